/** Who sells or lends pictures: names that end a credit line. A list of names, and no more. */

const names = [
  ..."Reuters|AP|AP Photo|Associated Press|The Associated Press|AFP|Agence France-Presse|EPA|EPA-EFE|EPA Images|EFE".split(
    "|"
  ),
  ..."dpa|dpa-Zentralbild|picture alliance|ANSA|LaPresse|Xinhua|TASS|Sputnik|RIA Novosti|Anadolu|Anadolu Agency|AA|UPI".split(
    "|"
  ),
  ..."PA|PA Wire|PA Media|PA Images|Press Association|CP|The Canadian Press|Canadian Press|La Presse canadienne".split(
    "|"
  ),
  ..."CBC|CBC News|Radio-Canada|Bloomberg|NurPhoto|Keystone|ATS|ANP|Belga|TT|NTB|Ritzau|Scanpix|Lusa|PAP|MTI|CTK|ČTK".split(
    "|"
  ),
  ..."Kyodo|Kyodo News|Yonhap|PTI|ANI|AAP|Agência Brasil|Folhapress|Notimex|Europa Press|Contacto|SIPA|Sipa USA|ZUMA".split(
    "|"
  ),
  ..."ZUMA Press|Abaca|Hans Lucas|MYOP|Magnum|Magnum Photos|VII|Redux|Flash90|JINI|GPO|MAP|WAM|SPA|Petra|MENA|WAFA".split(
    "|"
  ),
  ..."Getty|Getty Images|Shutterstock|iStock|iStockphoto|Alamy|Alamy Stock Photo|Adobe Stock|Unsplash|Pexels|Pixabay".split(
    "|"
  ),
  ..."Wikimedia|Wikimedia Commons|Flickr|NASA|ESA|JPL|JPL-Caltech|NOAA|US Navy|U.S. Navy|US Army|U.S. Army|USGS".split(
    "|"
  ),
  ..."رويترز|أ ف ب|فرانس برس|وكالة فرانس برس|أ ب|أسوشيتد برس|الأناضول|وفا|سانا|واس|وام|غيتي|غيتي إيميجز|د ب أ".split(
    "|"
  ),
  ..."רויטרס|איי־פי|איי-פי|אי־פי|איי אף פי|א־פ־פ|גטי|גטי אימג'ס|גטי אימג׳ס|פלאש 90|פלאש90|לע״מ|לע\"מ|ג'יני|דובר צה״ל|דובר צה\"ל".split(
    "|"
  ),
  ..."Рейтер|ТАСС|РИА Новости|新华社|法新社|路透社|美联社|共同社|ロイター|共同|時事|연합뉴스|로이터".split("|")
]

const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.\s\u05F4"׳']/g, "")

const known = new Set(names.map(plain))

/** Sell pictures and nothing else, so that the bare name is a credit. */
const pictureOnly = new Set(
  "Getty Images|Getty|AP Photo|EPA Images|PA Images|Shutterstock|iStock|iStockphoto|Alamy|Alamy Stock Photo|Adobe Stock|Unsplash|Pexels|Pixabay|Wikimedia Commons|Flickr|Magnum Photos|Flash90|גטי אימג'ס|פלאש 90|غيتي إيميجز"
    .split("|")
    .map(plain)
)

export const isAgency = (name: string): boolean => known.has(plain(name))

export const isPictureAgency = (name: string): boolean => pictureOnly.has(plain(name))

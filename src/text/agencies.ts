/** Who sells or lends news and pictures: the names that end a credit line, each with those that it is written by. Data, and no more. */
import { normalized } from "../model/languages/normalized.ts"

/** The name that is published, then others, separated by `|`. Case, blanks, points and quotation marks do not count. */
const news: ReadonlyArray<string> = [
  "Reuters|Thomson Reuters|Reuters Photo|رويترز|رویترز|روئٹرز|רויטרס|רויטרז|Рейтер|Рейтерс|Ройтерс|路透社|路透|ロイター|ロイター通信|로이터|로이터통신|रॉयटर्स|রয়টার্স|รอยเตอร์|Ρόιτερς",
  "AP|AP Photo|AP Images|Associated Press|The Associated Press|أ ب|أسوشيتد برس|أسوشييتد برس|اسوشيتد برس|آسوشیتدپرس|איי־פי|איי-פי|אי־פי|איי פי|АП|Ассошиэйтед Пресс|美联社|美聯社|AP通信|AP通訊社|AP연합뉴스|एपी|এপি|เอพี",
  "AFP|AFP Photo|Agence France-Presse|Agence France Presse|أ ف ب|أ.ف.ب|ا ف ب|فرانس برس|وكالة فرانس برس|خبرگزاری فرانسه|اے ایف پی|איי אף פי|אי־אף־פי|איי־אף־פי|א־פ־פ|סוכנות הידיעות הצרפתית|АФП|Франс Пресс|法新社|AFP通信|एएफपी|এএফপি|เอเอฟพี",
  "dpa|dpa-Zentralbild|dpa-infocom|Deutsche Presse-Agentur|د ب أ|ДПА|德新社",
  "EPA|EPA-EFE|EPA/EFE|EPA Images|EFE-EPA|European Pressphoto Agency|ЕПА|欧新社|歐新社|epa-efe/rex",
  "EFE|Agencia EFE|إفي|埃菲社",
  "ANSA",
  "LaPresse",
  "Xinhua|Xinhua News Agency|新华社|新華社|新华网|شينخوا|Синьхуа|신화통신|신화연합뉴스|शिन्हुआ|ซินหัว",
  "China News Service|中新社|中新网|中國新聞社|CNS",
  "CNA|中央社|中央通訊社",
  "TASS|ТАСС|تاس|塔斯社|타스",
  "RIA Novosti|РИА Новости|ريا نوفوستي",
  "Sputnik|Спутник|سبوتنيك",
  "Interfax|Интерфакс|Інтерфакс-Україна",
  "Ukrinform|Укринформ|Укрінформ",
  "UNIAN|УНИАН|УНІАН",
  "Anadolu|Anadolu Agency|Anadolu Ajansı|AA|الأناضول|وكالة الأناضول|Анадолу",
  "DHA|Demirören Haber Ajansı",
  "İHA|IHA|İhlas Haber Ajansı",
  "UPI",
  "PA|PA Wire|PA Media|PA Images|Press Association",
  "The Canadian Press|Canadian Press|CP|La Presse canadienne",
  "CBC|CBC News",
  "Radio-Canada",
  "Bloomberg|彭博社|ブルームバーグ|بلومبرغ|블룸버그",
  "Keystone",
  "ATS",
  "APA|APA-Images|Austria Presse Agentur",
  "ANP",
  "Belga",
  "TT|TT Nyhetsbyrån",
  "NTB|NTB scanpix",
  "Ritzau|Ritzau Scanpix",
  "Scanpix",
  "Lehtikuva|STT|STT-Lehtikuva",
  "Lusa",
  "PAP",
  "MTI|MTVA",
  "ČTK|CTK|ČTK/AP",
  "TASR",
  "SITA",
  "Agerpres",
  "Mediafax",
  "AMNA|ΑΠΕ-ΜΠΕ|ΑΠΕ|APE-MPE",
  "Kyodo|Kyodo News|共同|共同社|共同通信|共同通信社|교도통신",
  "Jiji Press|Jiji|時事|時事通信|時事通信社|AFP時事",
  "Yonhap|Yonhap News|연합뉴스|연합|韩联社|韓聯社|聯合ニュース",
  "Newsis|뉴시스",
  "News1|뉴스1",
  "PTI|Press Trust of India|पीटीआई|भाषा|পিটিআই",
  "ANI|एएनआई",
  "BSS|বাসস",
  "UNB|ইউএনবি",
  "Antara|Antara Foto",
  "VNA|TTXVN|Vietnam News Agency",
  "AAP|AAP Image",
  "Agência Brasil",
  "Folhapress",
  "Notimex",
  "Europa Press",
  "Contacto",
  "ACN|Agència Catalana de Notícies",
  "MAP",
  "WAM|وام",
  "SPA|واس",
  "Petra|بترا",
  "MENA|أ ش أ|وكالة أنباء الشرق الأوسط",
  "WAFA|وفا",
  "SANA|سانا",
  "IRNA|ایرنا|إرنا",
  "ISNA|ایسنا",
  "JINI|ג'יני"
]

const pictures: ReadonlyArray<string> = [
  "Getty Images|Getty|غيتي|غيتي إيميجز|جيتي|جيتي إيميجز|گتی|گتی ایمیجز|גטי|גטי אימג'ס|גטי אימג׳ס|גטי אימג'|Getty Images News|盖蒂图片社|盖蒂图片|視覺中國/Getty|ゲッティイメージズ|ゲッティ|게티이미지|게티이미지뱅크|Гетти|गेटी इमेजेज|গেটি ইমেজেস|เก็ตตี้อิมเมจ",
  "picture alliance",
  "Shutterstock|شترستوك|שאטרסטוק",
  "iStock|iStockphoto",
  "Alamy|Alamy Stock Photo|Alamy Live News",
  "Adobe Stock",
  "Unsplash",
  "Pexels",
  "Pixabay",
  "Depositphotos",
  "123RF",
  "Dreamstime",
  "VCG|视觉中国|視覺中國",
  "Imaginechina",
  "imago|imago images|IMAGO",
  "Aflo|アフロ",
  "PIXTA",
  "Wikimedia Commons|Wikimedia|ويكيميديا|Викимедиа|维基共享资源",
  "Flickr",
  "NurPhoto",
  "SIPA|Sipa USA|Sipa Press",
  "ZUMA|ZUMA Press|ZUMA Wire",
  "Abaca|Abaca Press",
  "Hans Lucas",
  "MYOP",
  "Magnum|Magnum Photos",
  "VII",
  "Redux",
  "Flash90|פלאש 90|פלאש90",
  'GPO|לע״מ|לע"מ',
  'IDF Spokesperson|דובר צה״ל|דובר צה"ל',
  "NASA",
  "ESA",
  "JPL|JPL-Caltech",
  "NOAA",
  "US Navy|U.S. Navy",
  "US Army|U.S. Army",
  "USGS"
]

const plain = (name: string): string =>
  normalized(name, "NFKC")
    .toLowerCase()
    .replace(/[\u0300-\u036F\u064B-\u065F\u0670]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/־/g, "-")
    .replace(/[.\s\u05F4"׳'’]/g, "")

const tableOf = (lists: ReadonlyArray<string>): ReadonlyMap<string, string> =>
  new Map(
    lists.flatMap((list) => {
      const names = list.split("|")
      return names.map((name) => [plain(name), names[0] ?? name] as const)
    })
  )

const newsNames = tableOf(news)
const pictureNames = tableOf(pictures)

/** Sell pictures and nothing else, so that the bare name is a credit. */
const pictureOnly = new Set(
  "Getty Images|Shutterstock|iStock|Alamy|Adobe Stock|Unsplash|Pexels|Pixabay|Wikimedia Commons|Flickr|Magnum Photos|Flash90|Depositphotos|123RF|Dreamstime|Imaginechina|PIXTA|picture alliance|Lehtikuva".split(
    "|"
  )
)

/** Of names of news agencies these say that a picture is meant. */
const ofPictures = new Set(
  "AP Photo|AP Images|AFP Photo|EPA Images|PA Images|Reuters Photo|Magnum Photos|AAP Image|Antara Foto"
    .split("|")
    .map(plain)
)

/** The name by which an agency is known: `Reuters` for `REUTERS` and `رويترز`; undefined for who is none. */
export const agencyOf = (name: string): string | undefined =>
  newsNames.get(plain(name)) ?? pictureNames.get(plain(name))

/** Names of news agencies that mean nothing else, so that one alone in a line is a source. */
export const newsAgencyOf = (name: string): string | undefined => {
  const found = newsNames.get(plain(name))
  return found === undefined || ambiguous.has(found) ? undefined : found
}

const ambiguous = new Set(
  "PA|CBC|ATS|TT|Keystone|Contacto|MAP|SPA|Petra|MENA|CNA|APA|SITA|SANA|Sputnik|PAP|LaPresse".split("|")
)

export const isAgency = (name: string): boolean => agencyOf(name) !== undefined

export const isPictureAgency = (name: string): boolean =>
  ofPictures.has(plain(name)) || pictureOnly.has(pictureNames.get(plain(name)) ?? newsNames.get(plain(name)) ?? "")

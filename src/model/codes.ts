/**
 * Every finding code, with its severity and a short title. A code keeps its
 * meaning for ever; a code that is no longer used is not given away again.
 */

export const severities = ["error", "warning", "info"] as const
export type Severity = (typeof severities)[number]

export const codes = {
  // FF10xx: files and their encoding
  FF1001: { severity: "error", title: "A file holds no text" },
  FF1002: { severity: "error", title: "A file is too large" },
  FF1003: { severity: "error", title: "A file cannot be read" },
  FF1004: { severity: "warning", title: "A sidecar belongs to no article" },
  // FF11xx: declared fields
  FF1005: { severity: "error", title: "A link leads out of the project" },
  FF1006: { severity: "error", title: "A source cannot be read" },
  FF1007: { severity: "warning", title: "Bytes of a file are no characters" },
  FF1101: { severity: "error", title: "Front matter or a sidecar cannot be read" },
  FF1102: { severity: "error", title: "Front matter is not closed" },
  FF1103: { severity: "error", title: "Front matter is in a language, or between fences, that are not read" },
  FF1104: { severity: "warning", title: "A field has a value that cannot be used" },
  FF1105: { severity: "info", title: "A slug was rewritten" },
  FF1106: { severity: "warning", title: "A field looks misspelt" },
  FF1107: { severity: "error", title: "A field that may hold an article back cannot be understood" },
  FF1108: { severity: "error", title: "A date is one that there is not" },
  FF1109: { severity: "warning", title: "A date may be two days" },
  FF1110: { severity: "warning", title: "An article was changed before it was published" },
  FF1111: { severity: "error", title: "Paid text cannot be told from what is free" },
  // FF12xx: derived fields
  FF1201: { severity: "warning", title: "A title is a guess" },
  FF1202: { severity: "info", title: "A title was derived" },
  FF1203: { severity: "warning", title: "A language cannot be told" },
  FF1204: { severity: "warning", title: "An article has no date" },
  FF1205: { severity: "info", title: "An article has no address of its own" },
  FF1206: { severity: "info", title: "A description was derived" },
  FF1207: { severity: "info", title: "A language was derived" },
  // FF13xx: bodies
  FF1301: { severity: "warning", title: "An article has no text" },
  FF1302: { severity: "error", title: "A file holds nothing to publish" },
  FF1303: { severity: "error", title: "HTML is nested too deeply" },
  FF1304: { severity: "warning", title: "A picture is missing" },
  FF1305: { severity: "warning", title: "A picture cannot be published" },
  FF1309: { severity: "error", title: "Markdown would become far more HTML" },
  FF1307: { severity: "info", title: "An embed became a link" },
  FF1308: { severity: "error", title: "A picture of a published article is damaged" },
  FF1310: { severity: "warning", title: "Template syntax was left out" },
  FF1311: { severity: "info", title: "Template syntax that shows nothing was left out" },
  FF1306: { severity: "error", title: "A picture is there and cannot be read" },
  FF1321: { severity: "warning", title: "A link leads to an article that is not published" },
  FF1322: { severity: "warning", title: "A link leads to no place of its article" },
  FF1324: { severity: "warning", title: "A body holds little of its page's text" },
  FF1323: { severity: "warning", title: "A footnote has no text" },
  // FF14xx: comments
  FF1401: { severity: "error", title: "A comments file cannot be read" },
  FF1402: { severity: "error", title: "A comment cannot be published" },
  FF1403: { severity: "warning", title: "A comment answers one that is not there" },
  FF1404: { severity: "error", title: "Two comments have one id" },
  FF1405: { severity: "warning", title: "Comments belong to no article" },
  FF1406: { severity: "warning", title: "Comments of an export cannot be published" },
  FF1407: { severity: "warning", title: "A comments file breaks off" },
  FF1408: { severity: "info", title: "Comments are not shown" },
  FF1409: { severity: "warning", title: "A comments file is not there" },
  // FF15xx: pages of a site generator
  FF1501: { severity: "info", title: "Pages are no articles" },
  FF1502: { severity: "warning", title: "Two pages give one address" },
  FF1503: { severity: "warning", title: "No page was found" },
  FF1504: { severity: "info", title: "A page's address was taken from its path" },
  FF1505: { severity: "info", title: "An article is also a page" },
  FF1507: { severity: "warning", title: "No page is an article" },
  FF1506: { severity: "warning", title: "A page asks fanfare for something that there is not" },
  // FF16xx: records
  FF1601: { severity: "error", title: "A line is not a record" },
  FF1602: { severity: "error", title: "Two records have one id" },
  FF1603: { severity: "warning", title: "A feed breaks off" },
  // FF17xx: sources that are addresses
  FF1701: { severity: "error", title: "A source is gone for good" },
  FF1702: { severity: "warning", title: "A source has moved for good" },
  FF1703: { severity: "warning", title: "A source is read without encryption" },
  // FF20xx: config
  FF2001: { severity: "error", title: "A setting of the config is wrong" },
  FF2002: { severity: "warning", title: "A language is not written as its tag" },
  // FF30xx: feeds
  FF3001: { severity: "warning", title: "Characters that no feed can hold were left out" },
  FF3002: { severity: "info", title: "A feed is empty" },
  FF3003: { severity: "warning", title: "An id is not what Atom takes for one" },
  // FF31xx: what partners demand of feeds
  FF3101: { severity: "warning", title: "A feed does not meet what its partner demands" },
  // FF32xx: the length of feeds
  FF3201: { severity: "info", title: "A feed holds fewer items than its limit" },
  FF3202: { severity: "warning", title: "An item is too large for its feed" },
  // FF40xx: cards
  FF4001: { severity: "info", title: "A text is shortened on a card" },
  FF4002: { severity: "warning", title: "A card leaves out characters that no font has" },
  FF4003: { severity: "warning", title: "The logo cannot be used" },
  FF4004: { severity: "info", title: "A word is broken on a card" },
  FF4005: { severity: "error", title: "A card template cannot be used" },
  FF4006: { severity: "warning", title: "A font cannot be used" },
  FF4007: { severity: "info", title: "A card template is drawn the slow way" },
  FF4008: { severity: "warning", title: "A card shows a script that its template draws wrong" },
  FF4009: { severity: "warning", title: "A font package is not installed" },
  FF4010: { severity: "warning", title: "A photo cannot be used on cards" },
  FF4011: { severity: "info", title: "A photo is too small for cards" },
  FF4012: { severity: "warning", title: "A card's text stands where networks cover it or cut it off" },
  FF4013: { severity: "warning", title: "A text on a card cannot be read" },
  FF4014: { severity: "warning", title: "A card template has no such name" },
  FF4015: { severity: "warning", title: "A style of a card template is not drawn" },
  FF4016: { severity: "error", title: "A card template fails for an article" },
  // FF50xx: shares
  FF5001: { severity: "info", title: "A wanted network is retired" },
  FF5002: { severity: "warning", title: "A network has no such name" },
  FF5003: { severity: "info", title: "A wanted network has no link" },
  FF5004: { severity: "warning", title: "A network's server is not a host name" },
  FF5006: { severity: "info", title: "An address is too long for a network" },
  FF5005: { severity: "warning", title: "A share's picture cannot be used" },
  FF5020: { severity: "warning", title: "The feed of the latest news cannot be read" },
  // FF51xx: page heads
  FF5101: { severity: "warning", title: "Two translations are in one language" },
  FF5102: { severity: "warning", title: "An account is not written as one" },
  // FF60xx: ids and publishing
  FF6001: { severity: "error", title: "Two articles have one id" },
  FF6002: { severity: "info", title: "An article is held back until its date" },
  FF6003: { severity: "info", title: "An article is held back" },
  FF6004: { severity: "info", title: "A damaged cache entry was made again" },
  FF6005: { severity: "error", title: "A feed that was read back differs from what was meant" },
  FF6006: { severity: "error", title: "A file that is not fanfare's stands where an output belongs" },
  FF6007: { severity: "error", title: "A file could not be made" },
  FF6008: { severity: "warning", title: "A line of the ledger cannot be read" },
  FF6009: { severity: "error", title: "Two articles have one address" },
  // FF61xx: pieces put into pages
  FF6101: { severity: "warning", title: "A page is in an encoding that fanfare does not write" },
  FF6102: { severity: "warning", title: "A place in a page cannot be filled" },
  FF6103: { severity: "warning", title: "A head marker in a page cannot be used" },
  FF6104: { severity: "warning", title: "A page would be read differently with pieces in it" },
  FF6105: { severity: "warning", title: "A page changed while it was being filled" },
  FF6106: { severity: "warning", title: "A page leads out of the project" },
  FF6107: { severity: "info", title: "Pages have head tags of their own" },
  FF6108: { severity: "info", title: "A page of the site stands where one of fanfare's would" },
  // FF63xx: what is kept between runs
  FF6301: { severity: "info", title: "The index was made again" },
  FF6303: { severity: "warning", title: "A drawn picture cannot be kept" },
  FF6302: { severity: "warning", title: "What was found cannot be kept" },
  // FF62xx: ids that stay, and what subscribers see
  FF6201: { severity: "info", title: "Ids came back from what was published before" },
  FF6202: { severity: "error", title: "An old item would come back as new" },
  FF6203: { severity: "warning", title: "A feed to adopt is broken" },
  FF6204: { severity: "warning", title: "An item of an adopted feed has no article" },
  FF6205: { severity: "info", title: "An article is not in the adopted feed" },
  FF6206: { severity: "warning", title: "An article declares another id than the adopted feed" },
  FF6207: { severity: "warning", title: "An item of a feed has nothing to be known by" },
  FF6209: { severity: "warning", title: "A file holds another story than before" },
  FF6208: { severity: "error", title: "A base URL is not one to publish under" }
} as const satisfies Record<string, { readonly severity: Severity; readonly title: string }>

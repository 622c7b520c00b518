/**
 * The invented articles that the sheets show, and the sites that publish them.
 * The titles of the script sheets are those that are compared with Chromium.
 */
import type { Article, Image } from "../../src/model/Article.ts"
import { directionOf } from "../../src/model/language.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { titles } from "../../test/chromium/titles.ts"

/** An article and the name of its site. */
export interface Story {
  /** For the people who look at a sheet. */
  readonly caption: string
  readonly article: Article
  readonly site: string
}

export const site: Site = {
  url: "https://harbour.example.org/",
  title: "The Harbour Light",
  description: "",
  language: "en",
  direction: "ltr",
  timeZone: "UTC",
  accent: "#b3402a",
  accounts: {}
}

type Texts = readonly [language: string, title: string, section: string, author: string, site: string]

const story = (
  caption: string,
  [language, title, section, author, name]: Texts,
  photo: Image | null = null
): Story => ({
  caption,
  site: name,
  article: {
    id: "urn:example:sheet",
    slug: "sheet",
    url: "https://harbour.example.org/sheet/",
    hosted: true,
    title,
    description: "",
    language,
    direction: directionOf(language),
    published: "2026-10-12T09:30:00+03:00" as Timestamp,
    updated: null,
    authors: author === "" ? [] : author.split(", ").map((one) => ({ name: one })),
    section: section === "" ? null : section,
    tags: [],
    html: "",
    text: "",
    images: photo === null ? [] : [photo],
    captions: [],
    comments: [],
    furniture: null,
    derived: {},
    source: "sheet.md"
  }
})

type Photos = Readonly<Record<string, Image>>

/** A line of English that stands alone. */
export const plain = (text: string): Story => story("", ["en", text, "", "", site.title])

/** A story for each template, by its name. */
export const english = ({ "swing-bridge.jpg": bridge, "lighthouse.jpg": lighthouse }: Photos) => ({
  headline: story("", ["en", "The night ferry sails again, nine years late", "Transport", "Nadia Haddad", site.title]),
  photo: story(
    "",
    ["en", "One hand on the wheel: a bridge turns for the first time since spring", "City", "Tomas Weller", site.title],
    bridge
  ),
  quote: story("", [
    "en",
    "A lighthouse is only a promise that somebody is awake",
    "People",
    "Salma Daher",
    site.title
  ]),
  pin: story(
    "",
    ["en", "Seven walks to a light at the end of the land", "Weekend", "Maren Lindqvist, Yusuf Karam", site.title],
    lighthouse
  ),
  minimal: story("", ["en", "What the tide gave back", "Essay", "Ida Brandt", site.title])
})

const arabicSite = "ضوء الميناء"
const hebrewSite = "אור הנמל"

/** An Arabic and a Hebrew story for each template, by its name. */
export const rightToLeft = ({
  "swing-bridge.jpg": bridge,
  "lighthouse.jpg": lighthouse,
  "seagrass.jpg": seagrass
}: Photos) => ({
  headline: [
    story("", ["ar", "العبّارة الليلية تعود إلى البحر بعد تسع سنوات", "نقل", "ليلى منصور", arabicSite]),
    story("", ["he", "המעבורת האחרונה חוזרת הביתה", "תחבורה", "יעל רונן", hebrewSite])
  ],
  photo: [
    story("", ["ar", "جسر يدور بيد واحدة أول مرة منذ الربيع", "المدينة", "وديع نخلة", arabicSite], bridge),
    story("", ["he", "הגשר שב ונפתח, והעיר עוצרת לנשום", "העיר", "אורי שלו", hebrewSite], bridge)
  ],
  quote: [
    story("", ["ar", "المنارة وعدٌ بأن أحدًا ما زال مستيقظًا", "ناس", "سلمى ضاهر", arabicSite]),
    story("", ["he", "מגדלור הוא רק הבטחה שמישהו ער", "אנשים", "נועה ברק", hebrewSite])
  ],
  pin: [
    story("", ["ar", "سبع نزهات إلى ضوء في آخر اليابسة", "عطلة", "ليلى منصور", arabicSite], lighthouse),
    story("", ["he", "שבעה שבילים אל מתחת לפני הים", "סוף שבוע", "יעל רונן", hebrewSite], seagrass)
  ],
  minimal: [
    story("", ["ar", "ما ردّه المدّ إلينا", "مقال", "وديع نخلة", arabicSite]),
    story("", ["he", "מה שהגאות החזירה", "מסה", "נועה ברק", hebrewSite])
  ]
})

/** A story over each photo. */
export const overPhotos = (photos: Photos): ReadonlyArray<Story> =>
  (
    [
      ["white.png", "White", "The snow came down in one night and stayed until the boats forgot the sea"],
      ["black.png", "Black", "Nobody switched on a lamp, and for one hour the whole coast saw the stars"],
      ["busy.png", "Busy", "Ten thousand paper fish for the feast of the harbour, and no two alike"],
      ["gradient.png", "Gradient", "The long evening: how the north learned to live with a sun that waits"]
    ] as const
  ).map(([file, caption, title]) =>
    story(caption, ["en", title, "Weather", "Nadia Haddad", site.title], photos[file] ?? null)
  )

const scripts: ReadonlyArray<readonly [name: string, caption: string, section: string, author: string, site: string]> =
  [
    ["vietnamese", "Vietnamese: two marks on a letter", "Văn hóa", "Nguyễn Thị Hạnh", "Ánh Đèn Cảng"],
    ["greek", "Greek", "Επιστήμη", "Δάφνη Ιωάννου", "Το Φως του Λιμανιού"],
    ["ukrainian", "Ukrainian", "Місто", "Олена Ґудзь", "Світло гавані"],
    ["arabic", "Arabic", "المدينة", "ليلى منصور", arabicSite],
    ["arabic-vowels", "Arabic with vowel marks", "قِصَص", "سَلْمى ضاهِر", arabicSite],
    ["arabic-latin", "Arabic with Latin names", "تقنية", "Tomas Weller", arabicSite],
    ["arabic-date", "Arabic with dates", "الطقس", "وديع نخلة", arabicSite],
    ["arabic-percent", "Arabic with per cent, both kinds of digits", "اقتصاد", "وديع نخلة", arabicSite],
    ["arabic-brackets", "Arabic with brackets and quotation marks", "الريف", "ليلى منصور", arabicSite],
    ["hebrew-latin", "Hebrew with Latin names, brackets and a date", "טכנולוגיה", "אורי שלו", hebrewSite],
    ["hebrew-points", "Hebrew with points", "סִפּוּר", "נֹעָה בָּרָק", hebrewSite],
    ["persian", "Persian", "دانش", "نگار کیانی", "چراغ بندر"],
    ["urdu", "Urdu", "شہر", "ثنا قریشی", "بندرگاہ کی روشنی"],
    ["hindi", "Hindi", "विज्ञान", "मीरा जोशी", "बंदरगाह की रोशनी"],
    ["thai", "Thai: words without spaces", "เมือง", "ปิยะ วงศ์สุข", "แสงท่าเรือ"],
    ["japanese-marks", "Japanese: brackets and dashes", "ものづくり", "森 千尋", "港のあかり"],
    ["korean", "Korean", "사람들", "한지우", "항구의 불빛"],
    ["chinese-simplified", "Simplified Chinese", "科学", "林海音", "港口之光"],
    ["chinese-traditional", "Traditional Chinese", "生活", "陳雨晴", "港口之光"],
    ["decomposed", "French, letters and accents apart (NFD)", "Musique", "Agnès Lefèvre", "La Lumière du port"],
    ["emoji", "Emoji: a family, flags, keycaps", "Weekend", "Ida Brandt", site.title],
    ["long", "300 characters", "Islands", "Maren Lindqvist", site.title],
    ["word", "One word of 82 letters", "Küste", "Jörg Großmann", "Das Hafenlicht"],
    ["address", "An address", "Archive", "Tomas Weller", site.title]
  ]

/** A headline in every script. */
export const inEveryScript: ReadonlyArray<Story> = scripts.flatMap(([name, caption, section, author, publication]) =>
  titles
    .filter((title) => title.name === name)
    .map(({ language, text }) => story(caption, [language, text, section, author, publication]))
)

/**
 * The invented articles that the sheets show, and the sites that publish them.
 * The titles of the script sheets are those that are compared with Chromium.
 */
import type { Article, CardWish, Image } from "../../src/model/Article.ts"
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

const arabicSite = "ضوء الميناء"
const hebrewSite = "אור הנמל"
const japaneseSite = "港のあかり"

interface Edition {
  readonly language: string
  readonly site: string
  readonly author: string
  /** Of the stories: a section, a title. */
  readonly stories: Readonly<Record<string, readonly [section: string, title: string]>>
  readonly description: string
  readonly items: ReadonlyArray<string>
  readonly sides: readonly [home: string, away: string]
  readonly place: string
}

const editions = {
  en: {
    language: "en",
    site: site.title,
    author: "Nadia Haddad",
    description: "Two crews, one hull, and a harbour that had stopped believing in either: how the crossing came back.",
    items: [
      "The last bus leaves at 22:40",
      "Bicycles may use the old lock",
      "Night trains stop at Quay Street",
      "Deliveries need a yellow pass",
      "The ferry is free until March",
      "The lights stay on all night"
    ],
    sides: ["Northport Rovers", "Tidemouth"],
    place: "The old quay, Northport",
    stories: {
      news: ["Transport", "The night ferry sails again, nine years late"],
      bridge: ["City", "One hand on the wheel: a bridge turns for the first time since spring"],
      light: ["Weekend", "Seven walks to a light at the end of the land"],
      voice: ["Opinion", "A harbour that only sells views will end with nothing to look at"],
      quote: ["People", "A lighthouse is only a promise that somebody is awake"],
      essay: ["Essay", "What the tide gave back"],
      number: ["Science", "of the coast’s seagrass has come back since the ferries changed their route"],
      event: ["Music", "The harbour choir sings the tide in"],
      match: ["Football", "A late goal from the quay side settles the oldest derby of the coast"],
      list: ["City", "Six things to know before the bridge closes"],
      review: ["Places", "The new harbour bath is colder, plainer and better than it had to be"]
    }
  },
  ar: {
    language: "ar",
    site: arabicSite,
    author: "ليلى منصور",
    description: "طاقمان وهيكل واحد، وميناء لم يعد يصدّق أيًّا منهما: كيف عاد العبور.",
    items: [
      "آخر حافلة تغادر في العاشرة",
      "الدراجات تعبر من الهويس القديم",
      "قطار الليل يقف عند الرصيف",
      "التسليم ببطاقة صفراء",
      "العبّارة مجانية حتى آذار",
      "الأضواء لا تُطفأ"
    ],
    sides: ["نادي الرصيف", "المنارة"],
    place: "الرصيف القديم",
    stories: {
      news: ["نقل", "العبّارة الليلية تعود إلى البحر بعد تسع سنوات"],
      bridge: ["المدينة", "جسر يدور بيد واحدة أول مرة منذ الربيع"],
      light: ["عطلة", "سبع نزهات إلى ضوء في آخر اليابسة"],
      voice: ["رأي", "ميناء لا يبيع إلا المنظر لن يبقى فيه ما يُنظر إليه"],
      quote: ["ناس", "المنارة وعدٌ بأن أحدًا ما زال مستيقظًا"],
      essay: ["مقال", "ما ردّه المدّ إلينا"],
      number: ["علوم", "من مروج البحر عادت منذ غيّرت العبّارات مسارها"],
      event: ["موسيقى", "جوقة الميناء تغنّي لقدوم المدّ"],
      match: ["كرة قدم", "هدف متأخر يحسم أقدم ديربي على الساحل"],
      list: ["المدينة", "ستة أمور قبل إغلاق الجسر"],
      review: ["أماكن", "مسبح الميناء الجديد أبرد وأبسط وأفضل مما كان عليه أن يكون"]
    }
  },
  he: {
    language: "he",
    site: hebrewSite,
    author: "יעל רונן",
    description: "שני צוותים, גוף אחד ונמל שהפסיק להאמין בשניהם: כך חזר המעבר.",
    items: [
      "האוטובוס האחרון יוצא בעשר",
      "אופניים עוברים בסכר הישן",
      "רכבת הלילה עוצרת ברציף",
      "משלוחים רק באישור צהוב",
      "המעבורת חינם עד מרץ",
      "האורות דולקים כל הלילה"
    ],
    sides: ["הפועל הרציף", "המגדלור"],
    place: "הרציף הישן",
    stories: {
      news: ["תחבורה", "המעבורת האחרונה חוזרת הביתה"],
      bridge: ["העיר", "הגשר שב ונפתח, והעיר עוצרת לנשום"],
      light: ["סוף שבוע", "שבעה שבילים אל מתחת לפני הים"],
      voice: ["דעה", "נמל שמוכר רק נוף יישאר בלי דבר להסתכל עליו"],
      quote: ["אנשים", "מגדלור הוא רק הבטחה שמישהו ער"],
      essay: ["מסה", "מה שהגאות החזירה"],
      number: ["מדע", "מעשבי הים שבו מאז שינו המעבורות את מסלולן"],
      event: ["מוזיקה", "מקהלת הנמל שרה לגאות"],
      match: ["כדורגל", "שער מאוחר מכריע את הדרבי הישן של החוף"],
      list: ["העיר", "שישה דברים לדעת לפני שהגשר נסגר"],
      review: ["מקומות", "הבריכה החדשה בנמל קרה, פשוטה וטובה משהייתה חייבת להיות"]
    }
  },
  ja: {
    language: "ja",
    site: japaneseSite,
    author: "森 千尋",
    description: "二つの乗組員と一隻の船、そして信じることをやめていた港。航路はこうして戻った。",
    items: [
      "最終バスは22時40分発",
      "自転車は旧水門を通れます",
      "夜行列車は埠頭通りに停車",
      "配達には黄色の許可証が必要",
      "連絡船は三月まで無料",
      "灯りは一晩中つきます"
    ],
    sides: ["北港クラブ", "潮見"],
    place: "旧埠頭、北港",
    stories: {
      news: ["交通", "九年ぶりに夜の連絡船が出航、港に汽笛が響く"],
      bridge: ["街", "春以来はじめて、片手で橋が回った"],
      light: ["週末", "陸の果ての灯りまで、七つの散歩道"],
      voice: ["オピニオン", "眺めだけを売る港には、やがて眺めるものがなくなる"],
      quote: ["人", "灯台とは、誰かが起きているという約束にすぎない"],
      essay: ["随筆", "潮が返してくれたもの"],
      number: ["科学", "連絡船の航路変更のあとに戻った海草の割合"],
      event: ["音楽", "港の合唱団、満ち潮を歌で迎える"],
      match: ["サッカー", "終了間際の一点が、海辺でもっとも古い対戦を決めた"],
      list: ["街", "橋が閉じる前に知っておきたい六つのこと"],
      review: ["場所", "新しい港の浴場は、冷たく、簡素で、思ったよりずっと良い"]
    }
  }
} as const satisfies Readonly<Record<string, Edition>>

export type EditionName = keyof typeof editions

/** A story for each template, by its name. */
export const storiesOf = (edition: EditionName, photos: Photos): Readonly<Record<string, Story>> => {
  const { language, site: name, author, description, items, sides, place, stories }: Edition = editions[edition]
  const { "swing-bridge.jpg": bridge, "lighthouse.jpg": lighthouse, "portrait.png": portrait } = photos
  const told = (of: string, photo?: Image, card: CardWish = {}): Story => {
    const [section = "", title = ""] = stories[of] ?? []
    const { article, ...rest } = story("", [language, title, section, author, name], photo ?? null)
    return { ...rest, article: { ...article, description, text: minutes, card } }
  }
  const voice = portrait === undefined ? {} : { portrait }
  return {
    headline: told("news", undefined, { badge: "live" }),
    photo: told("bridge", bridge),
    quote: told("quote", undefined, voice),
    pin: told("light", lighthouse),
    minimal: told("essay"),
    bold: told("news"),
    pattern: told("light"),
    opinion: told("voice", undefined, voice),
    number: told("number", undefined, { number: "42%" }),
    score: told("match", undefined, { number: "3–1", data: { home: sides[0], away: sides[1] } }),
    event: told("event", undefined, { event: { ...evening, place } }),
    list: told("list", undefined, { items }),
    review: told("review", bridge, { rating: 4.5 }),
    newspaper: told("news"),
    frame: told("essay"),
    story: told("light", lighthouse),
    slide: told("light", lighthouse),
    clean: told("light", lighthouse),
    picture: told("bridge", bridge)
  }
}

const evening = {
  start: "2026-10-17T19:30:00+03:00" as Timestamp,
  end: "2026-10-17T21:00:00+03:00" as Timestamp,
  hasTime: true
}

const carousels = {
  en: [
    ["The last bus leaves at 22:40", "Night owls change at Quay Street, where a van waits until one."],
    ["Bicycles may use the old lock", "Push them across: the planks are wet, and the keeper is watching."],
    ["Deliveries need a yellow pass", "The harbour office hands them out from six, one for each van and day."],
    ["The ferry is free until March", "It sails every twenty minutes and takes forty people, dogs and a piano."],
    ["The lights stay on all night", "Nobody has found the switch since 1958."]
  ],
  ar: [
    ["آخر حافلة تغادر في العاشرة", "من يتأخر يبدّل عند رصيف السوق، حيث تنتظر سيارة حتى الواحدة."],
    ["الدراجات تعبر من الهويس القديم", "ادفعوها دفعًا: الألواح مبتلّة والحارس ينظر."],
    ["التسليم ببطاقة صفراء", "يوزّعها مكتب الميناء من السادسة، واحدة لكل سيارة ويوم."],
    ["العبّارة مجانية حتى آذار", "تبحر كل عشرين دقيقة وتحمل أربعين راكبًا وكلابهم وبيانو."]
  ],
  ja: [
    ["最終バスは22時40分発", "夜更かしの人は埠頭通りで乗り換え、一時まで車が待つ。"],
    ["自転車は旧水門を通れます", "板が濡れているので押して渡り、番人に会釈を。"],
    ["配達には黄色の許可証が必要", "港の事務所が六時から、一台一日に一枚ずつ配る。"]
  ]
} as const satisfies Readonly<Partial<Record<EditionName, ReadonlyArray<readonly [heading: string, sentence: string]>>>>

/** A story with headings, as slides; over the lead photo where there is one. */
export const carouselOf = (edition: keyof typeof carousels, photos: Photos, photo: Image | null): Story => {
  const { article, ...rest } = storyOfList(edition, photos)
  const html = carousels[edition].map(([heading, sentence]) => `<h2>${heading}</h2><p>${sentence}</p>`).join("")
  return { ...rest, article: { ...article, html, images: photo === null ? [] : [photo], card: { carousel: true } } }
}

/** The photos of the newsroom with captions, as slides. */
export const pictureCarousel = (photos: Photos): Story => {
  const { article, ...rest } = storyOfList("en", photos)
  const pictures = Object.entries(captions).flatMap(([name, caption]) => {
    const photo = photos[name]
    return photo === undefined ? [] : [{ ...photo, caption }]
  })
  const title = "Three places that the tide keeps clean"
  return { ...rest, article: { ...article, title, images: pictures, card: { carousel: "pictures" } } }
}

const captions = {
  "swing-bridge.jpg": "The bridge at half past nine, an hour before it turns.",
  "lighthouse.jpg":
    "The lamp at the end of the land was lit by hand until 1958; now it listens to a clock in another town.",
  "seagrass.jpg": "Seagrass off the eastern mole, where the ferries used to pass."
} as const

const storyOfList = (edition: EditionName, photos: Photos): Story => {
  const { list } = storiesOf(edition, photos)
  if (list === undefined) throw new Error(`No list was written in ${edition}.`)
  return list
}

/** As long as an article that takes four minutes. */
const minutes = "word ".repeat(900)

/** The same without a photo and without a portrait. */
export const withoutPictures = ({ article, ...rest }: Story): Story => {
  const { portrait: _portrait, ...card } = article.card ?? {}
  return { ...rest, article: { ...article, images: [], card } }
}

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

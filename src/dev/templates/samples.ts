/** Texts to try a template with: one of each script that is set in another way, and where their drawings are. */
import type { Article } from "../../model/Article.ts"
import type { CardName } from "../../model/Card.ts"
import { directionOf } from "../../model/language.ts"
import type { Timestamp } from "../../model/Timestamp.ts"

export type Theme = "light" | "dark"

export interface DrawnWish {
  readonly template: string
  readonly size: CardName
  readonly theme: Theme
  /** A key of `sampleTexts`. */
  readonly text: string
}

interface SampleText {
  readonly title: string
  readonly description: string
  readonly section: string
  readonly author: string
}

const text = (title: string, description: string, section: string, author: string): SampleText => ({
  title,
  description,
  section,
  author
})

/** By language. */
export const sampleTexts: Readonly<Record<string, SampleText>> = {
  en: text(
    "The ferry timetable that nobody asked for, and why it works",
    "Every twenty minutes, all day, with a pause for lunch.",
    "Transport",
    "Nadia Haddad"
  ),
  ar: text("الميناء يفتح أبوابه ليلاً للمرّة الأولى منذ عشرين عاماً", "جولة بين الأرصفة بعد الغروب.", "المدينة", "رامي عون"),
  he: text("המעבורת חוזרת לשוט אחרי חורף ארוך", "שלוש הפלגות ביום, עד סוף הקיץ.", "תחבורה", "נועה לוי"),
  de: text(
    "Hafenverwaltungsgebäude: Denkmalschutz verhindert Erweiterungspläne",
    "Die Stadt sucht nun einen anderen Ort.",
    "Stadt",
    "Jonas Brandt"
  ),
  ru: text("Маяк снова горит после ремонта", "Три года работ и одна новая лампа.", "Город", "Анна Орлова"),
  el: text("Το παλιό λιμάνι ξαναζεί", "Μια βόλτα στις αποβάθρες.", "Πόλη", "Ελένη Παππά"),
  hi: text("बंदरगाह का पुल फिर खुला", "ग्यारह महीने की मरम्मत के बाद।", "शहर", "मीरा शर्मा"),
  th: text("ท่าเรือเปิดอีกครั้งหลังซ่อมแซมนาน", "ผู้คนมาชมกันครึ่งเมือง", "เมือง", "มาลี สุข"),
  ja: text("港の時計がふたたび正しい時を刻む", "四年ぶりに満潮を告げた。", "まち", "佐藤 直子"),
  zh: text("旧港口的钟楼重新开放", "四年之后，时间又准了。", "城市", "王小雨"),
  ko: text("오래된 등대가 다시 불을 밝히다", "삼 년 만의 일이다.", "도시", "김하늘")
}

/** Below the preview; the revision makes the browser ask anew after a build. */
export const drawnPath = ({ template, size, theme, text }: DrawnWish, revision: number): string =>
  `drawn/${encodeURIComponent(template)}/${text}-${size}-${theme}.png?${revision}`

/** The name of a drawing, without its query; null for any other. */
export const readDrawnPath = (template: string, file: string): DrawnWish | null => {
  const [, text = "", size, theme] = /^([a-z]+)-(og|pin|square|portrait|story)-(light|dark)\.png$/.exec(file) ?? []
  return size === undefined || sampleTexts[text] === undefined
    ? null
    : { template, text, size: size as CardName, theme: theme as Theme }
}

/** An article that is published nowhere; `photo` is one of the site's, where it has any. */
export const sampleArticle = (
  { template, text: language }: DrawnWish,
  photo: Article["images"][number] | null
): Article => {
  const { title, description, section, author } = sampleTexts[language] ?? {
    title: "",
    description: "",
    section: "",
    author: ""
  }
  return {
    id: "urn:fanfare:sample",
    slug: "sample",
    url: "https://news.example.org/sample/",
    hosted: true,
    title,
    description,
    language,
    direction: directionOf(language),
    published: "2026-03-01T09:30:00+00:00" as Timestamp,
    updated: null,
    authors: [{ name: author }],
    section,
    tags: [],
    html: `<p>${description}</p>`,
    text: description,
    images: photo === null ? [] : [photo],
    card: { template, number: "42 %", rating: 4, items: [title, description, section] },
    captions: [],
    comments: [],
    furniture: null,
    derived: {},
    source: "sample.md"
  }
}

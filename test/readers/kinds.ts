/** Ten kinds of article, and what a reader must still show of each when it has nothing but the feed. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export interface Kind {
  readonly name: string
  /** Lines of front matter besides title and date. */
  readonly fields?: string
  readonly title: string
  readonly body: string
  /** Words that are there, in this order. */
  readonly says: ReadonlyArray<string>
  /** Ends of addresses that are there. */
  readonly leadsTo?: ReadonlyArray<RegExp>
  /** What must be nowhere. */
  readonly never?: string
}

export const kinds: ReadonlyArray<Kind> = [
  {
    name: "photo",
    title: "A photo with its caption",
    fields: "image: { src: lighthouse.jpg, alt: A lighthouse, caption: The lamp at full power, credit: Nadia Haddad }",
    body: "The lamp was lit again.\n\n![Seagrass below the pier](seagrass.jpg)",
    says: ["The lamp at full power", "(Nadia Haddad)", "The lamp was lit again."],
    leadsTo: [/lighthouse\.\w+\.jpg/, /seagrass\.\w+\.jpg/]
  },
  {
    name: "film",
    title: "A film of the crossing",
    fields: "video: film.mp4",
    body: 'Watch it.\n\n<iframe src="https://www.youtube-nocookie.com/embed/abc123xyz" title="The bridge turns"></iframe>\n\nThen read on.',
    says: ["A film of the crossing", "Watch it.", "The bridge turns", "Then read on."],
    leadsTo: [/film\.\w+\.mp4/, /watch\?v=abc123xyz/]
  },
  {
    name: "poll",
    title: "A poll on the ferry",
    body: '<form action="/vote"><fieldset><legend>Until ten?</legend><label><input type="radio" name="v"> Yes, until ten</label><label><input type="radio" name="v"> No, until eight</label></fieldset></form>\n\n<p>Counted: <progress value="40" max="100">40 %</progress></p>',
    says: ["Until ten?", "Yes, until ten", "No, until eight", "40 %"]
  },
  {
    name: "table",
    title: "A table of tides",
    body: "| Day | High |\n|:----|-----:|\n| Mon | 2.1 m |\n| Tue | 2.4 m |\n\n<table><caption>Ferries</caption><tr><th scope=row>North</th><td>twelve</td></tr></table>",
    says: ["Day", "High", "Mon", "2.1 m", "Tue", "2.4 m", "Ferries", "North", "twelve"]
  },
  {
    name: "code",
    title: "Code for a bell",
    body: 'Ring it with `ring(3)`.\n\n```python\ndef ring(n):\n    if n < 1 and n > -1:\n        return "<silence> & fog"\n```',
    says: ["ring(3)", "def ring(n):", "if n < 1 and n > -1:", 'return "<silence> & fog"']
  },
  {
    name: "footnotes",
    title: "Notes at the foot",
    body: "The keeper counts[^1] twice[^bell].\n\n[^1]: Once for the fog.\n[^bell]: And once for the *boat*.",
    says: ["The keeper counts", "twice", "Once for the fog.", "And once for the", "boat"]
  },
  {
    name: "gallery",
    title: "A gallery of the harbour",
    body: '<div class="gallery"><figure><img src="lighthouse.jpg" alt="Lighthouse"><figcaption>The lighthouse</figcaption></figure><figure><img src="seagrass.jpg" alt="Seagrass"><figcaption>The meadow</figcaption></figure></div>\n\nTwo pictures.',
    says: ["The lighthouse", "The meadow", "Two pictures."],
    leadsTo: [/lighthouse\.\w+\.jpg/, /seagrass\.\w+\.jpg/]
  },
  {
    name: "sound",
    title: "The sound of the bell",
    fields: "audio: vbr.mp3",
    body: "Listen to it.",
    says: ["The sound of the bell", "(0:02)", "Listen to it."],
    leadsTo: [/vbr\.\w+\.mp3/]
  },
  {
    name: "paid",
    title: "A paid story",
    fields: "paywall: .premium",
    body: 'The harbour sold its crane.\n\n<div class="premium"><p>The price was secret.</p></div>',
    says: ["The harbour sold its crane."],
    never: "The price was secret."
  },
  {
    name: "rtl",
    title: "ساعة المدّ تعود إلى الصواب",
    fields: "lang: ar\naudio: vbr.mp3",
    body: "بعد أربع سنوات تعود الساعة، وعلى يمينها كلمة Tide بحروف لاتينية.\n\n1. أوّلًا\n2. ثانيًا",
    says: ["بعد أربع سنوات تعود الساعة", "Tide", "أوّلًا", "ثانيًا"],
    leadsTo: [/vbr\.\w+\.mp3/]
  }
]

/** A project with one article of each kind, the first the newest. */
export const writeKinds = (folder: string): void => {
  const articles = join(folder, "articles")
  mkdirSync(articles, { recursive: true })
  for (const photo of ["lighthouse.jpg", "seagrass.jpg"])
    copyFileSync(`examples/newsroom/articles/${photo}`, join(articles, photo))
  for (const file of ["film.mp4", "vbr.mp3"]) copyFileSync(`test/fixtures/media/${file}`, join(articles, file))
  writeFileSync(
    join(folder, "fanfare.config.yaml"),
    "site: { url: https://kinds.example.org/, title: Ten kinds, language: en }\n"
  )
  for (const [index, { name, title, fields = "", body }] of kinds.entries())
    writeFileSync(
      join(articles, `${name}.md`),
      `---\ntitle: ${title}\ndate: 2026-03-${String(20 - index).padStart(2, "0")}T09:00:00Z\nauthor: Maren Holt\n${fields}\n---\n${body}\n`
    )
}

/** What a reader lost: `words` as it shows them, `markup` with its addresses. */
export const lossesOf = ({ says, leadsTo = [], never }: Kind, words: string, markup: string): ReadonlyArray<string> => {
  const shown = words.replace(/\s+/g, " ")
  let at = 0
  const lost = says.filter((one) => {
    const found = shown.indexOf(one, at)
    if (found >= 0) at = found + one.length
    return found < 0
  })
  return [
    ...lost.map((one) => `does not say "${one}" where it should`),
    ...leadsTo.filter((one) => !one.test(markup)).map((one) => `does not lead to ${one.source}`),
    ...(never !== undefined && (shown + markup).includes(never) ? [`says "${never}"`] : [])
  ]
}

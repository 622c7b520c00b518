/** Files of comments and feeds. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const date = "2026-03-01T10:00:00Z"
const rssItem = (index: number, more = ""): string =>
  `<item><guid>c${index}</guid><title>A</title><link>https://news.example.org/a/#c${index}</link><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>Hi there</description>${more}</item>`

export const comments: ReadonlyArray<Family> = familiesOf("comments", "comments", [
  [
    "a thread as deep as it is long",
    (n) =>
      `[${fill(n, (index) => `{"id":"c${index}","inReplyTo":"c${index - 1}","author":"A","date":"${date}","text":"Hi"},`)}{"id":"z","author":"A","date":"${date}","text":"Hi"}]`
  ],
  [
    "answers to one",
    (n) =>
      `[${fill(n, (index) => `{"id":"c${index}","inReplyTo":"c0","author":"A","date":"${date}","text":"Hi"},`)}{"id":"z","author":"A","date":"${date}","text":"Hi"}]`
  ],
  [
    "one id",
    (n) =>
      `[${repeat(n, `{"id":"c","author":"A","date":"${date}","text":"Hi"},`)}{"id":"z","author":"A","date":"${date}","text":"Hi"}]`
  ],
  ["one text", (n) => JSON.stringify([{ id: "1", author: "A", date, text: repeat(n, "word ") }])],
  ["one text of lines", (n) => JSON.stringify([{ id: "1", author: "A", date, text: repeat(n, "a\n") }])],
  ["one text of markup", (n) => JSON.stringify([{ id: "1", author: "A", date, html: repeat(n, "<b>a</b> ") }])],
  ["nested markup", (n) => JSON.stringify([{ id: "1", author: "A", date, html: repeat(n, "<b>") }])],
  ["entries without a date", (n) => `[${repeat(n, '{"author":"A"},')}{}]`],
  ["RSS items", (n) => `<rss><channel>${fill(n, (index) => rssItem(index))}</channel></rss>`],
  ["RSS elements in elements", (n) => `<rss><channel><item>${nested(n, "<a>", "</a>")}</item></channel></rss>`],
  [
    "RSS entities",
    (n) => `<rss><channel><item><description>${repeat(n, "&amp;lt;")}</description></item></channel></rss>`
  ],
  [
    "RSS bare ampersands",
    (n) => `<rss><channel><item><description>${repeat(n, "& ")}</description></item></channel></rss>`
  ],
  ["RSS attributes", (n) => `<rss><channel><item ${fill(n, (index) => `a${index}="1" `)}></item></channel></rss>`],
  ["YAML", (n) => fill(n, (index) => `- { id: c${index}, author: A, date: ${date}, text: Hi }\n`)]
])

export const feeds: ReadonlyArray<Family> = familiesOf("feed", "feed", [
  ["items", (n) => `<rss version="2.0"><channel><title>A</title>${fill(n, (index) => rssItem(index))}</channel></rss>`],
  ["items without end", (n) => `<rss version="2.0"><channel>${repeat(n, "<item>")}`],
  ["blank items", (n) => `<rss version="2.0"><channel>${repeat(n, "<item> </item>")}</channel></rss>`],
  [
    "elements in elements",
    (n) => `<rss version="2.0"><channel><item>${nested(n, "<a>", "</a>")}</item></channel></rss>`
  ],
  [
    "categories",
    (n) =>
      `<rss version="2.0"><channel><title>A</title>${rssItem(
        1,
        fill(n, (index) => `<category>c${index}</category>`)
      )}</channel></rss>`
  ],
  [
    "one CDATA",
    (n) =>
      `<rss version="2.0"><channel><title>A</title>${rssItem(1, `<a><![CDATA[${repeat(n, "word ")}]]></a>`)}</channel></rss>`
  ],
  ["CDATA without end", (n) => `<rss version="2.0"><channel><item><title><![CDATA[${repeat(n, "word ")}`],
  [
    "entities declared",
    (n) =>
      `<!DOCTYPE rss [${fill(n, (index) => `<!ENTITY e${index} "&e${index - 1};&e${index - 1};">`)}]><rss version="2.0"><channel><title>&e9;</title></channel></rss>`
  ],
  [
    "bare ampersands",
    (n) => `<rss version="2.0"><channel><title>${repeat(n, "A & B ")}</title>${rssItem(1)}</channel></rss>`
  ],
  [
    "JSON items",
    (n) =>
      `{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[${fill(n, (index) => `{"id":"${index}","url":"https://a.example/${index}","title":"A","content_text":"Hi","date_published":"${date}"},`)}{"id":"z","content_text":"Hi"}]}`
  ],
  [
    "Atom entries",
    (n) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${fill(n, (index) => `<entry><id>e${index}</id><title>A</title><updated>${date}</updated><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry>`)}</feed>`
  ],
  [
    "media of one item",
    (n) =>
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>A</title>${rssItem(
        1,
        fill(n, (index) => `<media:content url="https://a.example/${index}.jpg"/>`)
      )}</channel></rss>`
  ],
  [
    "outlines of OPML",
    (n) =>
      `<opml version="2.0"><body>${fill(n, (index) => `<outline type="rss" text="A" xmlUrl="https://a.example/${index}"/>`)}</body></opml>`
  ],
  [
    "posts of WordPress",
    (n) =>
      `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A</title>${fill(n, (index) => rssItem(index, `<wp:post_id>${index}</wp:post_id><wp:status>publish</wp:status><wp:postmeta><wp:meta_key>a</wp:meta_key><wp:meta_value>b</wp:meta_value></wp:postmeta>`))}</channel></rss>`
  ],
  ["JSON brackets", (n) => nested(n, "[", "]")]
])

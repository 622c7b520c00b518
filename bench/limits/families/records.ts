/** Records, one on a line. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const date = "2026-03-01T10:00:00Z"

export const records: ReadonlyArray<Family> = familiesOf("records", "records", [
  [
    "many",
    (n) =>
      fill(
        n,
        (index) => `{"id":"r${index}","title":"A","content_html":"<p>Hi there.</p>","date_published":"${date}"}\n`
      )
  ],
  ["one text in one line", (n) => `${JSON.stringify({ id: "1", title: "A", content_text: repeat(n, "word ") })}\n`],
  ["HTML in one line", (n) => `${JSON.stringify({ id: "1", title: "A", content_html: repeat(n, "<p>word</p>") })}\n`],
  ["fields", (n) => `{"id":"1","title":"A",${fill(n, (index) => `"k${index}":1,`)}"content_text":"Hi"}\n`],
  ["nested", (n) => `{"id":"1","title":"A","x":${nested(n, "[", "]")},"content_text":"Hi"}\n`],
  ["lines that are none", (n) => repeat(n, "{\n")],
  ["empty lines", (n) => `${repeat(n, "\n")}{"id":"1","title":"A","content_text":"Hi"}\n`],
  ["tags", (n) => `{"id":"1","title":"A","tags":[${fill(n, (index) => `"t${index}",`)}"z"],"content_text":"Hi"}\n`],
  [
    "authors",
    (n) =>
      `{"id":"1","title":"A","authors":[${fill(n, (index) => `{"name":"A ${index}"},`)}{"name":"z"}],"content_text":"Hi"}\n`
  ],
  [
    "attachments",
    (n) =>
      `{"id":"1","title":"A","attachments":[${fill(n, (index) => `{"url":"https://a.example/${index}.mp3","mime_type":"audio/mpeg"},`)}{}],"content_text":"Hi"}\n`
  ],
  ["equal keys", (n) => `{"id":"1","title":"A",${repeat(n, '"a":1,')}"content_text":"Hi"}\n`],
  ["one id", (n) => repeat(n, `{"id":"r","title":"A","content_text":"Hi there.","date_published":"${date}"}\n`)],
  ["one title", (n) => fill(n, (index) => `{"id":"r${index}","title":"Harbour","content_text":"The ferry sails."}\n`)],
  [
    "versions of one article",
    (n) =>
      fill(
        n,
        (index) =>
          `{"id":"r${index}","title":"A ${index}","translationKey":"k","language":"x-${index}","content_text":"Hi."}\n`
      )
  ],
  [
    "one address",
    (n) =>
      fill(
        n,
        (index) => `{"id":"r${index}","title":"A","url":"https://news.example.org/a/","content_text":"Hi there."}\n`
      )
  ],
  ["one slug", (n) => fill(n, (index) => `{"id":"r${index}","title":"A","slug":"a","content_text":"Hi there."}\n`)],
  ["no id", (n) => repeat(n, '{"title":"A","content_text":"Hi there."}\n')]
])

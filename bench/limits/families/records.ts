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
  ["empty lines", (n) => `${repeat(n, "\n")}{"id":"1","title":"A","content_text":"Hi"}\n`]
])

/** Leaf directives of Markdown, a line each: what is understood becomes what it means, the rest is cut and told of. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const read = (text: string, name = "tide.md") =>
  readOne(name, `---\ntitle: Tides\ndate: 2024-05-01\n---\nBefore.\n\n${text}\n\nAfter.\n`)

const film = (id: string, title: string): string =>
  `<p><a href="https://www.youtube.com/watch?v=${id}">${title}</a></p>`

describe("is what it means", () => {
  test.each([
    ["::youtube[The tide]{#abcdefghijk}", film("abcdefghijk", "The tide")],
    ["::youtube{#abcdefghijk}", film("abcdefghijk", "youtube.com")],
    ['::youtube[The tide]{id="abcdefghijk"}', film("abcdefghijk", "The tide")],
    ["::youtube[abcdefghijk]", film("abcdefghijk", "abcdefghijk")],
    ['::youtube{url="https://youtu.be/abcdefghijk"}', film("abcdefghijk", "youtube.com")],
    ["::vimeo[The tide]{#76979871 .wide}", '<p><a href="https://vimeo.com/76979871">The tide</a></p>'],
    ['::image[Low water]{src="https://a.example/q.png"}', '<img src="https://a.example/q.png" alt="Low water">'],
    ['::figure{src="https://a.example/q.png" caption="Low water"}', "<figcaption>Low water</figcaption>"],
    ['::github{repo="quay/tide"}', '<a href="https://github.com/quay/tide">quay/tide</a>'],
    ['::link-card[The port]{url="https://port.example/"}', '<a href="https://port.example/">The port</a>'],
    ['::iframe[A map]{src="https://map.example/1"}', '<a href="https://map.example/1">A map</a>']
  ])("%s", async (text, html) => {
    for (const name of ["tide.md", "tide.mdx"]) {
      const { article } = await read(text, name)
      expect(article.html).toContain(html)
      expect(article.html).not.toMatch(/::|\{|\}/)
      expect(article.text).toMatch(/^Before\..*After\.$/s)
    }
  })
})

describe("that nobody understands is cut, and told of once", () => {
  test.each([
    "::poll{id=7}",
    "::chart[Tides]{data=tides.csv}",
    '::youtube{#"><script>}',
    "::embed[x]{src=javascript:x}"
  ])("%s", async (text) => {
    const { article, findings } = await read(text)
    expect(article.html.replaceAll("\n", "")).toBe("<p>Before.</p><p>After.</p>")
    expect(codesOf(findings)).toContain("FF1310")
  })
})

describe("is text where it is none", () => {
  test.each(["Use std::vec{T} here.", "::before", "    ::poll{id=7}", "`::poll{id=7}`", "```\n::poll{id=7}\n```"])(
    "%j",
    async (text) => {
      const { article } = await read(text)
      expect(article.text).toContain("::")
    }
  )
})

/** Footnotes, as Markdown and as the HTML of other generators write them: one form, and no noise in texts. */
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { elementsIn } from "../../../src/markup/elements.ts"
import { codesOf, readOne } from "../project.ts"

const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay."

/** Each reference by its number with the words of its note, and whether every link of both leads to what is there. */
const notesOf = (html: string) => {
  const elements = elementsIn(fromHtml(html, { fragment: true }))
  const byId = new Map(elements.map((one) => [String(one.properties["id"]), one]))
  const words = (node: unknown): string => {
    const { type, value, children = [] } = node as { type: string; value?: string; children?: ReadonlyArray<unknown> }
    return type === "text" ? (value ?? "") : children.map(words).join("")
  }
  const links = elements.filter(({ tagName }) => tagName === "a").map((link) => String(link.properties["href"] ?? ""))
  const within = links.filter((href) => href.includes("#fn")).map((href) => href.slice(href.indexOf("#") + 1))
  const references = elements.filter(({ properties: { id } }) => String(id).startsWith("fnref:"))
  return {
    dead: within.filter((id) => !byId.has(id)),
    notes: references.map((one) => {
      const [link] = elementsIn(one)
      const target = byId.get(String(link?.properties["href"]).replace(/^.*#/, ""))
      return `${words(one)} ${words(target)
        .replace(/↩\uFE0E?/g, " ")
        .replace(/\s+/g, " ")
        .trim()}`
    })
  }
}

describe("in Markdown", () => {
  test.each([
    ["one", "A tide[^1].\n\n[^1]: Of **two**.", ["1 Of two."]],
    ["words as names, in any case", "A[^Tide] b[^مدّ].\n\n[^tide]: T.\n[^مدّ]: M.", ["1 T.", "2 M."]],
    ["one that is used twice", "A[^1] b[^1].\n\n[^1]: N.", ["1 N.", "1 N."]],
    ["numbers in the order of the text", "A[^b] b[^a].\n\n[^a]: A.\n[^b]: B.", ["1 B.", "2 A."]],
    ["inline ones", "A^[Of *two* [links](https://a.example/)] b.", ["1 Of two links"]],
    [
      "several paragraphs, a list and code",
      "A[^1].\n\n[^1]: One.\n\n    Two.\n\n    - three\n\n        four",
      ["1 One. Two. three four"]
    ],
    [
      "in what a template holds, by definitions outside of it",
      "A[^1] b[^2].\n\n{{< details >}}\nC[^3] d[^1] e^[Inline.].\n{{< /details >}}\n\n[^1]: N.\n[^2]: M.\n[^3]: L.",
      ["1 N.", "2 M.", "3 L.", "4 N.", "5 Inline."]
    ],
    ["one that nobody refers to", "A[^1].\n\n[^1]: N.\n[^2]: Gone.", ["1 N."]],
    ["a note in a note", "A[^1].\n\n[^1]: N[^2].\n[^2]: M.", ["1 N2.", "2 M."]],
    [
      "in a heading, a list, a quotation and a table",
      "## H[^1]\n\n- l[^1]\n\n> q[^1]\n\n| t[^1] |\n|---|\n\n[^1]: N.",
      ["1 N.", "1 N.", "1 N.", "1 N."]
    ],
    ["defined before and within a list", "[^1]: N.\n\n- a[^1]", ["1 N."]]
  ])("%s", async (_, text, expected) => {
    const { article } = await readOne("tide.md", `---\ntitle: T\ndate: 2024-05-01\n---\n${text}\n`)
    expect(notesOf(article.html)).toEqual({ dead: [], notes: expected })
    expect(article.html).not.toContain("[^")
  })

  test.each(["`a[^1]`", "    a[^1]", "\\[^1]", "a [^x-y] b", "a ^b[c"])("%s is no footnote", async (text) => {
    const { article } = await readOne("tide.md", `---\ntitle: T\ndate: 2024-05-01\n---\n${prose}\n\n${text}\n`)
    expect(notesOf(article.html).notes).toEqual([])
    expect(article.text).toContain(text.trim().replace(/[\\`]/g, ""))
  })

  test("a reference without a note is left out, and said", async () => {
    const { article, findings } = await readOne("tide.md", `---\ntitle: T\ndate: 2024-05-01\n---\n${prose}[^7]\n`)
    expect(article.text).toBe(prose)
    expect(findings.filter(({ code }) => code === "FF1323").map(({ message }) => message)).toEqual([
      "The footnote [^7] has no text; its mark is left out."
    ])
  })

  test("titles, descriptions and texts have neither numbers nor arrows", async () => {
    const { article } = await readOne(
      "tide.md",
      `# The tide[^1]\n\n${prose}[^1]\n\n## Low^[At noon.]\n\n[^1]: Of two.\n`
    )
    expect([article.title, article.description]).toEqual(["The tide", prose])
    expect(article.text).toBe(`${prose}\n\nLow\n\nOf two.\n\nAt noon.`)
    expect(article.html).toContain('<h2 id="low">')
  })

  test("thousands of references to one note stay within bounds", async () => {
    const text = `${"x[^1] ".repeat(4000)}\n\n[^1]: N.\n`
    const { article } = await readOne("tide.md", `---\ntitle: T\ndate: 2024-05-01\n---\n${text}`)
    expect(article.html.length).toBeLessThan(text.length * 20)
    expect(notesOf(article.html).dead).toEqual([])
  })
})

describe("in HTML", () => {
  const ref = (open: string, close = ""): string => `<p>${prose}${open}1${close}</p>`
  test.each([
    [
      "of Hugo",
      `${ref('<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">', "</a></sup>")}<div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>N. <a href="#fnref:1" class="footnote-backref" role="doc-backlink">↩︎</a></p></li></ol></div>`
    ],
    [
      "of kramdown",
      `${ref('<sup id="fnref:a" role="doc-noteref"><a href="#fn:a" class="footnote" rel="footnote">', "</a></sup>")}<div class="footnotes" role="doc-endnotes"><ol><li id="fn:a"><p>N. <a href="#fnref:a" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li></ol></div>`
    ],
    [
      "of GitHub",
      `${ref('<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">', "</a></sup>")}<section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>N. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>`
    ],
    [
      "of Pandoc",
      `${ref('<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>', "</sup></a>")}<section id="footnotes" class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>N.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`
    ],
    [
      "of WordPress",
      `${ref('<sup data-fn="7c2b" class="fn"><a href="#7c2b" id="7c2b-link">', "</a></sup>")}<ol class="wp-block-footnotes"><li id="7c2b">N. <a href="#7c2b-link">↩︎</a></li></ol>`
    ],
    [
      "of a word processor",
      `${ref('<a href="#_ftn1" name="_ftnref1"><span>[', "]</span></a>")}<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> N.</p></div>`
    ],
    [
      "by hand",
      `${ref('<sup><a id="back" href="#note">', "</a></sup>")}<p><sup><a id="note" href="#back">1</a></sup> N.</p>`
    ]
  ])("%s", async (_, html) => {
    const { article, findings } = await readOne("tide.html", `---\ntitle: T\ndate: 2024-05-01\n---\n${html}\n`)
    const { dead, notes } = notesOf(article.html)
    expect([dead, notes.map((one) => one.slice(0, 1))]).toEqual([[], ["1"]])
    expect(article.text).toBe(`${prose}\n\nN.`)
    expect(article.description).toBe(prose)
    expect(codesOf(findings)).not.toContain("FF1322")
  })

  test("a raised link that leads elsewhere is none", async () => {
    const { article } = await readOne(
      "tide.html",
      `---\ntitle: T\ndate: 2024-05-01\n---\n<p>${prose} E=mc<sup>2</sup>, <sup><a href="https://a.example/">1</a></sup></p>\n`
    )
    expect(article.text).toBe(`${prose} E=mc2, 1`)
  })
})

test.each([
  ["a.md", "A[^1].\n\n{{< details >}}\nB[^2] c[^3].\n{{< /details >}}\n\n[^1]: N.\n[^2]: M.\n[^3]: L."],
  [
    "a.html",
    '<p>A<sup><a href="#fn2">1</a></sup> b<sup><a href="#fn1">2</a></sup>.</p><ol><li id="fn1"><p>M.</p></li><li id="fn2"><p>N.</p></li></ol>'
  ],
  [
    "b.html",
    '<p>A<a href="#fn1" role="doc-noteref">1</a>.</p><ol><li>Zero.</li><li id="fn1">N.</li></ol><p>B<a href="#fn2" role="doc-noteref">2</a>.</p><ul><li id="fn2">M.</li></ul>'
  ]
])("a list of notes counts as its references do: %s", async (name, text) => {
  const { article } = await readOne(name, `---\ntitle: T\nlang: en\ndate: 2026-03-01\n---\n${text}`)
  const elements = elementsIn(fromHtml(article.html, { fragment: true }))
  const numbers = elements.flatMap((list) => {
    let next = 1
    return list.children.flatMap((child) => {
      if (child.type !== "element" || child.tagName !== "li") return []
      const number = Number(child.properties["value"] ?? next)
      next = number + 1
      const [, said] = /^fn:(\d+)/.exec(String(child.properties["id"])) ?? []
      return said === undefined ? [] : [[number, Number(said)]]
    })
  })
  expect(numbers.length).toBeGreaterThan(1)
  for (const [number, said] of numbers) expect(number).toBe(said)
})

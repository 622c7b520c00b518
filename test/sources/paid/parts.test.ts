/** Parts of a text that a selector keeps back: what goes with them, and when it is in doubt where they end. */
import { describe, expect, test } from "vitest"
import { readRecord } from "../../../src/sources/records/readRecord.ts"
import { codesOf, readOne, readProject } from "../project.ts"

const free = "<p>The ferry came back on Monday.</p>"
const front = (paywall: string): string => `---\ntitle: Ferry\ndate: 2024-03-01\npaywall: ${paywall}\n---\n`
const read = async (body: string, paywall = ".premium", name = "ferry.html") =>
  readOne(name, front(JSON.stringify(paywall)) + body)

describe("what a selector means is cut", () => {
  test.each([
    [".premium", '<div class="box premium"><p>PAID</p></div>'],
    ["div.premium.box", '<div class="box premium">PAID</div>'],
    ["#rest", '<section id="rest">PAID</section>'],
    ["aside", "<div><aside>PAID</aside></div>"],
    ["[data-paid]", "<p data-paid>PAID</p>"],
    ["[data-access=paid]", '<p data-access="paid">PAID</p>'],
    ["[data-access='Paid' i]", '<p data-access="PAID">PAID</p>'],
    ["[class^=premium]", '<p class="premium-2">PAID</p>'],
    ["[class$='-only']", '<p class="members-only">PAID</p>'],
    ["[class*=member]", '<p class="for-members">PAID</p>'],
    ["[lang|=de]", '<p lang="de-AT">PAID</p>'],
    [".box > .inner", '<div class="box"><p class="inner">PAID</p></div>'],
    [".box p", '<div class="box"><section><p>PAID</p></section></div>'],
    ["hr + p", "<hr><p>PAID</p>"],
    ["hr ~ p.a", '<hr><div>Free.</div><p class="a">PAID</p><p class="a">PAID</p>'],
    [".a, .b", '<p class="a">PAID</p><p class="b">PAID</p>'],
    ["img.premium", '<img class="premium" src="/PAID.png" alt="PAID">'],
    ["p.premium", '<p class="premium">PAID <p class="premium">PAID <p>Free.'],
    ["li.premium", '<ul><li class="premium">PAID<li>Free.</ul>'],
    [".premium", '<table class="premium"><div title="PAID">PAID</div><tr><td>PAID</td></tr></table>'],
    [
      ".premium",
      '<div class="premium"><template>PAID</template><p>PAID</p><noscript><img src="/PAID.png"></noscript></div>'
    ]
  ])("%s", async (selector, body) => {
    const { article, findings } = await read(`${free}${body}<p>And after.</p>`, selector)
    expect(JSON.stringify(article)).not.toContain("PAID")
    expect(article.text).toContain("Monday")
    expect(article.text).toContain("And after.")
    expect(codesOf(findings)).not.toContain("FF1111")
  })

  test("in the Markdown that HTML stands around", async () => {
    const body = `The ferry came back on Monday.\n\n<div class="premium">\n\n## PAID\n\n- PAID\n\n| PAID |\n|---|\n| PAID |\n\n![PAID](PAID.png "PAID")\n\n</div>\n\nAnd after.\n`
    const { article } = await read(body, ".premium", "ferry.md")
    expect(article.html).toBe("<p>The ferry came back on Monday.</p>\n\n<p>And after.</p>")
  })

  test("a heading inside is no title, and no sentence inside a description", async () => {
    const { articles } = await readProject({
      "articles/the-ferry.md": `---\ndate: 2024-03-01\npaywall: .premium\n---\n<div class="premium"><h1>PAID</h1><p>PAID is a long sentence, which would be the description.</p></div>\n\nFree.\n`
    })
    expect(articles[0]?.article).toMatchObject({ title: "The ferry", description: "Free.", text: "Free." })
  })
})

describe("what belongs to a paid part goes with it", () => {
  test.each([
    [
      "an entry of the contents",
      '<ul><li><a href="#s1">Free</a><ul><li><a href="#s2">PAID</a></li></ul></li><li><p><a href="#s3">PAID here</a></p></li></ul><h2 id="s1">Free</h2>',
      '<h2 id="s2">PAID</h2><h2 id="s3">PAID</h2>',
      '<ul><li><a href="X#s1">Free</a></li></ul><h2 id="s1">Free</h2>'
    ],
    [
      "an entry above one that stays",
      '<ul><li><a href="#s2">PAID</a><ul><li><a href="#s1">Free</a></li></ul></li></ul><h2 id="s1">Free</h2>',
      '<h2 id="s2">PAID</h2>',
      '<ul><ul><li><a href="X#s1">Free</a></li></ul></ul><h2 id="s1">Free</h2>'
    ],
    [
      "a jump, of which the words stay",
      '<p>See <a href="#s2" title="PAID">below</a>.</p>',
      '<h2 id="s2">PAID</h2>',
      "<p>See below.</p>"
    ],
    ["a jump that is the heading", '<p>See <a href="#s2">PAID</a>.</p>', '<h2 id="s2">PAID</h2>', "<p>See .</p>"],
    ["a mark of a note", '<p>Free<sup><a href="#n1">1</a></sup></p>', '<p id="n1">PAID</p>', "<p>Free<sup></sup></p>"]
  ])("%s", async (_, before, paid, left) => {
    const { article } = await read(`${before}<div class="premium">${paid}</div>`)
    expect(article.html.replaceAll(article.url, "X")).toBe(left)
  })

  const note = (id: string, back: string, words: string): string =>
    `<li id="${id}">${words} <a href="#${back}">back</a></li>`
  test.each([
    ["kramdown", '<div class="footnotes" role="doc-endnotes"><ol>', "</ol></div>"],
    [
      "markdown-it",
      '<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">',
      "</ol></section>"
    ],
    [
      "GitHub",
      '<section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol>',
      "</ol></section>"
    ],
    ["WordPress", '<ol class="wp-block-footnotes">', "</ol>"],
    ["nobody", "<ol>", "</ol>"]
  ])("a note of %s that only paid text has", async (_, begin, end) => {
    const notes = `${begin}${note("n1", "r1", "Free note.")}${note("n2", "r2", "PAID note.")}${note("n3", "r3", "Note of both.")}${end}`
    const at = (id: string, to: string): string => `<a id="${id}" href="#${to}">*</a>`
    const body = `<p>Free${at("r1", "n1")} words${at("r3", "n3")}.</p><div class="premium"><p>PAID${at("r2", "n2")}${at("r4", "n3")}</p></div>${notes}`
    const { article } = await read(body)
    expect(article.text).toContain("Free note.")
    expect(article.text).toContain("Note of both.")
    expect(article.html).not.toContain("PAID")
    const behind = await readOne(
      "ferry.html",
      front("true") + body.replace('<div class="premium">', "<!--more--><div>")
    )
    expect(behind.article.html).not.toContain("PAID")
  })
})

describe("where it is in doubt which part is paid, all of it is", () => {
  test.each([
    ["nothing fits", `${free}<div class="premum">PAID</div>`],
    ["one of two fits nothing", `${free}<div class="premium">PAID</div>`, ".premium, .members"],
    ["it is empty", `${free}<div class="premium"></div><p>PAID</p>`],
    ["it is a rule", `${free}<hr class="premium"><p>PAID</p>`],
    ["a block ends its paragraph", `${free}<p class="premium">PAID<ul><li>PAID</li></ul></p>`],
    ["a paragraph ends it", `<p><span class="premium">PAID</p><p>PAID</span></p>`],
    ["it is never closed", `${free}<div class="premium"><p>PAID</p><p>PAID</p>`],
    ["a heading ends nothing", `${free}<b class="premium"><p>PAID</b>PAID</p>`]
  ])("%s", async (_, body, selector = ".premium") => {
    const { article, findings } = await read(body, selector)
    expect([article.html, article.text, article.images]).toEqual(["", "", []])
    expect(codesOf(findings)).toContain("FF1111")
  })

  test("a Markdown paragraph between the tags of another", async () => {
    const { article, findings } = await read('<p class="premium">\n\nPAID\n\n</p>\n', ".premium", "ferry.md")
    expect([article.html, codesOf(findings).includes("FF1111")]).toEqual(["", true])
  })

  test("the title stays where it stands outside", async () => {
    const { articles } = await readProject({
      "articles/a.md": "---\ndate: 2024-03-01\npaywall: .none\n---\n# The ferry is back\n\nPAID\n",
      "articles/b.md": "---\ndate: 2024-03-01\npaywall: .none\n---\n<div><h1>PAID</h1></div>\n\nPAID\n"
    })
    expect(articles.map(({ article }) => article.title)).toEqual(["The ferry is back", "B"])
  })
})

describe("of hundreds of paid parts", () => {
  const parts = Array.from({ length: 300 }, (_, index) => index)
  const paid = (index: number): string => `<div class="part p${index}"><p>PAID</p></div><p>Free ${index}.</p>`
  const withParts = (selectors: ReadonlyArray<string>): string =>
    `---\ntitle: Ferry\npaywall: ${JSON.stringify(selectors.join(", "))}\n---\n${free}${parts.map(paid).join("")}`

  test("all are cut that a few selectors mean, each of which may be said again", async () => {
    const { article, findings } = await readOne("ferry.html", withParts(Array.from({ length: 150 }, () => ".part")))
    expect(article.text).not.toContain("PAID")
    expect(article.text).toContain("Free 299.")
    expect(codesOf(findings)).not.toContain("FF1111")
  })

  test("with a selector each, the whole text is kept back", async () => {
    const { article, findings } = await readOne("ferry.html", withParts(parts.map((index) => `.p${index}`)))
    expect(article.text).not.toContain("PAID")
    expect(article.text).not.toContain("Free 299.")
    expect(findings.filter(({ code }) => code === "FF1111")).toMatchObject([
      { message: expect.stringContaining("300 selectors"), fix: expect.stringContaining("one class") }
    ])
  })

  test("a paragraph is torn apart wherever an end that closes nothing follows, and only there", async () => {
    const open = parts.map((index) => `<p class="premium">PAID ${index}`).join("")
    const whole = await read(`${free}${open}<p>And after.</p>`)
    expect(codesOf(whole.findings)).not.toContain("FF1111")
    expect(whole.article.text).toContain("And after.")
    expect(whole.article.text).not.toContain("PAID")
    const torn = await read(`${free}${open}<div>PAID</div></p><p>And after.</p>`)
    expect(codesOf(torn.findings)).toContain("FF1111")
    expect(torn.article.text).not.toContain("PAID")
    const before = await read(`<div>a</div></p>${free}${open}<p>And after.</p>`)
    expect(codesOf(before.findings)).not.toContain("FF1111")
  })
})

test.each(["md", "html"])("a torn element is seen in a .%s file, and in a record", async (ending) => {
  const body = `<p><span class="premium">PAID</p>\n<p>PAID</span></p>\n`
  const { article } = await read(body, ".premium", `ferry.${ending}`)
  expect(article.html).toBe("")
  const record = { id: "r", title: "Ferry", paywall: ".premium", content_html: body }
  const { draft, findings } = readRecord(JSON.stringify(record), {
    file: "r",
    id: "r",
    customs: { timeZone: "UTC", language: "en", year: 2026 }
  })
  expect([draft?.body.children, codesOf(findings)]).toEqual([[], ["FF1111"]])
})

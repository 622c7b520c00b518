/** What GitHub, Hugo, kramdown and Pandoc add to Markdown, as feeds and pages show it. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const base = "https://news.example.org/articles/tide/"

const read = (text: string, name = "tide.md") => readOne(name, `---\ntitle: Tides\ndate: 2024-05-01\n---\n${text}\n`)
const htmlOf = async (text: string, name?: string): Promise<string> => (await read(text, name)).article.html

describe("lists of attributes are never shown", () => {
  test.each([
    "![pic](https://img.example.org/a.png){width=300 lazy}",
    "## Two {-}",
    "`raw`{=html} text.",
    "::: tip A title {#own}\nInside.\n:::",
    ":::details Open me {open}\nInside.\n:::"
  ])("%j", async (text) => expect(await htmlOf(text)).not.toMatch(/[{}]/))

  test.each(["![pic](https://img.example.org/a.png){lazy}", "`a`{b c} text"])(
    "but words in braces are: %j",
    async (text) => expect(await htmlOf(text)).toMatch(/\{[^{}]+\}/)
  )
})

describe("task lists", () => {
  test.each([
    ["- [x] done\n- [ ] open", "<li>☑ done</li>\n<li>☐ open</li>"],
    ["* [X] **done**", "<li>☑ <strong>done</strong></li>"],
    ["1. [ ] open", "<li>☐ open</li>"],
    ["- [ ] open\n\n  more", "<li>\n<p>☐ open</p>\n<p>more</p>\n</li>"],
    ["- a\n  - [x] done", "<li>☑ done</li>"],
    ["- [x](/a) link", '<li><a href="https://news.example.org/a">x</a> link</li>'],
    ["- [y] other", "<li>[y] other</li>"],
    ["- [ ]", "<li>[ ]</li>"],
    ["[x] no item", "<p>[x] no item</p>"]
  ])("%j", async (text, html) => {
    expect(await htmlOf(text)).toContain(html)
  })

  test.each([
    ['<ul><li><input type="checkbox" checked disabled> done</li></ul>', "☑ done"],
    ['<ul><li><input disabled="" type="checkbox"> open</li></ul>', "☐ open"],
    [
      '<ul><li><label><input type="checkbox" class="task-list-item-checkbox" checked="">done</label></li></ul>',
      "☑done"
    ],
    ['<p><input type="checkbox" id="menu"> x <input type="text" value="y"></p>', "x"]
  ])("in HTML: %s", async (html, text) => {
    for (const name of ["tide.md", "tide.html"]) expect((await read(html, name)).article.text).toBe(text)
  })
})

describe("alerts", () => {
  test.each([
    ["> [!NOTE]\n> Mind the gap.", "<strong>Note</strong></p>\n<p>Mind the gap."],
    ["> [!warning]\n>\n> - a", "<strong>Warning</strong></p>\n<ul>"],
    ["> [!TIP] Low *water*\n> Go.", "<strong>Low <em>water</em></strong></p>\n<p>Go."],
    ["> [!question]- Why?", "<strong>Why?</strong></p>"],
    ["> [!HINWEIS]\n> Achtung.", "<strong>Hinweis</strong></p>\n<p>Achtung."],
    ["> a [!NOTE]", "<p>a [!NOTE]</p>"],
    ["[!NOTE] a", "<p>[!NOTE] a</p>"]
  ])("%j", async (text, html) => {
    expect(await htmlOf(text)).toContain(html)
  })
})

describe("autolinks", () => {
  test.each([
    ["https://a.example/x", "https://a.example/x", "https://a.example/x"],
    ["(see https://a.example/x).", "https://a.example/x", "https://a.example/x"],
    ["https://a.example/x_(y), so", "https://a.example/x_(y)", "https://a.example/x_(y)"],
    ["https://a.example/?a=1&b=2!", "https://a.example/?a=1&#x26;b=2", "https://a.example/?a=1&#x26;b=2"],
    ["HTTPS://A.example/X", "https://a.example/X", "HTTPS://A.example/X"],
    ["www.a.example/x.", "http://www.a.example/x", "www.a.example/x"],
    ["**www.a.example**", "http://www.a.example/", "www.a.example"],
    ["海はhttps://a.example/海。", "https://a.example/%E6%B5%B7", "https://a.example/海"],
    ["desk@a.example.", "mailto:desk@a.example", "desk@a.example"],
    ["<desk+news@a.example>", "mailto:desk+news@a.example", "desk+news@a.example"]
  ])("%s", async (text, address, words) => {
    expect(await htmlOf(text)).toContain(`<a href="${address}">${words}</a>`)
  })

  test.each([
    "README.md and a.example",
    "//a.example/x",
    "ftp://a.example/",
    "`https://a.example/`",
    "javascript:alert(1)",
    "www.",
    "a@b",
    "v1.2.3"
  ])("none in %s", async (text) => {
    expect(await htmlOf(text)).not.toContain("<a ")
  })

  test("a link's words are not linked again", async () => {
    expect(await htmlOf("[www.a.example](https://b.example/) <a href='/c'>https://c.example/</a>")).toBe(
      '<p><a href="https://b.example/">www.a.example</a> <a href="https://news.example.org/c">https://c.example/</a></p>'
    )
  })
})

describe("attribute lists", () => {
  test.each([
    ["## Deep {#low-tide}", '<h2 id="low-tide">Deep</h2>'],
    ['## Deep {.x #low-tide data-a="b c"}', '<h2 id="low-tide">Deep</h2>'],
    ["Deep {#low-tide}\n----", '<h2 id="low-tide">Deep</h2>'],
    ["## Deep {#low-tide} ##", '<h2 id="low-tide">Deep</h2>'],
    ["## Deep\n{: #low-tide .x}", '<h2 id="low-tide">Deep</h2>'],
    ["{: #low-tide}\n## Deep", '<h2 id="low-tide">Deep</h2>'],
    ["## Deep {#tiefe-überall}", '<h2 id="tiefe-überall">Deep</h2>'],
    ["## Deep {#海}", '<h2 id="海">Deep</h2>'],
    ["## Deep {.x}", '<h2 id="deep">Deep</h2>'],
    ["## A {braced} word", '<h2 id="a-braced-word">A {braced} word</h2>'],
    ["A word.\n{: .lead}", "<p>A word.</p>"],
    [
      'A [link](/a){:target="_blank"} and [one](/b){target=_blank}.',
      '">link</a> and <a href="https://news.example.org/b">one</a>.'
    ],
    ["`code`{.js} and *em*{: .x}", "<code>code</code> and <em>em</em>"],
    ["{::comment}", ""],
    ["A {b} and {: c}", "<p>A {b} and {: c}</p>"],
    ["`{#a}`", "<code>{#a}</code>"]
  ])("%j", async (text, html) => {
    expect(await htmlOf(`${text}\n\nEnd.`)).toContain(html)
    expect(await htmlOf(`${text}\n\nEnd.`)).not.toMatch(/\{[:#.]?(?:low|lead|target|x\b|::)/)
  })

  test("of a title is no part of it", async () => {
    const { article } = await readOne("tide.md", "# Tides of May {#top .x}\n\nWords.\n")
    expect([article.title, article.html]).toEqual(["Tides of May", "<p>Words.</p>"])
  })
})

describe("the place for contents", () => {
  test.each(["[TOC]", "[[toc]]", "[[_TOC_]]", "[toc]", "* TOC\n{:toc}", "1. Contents\n{:toc .x}", "- a\n- b\n{: toc}"])(
    "%j",
    async (mark) => {
      const { article } = await read(`Words.\n\n${mark}\n\n## Deep\n\n### Deeper\n\n## Left out\n{:.no_toc}\n`)
      expect(article.html).toBe(
        `<p>Words.</p>\n<ul><li><a href="${base}#deep">Deep</a><ul><li><a href="${base}#deeper">Deeper</a></li></ul></li></ul>\n<h2 id="deep">Deep</h2>\n<h3 id="deeper">Deeper</h3>\n<h2 id="left-out">Left out</h2>`
      )
      expect(article.text).toBe("Words.\n\nDeep\n\nDeeper\n\nLeft out")
    }
  )

  test.each(["A [TOC] in words", "`[TOC]`", "- TOC"])("%s is none", async (text) => {
    expect((await read(`${text}\n\n## Deep`)).article.html).not.toContain("#deep")
  })

  test("a list by hand leads to the headings, and an entry without one is said", async () => {
    const { article, findings } = await read("- [Deep](#deep)\n- [Nowhere](#nowhere)\n\n## Deep")
    expect(article.html).toContain(`<li><a href="${base}#deep">Deep</a></li>\n<li><a>Nowhere</a></li>`)
    expect(codesOf(findings).filter((code) => code === "FF1322")).toHaveLength(1)
  })
})

test("tables keep how their columns are set, and lists of definitions are such", async () => {
  const html = await htmlOf("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n\nTide\n: It rises.\n: It falls.")
  expect(html).toContain(
    '<tr>\n<td align="left">1</td>\n<td align="center">2</td>\n<td align="right">3</td>\n<td>4</td>\n</tr>'
  )
  expect(html).toContain("<dl>\n<dt>Tide</dt>\n<dd>It rises.</dd>\n<dd>It falls.</dd>\n</dl>")
})

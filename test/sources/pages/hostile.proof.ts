/** Pages that are hostile or of any size: each ends as an article, as another kind of page, or as a finding. */
import fc from "fast-check"
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { codes } from "../../../src/model/codes.ts"
import type { Metadata } from "../../../src/model/draft/Metadata.ts"
import { parseHtml } from "../../../src/markup/parseHtml.ts"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { articleBody } from "../../../src/sources/bodies/articleBody.ts"
import { pageKind, pageWish } from "../../../src/sources/pages/kind/pageKind.ts"
import { readTree } from "../../../src/sources/pages/readTree.ts"
import { takeLostFigures } from "../../../src/articles/lostFigures.ts"
import { articleImages } from "../../../src/articles/pictures.ts"
import { openNewsroom } from "../newsroom.ts"

const treeOf = (html: string) => Result.getOrThrow(parseHtml(html, "a.html"))
const dated: Metadata = { published: { value: "2026-03-01" as Timestamp, place: { file: "a.html" }, from: "time" } }
const kindOf = (html: string, address = "https://news.example.org/ferry/", isDated = false) =>
  pageKind({
    page: treeOf(html),
    address: new URL(address),
    base: "https://news.example.org/",
    draft: { metadata: isDated ? dated : {}, furniture: null },
    reading: articleBody(treeOf(html), { isWhole: true, title: "", authors: [] }).reading
  }).kind
const ld = (json: string): string => `<html><head><script type="application/ld+json">${json}</script></head><body><p>x`
const read = (html: string) =>
  readTree(treeOf(html), { path: "site/a.html", text: html }, { timeZone: "UTC", language: "en", year: 2026 })

describe("the kind of a page", () => {
  test.each([
    ["its own wish", '<html><head><meta name="fanfare" content="Article"><body>', "article"],
    [
      "its wish to be left alone",
      '<html><head><meta name="FANFARE" content=" ignore "><meta property="og:type" content="article">',
      "ignored"
    ],
    ["Open Graph", '<html><head><meta property="og:type" content=" Article ">', "article"],
    ["one article in JSON-LD", ld('{"@type":"NewsArticle"}'), "article"],
    ["one in a graph", ld('{"@graph":[{"@type":"WebSite"},{"@type":["Thing","BlogPosting"]}]}'), "article"],
    ["one as the page's subject", ld('{"@type":"WebPage","mainEntity":{"@type":"Report"}}'), "article"],
    ["two articles in JSON-LD", ld('[{"@type":"NewsArticle"},{"@type":"NewsArticle"}]'), "other"],
    ["a list of them", ld('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'), "other"],
    ["JSON-LD that is no JSON", ld('{"@type":"NewsArticle"'), "other"],
    ["a type that is no text", ld('{"@type":{"a":1}}'), "other"],
    ["several articles", "<html><body><article>a</article><article>b</article>", "list"],
    ["a teaser", '<html><body><article><h2><a href="/other/">a</a></h2></article>', "list"],
    ["nothing", "<html><body><p>a", "other"]
  ])("is told by %s", (_, html, kind) => {
    expect(kindOf(html)).toBe(kind)
  })

  test.each([
    ["https://news.example.org/", "front page"],
    ["https://news.example.org/index.html", "front page"],
    ["https://news.example.org/page/2/", "paging or error page"],
    ["https://news.example.org/404.html", "paging or error page"],
    ["https://news.example.org/tags/sea/", "list"],
    ["https://news.example.org/ferry/", "article"]
  ])("is told by its address: %s", (address, kind) => {
    expect(kindOf("<html><body><article><h1>a</h1></article>", address, true)).toBe(kind)
  })

  test("of an article without a date is not sure", () => {
    expect(kindOf("<html><body><article><h1>a</h1></article>")).toBe("other")
  })

  test.each([
    ["subjects of subjects", ld(`${'{"mainEntity":'.repeat(20_000)}{}${"}".repeat(20_000)}`)],
    ["graphs of graphs", ld(`${'{"@graph":'.repeat(20_000)}{}${"}".repeat(20_000)}`)],
    ["lists of lists", ld(`${"[".repeat(20_000)}${"]".repeat(20_000)}`)]
  ])("is none for JSON-LD without end, and reading it ends: %s", (_, html) => {
    expect(kindOf(html)).toBe("other")
    expect(read(html).draft.metadata).toEqual({})
  })

  test("asks for the wish once", () => {
    expect(pageWish(treeOf('<meta name="fanfare" content=" Ignore "><meta name="fanfare" content="article">'))).toBe(
      "ignore"
    )
    expect(pageWish(treeOf("<p>a"))).toBe("")
  })
})

describe("what a page says", () => {
  test.each([
    [
      "an article's own fields",
      '{"@type":"Article","headline":"A","datePublished":"2026-03-01","author":"Mina"}',
      { title: "A", authors: [{ name: "Mina" }] }
    ],
    [
      "an author by reference",
      '[{"@type":"Article","headline":"A","author":{"@id":"#m"}},{"@id":"#m","name":"Mina"}]',
      { title: "A", authors: [{ name: "Mina" }] }
    ],
    ["a reference to itself", '{"@type":"Article","@id":"#a","headline":"A","author":{"@id":"#a"}}', { title: "A" }],
    ["escapes within JSON", '{"@type":"Article","headline":"A &amp; B &#8211; C"}', { title: "A & B – C" }],
    ["markup within JSON", '{"@type":"Article","headline":"A &lt;b&gt; <i>"}', { title: "A <b> <i>" }],
    [
      "fields of other kinds",
      '{"@type":"Article","headline":{"a":1},"author":7,"image":[null,7,{}],"keywords":{"a":1}}',
      {}
    ],
    ["names that objects have", '{"@type":"Article","__proto__":{"headline":"X"},"constructor":"y"}', {}]
  ])("is read off JSON-LD: %s", (_, json, expected) => {
    const { metadata } = read(ld(json)).draft
    const { title, authors } = metadata
    expect({
      ...(title === undefined ? {} : { title: title.value }),
      ...(authors === undefined ? {} : { authors: authors.value })
    }).toEqual(expected)
  })

  test("stays short of memory and time for many tags of one name", () => {
    const tags = Array.from({ length: 20_000 }, (_, index) => `<meta property="article:tag" content="t${index}">`).join(
      ""
    )
    expect(read(`<html><head>${tags}</head><body><p>a`).draft.metadata.tags?.value).toHaveLength(16)
  })

  test.each(["class", "id", "rel", "itemprop", "role"])("is read beside an attribute of 200,000 words: %s", (name) => {
    const words = Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(" ")
    const text = "The ferry sails again after two months of repairs, and a crowd waited on the quay for her."
    const { draft } = read(`<html><head><title>Ferry</title></head><body><div ${name}="${words}"><p>${text}</p></div>`)
    expect(JSON.stringify(draft.body)).toContain(text)
  })

  test("is read where articles stand in articles without end", () => {
    const html = `<html><body>${"<article>".repeat(400)}<h1>A</h1>${"<p>The ferry is late again, and nobody on the quay knows when it will come.</p>".repeat(500)}`
    const { draft } = read(html)
    expect(draft.metadata.title?.value).toBe("A")
    expect(kindOf(html, "https://news.example.org/a/", true)).toBe("article")
  })

  test("of any tags and attributes ends, with findings that can be shown", () => {
    const bits = fc.array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 8 }),
        fc.constantFrom(
          "<html lang='?'>",
          "<head>",
          "<body>",
          "<meta property=og:title content='A | B'>",
          "<meta name=author content=x>",
          "<meta name=date content=never>",
          "<meta property=og:image content='javascript:x'>",
          "<link rel=canonical href='//'>",
          "<link rel=canonical href='http://['>",
          "<link rel=alternate hreflang='??' href=x>",
          '<script type=application/ld+json>{"@type":"Article","url":7}</script>',
          "<time datetime=x>",
          "<article>",
          "<h1>",
          "<p itemprop='author name'>",
          "<g:plus>",
          "<a href='//x.com/intent/post?text=a'>",
          "<img srcset=',,,'>",
          "<div data-fanfare=share>",
          "<template>",
          "<svg><title>",
          "</article>"
        )
      ),
      { maxLength: 20 }
    )
    fc.assert(
      fc.property(bits, (parts) => {
        const html = parts.join("")
        const parsed = parseHtml(html, "site/a.html")
        if (Result.isFailure(parsed)) return
        const { findings } = readTree(
          parsed.success,
          { path: "site/a.html", text: html },
          { timeZone: "UTC", language: "en", year: 2026 }
        )
        expect(
          findings.every(({ code, message, fix }) => Object.hasOwn(codes, code) && message !== "" && fix !== "")
        ).toBe(true)
        kindOf(`<html>${html}`)
      }),
      { numRuns: 200, seed: 71 }
    )
  })
})

describe("figures of any size", () => {
  const cells = `<table>${"<tr><td>a<td>b".repeat(5000)}</table>`

  test("keep a table of ten thousand cells with its caption", () => {
    const body = treeOf(`<figure>${cells}<figcaption>Times of <i>boats</i></figcaption></figure>`)
    const { body: kept, captions } = takeLostFigures(body, () => true)
    expect(captions).toEqual([])
    expect(JSON.stringify(kept)).toBe(JSON.stringify(body))
  })

  test("that hold nothing but lost pictures go, and their caption stays", () => {
    const body = treeOf(
      `<p>a</p><figure>${"<img src=lost.png>".repeat(5000)}<figcaption>The <img src=x> harbour</figcaption></figure>`
    )
    expect(takeLostFigures(body, () => true)).toMatchObject({
      body: { children: [{ tagName: "p" }] },
      captions: [{ text: "The harbour", after: 1 }]
    })
  })

  test("a picture within a caption is none of the figure's own", () => {
    const body = treeOf("<figure><img src=lost.png><figcaption><table><tr><td>x</table></figcaption></figure>")
    expect(takeLostFigures(body, () => true).body.children).toEqual([])
  })

  test("give each of five thousand pictures the caption that they share, and the inner one where there are two", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `<img src="https://x.example/${index}.png">`).join("")
    const body = treeOf(
      `<figure>${many}<figure><img src="https://x.example/in.png"><figcaption>Inner</figcaption></figure></figure>`
    )
    const images = articleImages({
      body,
      declared: [],
      local: new Map(),
      addresses: { base: "https://news.example.org/", hosted: false }
    })
    expect(images).toHaveLength(5001)
    expect(new Set(images.map(({ caption }) => caption))).toEqual(new Set(["Inner"]))
  })
})

test("an article that becomes too deep keeps what was published of it, and a new one is left out", async () => {
  const deep = "<div>".repeat(3000)
  const newsroom = await openNewsroom({ "articles/a.html": "<p>Words of it.</p>" })
  try {
    const before = await newsroom.read()
    newsroom.write("articles/a.html", deep)
    newsroom.write("articles/b.html", deep)
    for (let run = 0; run < 2; run += 1) {
      const { articles, findings } = await newsroom.read()
      expect(articles.map(({ key, article }) => [key, article.text])).toEqual([["articles/a.html", "Words of it."]])
      expect(articles[0]?.id).toBe(before.articles[0]?.id)
      const named = findings.filter(({ code }) => code === "FF1303").map(({ file }) => file)
      expect(named).toEqual(["articles/a.html", "articles/b.html"])
    }
    newsroom.write("articles/a.html", "<p>Mended.</p>")
    expect((await newsroom.read()).articles.map(({ article }) => article.text)).toEqual(["Mended."])
  } finally {
    newsroom.close()
  }
})

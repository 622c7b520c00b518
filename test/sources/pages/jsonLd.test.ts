/** JSON-LD as sites write it: wrapped, broken a little, in graphs, beside that of other things. */
import { describe, expect, test } from "vitest"
import { authorsOf, dayOf, saidBy, script } from "./said.ts"

const article = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry is back","datePublished":"2026-03-01T09:30:00Z","author":{"@type":"Person","name":"Mina Larsen"}}`

describe("JSON-LD is read", () => {
  test.each([
    ["as it should be", article],
    ["in CDATA", `<![CDATA[${article}]]>`],
    ["in CDATA behind marks of a script", `//<![CDATA[\n${article}\n//]]>`],
    ["in CDATA behind marks of a style", `/*<![CDATA[*/${article}/*]]>*/`],
    ["in a comment", `<!-- ${article} -->`],
    ["in a comment and CDATA", `<!-- <![CDATA[ ${article} ]]> -->`],
    ["with a byte order mark", `\uFEFF${article}`],
    ["with commas behind the last field", article.replaceAll("}", ",}")],
    ["with a comma behind the last of a list", `[${article},]`],
    ["with a line break in a text", article.replace("back", "back\nagain").replace("again", "")],
    ["with a semicolon behind it", `${article};`],
    ["several in one block", `{"@type":"WebSite","name":"Quay News"}\n${article}`],
    ["behind another that is broken", `{"@type":"WebSite", nothing }\n${article}`],
    ["in a graph", `{"@graph":[{"@type":"WebPage","@id":"#page"},${article}]}`],
    ["with types as addresses", article.replace('"NewsArticle"', '"https://schema.org/NewsArticle"')]
  ])("%s", (_, text) => {
    const page = { head: script(text) }
    expect([authorsOf(page), dayOf(page)]).toEqual([["Mina Larsen"], "2026-03-01"])
  })

  const quoted = article.replaceAll("&", "&amp;").replaceAll('"', "&quot;")
  test.each([
    ["a field of the head", `<meta name="script:ld+json" content="${quoted}">`],
    ["a field of the head, by its whole type", `<meta name="script:application/ld+json" content="${quoted}">`],
    ["the children of an empty script", `<script type="application/ld+json" children="${quoted}"></script>`],
    ["a script whose type is turned round", `<script type="application/json+ld">${article}</script>`],
    [
      "a script that a framework names",
      `<script data-n-head="ssr" type="application/ld+json; charset=utf-8">${article}</script>`
    ]
  ])("as %s", (_, head) => {
    expect([authorsOf({ head }), dayOf({ head })]).toEqual([["Mina Larsen"], "2026-03-01"])
  })

  test("in which a text holds what looks like the end of it", () => {
    const text = article.replace("The ferry is back", "Braces } and ] and , } in a text").replace(/\}$/, ",}")
    expect(saidBy({ head: script(text) }).authors?.value).toEqual([{ name: "Mina Larsen" }])
  })

  test("in time that grows with it, where it never ends", () => {
    for (const text of ['{"a":', "[", "{,", '"', "<!--"])
      expect(saidBy({ head: script(text.repeat(60_000)) }).title?.value).toBe("The ferry is back")
  })
})

describe("the article of a graph", () => {
  test("has authors that stand elsewhere, by their ids", () => {
    const graph = `{"@graph":[{"@type":"Article","datePublished":"2026-03-01","author":[{"@id":"#mina"},{"@id":"#omar"}]},{"@type":"Person","@id":"#mina","name":"Mina Larsen","url":"https://example.org/mina"},{"@type":"Person","@id":"#omar","name":"Omar Haddad"}]}`
    expect(saidBy({ head: script(graph) }).authors?.value).toEqual([
      { name: "Mina Larsen", url: "https://example.org/mina" },
      { name: "Omar Haddad" }
    ])
  })

  test("is that of the page, not one of its list of others", () => {
    const other = `{"@type":"BlogPosting","headline":"Another","url":"https://example.org/b/","datePublished":"2020-01-01","author":"Olga Ruud"}`
    const own = `{"@type":"BlogPosting","headline":"The ferry is back","url":"https://example.org/a/","datePublished":"2026-03-01","author":"Mina Larsen"}`
    for (const text of [`[${other},${own}]`, `{"@type":"Blog","blogPost":[${other}]}${own}`, `${other}${own}`]) {
      const page = { head: `<link rel="canonical" href="https://example.org/a/">${script(text)}` }
      expect([authorsOf(page), dayOf(page)]).toEqual([["Mina Larsen"], "2026-03-01"])
    }
  })

  test("is not dated because the page around it was made on a day", () => {
    const page = `{"@graph":[{"@type":"WebPage","datePublished":"2019-05-04T00:00:00Z","name":"About us"}]}`
    expect(dayOf({ head: script(page) })).toBeNull()
  })

  const dated = `{"@graph":[{"@type":"WebPage","@id":"#page","datePublished":"2026-03-01T09:30:00Z"}]}`
  test.each([
    ["it asks to be one", '<meta name="fanfare" content="article">', ""],
    ["of its microdata", "", '<div itemscope itemtype="https://schema.org/BlogPosting"></div>'],
    ["of its h-entry", "", '<div class="h-entry"></div>'],
    ["its template is that of a post", '</head><body class="single-post">', ""]
  ])("is dated by its page where that is an article because %s", (_, head, body) => {
    expect(dayOf({ head: script(dated) + head, body })).toBe("2026-03-01")
    expect(dayOf({ head: script(dated), body: "<p>Words.</p>" })).toBeNull()
  })

  test.each([
    ["that it is a part of", '"isPartOf":{"@id":"#page"}'],
    ["that it is the main thing of", '"mainEntityOfPage":{"@id":"#page"}'],
    ["whose node stands in it", '"isPartOf":{"@type":"ItemPage","datePublished":"2026-03-01T09:30:00Z"}'],
    ["not that of the page where it has its own", '"datePublished":"2026-03-01","isPartOf":{"@id":"#other"}']
  ])("has the date of the page %s", (_, more) => {
    const graph = `{"@graph":[{"@type":"WebPage","@id":"#page","datePublished":"2026-03-01T09:30:00Z"},{"@type":"WebPage","@id":"#other","datePublished":"2025-01-01"},{"@type":"Article","headline":"The ferry is back",${more}}]}`
    expect(dayOf({ head: script(graph) })).toBe("2026-03-01")
  })

  test.each(["0001-01-01T00:00:00Z", "0000-00-00", "", "undefined"])("is not dated by %j", (date) => {
    const { published } = saidBy({ head: script(article.replace("2026-03-01T09:30:00Z", date)) })
    expect(published).toBeUndefined()
  })

  test.each(["undefined", "null", "", "admin", "https://example.org/mina", "mina@example.org", "@mina"])(
    "has no author %j",
    (name) => {
      expect(authorsOf({ head: script(article.replace("Mina Larsen", name)) })).toEqual([])
    }
  )
})

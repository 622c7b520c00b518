import { symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { codesOf, type Files, readProject } from "../project.ts"

const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay."
const type = '<meta property="og:type" content="article">'
const dated = `<article><h1>Ferry returns</h1><time datetime="2026-03-01T09:30:00Z">1 March</time><p>${prose}</p></article>`

const page = (head: string, body = dated): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

const read = (
  files: Files,
  changes: { readonly files?: ReadonlyArray<string>; readonly url?: string; readonly out?: string } = {},
  prepare?: (root: string) => void
) =>
  readProject(files, {
    pages: { files: ["dist/**/*.html"], url: null, out: null, ...changes },
    ...(prepare === undefined ? {} : { prepare })
  })

const urls = async (...request: Parameters<typeof read>): Promise<ReadonlyArray<string>> =>
  (await read(...request)).articles.map(({ article }) => article.url)

describe("a page is an article", () => {
  const kinds: ReadonlyArray<readonly [name: string, html: string]> = [
    ["by its og:type", page(type, `<p>${prose}</p>`)],
    [
      "by JSON-LD",
      page(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"]}]}</script>',
        `<p>${prose}</p>`
      )
    ],
    ["by one dated <article>", page("")],
    [
      "by the <article> with the heading, beside teasers",
      page("", `${dated}<article><h2><a href="/b/">Other</a></h2></article>`)
    ],
    [
      "by h-entry",
      page(
        "",
        `<div class="x h-entry"><h1>A</h1><time class="dt-published" datetime="2026-03-01">x</time><p>${prose}</p></div>`
      )
    ],
    [
      "by microdata",
      page(
        "",
        `<div itemscope itemtype="https://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2026-03-01">x</time><p>${prose}</p></div>`
      )
    ],
    ["by a place for a share bar", page("", `<p>${prose}</p><div data-fanfare="share"></div>`)],
    ["because it asks to be one", page('<meta name="fanfare" content="Article">', `<p>${prose}</p>`)]
  ]
  test.each(kinds)("%s", async (_, html) => {
    expect(await urls({ "dist/a/index.html": html })).toEqual(["https://news.example.org/a/"])
  })

  test("with title, date, language and text, at an address of its path; said once", async () => {
    const { articles, findings } = await read({ "dist/2026/ferry.html": page(type) })
    expect(articles[0]?.article).toMatchObject({
      title: "Ferry returns",
      published: "2026-03-01T09:30:00Z",
      language: "en",
      text: expect.stringContaining(prose) as unknown,
      url: "https://news.example.org/2026/ferry.html",
      hosted: false,
      slug: "2026-ferry",
      source: "dist/2026/ferry.html"
    })
    expect(findings.filter(({ code }) => code === "FF1504")).toHaveLength(1)
  })
})

describe("a page on another host", () => {
  const link = (href: string): string => page(`${type}<link rel="canonical" href="${href}">`)
  const foreign = async (...request: Parameters<typeof read>) =>
    (await read(...request)).findings.filter(({ code }) => code === "FF1509")

  test.each([
    ["where the site was tried out", "https://staging.example.net/a/"],
    ["with a port", "http://localhost:4321/a/"],
    ["with www. before the site's host", "https://www.news.example.org/a/"],
    ["by an address without a scheme", "//news.example.com/a/"]
  ])("is named with its line: %s", async (_, href) => {
    const { articles, findings } = await read({ "dist/a/index.html": link(href) })
    const [most, found, ...more] = findings.filter(({ code }) => code === "FF1509")
    const { host } = new URL(href, "https://news.example.org/")
    expect(more).toEqual([])
    expect(most).toMatchObject({ severity: "warning", file: "dist/a/index.html" })
    expect(most?.message).toContain(`1 of 1 articles name an address on another host than the site's: ${host}`)
    expect(found).toMatchObject({ severity: "info", file: "dist/a/index.html", line: 1 })
    expect(found?.message).toContain(`${host} is not the site's host, news.example.org`)
    // It is still what the page says of itself.
    expect(articles.map(({ article }) => new URL(article.url).host)).toEqual([host])
  })

  test("by og:url is named too", async () => {
    const html = page(`${type}<meta property="og:url" content="https://old.example.org/a/">`)
    expect(await foreign({ "dist/a/index.html": html })).toHaveLength(2)
  })

  test.each([
    [0, 6, []],
    [1, 6, ["info"]],
    [2, 6, ["info", "info"]],
    [3, 6, ["warning", "info", "info", "info"]],
    [6, 6, ["warning", "info", "info", "info", "info", "info", "info"]]
  ])("%i of %i: a warning where half or more do, else notes", async (there, all, severities) => {
    const names = Array.from({ length: all }, (_, at) => String.fromCharCode(97 + at))
    const files = names.map((name, at) => {
      const host = at < there ? "old.example.net" : "news.example.org"
      return [`dist/${name}/index.html`, link(`https://${host}/${name}/`)] as const
    })
    const found = await foreign(Object.fromEntries(files))
    expect(found.map(({ severity }) => severity)).toEqual(severities)
  })

  test.each([
    ["its own", "https://news.example.org/b/", {}],
    ["by http", "http://news.example.org/a/", {}],
    ["in capitals", "https://NEWS.example.org/a/", {}],
    ["relative", "/a/", {}],
    ["no web address", "mailto:desk@other.example", {}],
    ["that of `pages.url`", "https://www.example.com/a/", { url: "https://www.example.com/" }]
  ])("is none with an address that is %s", async (_, href, changes) => {
    expect(await foreign({ "dist/a/index.html": link(href) }, changes)).toEqual([])
  })
})

describe("a page is no article", () => {
  const kinds: ReadonlyArray<readonly [name: string, file: string, html: string, kind: string]> = [
    ["the front page", "dist/index.html", page(type), "1 front page"],
    ["a further page of a list", "dist/news/page/2/index.html", page(type), "1 paging or error page"],
    ["an error page", "dist/404.html", page(type), "1 paging or error page"],
    ["a page of tags", "dist/tags/harbour/index.html", page(""), "1 list"],
    ["a list of articles", "dist/news/index.html", page("", dated + dated), "1 list"],
    [
      "a list with one teaser",
      "dist/news/index.html",
      page("", dated.replace("Ferry returns", '<a href="/ferry/">Ferry returns</a>')),
      "1 list"
    ],
    [
      "a blog in JSON-LD",
      "dist/news/index.html",
      page('<script type="application/ld+json">{"@type":"Blog","blogPost":[{"@type":"BlogPosting"}]}</script>', "x"),
      "1 other"
    ],
    [
      "a page without a date",
      "dist/about/index.html",
      page("", `<article><h1>About</h1><p>${prose}</p></article>`),
      "1 other"
    ],
    [
      "one that asks to be left alone",
      "dist/a/index.html",
      page(`${type}<meta name="fanfare" content="ignore">`),
      "1 ignored"
    ]
  ]
  test.each(kinds)("%s", async (_, file, html, kind) => {
    const { articles, findings } = await read({ [file]: html, "dist/real/index.html": page(type) })
    expect(articles.map(({ article }) => article.source)).toEqual(["dist/real/index.html"])
    expect(findings.filter(({ code }) => code === "FF1501")).toMatchObject([
      { severity: "info", message: `Articles: 1 of 2 pages; the others are not: ${kind}.` }
    ])
  })

  test("a fragment, a file of node_modules, and a page that fanfare made", async () => {
    const files = {
      "dist/piece.html": dated,
      "dist/node_modules/x/index.html": page(type),
      "dist/own/index.html": page(`${type}<meta name="generator" content="fanfare/0.1.0">`)
    }
    expect(await urls(files)).toEqual([])
  })

  test("what a page asks for that there is not is named", async () => {
    const { findings } = await read({ "dist/a/index.html": page(`${type}<meta name="fanfare" content="skip">`) })
    expect(findings.find(({ code }) => code === "FF1506")?.message).toContain("skip")
  })
})

describe("the address of a page", () => {
  const canonical = '<link rel="canonical" href="https://other.example.org/c/">'
  const ogUrl = '<meta property="og:url" content="https://other.example.org/o/">'
  const json = '<script type="application/ld+json">{"@type":"Article","url":"https://other.example.org/j/"}</script>'
  const wrong = '<link rel="canonical" href="javascript:alert(1)">'
  test.each([
    ["canonical first", canonical + ogUrl + json, "https://other.example.org/c/"],
    ["then og:url", ogUrl + json, "https://other.example.org/o/"],
    ["then JSON-LD", json, "https://other.example.org/j/"],
    ["relative to the page", '<link rel="canonical" href="../b/">', "https://news.example.org/b/"],
    ["else its path; no other scheme counts", wrong, "https://news.example.org/a/"]
  ])("%s", async (_, head, url) => {
    expect(await urls({ "dist/a/index.html": page(type + head) })).toEqual([url])
  })

  test.each([
    [
      "where the folder is served",
      { url: "https://blog.example.org/x/" },
      "https://blog.example.org/x/%D8%B3/a%20b.html"
    ],
    ["below the output directory", { out: "" }, "https://news.example.org/dist/%D8%B3/a%20b.html"],
    ["as the output directory", { out: "dist" }, "https://news.example.org/%D8%B3/a%20b.html"]
  ])("by its path: %s", async (_, changes, url) => {
    expect(await urls({ "dist/س/a b.html": page(type) }, changes)).toEqual([url])
  })

  test("an output directory inside the site is served below it, and is never read", async () => {
    const files = { "dist/a/index.html": page(type), "dist/fanfare/b/index.html": page(type) }
    const { articles } = await readProject(files, {
      site: { url: "https://news.example.org/fanfare/" },
      pages: { files: ["./dist/**/*.html"], url: null, out: "dist/fanfare" }
    })
    expect(articles.map(({ article }) => article.url)).toEqual(["https://news.example.org/a/"])
  })

  test("a copy that gives another page's address is no article, and is named", async () => {
    const first = page(`${type}<link rel="canonical" href="/a/">`)
    const { articles, findings } = await read({ "dist/a/amp.html": first, "dist/a/index.html": first })
    expect(articles.map(({ article }) => article.source)).toEqual(["dist/a/index.html"])
    expect(findings.filter(({ code }) => code === "FF1502")).toMatchObject([
      { file: "dist/a/amp.html", severity: "warning" }
    ])
  })

  test("two languages of one name stay two articles, and neither changes the other's folder", async () => {
    const one = { "dist/en/ferry/index.html": page(type) }
    const { articles } = await read({ ...one, "dist/ar/ferry/index.html": page(type) })
    expect(articles.map(({ article }) => article.slug)).toEqual(["ar-ferry", "en-ferry"])
    expect((await read(one)).articles.map(({ article }) => article.slug)).toEqual(["en-ferry"])
  })
})

describe("pages and the articles' folder", () => {
  test("the same article in both is one: what the folder says is used", async () => {
    const markdown = "---\ntitle: From the folder\nurl: /a/\ndate: 2026-03-01\nlang: en\n---\nText of the folder.\n"
    const { articles, findings } = await read({
      "articles/a.md": markdown,
      "dist/a/index.html": page(type),
      "dist/b/index.html": page(type)
    })
    expect(articles.map(({ article }) => article.title)).toEqual(["From the folder", "Ferry returns"])
    expect(findings.filter(({ code }) => code === "FF1505")).toMatchObject([
      { file: "dist/a/index.html", severity: "info" }
    ])
  })

  test("what fanfare put into a page before is never read", async () => {
    const plain = page(type, `${dated}<div data-fanfare="comments"></div><div data-fanfare="latest-news"></div>`)
    const filled = plain
      .replace(
        "</head>",
        '<!-- fanfare:head -->\n<title>Wrong</title>\n<meta property="og:title" content="Wrong"><link rel="canonical" href="/wrong/"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Wrong"}</script>\n<!-- /fanfare:head --></head>'
      )
      .replace('"comments">', '"comments"><h1>Wrong</h1><article><time datetime="1999-01-01">x</time>Wrong</article>')
      .replace('"latest-news">', '"latest-news"><img src="wrong.png">Wrong')
    const [before, after] = [await read({ "dist/a/index.html": plain }), await read({ "dist/a/index.html": filled })]
    expect(after.articles).toEqual(before.articles)
    expect(codesOf(after.findings)).toEqual(codesOf(before.findings))
  })

  test("no page at all is a warning", async () => {
    expect((await read({ "dist/a.txt": "x" })).findings).toMatchObject([{ code: "FF1503", severity: "warning" }])
  })

  test("pages that cannot be read are named, and the others go on", async () => {
    const bad = {
      "dist/deep.html": page(`${type}<!-- fanfare:head --><!-- /fanfare:head -->`, "<div>".repeat(20_000)),
      "dist/bytes.html": Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
      "dist/large.html": page(type, "x".repeat(10_000_001))
    }
    const { articles, findings } = await read({ ...bad, "dist/a/index.html": page(type) })
    expect(articles).toHaveLength(1)
    expect(findings.filter(({ severity }) => severity === "error").map(({ code, file }) => `${code} ${file}`)).toEqual([
      "FF1001 dist/bytes.html",
      "FF1303 dist/deep.html",
      "FF1002 dist/large.html"
    ])
  })

  test("a page that is a symbolic link out of the project is left alone", async () => {
    const outside = join(tmpdir(), `fanfare-outside-${process.pid}.html`)
    writeFileSync(outside, page(type))
    const { articles, findings } = await read({ "dist/a/index.html": page(type) }, {}, (root) =>
      symlinkSync(outside, join(root, "dist/link.html"))
    )
    expect(articles).toHaveLength(1)
    expect(findings.filter(({ code }) => code === "FF6106")).toMatchObject([{ file: "dist/link.html" }])
  })

  test("a picture that the site publishes is measured where it lies, and keeps its address", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64"
    )
    const body = dated.replace("</article>", '<img src="/img/a%20b.png" alt="A"><img src="none.png"></article>')
    const { articles, findings } = await read({ "dist/img/a b.png": png, "dist/a/index.html": page(type, body) })
    expect(articles[0]?.article.images).toMatchObject([
      { url: "https://news.example.org/img/a%20b.png", width: 1, height: 1, file: "dist/img/a b.png" },
      { url: "https://news.example.org/a/none.png" }
    ])
    expect(articles[0]?.article.images[0]?.copy).toBeUndefined()
    expect(codesOf(findings)).not.toContain("FF1304")
  })
})

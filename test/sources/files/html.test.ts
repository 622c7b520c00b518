import { describe, expect, test } from "vitest"
import type { Finding } from "../../../src/model/Finding.ts"
import { codesOf, readOne, readProject } from "../project.ts"

const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay."
const second = "Tickets cost the same as before, and the first boat leaves at six in the morning."

const page = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`

const article = `<article><h1>Ferry returns</h1><p>${prose}</p><p>${second}</p></article>`

describe("the body of a page", () => {
  test("is the article, without what stands around it", async () => {
    const { article: read } = await readOne(
      "a.html",
      page(
        "<title>x</title>",
        `<header><h1>Example News</h1></header><nav><a href="/">Home</a></nav><main><article><header><h1>Ferry returns</h1><p>By Mina</p><figure><img src="https://a.example/1.jpg"></figure></header><p>${prose}</p><aside>Related</aside><form><input></form><script>alert(1)</script><p hidden>secret</p><div aria-hidden="true">icon</div><p>${second}</p><footer>Share</footer></article></main><footer>Imprint</footer>`
      )
    )
    expect(read.text).toBe(`${prose}\n\n${second}`)
    expect(read.title).toBe("Ferry returns")
    expect(read.images).toEqual([{ url: "https://a.example/1.jpg", alt: "" }])
    expect(read.html).not.toMatch(/Related|secret|icon|Share|Imprint|script|<h1/)
  })

  test.each([
    [
      "itemprop=articleBody first",
      `<article><p>Not this.</p><div itemprop="articleBody"><p>${prose}</p></div></article>`
    ],
    ["main without an article", `<div>Menu</div><main><p>${prose}</p></main>`],
    ["the body without a main", `<nav>Menu</nav><p>${prose}</p>`],
    ["the longest of several articles", `<article><p>Teaser.</p></article><article><p>${prose}</p></article>`],
    ["an empty article is passed over", `<article></article><main><p>${prose}</p></main>`]
  ])("%s", async (_, body) => {
    expect((await readOne("a.html", page("", body))).article.text).toBe(prose)
  })

  test("a fragment is an article", async () => {
    const { article: read } = await readOne("a.html", `<h1>Ferry returns</h1>\n<p>${prose}</p>`)
    expect(read).toMatchObject({ title: "Ferry returns", text: prose })
  })

  test("pictures that are loaded later are found", async () => {
    const { article: read } = await readOne(
      "a.html",
      `<p>${prose}</p><img src="data:image/gif;base64,AAAA" data-src="https://a.example/1.jpg" alt="A">`
    )
    expect(read.images).toEqual([{ url: "https://a.example/1.jpg", alt: "A" }])
    expect(read.html).toContain('<img src="https://a.example/1.jpg" alt="A">')
  })

  test.each([
    ["open", "<div>".repeat(20_000)],
    ["with stray end tags between", "<div></x>".repeat(20_000)],
    ["closed", `${"<section>".repeat(600)}x${"</section>".repeat(600)}`],
    ["in lists", "<ul><li>".repeat(5000)]
  ])("nested too deeply (%s): refused, and the others go on", async (_, html) => {
    const { articles, findings } = await readProject({ "articles/a.html": html, "articles/b.html": article })
    expect(articles.map(({ article: { source } }) => source)).toEqual(["articles/b.html"])
    expect(findings.filter(({ code }) => code === "FF1303")).toMatchObject([
      { file: "articles/a.html", severity: "error" }
    ])
  })

  test("many elements beside each other are not deep", async () => {
    const html = `<p>${prose}${"<p>one<br>two<img src=https://a.example/1.jpg>".repeat(2000)}`
    expect(codesOf((await readOne("a.html", html)).findings)).not.toContain("FF1303")
  })
})

describe("what a page says about its article", () => {
  const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const full = {
    "@type": "NewsArticle",
    headline: "Ferry returns &#8211; at last",
    description: "After two months.",
    datePublished: "2026-03-01T09:30:00+03:00",
    dateModified: "2026-03-02T10:00:00Z",
    author: [{ "@type": "Person", name: "Mina Larsen", url: "https://example.org/mina" }],
    image: {
      "@type": "ImageObject",
      url: "https://a.example/1.jpg",
      caption: "In the dock",
      creditText: "Jane Doe/AFP"
    },
    keywords: ["harbour", "ferries"],
    articleSection: "Local",
    mainEntityOfPage: { "@id": "https://example.org/ferry" }
  }
  const expected = {
    description: "After two months.",
    published: "2026-03-01T09:30:00+03:00",
    updated: "2026-03-02T10:00:00Z",
    authors: [{ name: "Mina Larsen", url: "https://example.org/mina" }],
    tags: ["harbour", "ferries"],
    section: "Local",
    url: "https://example.org/ferry",
    hosted: false
  }

  test.each([
    ["JSON-LD", jsonLd(full)],
    ["JSON-LD in a list", jsonLd([{ "@type": "WebSite", name: "x" }, full])],
    [
      "JSON-LD in a graph",
      jsonLd({ "@context": "https://schema.org", "@graph": [{ "@type": "Organization", name: "x" }, full] })
    ],
    [
      "JSON-LD with its author by reference",
      jsonLd({
        "@graph": [
          { ...full, author: { "@id": "#mina" } },
          { "@type": "Person", "@id": "#mina", name: "Mina Larsen", url: "https://example.org/mina" }
        ]
      })
    ],
    ["broken JSON-LD before it", `<script type="application/ld+json">{ "@type": </script>${jsonLd(full)}`]
  ])("%s", async (_, head) => {
    const { article: read, findings } = await readOne("a.html", page(head, article))
    expect(read).toMatchObject(expected)
    expect(read.images[0]).toMatchObject({
      url: "https://a.example/1.jpg",
      caption: "In the dock",
      credit: { agency: "AFP" }
    })
    expect(findings).toEqual([])
  })

  test("Open Graph and article tags", async () => {
    const head = `<meta property="og:site_name" content="Example News"><meta property="og:title" content="Ferry returns | Example News"><meta property="og:description" content="After two months."><meta property="og:url" content="https://example.org/ferry"><meta property="og:image" content="https://a.example/1.jpg"><meta property="og:image:alt" content="A ferry"><meta property="article:published_time" content="2026-03-01"><meta property="article:modified_time" content="2026-03-02"><meta property="article:section" content="Local"><meta property="article:tag" content="harbour"><meta property="article:tag" content="ferries"><meta property="article:author" content="https://facebook.example/mina"><meta name="author" content="Mina Larsen">`
    const { article: read } = await readOne("a.html", page(head, article))
    expect(read).toMatchObject({
      title: "Ferry returns",
      description: "After two months.",
      url: "https://example.org/ferry",
      published: "2026-03-01T00:00:00+01:00",
      updated: "2026-03-02T00:00:00+01:00",
      section: "Local",
      tags: ["harbour", "ferries"],
      authors: [{ name: "Mina Larsen" }],
      images: [{ url: "https://a.example/1.jpg", alt: "A ferry" }]
    })
  })

  test("the template of its cards", async () => {
    const { article: read } = await readOne("a.html", page('<meta name="fanfare:card" content="quote">', article))
    expect(read.card).toEqual({ template: "quote" })
  })

  test("the focal point of a picture, which belongs to that picture alone", async () => {
    const { article: read, findings } = await readOne(
      "a.html",
      page(
        '<meta property="og:image" content="https://a.example/1.jpg">',
        `<article><p>${prose}</p><img src="https://a.example/2.jpg" data-focus="top"><img src="https://a.example/1.jpg" data-focus="30% 40%"><img src="https://a.example/3.jpg" data-focus=""></article>`
      )
    )
    expect(read.images.map(({ url, focus }) => [url, focus])).toEqual([
      ["https://a.example/1.jpg", { x: 0.3, y: 0.4 }],
      ["https://a.example/2.jpg", { x: 0.5, y: 0 }],
      ["https://a.example/3.jpg", undefined]
    ])
    expect(read.html).not.toContain("focus")
    expect(codesOf(findings)).not.toContain("FF1104")
  })

  test.each([
    ["a.html", { line: 2, column: 1 }],
    ["a.md", {}]
  ])("a focal point that is none is a finding in %s", async (name, place) => {
    const { article: read, findings } = await readOne(
      name,
      `<p>${prose}</p>\n<img src="https://a.example/1.jpg" data-focus="the boat">\n`
    )
    expect(read.images).toEqual([{ url: "https://a.example/1.jpg", alt: "" }])
    const { code, severity, file, message, fix, ...found } =
      findings.find((finding) => finding.code === "FF1104") ?? ({} as Finding)
    expect([code, severity, file, found]).toEqual(["FF1104", "warning", `articles/${name}`, place])
    expect([message, fix]).toEqual([
      '`data-focus` is no point of a picture: "the boat".',
      expect.stringMatching(/^Write /)
    ])
  })

  test("microdata, a time and a canonical link", async () => {
    const body = `<article itemscope><h1 itemprop="headline">Ferry returns</h1><span itemprop="author"><span itemprop="name">Mina Larsen</span></span><time itemprop="datePublished" datetime="2026-03-01T09:30:00Z">today</time><p>${prose}</p></article>`
    const { article: read } = await readOne(
      "a.html",
      page('<link rel="canonical" href="https://example.org/ferry">', body)
    )
    expect(read).toMatchObject({
      title: "Ferry returns",
      authors: [{ name: "Mina Larsen" }],
      published: "2026-03-01T09:30:00Z",
      url: "https://example.org/ferry"
    })
  })

  test("a time before the first paragraph is the date, one after it is none", async () => {
    const time = '<time datetime="2026-03-01T09:30:00Z">1 March</time>'
    expect((await readOne("a.html", page("", `<article>${time}<p>${prose}</p></article>`))).article).toMatchObject({
      published: "2026-03-01T09:30:00Z",
      derived: { published: { from: "time element", confidence: 0.84 } }
    })
    expect(
      (await readOne("a.html", page("", `<article><p>${prose}</p><p>${time}</p></article>`))).article.published
    ).toBeNull()
  })

  test("the language of the page, also in the older form", async () => {
    expect(
      (await readOne("a.html", page("", `<article><p>${prose}</p></article>`, 'lang="pt-br"'))).article.language
    ).toBe("pt-BR")
    expect(
      (await readOne("a.html", page('<meta http-equiv="content-language" content="fr">', article, ""))).article.language
    ).toBe("fr")
  })

  test.each([
    ["a heading before the element title", `<title>Something else</title>`, article, "Ferry returns", 0.63],
    [
      "the element title without the site's name",
      `<meta property="og:site_name" content="Example News"><title>Ferry returns - Example News</title>`,
      `<p>${prose}</p>`,
      "Ferry returns",
      0.85
    ],
    [
      "never the heading that names the site",
      `<meta property="og:site_name" content="Example News"><title>Ferry</title>`,
      `<h1>Example News</h1><p>${prose}</p>`,
      "Ferry",
      0.85
    ]
  ])("%s", async (_, head, body, title, confidence) => {
    const { article: read } = await readOne("a.html", page(head, body))
    expect([read.title, read.derived["title"]?.confidence]).toEqual([title, confidence])
  })

  test("a wrong value is passed over where a right one stands elsewhere", async () => {
    const head = `${jsonLd({ "@type": "Article", datePublished: "0001-99-01" })}<meta property="article:published_time" content="2026-03-01T00:00:00Z">`
    const { article: read, findings } = await readOne("a.html", page(head, article))
    expect(read.published).toBe("2026-03-01T00:00:00Z")
    expect(codesOf(findings)).not.toContain("FF1104")
  })

  test("a wrong value with no right one is a finding with its line", async () => {
    const { article: read, findings } = await readOne(
      "a.html",
      `<!doctype html>\n<html lang=en>\n<meta name="date" content="soon">\n${article}`
    )
    expect(read.published).toBeNull()
    expect(findings.find(({ code }) => code === "FF1104")).toMatchObject({ file: "articles/a.html", line: 3 })
  })

  test("nothing is read out of scripts, comments and the surroundings", async () => {
    const { article: read } = await readOne(
      "a.html",
      page(
        `<!-- <meta name="author" content="Bad"> --><script>var x = '<meta name="author" content="Bad">'</script>`,
        article
      )
    )
    expect(read.authors).toEqual([])
  })
})

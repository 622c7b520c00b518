/** Pages as generators lay them out that nobody prepared for fanfare: which are articles, and what they say of themselves. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { parseHtml } from "../../../src/markup/parseHtml.ts"
import { pageKind } from "../../../src/sources/pages/kind/pageKind.ts"
import { readTree } from "../../../src/sources/pages/readTree.ts"

const text = `<p>The night boat leaves at six, and the day boat at noon, as it did before the storm of last winter.</p>
<p>Forty people stood on the north pier when the first of the two came in, some of them with flags, and one with a dog.</p>
<p>Whoever bought a ticket in spring may take either of them until the end of the year, the harbour office says.</p>`

interface Layout {
  readonly name: string
  readonly html: string
}

const layouts: ReadonlyArray<Layout> = [
  {
    name: "the site's name in the h1, the title in an h2, who and when in the footer of the section",
    html: `<title>Quay News - Two boats a day</title><body id="index" class="home"><header><h1><a href="/">Quay News</a></h1></header>
<section id="content"><header><h2 class="entry-title"><a href="/boats.html">Two boats a day</a></h2></header>
<footer class="post-info"><time class="published" datetime="2026-02-03T08:30:00+01:00">Tue 03 February 2026</time>
<address class="vcard author">By <a class="url fn" href="/author/lena-haddad.html">Lena Haddad</a></address></footer>
<div class="entry-content">${text}</div></section><footer><address>Powered by <a href="https://pelican.example/">a program</a></address></footer>`
  },
  {
    name: "the site's name in an h1 without a link, a line below the title",
    html: `<title>Two boats a day — Quay News</title><body><header><h1>Quay News</h1><nav><a href="/">Home</a></nav></header>
<div class="page"><div class="blog-post"><h2>Two boats a day</h2><p class="meta">written by Lena Haddad on 2026-02-03</p>${text}</div></div>`
  },
  {
    name: "no heading but that of the site, a title with a colon",
    html: `<title>Quay News: Two boats a day</title><body><div class="title"><h1><a href="https://quay.example.org/">Quay News</a></h1></div>
<div class="entry"><div class="title">Two boats a day</div><div class="date">3rd February 2026</div><div class="author">By Lena Haddad</div><div class="body">${text}</div></div>`
  },
  {
    name: "title, author and date in one header",
    html: `<title>Two boats a day</title><body><header id="title-block-header"><h1 class="title">Two boats a day</h1>
<p class="author">Lena Haddad</p><p class="date">2026-02-03</p></header>${text}`
  },
  {
    name: "each paragraph in an element of its own, a version before the date",
    html: `<meta name="author" content="Lena Haddad"><title>Two boats a day</title><body class="article"><div id="header"><h1>Two boats a day</h1>
<div class="details"><span class="author">Lena Haddad</span><br><span id="revnumber">version 1.0,</span> <span id="revdate">2026-02-03</span></div></div>
<div id="content">${text.replaceAll("<p>", '<div class="paragraph"><p>').replaceAll("</p>", "</p></div>")}</div>`
  },
  {
    name: "a mark beside the heading that leads to it",
    html: `<title>Two boats a day — Quay News documentation</title><body><div class="document"><section id="two-boats"><h1>Two boats a day<a class="headerlink" href="#two-boats" title="Permalink to this heading">¶</a></h1>
<p><em>Lena Haddad, 2026-02-03</em></p>${text}</section></div>`
  },
  {
    name: "a mark before the heading",
    html: `<title>Two boats a day | Quay News</title><body><main><h1 id="boats"><a href="#boats" aria-hidden="true">#</a> Two boats a day</h1>
<p>By Lena Haddad, 3 February 2026</p>${text}</main>`
  }
]

const read = (html: string, path: string) => {
  const whole = `<!doctype html><html lang="en"><head><meta charset="utf-8">${html}</body></html>`
  const page = Result.getOrThrow(parseHtml(whole, "page.html", { places: true }))
  const customs = { timeZone: "UTC", language: "en", year: 2026, siteTitle: "Quay News" }
  const { draft, reading } = readTree(page, { path: "page.html", text: whole }, customs)
  const base = "https://quay.example.org/"
  return { metadata: draft.metadata, kind: pageKind({ page, address: new URL(path, base), base, draft, reading }).kind }
}

describe.each(layouts)("$name", ({ html }) => {
  const { metadata, kind } = read(html, "/two-boats-a-day.html")

  test("is an article", () => {
    expect(kind).toBe("article")
  })

  test("has its own title", () => {
    expect(metadata.title?.value).toBe("Two boats a day")
  })

  test("has its date", () => {
    expect(metadata.published?.value.slice(0, 10)).toBe("2026-02-03")
  })
})

describe("the site's name in the h1 of each page", () => {
  test("is known by its link to the front page, where the config calls the site otherwise", () => {
    const page = `<title>Two boats a day</title><body><h1><a href="/">The Quay</a></h1><h2>Two boats a day</h2>${text}`
    expect(read(page, "/boats.html").metadata.title?.value).toBe("Two boats a day")
  })

  test("does not cut a title that begins with it", () => {
    const page = `<title>Quay News – ten years on | Quay News</title><body><h1>Quay News – ten years on</h1>${text}`
    expect(read(page, "/ten-years.html").metadata.title?.value).toBe("Quay News – ten years on")
  })

  test("is the title where there is no other", () => {
    expect(read(`<title>Quay News</title><body><h1>Quay News</h1>${text}`, "/a.html").metadata.title?.value).toBe(
      "Quay News"
    )
  })
})

test.each(["/2026/", "/2026/02/", "/archive/2026/02/index.html", "/blog/2025-12/"])(
  "%s is a list, whatever it shows",
  (path) => {
    expect(read(layouts[3]?.html ?? "", path).kind).toBe("list")
  }
)

test.each(["/2026/02/03/", "/2026/boats/", "/boats-of-2026/"])("%s may be an article", (path) => {
  expect(read(layouts[3]?.html ?? "", path).kind).toBe("article")
})

test("a page about the site is none, though its theme states an article of every page", () => {
  const json = JSON.stringify({ "@type": "BlogPosting", headline: "About", datePublished: "2026-02-03T00:00:00Z" })
  const page = `<title>About - Quay News</title><script type="application/ld+json">${json}</script><meta property="og:type" content="article">
<body><article><h1>About</h1><time datetime="2026-02-03">3 February 2026</time><p>Two people write it.</p></article>`
  expect(read(page, "/about/").kind).toBe("other")
  expect(read(page, "/2026/02/03/about-it/").kind).toBe("article")
})

describe("one body marked by microdata, as Gatsby's starter has it", () => {
  const marked = (title: string, prop: string): string => `<title>${title} | Quay News</title><body><main>
<article itemscope itemtype="http://schema.org/Article"><header><h1 itemprop="headline">${title}</h1><p>May 01, 2015</p></header>
<section itemprop="${prop}"><p>The first post! How exciting! There are more to come.</p>${text}<h2>A list</h2><ul><li>red</li><li>green</li></ul></section>
<footer><p>Written by <strong>Lena Haddad</strong></p></footer></article></main>`

  test.each(["Hello World", "Welcome!", "A start", "Two boats"])("%s is an article", (title) => {
    expect(read(marked(title, "articleBody"), `/${title.toLowerCase().replace(/\W+/g, "-")}/`).kind).toBe("article")
  })

  test("a list of teasers is none", () => {
    const teaser = (n: number): string =>
      `<li><article itemscope itemtype="http://schema.org/Article"><h2><a itemprop="url" href="/p${n}/"><span itemprop="headline">Post ${n}</span></a></h2><small>May 0${n}, 2015</small><p itemprop="description">The night boat leaves at six.</p></article></li>`
    expect(
      read(
        `<title>All posts | Quay News</title><body><main><ol>${[1, 2, 3].map(teaser).join("")}</ol></main>`,
        "/posts/"
      ).kind
    ).not.toBe("article")
  })
})

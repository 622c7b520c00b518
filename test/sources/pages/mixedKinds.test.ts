/** Pages whose signs are at odds: what a template states of every page, stories on shops and in sections, threads with long posts. */
import { describe, expect, test } from "vitest"
import { isArticle, verdictOf } from "./kindOf.ts"
import { documentation, frame, listing, paragraph, product, type Sample, service } from "./samplePages.ts"
import { type Voice, voices } from "./voices.ts"

const [en, de, fr, ar, ja] = voices as readonly [Voice, Voice, Voice, Voice, Voice]
const type = '<meta property="og:type" content="article">'
const published = '<meta property="article:published_time" content="2026-03-01T09:30:00Z">'
const ld = (name: string): string =>
  `<script type="application/ld+json">{"@type":"${name}","headline":"A","datePublished":"2026-03-01"}</script>`
const dated = '<time datetime="2026-03-01">1 March 2026</time>'
const paragraphs = (voice: Voice, count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(voice, index)).join("")

const stating = (head: string, { path, html }: Sample): Sample => ({
  path,
  html: html.replace("</head>", `${head}</head>`)
})

describe("a page whose template states an article of every page is none where it is", () => {
  test.each([
    ["a service", stating(type + published, service(en))],
    ["a service in JSON-LD too", stating(type + published + ld("WebPage"), service(de))],
    ["a product", stating(type, product(fr))],
    ["a list", stating(type + published, listing(ar))],
    ["documentation", stating(type, documentation(ja))],
    ["a service at the root", { ...stating(type, service(fr)), path: "/ferry/" }]
  ])("%s", (_, { path, html }) => {
    expect(isArticle(path, html)).toBe(false)
  })
})

describe("a page that declares its story with its day is one, whatever its shape", () => {
  const shapes: ReadonlyArray<readonly [name: string, voice: Voice, body: string]> = [
    ["of one paragraph", en, `<h1>Ferry</h1>${paragraph(en, 0)}`],
    ["without a heading", de, paragraphs(de, 3)],
    [
      "with short sections",
      fr,
      `<h1>Bac</h1>${en.headings.map((name) => `<h2>${name}</h2>${paragraph(fr, 1)}`).join("")}`
    ],
    ["with code", ja, `<h1>船</h1>${`${paragraph(ja, 0)}<pre><code>harbour --ferry</code></pre>`.repeat(4)}`],
    ["in two columns", ar, `<h1>العبارة</h1><div>${paragraphs(ar, 2)}</div><div>${paragraphs(ar, 2)}</div>`]
  ]
  const heads = { "Open Graph": type + published, NewsArticle: ld("NewsArticle"), BlogPosting: ld("BlogPosting") }
  for (const [says, head] of Object.entries(heads))
    test.each(shapes)(`by ${says}: one %s`, (_, voice, body) => {
      expect(isArticle("/posts/ferry/", frame(voice, "Ferry", `<main>${body}</main>`, head))).toBe(true)
    })
})

describe("a story is one where its site is something else", () => {
  const story = (voice: Voice, body = ""): string =>
    frame(voice, voice.headline, `<main><h1>${voice.headline}</h1>${dated}${paragraphs(voice, 6)}${body}</main>`)
  test.each([
    ["on a topic", "/topic/how-the-ferry-came-back-to-the-quay/", story(en)],
    ["on documentation's blog", "/docs/blog/die-faehre-ist-wieder-da/", story(de)],
    ["about a service", `/blog/services/${fr.slug}/`, story(fr)],
    ["of a shop", `/blogs/news/${ar.slug}`, story(ar).replace("<body>", '<body class="woocommerce">')],
    ["with prices", `/blog/${en.slug}/`, story(en, "<p>€ 4</p><p>€ 5</p><p>€ 6</p><p>€ 7</p>")],
    ["with code", "/posts/the-ferry-in-code/", story(ja, "<pre><code>harbour --ferry</code></pre>".repeat(4))]
  ])("%s", (_, path, html) => {
    expect(isArticle(path, html)).toBe(true)
  })
})

describe("a thread of long posts is none", () => {
  const posts = (voice: Voice): string =>
    voice.people
      .map(
        (name, index) =>
          `<div class="message"><a href="/u/${index}/">${name}</a>${dated}<div>${paragraph(voice, index)}</div></div>`
      )
      .join("")
  const page = (voice: Voice, head: string, attributes = ""): string =>
    frame(voice, voice.headline, `<main><h1>${voice.headline}</h1>${posts(voice)}</main>`, head).replace(
      "<body>",
      `<body${attributes}>`
    )
  test.each([
    ["by its system", "/x/17/", page(en, '<meta name="generator" content="Discourse 3.4">')],
    ["by the name of its template", "/x/17/", page(de, "", ' id="phpbb"')],
    ["by its JSON-LD", "/x/17/", page(fr, ld("DiscussionForumPosting"))],
    ["by a question in JSON-LD", "/x/17/", page(ja, ld("QAPage"))],
    ["by its address", "/viewtopic.php?t=17", page(ar, "")]
  ])("%s", (_, path, html) => {
    expect(isArticle(path, html)).toBe(false)
  })
})

describe("why a page is none", () => {
  test.each([
    ["its cards", service(en), "its headings have little text under them"],
    ["its wares", product(de), "it can be bought there"],
    ["its further pages", listing(fr), "it has further pages"],
    ["its code", documentation(ar), "it shows code and no date"]
  ])("is told by %s", (_, { path, html }, words) => {
    expect(verdictOf(path, html).why).toContain(words)
  })

  test("says at most three reasons of what is there, and what is not stated", () => {
    const { why } = verdictOf("/x/17/", service(ja).html)
    expect(why.split(", ")).toHaveLength(5)
    expect(why).toMatch(/, neither `og:type` nor JSON-LD says that it is an article, no date is found$/)
  })

  test("is nothing where it is an article", () => {
    expect(
      verdictOf(`/blog/${en.slug}/`, frame(en, en.headline, `<h1>${en.headline}</h1>${dated}${paragraphs(en, 6)}`)).why
    ).toBe("")
  })
})

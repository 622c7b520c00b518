/** Marks behind which a text is paid: those of the generators, where they count and where they do not. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne, readProject } from "../project.ts"

const teaser = "The ferry came back on Monday."
const front = (...lines: ReadonlyArray<string>): string =>
  `---\ntitle: Ferry\ndate: 2024-03-01\n${lines.join("\n")}\n---\n`
const markdown = async (paywall: string, body: string) => (await readOne("ferry.md", front(paywall) + body)).article
const html = async (paywall: string, body: string) => (await readOne("ferry.html", front(paywall) + body)).article

describe("a mark is a wall in a paid article", () => {
  test.each([
    "<!--more-->",
    "<!-- more -->",
    "<!-- MORE -->",
    "<!-- truncate -->",
    "{/* truncate */}",
    "<!-- TEASER_END -->",
    "<!--paywall-->",
    "<!-- paywall -->",
    "<!--members-only-->",
    "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->",
    "<!-- wp:jetpack/paywall /-->"
  ])("%s", async (mark) => {
    expect((await markdown("paywall: true", `${teaser}\n\n${mark}\n\nPAID words.\n`)).html).toBe(`<p>${teaser}</p>`)
  })

  test.each([
    ["in a sentence", `<p>${teaser}<!--more--> PAID</p><p>PAID</p>`],
    ["in an element that is hidden", `<p>${teaser}</p><span hidden><!--more--></span><p>PAID</p>`],
    ["deep inside", `<div><div><p>${teaser}</p><!--more--><img src="/PAID.png" alt="PAID"></div><p>PAID</p></div>`],
    ["twice", `<p>${teaser}</p><!--more--><p>PAID</p><!--more--><p>PAID</p>`],
    ["before a table", `<p>${teaser}</p><!--more--><table><tr><td>PAID</td></tr></table>`]
  ])("%s", async (_, body) => {
    const article = await html("paywall: true", body)
    expect([article.text, article.images]).toEqual([teaser, []])
    expect(article.html).not.toContain("PAID")
  })
})

describe("without a word in the front matter", () => {
  test.each(["<!--paywall-->", "<!-- Paywall -->", "<!--members-only-->", "<!-- wp:jetpack/paywall /-->"])(
    "%s is a wall",
    async (mark) => {
      const article = await markdown("tags: [a]", `${teaser}\n\n${mark}\n\nPAID words.\n`)
      expect(article).toMatchObject({ text: teaser, paywall: [], contentTier: "locked" })
    }
  )

  test.each([
    "<!--more-->",
    "<!-- more -->",
    "<!-- truncate -->",
    "<!--nextpage-->",
    "<!-- paywall modal -->",
    "`<!--paywall-->`",
    "    <!--paywall-->"
  ])("%s is none", async (mark) => {
    const article = await markdown("tags: [a]", `${teaser}\n\n${mark}\n\nMore words.\n`)
    expect(article.text).toContain("More words.")
    expect(article.paywall).toBeUndefined()
  })

  test("what is said to be free stays so", async () => {
    const article = await markdown("paywall: false", `${teaser}\n\n<!--paywall-->\n\nMore words.\n`)
    expect([article.text.includes("More words."), article.paywall]).toEqual([true, undefined])
  })
})

describe("a mark that is only shown", () => {
  test.each(["`<!--more-->`", "    <!--more-->", "```html\n<!--more-->\n```"])("%s is no wall", async (shown) => {
    const { article } = await readOne("ferry.md", `${front("paywall: true")}PAID\n\n${shown}\n\nPAID\n`)
    expect(article.text).toBe("")
  })
})

describe("blocks that are for some readers", () => {
  test.each([
    ["Ghost", '<!--kg-gated-block:begin nonMember:false memberSegment:"" -->', "<!--kg-gated-block:end-->"],
    ["WordPress", "<!-- wp:premium-content/container -->", "<!-- /wp:premium-content/container -->"],
    ["Jetpack", "<!-- wp:jetpack/paid-content {} -->", "<!-- /wp:jetpack/paid-content -->"]
  ])("%s", async (_, begin, end) => {
    const article = await html("", `<p>${teaser}</p>${begin}<p title="PAID">PAID</p>${end}<p>After.</p>`)
    expect(article.text).toBe(`${teaser}\n\nAfter.`)
    const within = await html("", `<p>${teaser}</p>${begin}<p>PAID</p><div title="PAID">PAID${end}<p>After.</p></div>`)
    expect(within.html).toBe(`<p>${teaser}</p><div><p>After.</p></div>`)
    const open = await html("", `<p>${teaser}</p>${begin}<p>PAID</p><p>PAID</p>`)
    expect(open.html).toBe(`<p>${teaser}</p>`)
  })

  test("those for readers who are no members stand", async () => {
    const block =
      '<!--kg-gated-block:begin nonMember:true memberSegment:"status:free" --><p>For all.</p><!--kg-gated-block:end-->'
    expect((await html("", `<p>${teaser}</p>${block}`)).text).toBe(`${teaser}\n\nFor all.`)
  })
})

describe("a mark that is named and missing, or that nothing follows, is doubt", () => {
  test.each([
    ["paywall: more", `${teaser}\n\nPAID\n`],
    ["paywall: <!--end-->", `${teaser}\n\n<!--more-->\n\nPAID\n`],
    ["paywall: true", `${teaser} PAID\n\n<!--more-->\n`],
    ["paywall: more", `${teaser} PAID\n\n<!--more-->\n\n<!-- PAID -->\n`]
  ])("%s", async (paywall, body) => {
    const { article, findings } = await readOne("ferry.md", front(paywall) + body)
    expect(article.text).toBe("")
    expect(codesOf(findings)).toContain("FF1111")
  })

  test("a mark of one's own", async () => {
    const article = await markdown("paywall: <!-- end of teaser -->", `${teaser}\n\n<!-- End of Teaser -->\n\nPAID\n`)
    expect(article.text).toBe(teaser)
  })
})

describe("plain text", () => {
  const text = async (paywall: string, body: string) => (await readOne("ferry.txt", front(paywall) + body)).article

  test.each([
    ["paywall: true", "<!--more-->"],
    ["tags: [a]", "<!--paywall-->"],
    ["tags: [a]", "<!-- members-only -->"],
    ["paywall: more", "<!-- more -->"]
  ])("%s: a line %s", async (paywall, mark) => {
    expect((await text(paywall, `${teaser}\n\n${mark}\n\nPAID words.\n`)).text).toBe(teaser)
    expect((await text(paywall, `${teaser}\n${mark}\nPAID words.\n`)).text).toBe(teaser)
  })

  test("captions and furniture are kept back with it", async () => {
    const pasted = "Home\nNews\nSport\nShare on Facebook\nShare on Twitter\n\n"
    const body = `${pasted}PAID words at sea, which many people read.\n\nPAID ship in port. (PAID Name/REUTERS)\n\n${pasted}Latest news\nPAID elsewhere\n`
    const article = await text("paywall: true", body)
    expect(JSON.stringify(article)).not.toContain("PAID")
  })
})

test("a metered page shows its text to all who come, but where it says that it keeps some of it back", async () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head><title>Ferry</title><meta property="og:type" content="article"><meta property="article:content_tier" content="metered">${head}</head><body><article><p>${body}</article></body></html>`
  const ld = (more: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"${more}}</script>`
  const { articles } = await readProject(
    {
      "dist/a.html": page("", `${teaser}</p><p>More words.</p>`),
      "dist/b.html": page(ld(""), `${teaser}</p><p>More words.</p>`),
      "dist/c.html": page(ld(',"isAccessibleForFree":true'), `${teaser}</p><p>More words.</p>`),
      "dist/d.html": page(ld(',"isAccessibleForFree":false'), `${teaser}<!--more-->PAID`),
      "dist/e.html": page(
        ld(',"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}'),
        `${teaser}</p><p class="rest">PAID`
      ),
      "dist/f.html": page('<meta name="fanfare:paywall" content="true">', `${teaser}<!--more-->PAID`),
      "dist/g.html": page("", `${teaser}<!--members-only-->PAID`)
    },
    { pages: { files: ["dist/*.html"], url: null, out: null } }
  )
  expect(articles.map(({ article }) => [article.text.replace(/\s+/g, " "), article.contentTier])).toEqual([
    [`${teaser} More words.`, "metered"],
    [`${teaser} More words.`, "metered"],
    [`${teaser} More words.`, "metered"],
    [teaser, "locked"],
    [teaser, "locked"],
    [teaser, "locked"],
    [teaser, "metered"]
  ])
  expect(JSON.stringify(articles)).not.toContain("PAID")
})

test("in a page of a generator only a mark that it wrote itself counts", async () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head><title>Ferry</title><meta property="og:type" content="article">${head}</head><body><article><p>${body}</article></body></html>`
  const paid = '<meta property="article:content_tier" content="locked">'
  const { articles } = await readProject(
    {
      "dist/a.html": page("", `${teaser}<!--members-only-->PAID`),
      "dist/b.html": page(paid, `${teaser}<!--more-->PAID`),
      "dist/c.html": page(paid, `PAID<!-- Paywall -->PAID`),
      "dist/d.html": page("", `${teaser}<!-- Paywall -->`)
    },
    { pages: { files: ["dist/*.html"], url: null, out: null } }
  )
  expect(articles.map(({ article }) => [article.text, article.contentTier])).toEqual([
    [teaser, "locked"],
    [teaser, "locked"],
    ["", "locked"],
    [teaser, undefined]
  ])
})

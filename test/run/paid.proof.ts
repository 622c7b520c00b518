/**
 * Paid text in everything that is published: every byte of every file is
 * searched for the words that stand in the paid part. Each has a number of its
 * own, `PAIDn`, so that a failure names the part that leaked.
 */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { pngHeader } from "../cards/photo/photos.ts"
import { plainSite, stories } from "../cli/tools/stories.ts"
import { codesOf, type Files, makeSite, type Site } from "./site.ts"

/** Of every kind that a body may hold. */
const secret = `
<h2 id="PAID1">PAID2 heading</h2>
<p title="PAID3">PAID4 paragraph with <em>PAID5</em> and <a href="https://paid.example/PAID6" title="PAID7">PAID8</a>.</p>
<figure><img src="PAID9.png" alt="PAID10" data-note="PAID11"><figcaption>PAID12 caption (PAID13/REUTERS)</figcaption></figure>
<img src="https://paid.example/PAID14.jpg" srcset="https://paid.example/PAID15.jpg 2x" alt="PAID16">
<table><caption>PAID17</caption><tr><th>PAID18</th></tr><tr><td>PAID19</td></tr></table>
<pre><code class="language-PAID20">PAID21</code></pre>
<blockquote cite="https://paid.example/PAID22"><p>PAID23</p></blockquote>
<ul><li>PAID24<ol><li>PAID25</li></ol></li></ul>
<dl><dt>PAID26</dt><dd>PAID27</dd></dl>
<details><summary>PAID28</summary>PAID29</details>
<video src="https://paid.example/PAID30.mp4" poster="https://paid.example/PAID31.jpg"><track src="PAID32.vtt" label="PAID33"></video>
<iframe src="https://www.youtube.com/embed/PAID34" title="PAID35"></iframe>
<noscript><img src="https://paid.example/PAID36.jpg" alt="PAID37"></noscript>
<!-- PAID38 -->
<div><div><div><p>PAID39</p></div></div></div>
<p>PAID40<sup id="fnref7"><a href="#fn7">7</a></sup></p>
`

const notes = `<div class="footnotes"><ol>
<li id="fn1">A free note. <a href="#fnref1">back</a></li>
<li id="fn7">PAID41 note. <a href="#fnref7">back</a></li>
</ol></div>`

const contents = '<ul><li><a href="#free">Free part</a></li><li><a href="#PAID1">PAID2 heading</a></li></ul>'

const free =
  '<p>The ferry came back on Monday, and many people waited<sup id="fnref1"><a href="#fn1">1</a></sup> on the quay.</p>'

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-05T09:00:00Z">${head}</head><body><main><article><h1>Ferry on a page</h1>${body}</article></main></body></html>`

const front = (title: string, ...lines: ReadonlyArray<string>): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01T09:00:00Z\nlang: en\n${lines.join("\n")}\n---\n`

const walled = (body: string): string => `${contents}${free}<div class="premium box">${body}</div><p>And after.</p>`

/** Every way to say it, with the free sentence before the paid part. */
const articles: Files = {
  "articles/class.md": `${front("By class", "paywall: .premium")}${walled(secret)}\n${notes}\n`,
  "articles/classes.md": `${front("By classes", "paywall: [.members, '#rest']")}${free}<div class="members">${secret}</div><section id="rest"><p>PAID50</p></section>\n`,
  "articles/attribute.html": `${front("By attribute", 'paywall: "[data-access=paid], .box > .inner"')}${free}<div data-access="paid">${secret}</div><div class="box"><p class="inner">PAID51</p></div>`,
  "articles/whole.md": `${front("Whole", "paywall: true")}PAID52 is the first sentence, which is long enough for a description.\n\n${secret}`,
  "articles/more.md": `${front("Behind a mark", "paywall: true")}${free}\n\n<!--more-->\n\nPAID53 stands behind.\n${secret}\n${notes}`,
  "articles/ghost.html": `${front("By Ghost's mark")}${free}<span hidden><!--members-only--></span>${secret}`,
  "articles/block.html": `${front("By a block")}${free}<!--kg-gated-block:begin nonMember:false memberSegment:"status:-free" -->${secret}<!--kg-gated-block:end--><p>And after.</p>`,
  "articles/doubt.md": `${front("In doubt", "paywall: .premum")}${walled(secret)}`,
  "articles/torn.md": `${front("Torn apart", "paywall: .premium")}${free}\n\n<p class="premium">\n\nPAID54 stands outside.\n\n</p>\n`,
  "articles/span.md": `${front("Torn span", "paywall: .premium")}${free}\n\nA <span class="premium">PAID55 begins\n\nand PAID56 ends</span> here.\n`,
  "articles/plain.txt": `${front("Plain text", "premium: true")}PAID57 is the first sentence of the text, and it is long enough.\n\nPAID58 at sea. (PAID59/REUTERS)\n`,
  "articles/plainmark.txt": `${front("Plain text with a mark")}The ferry came back.\n\n<!--paywall-->\n\nPAID60 stands behind.\n`,
  "articles/untitled-paid-text.md": `---\ndate: 2026-03-01\nvisibility: paid\n---\n<div class="premium"><h1>PAID61</h1></div>\n\nPAID62 follows.\n`,
  "articles/x.md": `---\ndate: 2026-03-02\ntier: gold\n---\nPAID63 says it all. PAID64 is the second sentence.\n`,
  "articles/side.md": `${front("By its sidecar")}${walled(secret)}`,
  "articles/side.meta.yaml": "paywall: .premium\n",
  "data/records.ndjson": [
    {
      id: "r1",
      title: "Record one",
      date_published: "2026-03-03T09:00:00Z",
      paywall: ".premium",
      content_html: walled(secret)
    },
    {
      id: "r2",
      title: "Record two",
      date_published: "2026-03-03T09:00:00Z",
      access: "members",
      content_text: "PAID65 first.\n\nPAID66 second."
    },
    {
      id: "r3",
      title: "Record three",
      date_published: "2026-03-03T09:00:00Z",
      isAccessibleForFree: false,
      content_html: `${free}<!--more-->${secret}`
    }
  ]
    .map((one) => JSON.stringify(one))
    .join("\n"),
  "articles/PAID9.png": pngHeader(800, 600),
  "dist/by-head/index.html": page(
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry on a page","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".premium"}}</script>',
    `${walled(secret)}${notes}`
  ),
  "dist/locked/index.html": page('<meta property="article:content_tier" content="locked">', `${free}${secret}`),
  "dist/around/index.html": page(
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","isAccessibleForFree":false,"hasPart":[{"isAccessibleForFree":false,"cssSelector":"main .premium"}]}</script>',
    `${free}<p itemprop="description" class="premium">PAID67 itemprop</p><div class="premium"><time datetime="2026-01-01">PAID68</time></div>`
  )
}

const config = `site: { url: https://news.example.org/, title: Example News, timeZone: UTC }
cards: false
pages: { files: dist/**/*.html, url: https://news.example.org/ }
sources: [{ ndjson: data/records.ndjson }]
inject: true
comments: { reply: { email: letters@example.org } }
feeds: feeds
`

const definitions: Files = {
  "feeds/flip.yaml": "title: Flip\nprofile: flipboard\n",
  "feeds/msn.yaml": "title: Msn\nprofile: msn\n",
  "feeds/smart.yaml": "title: Smart\nprofile: smartnews\n",
  "feeds/pins.yaml": "title: Pins\nprofile: pinterest\n"
}

const leaks = (site: Site): ReadonlyArray<string> =>
  [...site.published()].flatMap(([path, text]) => {
    const found = [...new Set(`${path} ${text}`.match(/PAID\d+/gi))]
    return found.length === 0 ? [] : [`${path}: ${found.join(" ")}`]
  })

/** What is put into a page of the site, which itself stays as it is made. */
const injectedLeaks = (site: Site): ReadonlyArray<string> =>
  Object.keys(articles)
    .filter((path) => path.startsWith("dist/"))
    .filter((path) => site.read(path).match(/PAID/gi)?.length !== String(articles[path]).match(/PAID/gi)?.length)

const items = (site: Site): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    (JSON.parse(site.read("public/feed.json")) as { readonly items: ReadonlyArray<Record<string, unknown>> }).items.map(
      (item) => [String(item["url"]).replace(/^.*?\/([^/]+)\/$/, "$1"), item]
    )
  )

describe("a site with paid articles of every kind", () => {
  let site: Site
  let codes: ReadonlyArray<string>

  beforeAll(async () => {
    site = makeSite({ ...articles, ...definitions }, config)
    codes = codesOf(await site.run())
  })

  test("publishes no byte of what is paid", () => {
    expect(site.published().size).toBeGreaterThan(100)
    expect(leaks(site)).toEqual([])
  })

  test("puts no byte of it into the pages of the site", () => {
    expect(site.read("dist/locked/index.html")).toContain('name="robots"')
    expect(injectedLeaks(site)).toEqual([])
  })

  test.each(["class", "classes", "attribute", "more", "ghost", "block", "side", "r1", "r3", "by-head", "around"])(
    "publishes the free part: %s",
    (slug) => {
      expect(items(site).get(slug)).toMatchObject({
        content_html: expect.stringContaining("The ferry came back on Monday"),
        summary: expect.stringContaining("The ferry came back on Monday")
      })
    }
  )

  test.each([
    ["whole", "Whole"],
    ["plain", "Plain text"],
    ["r2", "Record two"],
    ["locked", "Ferry on a page"],
    ["doubt", "In doubt"],
    ["untitled-paid-text", "Untitled paid text"],
    ["x", "X"]
  ])("publishes nothing but the title: %s", (slug, title) => {
    expect(items(site).get(slug)).toMatchObject({ title, content_html: "", summary: title })
  })

  test("keeps the notes that free text has", () => {
    for (const slug of ["class", "more", "by-head"])
      expect(items(site).get(slug)?.["content_html"]).toContain("A free note.")
  })

  test("says where it is in doubt what is paid", () => {
    expect(codes.filter((code) => code.startsWith("FF1111"))).toEqual([
      "FF1111 articles/doubt.md",
      "FF1111 articles/span.md",
      "FF1111 articles/torn.md"
    ])
  })

  test.each(["class", "whole", "more", "side"])("tells search engines and networks: %s", (slug) => {
    const head = site.read(`public/articles/${slug}/head.html`)
    expect(head).toMatch(/<meta name="robots" content="[^"]*noarchive[^"]*max-snippet:160/)
    expect(head).toContain('<meta property="article:content_tier" content="locked">')
    expect(head).toContain('"isAccessibleForFree":false')
    expect(
      head.includes('"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".premium"}]')
    ).toBe(slug === "class" || slug === "side")
  })

  test("tells as much as the page says itself", () => {
    expect(site.read("dist/by-head/index.html")).toContain('content="locked"')
    expect(site.read("dist/locked/index.html").match(/article:content_tier/g)).toHaveLength(1)
  })
})

describe("an article that becomes paid is withdrawn from everything", () => {
  const open = (body: string): string => `${front("Ferry", "author: Ann")}${free}\n\n${body}\n`
  const paid = (line: string, body: string): string => `${front("Ferry", "author: Ann", line)}${free}\n\n${body}\n`
  const wall = `<div class="premium">${secret}</div>`
  const picture = { "articles/PAID9.png": pngHeader(800, 600) }
  const record = (more: object): string =>
    `${JSON.stringify({ id: "r1", title: "Ferry", date_published: "2026-03-03T09:00:00Z", content_html: wall, ...more })}\n`
  const records = `site: { url: https://news.example.org/, title: Example News, timeZone: UTC }\ncards: false\nsources: [{ ndjson: r.ndjson }]\n`

  test.each([
    ["by a field", { "articles/a.md": open(secret) }, { "articles/a.md": paid("paywall: true", secret) }],
    ["by a selector", { "articles/a.md": open(wall) }, { "articles/a.md": paid("paywall: .premium", wall) }],
    ["by a mark", { "articles/a.md": open(secret) }, { "articles/a.md": open(`<!--paywall-->\n\n${secret}`) }],
    ["by its sidecar", { "articles/a.md": open(wall) }, { "articles/a.meta.yaml": "paywall: .premium\n" }],
    ["in doubt", { "articles/a.md": open(wall) }, { "articles/a.md": paid("paywall: .premum", wall) }],
    [
      "with nothing that could be its title",
      { "articles/a.md": "---\ndate: 2026-03-01\n---\nPAID70 is the title and the text.\n" },
      { "articles/a.md": "---\ndate: 2026-03-01\nfree: false\n---\nPAID70 is the title and the text.\n" }
    ],
    ["as a record", { "r.ndjson": record({}) }, { "r.ndjson": record({ tier: "paid" }) }],
    [
      "in the archive",
      { ...stories(45), "articles/a.md": open(secret).replace("2026-03-01", "2020-03-01") },
      { "articles/a.md": paid("paywall: true", secret).replace("2026-03-01", "2020-03-01") }
    ]
  ] satisfies ReadonlyArray<readonly [string, Files, Files]>)("%s", async (name, before, after) => {
    const settings = name === "as a record" ? records : plainSite()
    const site = makeSite({ ...picture, ...before }, settings)
    await site.run()
    expect(leaks(site).length).toBeGreaterThan(5)
    for (const [path, text] of Object.entries(after)) site.write(path, text)
    await site.run()
    expect(leaks(site)).toEqual([])
    const cold = makeSite(
      { ...picture, ...before, ...after, "fanfare.ledger.jsonl": site.read("fanfare.ledger.jsonl") },
      settings
    )
    await cold.run()
    expect([...site.published()]).toEqual([...cold.published()])
  })

  test("although a picture of it cannot be read by then", async () => {
    const body = (line: string): string => paid(line, `![Quay](quay.png)\n\n<div class="premium">PAID71</div>`)
    const site = makeSite({ "articles/a.md": body("tags: [a]"), "articles/quay.png": pngHeader(800, 600) })
    await site.run()
    expect(leaks(site).length).toBeGreaterThan(0)
    site.write("articles/a.md", body("paywall: .premium"))
    site.remove("articles/quay.png")
    // A link to itself is there and cannot be read, not even by root.
    symlinkSync("quay.png", join(site.root, "articles/quay.png"))
    await site.run()
    expect(leaks(site)).toEqual([])
  })
})

/** What an article says about its own shares, in front matter and sidecars, and what an HTML page has of sharing. */
import { describe, expect, test } from "vitest"
import { findNetwork, networks } from "../../../src/networks/index.ts"
import { payloadFor } from "../../../src/outputs/article/share/payloadFor.ts"
import { wantedNetworks } from "../../../src/outputs/article/bar/wantedNetworks.ts"
import type { Article } from "../../../src/model/Article.ts"
import type { Network } from "../../../src/networks/Network.ts"
import type { Payload } from "../../../src/networks/payload.ts"
import type { Facts } from "../../../src/outputs/Facts.ts"
import { type Edition, makeEdition } from "../../outputs/makeEdition.ts"
import { now } from "../newsroom.ts"
import { readProject, site } from "../project.ts"

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

const read = async (lines: string, files: Record<string, string | Uint8Array> = {}) => {
  const text = `---\ntitle: The ferry\nlang: en\nurl: /ferry/\ndate: 2026-03-01\ndescription: It runs again.\n${lines}\n---\nIt runs again.\n`
  const { articles, findings } = await readProject({ "articles/ferry.md": text, ...files })
  const article = articles[0]?.article
  if (article === undefined) throw new Error("no article")
  return { article: { ...article, id: "tag:ferry" } satisfies Article, findings }
}

const network = (id: string): Network => {
  const found = findNetwork(id)
  if (found === undefined) throw new Error(id)
  return found
}

const edition = (article: Article, facts: Partial<Facts> = {}): Edition =>
  makeEdition({ site, articles: [article], now, facts })

const payloads = (article: Article): ((id: string) => Payload) => {
  const { entries, facts } = edition(article, { share: { networks: [], hashtags: ["site"], instances: {} } })
  const [entry] = entries
  if (entry === undefined) throw new Error("no entry")
  const payload = payloadFor(entry, facts)
  return (id) => payload(network(id))
}

describe("article.share", () => {
  test("words, picture and hashtags for all networks and for one, under any of its names", async () => {
    const { article, findings } = await read(
      [
        "share:",
        "  text: Ships again",
        "  hashtags: [harbour]",
        "  image: https://pictures.example.org/wide.jpg",
        "  Twitter: { text: Only on X, hashtags: [] }",
        "  bsky: A short one",
        "  pinterest: { image: https://pictures.example.org/tall.jpg }",
        "  facebook: false"
      ].join("\n")
    )
    expect(findings.map(({ code }) => code)).toEqual([])
    const payload = payloads(article)
    expect(payload("mastodon").text).toBe("Ships again #harbour https://news.example.org/ferry/")
    expect(payload("x").text).toBe("Only on X https://news.example.org/ferry/")
    expect(payload("bluesky").text).toBe("A short one #harbour https://news.example.org/ferry/")
    expect(payload("bluesky").api?.body["record"]).toMatchObject({ text: payload("bluesky").text })
    expect(payload("pinterest")).toMatchObject({
      media: "https://pictures.example.org/tall.jpg",
      description: "Ships again #harbour"
    })
    expect(payload("google-plus").snippet?.image).toBe("https://pictures.example.org/wide.jpg")
    expect(payload("facebook")).toEqual({
      id: "facebook",
      name: "Facebook",
      status: "active",
      href: null,
      reason: "no-link",
      off: true
    })
  })

  test("a sidecar says the same", async () => {
    const sidecar = "share: { x: false, text: From beside }\n"
    const { article } = await read("tags: [a]", { "articles/ferry.meta.yaml": sidecar })
    expect(article.share).toEqual({ text: "From beside", off: ["x"], networks: {} })
  })

  test("as themes write it: true is nothing, false is no network at all", async () => {
    expect((await read("share: true")).article.share).toBeUndefined()
    const { article } = await read("share: false")
    expect(networks.every(({ id }) => payloads(article)(id).href === null)).toBe(true)
  })

  test.each([
    ["share: { blusky: false }", 7, "`share` has no part and no network `blusky`.", "`bluesky`"],
    ["share:\n  txt: Words", 8, "`share` has no part and no network `txt`.", "`text`"],
    ["share:\n  x: { texts: Words }", 8, "`share` has no part and no network `texts`.", "`text`"],
    ["share:\n  x: [a]", 8, "`share` says of `x` neither false nor what is shared there: a list.", "`x: false`"],
    ["share:\n  text: [a]", 8, "`share` holds a `text` that is not a text: a list.", "one line"],
    ["share: quietly", 7, '`share` is not a group of fields: "quietly".', "share: {"],
    [
      "share:\n  hashtags: { a: b }",
      8,
      "`share` holds hashtags, and they hold a group of fields, not a list.",
      "a list"
    ]
  ])("%j is told with its line, and the article goes on", async (lines, line, message, fix) => {
    const { findings } = await read(lines)
    const found = findings.filter(({ code }) => code === "FF1104")
    expect(found.map((one) => [one.file, one.line, one.message])).toEqual([["articles/ferry.md", line, message]])
    expect(found[0]?.fix).toContain(fix)
  })

  test("a picture of the article itself can be named; another file is told and left out", async () => {
    const own = await read("image: boat.png\nshare: { image: boat.png }", { "articles/boat.png": png })
    expect(own.findings.filter(({ code }) => code === "FF5005")).toEqual([])
    expect(own.article.share?.image).toBe(own.article.images[0]?.url)
    const other = await read("share: { x: { image: ../secret.png } }")
    expect(other.findings.filter(({ code }) => code === "FF5005").map(({ line }) => line)).toEqual([7])
    expect(other.article.share).toEqual({ off: [], networks: { x: {} } })
    expect((await read('share: { image: "javascript:alert(1)" }')).article.share?.image).toBeUndefined()
  })
})

describe("pictures that are not to be pinned", () => {
  test.each(["image: { src: boat.png, pin: false }", "image: { src: boat.png, nopin: true }"])("%s", async (lines) => {
    const { article } = await read(lines, { "articles/boat.png": png })
    expect(article.images.map(({ pin }) => pin)).toEqual([false])
  })

  test("a card with such a photo is no media", async () => {
    const { article } = await read("image: { src: boat.png, pin: false }", { "articles/boat.png": png })
    const { entries, facts } = edition(article)
    const [entry] = entries
    if (entry?.cards == null) throw new Error("no cards")
    const { pin } = entry.cards
    const photo = { file: "articles/boat.png", sha256: "", focus: null }
    const withPhoto = { ...entry, cards: { ...entry.cards, pin: { ...pin, inputs: { ...pin.inputs, photo } } } }
    expect(payloadFor(withPhoto, facts)(network("pinterest"))).not.toHaveProperty("media")
    expect(payloadFor(entry, facts)(network("pinterest")).media).toBe(pin.url)
  })

  test("an HTML page's mark is read, and kept as valid HTML", async () => {
    const page =
      '<article><h1>Boats</h1><p>They sail.</p><img src="https://a.example.org/1.jpg" nopin="nopin"><img src="https://a.example.org/2.jpg" data-pin-nopin="true"><img src="https://a.example.org/3.jpg"></article>'
    const { articles } = await readProject({ "articles/boats.html": page })
    expect(articles[0]?.article.images.map(({ pin }) => pin)).toEqual([false, false, undefined])
    expect(articles[0]?.article.html.match(/data-pin-nopin="true"/g)).toHaveLength(2)
    expect(articles[0]?.article.html).not.toMatch(/\snopin=/)
  })
})

describe("an HTML page's own share buttons", () => {
  const page = (head: string, bar: string): string =>
    `<!doctype html><html lang="en"><head><title>Boats</title>${head}</head><body><article><h1>Boats</h1><p>They sail, says <a href="https://x.com/someone">one</a>.</p></article>${bar}</body></html>`
  const readPage = async (head: string, bar: string) =>
    (await readProject({ "articles/boats.html": page(head, bar) })).articles[0]?.article

  test.each([
    '<div class="g-plus" data-action="share"></div>',
    '<div class="g-plusone"></div>',
    "<g:plus action=share></g:plus>",
    '<a href="https://plus.google.com/share?url=https://a.example.org/">Share</a>'
  ])("%s is Google+", async (bar) => {
    expect((await readPage("", bar))?.furniture?.networks).toEqual(["google-plus"])
  })

  test("links to share addresses are networks, in order, and a link in the text is none", async () => {
    const bar =
      '<a href="https://www.facebook.com/sharer/sharer.php?u=a">f</a><a href="//x.com/intent/tweet?text=a">x</a><div class="g-plus"></div>'
    const article = await readPage("", bar)
    expect(article?.furniture?.networks).toEqual(["facebook", "x", "google-plus"])
    if (article === undefined) throw new Error("no article")
    expect(wantedNetworks(article, edition(article).facts).map(({ id }) => id)).toEqual([
      "facebook",
      "x",
      "google-plus"
    ])
    expect((await readPage("", ""))?.furniture).toBeNull()
  })

  test.each([
    ['<meta itemprop="name" content="Boats"><meta property="og:title" content="Boats">', "schema.org"],
    ['<meta property="og:title" content="Boats">', "open-graph"],
    ['<meta name="description" content="Boats">', "meta"]
  ])("the snippet of Google+ says where it is from: %s", async (head, source) => {
    const article = await readPage(head, "")
    if (article === undefined) throw new Error("no article")
    expect(payloads({ ...article, id: "a" })("google-plus").snippet?.source).toBe(source)
  })
})

/** What each network makes of a page: its tags in its order, its limits, its picture. Heads go in, views come out. */
import { expect, test } from "vitest"
import type { PictureFacts } from "../../src/previews/PageFacts.ts"
import { networkPreviews } from "../../src/previews/networks/index.ts"
import { readPage } from "../../src/previews/readPage.ts"
import type { View } from "../../src/previews/View.ts"
import { viewOf } from "../../src/previews/viewOf.ts"
import { drawView } from "../../src/previews/draw/drawView.ts"
import { contrast } from "../../src/outputs/styles/contrast.ts"
import { treeHtml } from "../../src/markup/html/treeHtml.ts"

const url = "https://www.news.example.org/harbour/"
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const picture = "https://www.news.example.org/p.png"
const whole = [
  "<title>Of the tab</title>",
  meta("description", "Of the page."),
  meta("og:type", "article"),
  meta("og:title", "Of Open Graph"),
  meta("og:description", "Told by Open Graph."),
  meta("og:image", "/p.png"),
  meta("og:site_name", "Example News"),
  meta("twitter:card", "summary_large_image"),
  meta("twitter:title", "Of X"),
  meta("robots", "max-image-preview:large"),
  meta("theme-color", "#b3402a")
]
const without = (...names: ReadonlyArray<string>): string =>
  whole.filter((line) => !names.some((name) => line.includes(`"${name}"`) || line.startsWith(name))).join("")

const found =
  (width: number, height: number, bytes = 90_000) =>
  (address: string): PictureFacts => ({
    state: "found",
    url: address,
    shown: "p.png",
    width,
    height,
    bytes
  })

const view = (id: string, head: string, pictureOf = found(1200, 630)): View => {
  const network = networkPreviews.find((one) => one.id === id)
  if (network === undefined) throw new Error(`no network ${id}`)
  return viewOf(
    network,
    readPage({ url, html: `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`, item: null }),
    pictureOf
  )
}
const title = (one: View): string | undefined => one.texts.title?.text

test("each network reads the tags that it reads, in its order", () => {
  for (const [id, head, expected] of [
    ["facebook", whole.join(""), "Of Open Graph"],
    ["facebook", without("og:title"), "Of the tab"],
    ["x-large", whole.join(""), "Of X"],
    ["x-large", without("twitter:title"), "Of Open Graph"],
    ["x-large", without("twitter:title", "og:title"), undefined],
    ["slack", without("og:title"), "Of X"],
    ["imessage", without("og:title"), "Of the tab"],
    ["google", whole.join(""), "Of the tab"],
    ["google", without("<title>"), "Of Open Graph"],
    [
      "mastodon",
      `${whole.join("")}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Of JSON-LD"}</script>`,
      "Of JSON-LD"
    ],
    [
      "mastodon",
      `${whole.join("")}<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Of a graph"}]}</script>`,
      "Of Open Graph"
    ],
    ["mastodon", `${whole.join("")}<script type="application/ld+json">{broken</script>`, "Of Open Graph"],
    [
      "mastodon",
      `${whole.join("")}<script type="application/ld+json">{"@type":"BlogPosting","headline":"Of a blog"}</script>`,
      "Of Open Graph"
    ],
    [
      "mastodon",
      `${whole.join("")}<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Of a list"}</script>`,
      "Of Open Graph"
    ],
    [
      "mastodon",
      `${whole.join("")}<script type="application/ld+json">[{"@type":"WebSite"},{"@type":"WebPage","headline":"Of the page"}]</script>`,
      "Of the page"
    ],
    [
      "mastodon",
      `${whole.join("")}<script type="application/ld+json">{"@type":"WebPage"}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Of the second"}</script>`,
      "Of Open Graph"
    ]
  ] as const)
    expect([id, title(view(id, head))]).toEqual([id, expected])
})

test("a missing title is a fault, and what is read in its place is told", () => {
  expect(view("facebook", without("og:title")).notes).toContainEqual({
    level: "note",
    text: "No og:title: the title comes from <title>."
  })
  const bare = view("facebook", "")
  expect([bare.size, bare.notes[0]?.level]).toEqual(["none", "fault"])
})

test("X needs twitter:card, or Open Graph's type, title and description", () => {
  expect(view("x-small", whole.join("")).size).toBe("small")
  expect(view("x-small", without("twitter:card")).notes.map(({ text }) => text)).toContain(
    "No twitter:card: a small card may be shown."
  )
  expect(view("x-small", without("twitter:card", "og:type")).size).toBe("none")
  expect(view("x-large", without("twitter:card")).size).toBe("small")
})

test("pictures: too small, too heavy, none, elsewhere, high, flat", () => {
  for (const [id, pictureOf, size] of [
    ["facebook", found(1200, 630), "large"],
    ["facebook", found(599, 315), "small"],
    ["facebook", found(199, 199), "bare"],
    ["facebook", found(1200, 630, 8_000_001), "bare"],
    ["whatsapp", found(1200, 630, 600_001), "bare"],
    ["whatsapp", found(1200, 299), "bare"],
    ["whatsapp", found(299, 200), "small"],
    ["mastodon", found(400, 400), "small"],
    ["mastodon", found(401, 400), "large"],
    ["discover", found(1199, 800), "small"],
    ["x-large", found(143, 143), "bare"],
    ["bluesky", () => ({ state: "missing", url: picture }), "bare"],
    ["bluesky", () => ({ state: "elsewhere", url: "https://cdn.example.com/p.png" }), "large"]
  ] as ReadonlyArray<[string, (address: string) => PictureFacts, string]>)
    expect([id, view(id, whole.join(""), pictureOf).size]).toEqual([id, size])
  for (const { id } of networkPreviews) expect([id, view(id, without("og:image")).picture]).toEqual([id, null])
  expect(view("discover", without("robots")).size).toBe("small")
  expect(view("discord", without("twitter:card")).size).toBe("small")
  expect(view("facebook", whole.join(""), found(1200, 1200)).notes.at(-1)?.text).toBe(
    "The crop takes 48 % of the picture, at its top and bottom."
  )
})

test("texts are cut by the network's own count, never inside of a character", () => {
  const long = (text: string): string => without("og:title", "twitter:title") + meta("og:title", text)
  expect(title(view("x-large", long("x".repeat(71))))).toBe(`${"x".repeat(69)}…`)
  expect(title(view("x-large", long("x".repeat(70))))).toBe("x".repeat(70))
  expect(title(view("discord", long("x".repeat(71))))).toBe(`${"x".repeat(67)}…`)
  // Two bytes each: the 34th would be cut in two.
  expect(title(view("discord", long("م".repeat(36))))).toBe(`${"م".repeat(33)}…`)
  expect(title(view("x-large", long("👩‍👩‍👧".repeat(71))))).toBe(`${"👩‍👩‍👧".repeat(69)}…`)
  expect(
    view("whatsapp", without("og:description") + meta("og:description", "y".repeat(90))).texts.description?.text
  ).toHaveLength(80)
})

test("WhatsApp reads a head that ends within 300 kB", () => {
  expect(
    view("whatsapp", `${whole.join("")}<!--${"x".repeat(300_000)}-->`).notes.some(({ level }) => level === "fault")
  ).toBe(true)
})

test("a feed reader reads the feed, not the page", () => {
  const item = {
    feed: "Example News",
    title: "In the feed",
    summary: "Short",
    image: null,
    author: "Mina",
    date: "2026-03-01T10:00:00Z",
    html: "<p>x</p>"
  }
  const [list] = networkPreviews.filter(({ id }) => id === "reader-list")
  if (list === undefined) throw new Error("no list")
  const page = readPage({ url, html: whole.join(""), item })
  expect(viewOf(list, page, found(1, 1)).texts).toMatchObject({
    title: { text: "In the feed" },
    date: { text: "Mar 1, 2026" }
  })
  expect(view("reader-list", whole.join("")).size).toBe("none")
})

test("every network has its sources, texts that can be read, and a card that draws what it is given as text", () => {
  const head =
    without("og:title", "twitter:title", "<title>") +
    meta("og:title", "&lt;script&gt; שלום") +
    "<title>&lt;script&gt; שלום</title>"
  for (const network of networkPreviews) {
    const one = view(network.id, head)
    expect(network.sources.length).toBeGreaterThan(0)
    for (const { card, ground, ink, muted, link, bubble = ground } of [network.look.light, network.look.dark])
      for (const [text, behind] of [
        [ink, card],
        [muted, card],
        [link, card],
        [link, network.look.around === "bubble" ? bubble : ground]
      ] as const)
        expect([network.id, text, behind, contrast(text, behind) >= 4.5]).toEqual([network.id, text, behind, true])
    const html = treeHtml(drawView(one, { url, language: "he", shownAt: () => null }))
    expect(html).not.toContain("<script>")
    if (one.size !== "none") expect(html).toContain("שלום")
  }
})

test("every rule names a source that can be opened; only the look of a card may be as it was seen", () => {
  for (const { id, sources } of networkPreviews) {
    const named = sources.filter((one) => one.kind !== "memory")
    expect([id, named.length]).not.toEqual([id, 0])
    for (const one of named)
      expect([id, one.url]).toEqual([id, expect.stringMatching(/^https:\/\/[^/ ]+\.[^/ ]+\/\S+$/)])
    expect([id, sources.filter(({ kind }) => kind === "memory").length]).toEqual([id, expect.toBeOneOf([0, 1])])
  }
})

test("Telegram shows an article's picture small, however large it is, and Slack by its form", () => {
  expect(view("telegram", whole.join("")).size).toBe("small")
  expect(view("telegram", without("og:image")).size).toBe("bare")
  expect(view("slack", whole.join("")).size).toBe("large")
  expect(view("slack", whole.join(""), found(800, 800)).size).toBe("small")
  expect(view("slack", whole.join(""), found(390, 220)).size).toBe("small")
})

test("Teams reads Twitter cards where Open Graph is silent, and no small picture", () => {
  const twitter = meta("twitter:description", "Told by X.") + meta("twitter:image", "/x.png")
  const one = view("teams", without("og:title", "og:description", "og:image") + twitter)
  expect([title(one), one.texts.description?.text, one.picture?.tag]).toEqual(["Of X", "Told by X.", "twitter:image"])
  expect(view("teams", whole.join(""), found(199, 400)).size).toBe("bare")
  const long = view("teams", without("og:title") + meta("og:title", "a".repeat(76)))
  expect(title(long)).toBe(`${"a".repeat(74)}…`)
})

test("Mastodon names the author and the day, and describes only what has no author", () => {
  const drawn = (head: string): string =>
    treeHtml(drawView(view("mastodon", head), { url, language: "en", shownAt: () => null }))
      .replaceAll(/<[^>]+>/g, "|")
      .replaceAll(/\|+/g, "|")
  const dated = meta("article:published_time", "2026-03-01T09:00:00Z")
  const byline = "|Example News · |Mar 1, 2026|Of Open Graph|By Lena Haddad|"
  for (const said of [
    meta("og:author", "Lena Haddad"),
    meta("og:author:username", "Lena Haddad"),
    `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Lena Haddad"}]}</script>`
  ])
    expect(drawn(whole.join("") + said + dated)).toContain(byline)
  // It is not read.
  expect(drawn(whole.join("") + meta("author", "Lena Haddad") + dated)).toContain("|Told by Open Graph.|")
  expect(drawn(whole.join(""))).toContain("|Example News|Of Open Graph|Told by Open Graph.|")
})

test("Google writes the day before the snippet, on its line", () => {
  const data = { "@type": "Article", datePublished: "2026-03-01T09:00:00Z" }
  const head = `${whole.join("")}<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const html = treeHtml(drawView(view("google", head), { url, language: "en", shownAt: () => null }))
  expect(html).toContain("<bdi>Mar 1, 2026</bdi> — Of the page.")
})

test("Messages shows the icon of the site where there is no picture", () => {
  const icon = '<link rel="apple-touch-icon" href="/touch.png">'
  const html = (head: string): string =>
    treeHtml(drawView(view("imessage", head), { url, language: "en", shownAt: (address) => address }))
  expect(html(without("og:image") + icon)).toMatch(/<img class="preview-icon" src="[^"]+touch\.png"/)
  expect(html(whole.join("") + icon)).not.toContain("preview-icon")
  expect(html(without("og:image"))).not.toContain("preview-icon")
})

test("Discord fills up a short colour at its front", () => {
  const colour = (value: string): string | null =>
    view("discord", without("theme-color") + meta("theme-color", value)).colour
  expect([colour("#b3402a"), colour("#abc"), colour("#1"), colour("red"), colour("#")]).toEqual([
    "#b3402a",
    "#000abc",
    "#000001",
    null,
    null
  ])
})

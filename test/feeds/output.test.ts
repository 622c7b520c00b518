/** The output as the build sees it: which files there are, and that each can be read. */
import { describe, expect, test } from "vitest"
import type { Article } from "../../src/model/Article.ts"
import { pinterest } from "../../feeds/profiles/pinterest.ts"
import { feedLinks } from "../../src/outputs/article/head/feedLinks.ts"
import { type Edition, filesOf, findingsOf, textsOf } from "../outputs/makeEdition.ts"
import { article, comment, edition } from "./harbourNews.ts"
import { at } from "./harbour.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

/** The outputs that machines subscribe to. */
const machines = ["feeds", "commentFeeds", "commentFeed", "opml", "newsSitemap", "headers"]

const files = (one: Edition): ReadonlyMap<string, string> => textsOf(one, ...machines)

const file = (one: Edition, path: string): string => files(one).get(path) ?? ""

const definition = {
  name: "ferries",
  title: "Ferries",
  description: null,
  language: null,
  tags: ["ferry"],
  sections: [],
  authors: [],
  languages: [],
  limit: 30,
  formats: ["rss", "json"] as const
}

const ferry = article("ferry", { tags: ["ferry"] })

const medias = (one: Article): ReadonlyArray<string | undefined> =>
  all(readXml(file(edition([one]), "rss.xml")), "media:content").map(({ attributes }) => attributes["url"])

const entries = (one: Edition): ReadonlyArray<Node> => children(readXml(file(one, "comments/atom.xml")), "entry")

/** Rules as the hosts read them: a path, then indented headers. */
const rules = (text: string): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const found = new Map<string, Map<string, string>>()
  let current = new Map<string, string>()
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) found.set(line, (current = new Map()))
    const header = /^ {2}([\w-]+): (.+)$/.exec(line)
    if (header !== null) current.set(header[1] ?? "", header[2] ?? "")
  }
  return found
}

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*").replace(/:\w+/g, "[^/]+")}$`).test(path)

const findings = (...articles: ReadonlyArray<Article>) => findingsOf(edition(articles))

describe("the files", () => {
  test("are every feed in its formats, and those of the whole site", () => {
    expect([...files(edition([ferry], [definition])).keys()]).toEqual([
      "rss.xml",
      "atom.xml",
      "feed.json",
      "ferries/rss.xml",
      "ferries/feed.json",
      "comments/rss.xml",
      "comments/atom.xml",
      "opml.xml",
      "news-sitemap.xml",
      "_headers"
    ])
  })

  test("have the media types that they are served with", () => {
    expect(
      filesOf(edition([]))
        .filter(({ output }) => machines.includes(output))
        .map(({ path, type }) => [path, type])
    ).toEqual([
      ["rss.xml", "application/rss+xml; charset=utf-8"],
      ["atom.xml", "application/atom+xml; charset=utf-8"],
      ["feed.json", "application/feed+json; charset=utf-8"],
      ["comments/rss.xml", "application/rss+xml; charset=utf-8"],
      ["comments/atom.xml", "application/atom+xml; charset=utf-8"],
      ["opml.xml", "text/x-opml; charset=utf-8"],
      ["news-sitemap.xml", "application/xml; charset=utf-8"],
      ["_headers", "text/plain; charset=utf-8"]
    ])
  })

  test("are well-formed for a site without articles", () => {
    for (const [path, text] of files(edition([]))) {
      if (path.endsWith(".xml")) expect(() => readXml(text)).not.toThrow()
    }
    expect(JSON.parse(file(edition([]), "feed.json"))).toMatchObject({ items: [] })
  })

  test("stand at addresses under the site's own, with names in any script", () => {
    const one = edition([ferry], [{ ...definition, name: "ميناء" }], { url: "https://example.org/news/" })
    const channel = child(readXml(file(one, "ميناء/rss.xml")), "channel")
    const folder = `https://example.org/news/${encodeURIComponent("ميناء")}/`
    expect(child(channel, "atom:link").attributes["href"]).toBe(`${folder}rss.xml`)
    expect(child(channel, "link").text).toBe(folder)
    expect(child(child(readXml(file(one, "rss.xml")), "channel"), "link").text).toBe("https://example.org/news/")
  })

  test("list every feed in OPML, and only new articles in the news sitemap", () => {
    const old = article("old", { published: at("2026-01-01T00:00:00Z") })
    const undated = article("undated", { published: null })
    const one = edition([ferry, old, undated], [definition])
    expect(all(readXml(file(one, "opml.xml")), "outline").map(({ attributes }) => attributes["xmlUrl"])).toEqual([
      "https://harbour.example.org/rss.xml",
      "https://harbour.example.org/ferries/rss.xml"
    ])
    expect(all(readXml(file(one, "news-sitemap.xml")), "loc").map(({ text }) => text)).toEqual([ferry.url])
  })
})

describe("an article as an item", () => {
  test("shows its pictures, else its card, and always the pin", () => {
    const photo = { url: "https://harbour.example.org/photo.jpg", alt: "" }
    const pin = "https://harbour.example.org/articles/ferry/pin.0a1b2c3d.png"
    expect(medias({ ...ferry, images: [photo] })).toEqual([photo.url, pin])
    expect(medias(ferry)).toEqual(["https://harbour.example.org/articles/ferry/og.0a1b2c3d.png", pin])
  })

  test("has the site's author at the channel only", () => {
    const one = edition([ferry], [], { author: { name: "The Desk" } })
    const channel = child(readXml(file(one, "rss.xml")), "channel")
    expect(child(channel, "dc:creator").text).toBe("The Desk")
    expect(children(child(channel, "item"), "dc:creator")).toEqual([])
    const feed = readXml(file(one, "atom.xml"))
    expect(child(child(feed, "author"), "name").text).toBe("The Desk")
    expect(child(child(readXml(file(edition([ferry]), "atom.xml")), "author"), "name").text).toBe("Harbour & Hill")
  })

  test.each([
    ["https://harbour.example.org/a?b=1&c=%20#d", "https://harbour.example.org/a?b=1&c=%20#d"],
    ["https://harbour.example.org/A%2fb", "https://harbour.example.org/A%2fb"],
    ["https://harbour.example.org/سوق", "https://harbour.example.org/%D8%B3%D9%88%D9%82"],
    ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
    ["https://harbour.example.org/a|b?c=[1]#{d}", "https://harbour.example.org/a%7Cb?c=%5B1%5D#%7Bd%7D"]
  ])("at %s has the address %s, as RSS takes it", (url, expected) => {
    const photo = { url, alt: "" }
    const one = edition([{ ...ferry, url, images: [photo], comments: [comment("c", "2026-03-01T10:00:00Z", { url })] }])
    const channel = child(readXml(file(one, "rss.xml")), "channel")
    const items = [child(channel, "item"), child(child(readXml(file(one, "comments/rss.xml")), "channel"), "item")]
    expect(items.map((item) => child(item, "link").text)).toEqual([
      expected,
      // A comment with a place of its own on the page keeps it.
      /#\w/.test(url) ? expected : new URL("#comment-c", expected).href
    ])
    expect(all(channel, "media:content")[0]?.attributes["url"]).toBe(expected)
    expect(child(channel, "item").children.find(({ name }) => name === "comments")?.text).toBe(expected)
    expect(all(readXml(file(one, "news-sitemap.xml")), "loc")[0]?.text).toBe(expected)
  })

  test("a comment's address that is no web address gives way to the article's", () => {
    const one = edition([
      { ...ferry, comments: [comment("c", "2026-03-01T10:00:00Z", { url: "javascript:alert(1)" })] }
    ])
    expect(all(readXml(file(one, "comments/rss.xml")), "link").map(({ text }) => text)).toContain(
      `${ferry.url}#comment-c`
    )
    for (const text of files(one).values()) expect(text).not.toContain("javascript:")
  })

  test("counts its comments", () => {
    const commented = { ...ferry, comments: [comment("1", "2026-03-01T10:00:00Z")] }
    const item = child(child(readXml(file(edition([commented]), "rss.xml")), "channel"), "item")
    expect([child(item, "slash:comments").text, child(item, "comments").text]).toEqual(["1", ferry.url])
  })
})

describe("the comments feed", () => {
  const answered = article("ferry", {
    comments: [
      comment("c1", "2026-03-01T10:00:00Z", { author: { name: "Noor", email: "noor@example.org" } }),
      comment("c2", "2026-03-01T12:00:00Z", { inReplyTo: "c1", url: "https://harbour.example.org/c2" })
    ]
  })
  const arabic = article("souq", {
    language: "ar",
    direction: "rtl",
    title: "السوق",
    comments: [comment("c3", "2026-03-01T14:00:00+03:00", { author: { name: "ليلى" } })]
  })
  const both = edition([answered, arabic])

  test("is there and empty for a site without comments", () => {
    const root = readXml(file(edition([ferry]), "comments/atom.xml"))
    expect(child(root, "title").text).toBe("Harbour & Hill: Comments")
    expect(children(root, "entry")).toEqual([])
    expect(children(child(readXml(file(edition([ferry]), "comments/rss.xml")), "channel"), "item")).toEqual([])
  })

  test("holds the comments of the whole site, newest first, in the words of each article's language", () => {
    expect(entries(both).map((one) => child(one, "title").text)).toEqual([
      "Author of c2 on Title of ferry",
      expect.stringContaining("ليلى"),
      "Noor on Title of ferry"
    ])
    expect(child(readXml(file(both, "comments/atom.xml")), "updated").text).toBe("2026-03-01T12:00:00Z")
    expect(entries(both)[1]?.attributes["xml:lang"]).toBe("ar")
  })

  test("says what each comment answers", () => {
    const [reply, , top] = entries(both)
    expect(child(top ?? entries(both)[0] ?? readXml("<a/>"), "thr:in-reply-to").attributes).toEqual({
      ref: answered.id,
      href: answered.url,
      type: "text/html"
    })
    expect(child(reply ?? readXml("<a/>"), "thr:in-reply-to").attributes["ref"]).toBe(
      child(top ?? readXml("<a/>"), "id").text
    )
    const rss = child(readXml(file(both, "comments/rss.xml")), "channel")
    expect(all(rss, "thr:in-reply-to")).toHaveLength(3)
  })

  test("gives every comment an id that Atom takes, the same in every build", () => {
    const ids = entries(both).map((one) => child(one, "id").text)
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(3)
    expect(entries(both).map((one) => child(one, "id").text)).toEqual(ids)
    const own = edition([
      article("ferry", { comments: [comment("tag:harbour.example.org,2026:c9", "2026-03-01T10:00:00Z")] })
    ])
    expect(child(entries(own)[0] ?? readXml("<a/>"), "id").text).toBe("tag:harbour.example.org,2026:c9")
  })

  test("gives no commenter's e-mail address away", () => {
    for (const text of files(both).values()) expect(text).not.toContain("noor@example.org")
  })

  test("holds the newest hundred", () => {
    const many = article("busy", {
      comments: Array.from({ length: 130 }, (_, index) =>
        comment(
          `c${index}`,
          `2026-03-01T${String(Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}:00Z`
        )
      )
    })
    const found = entries(edition([many]))
    expect(found).toHaveLength(100)
    expect(child(found[0] ?? readXml("<a/>"), "published").text).toBe("2026-03-01T02:09:00Z")
  })
})

describe("the comments of one article", () => {
  const discussed = article("ferry", {
    language: "ar",
    direction: "rtl",
    comments: [comment("c1", "2026-03-01T10:00:00Z"), comment("c2", "2026-03-01T11:00:00Z", { inReplyTo: "c1" })]
  })
  const one = edition([discussed, article("souq", { comments: [] })])

  test("are a feed of their own, newest first, in the language of the article", () => {
    const channel = child(readXml(file(one, "articles/ferry/comments.xml")), "channel")
    expect(child(channel, "link").text).toBe(discussed.url)
    expect(child(channel, "language").text).toBe("ar")
    expect(child(channel, "title").text).toMatch(/^Title of ferry: ./)
    expect(children(channel, "item").map((item) => child(item, "dc:creator").text)).toEqual([
      "Author of c2",
      "Author of c1"
    ])
    expect(child(channel, "atom:link").attributes["href"]).toBe(
      "https://harbour.example.org/articles/ferry/comments.xml"
    )
  })

  test("are named by the article's item in every format, and only where there are some", () => {
    const address = "https://harbour.example.org/articles/ferry/comments.xml"
    const items = children(child(readXml(file(one, "rss.xml")), "channel"), "item")
    expect(items.map((item) => child(item, "wfw:commentRss").text)).toEqual([address, ""])
    expect(items.map((item) => child(item, "slash:comments").text)).toEqual(["2", "0"])
    const links = all(readXml(file(one, "atom.xml")), "link").filter(
      ({ attributes }) => attributes["rel"] === "replies"
    )
    expect(links.map(({ attributes }) => attributes["href"])).toContain(address)
    expect(file(one, "feed.json")).toContain(address)
    expect(files(one).has("articles/souq/comments.xml")).toBe(false)
  })

  test("keep their ids from the feed of all comments", () => {
    const ids = (path: string) => all(readXml(file(one, path)), "guid").map(({ text }) => text)
    expect(ids("articles/ferry/comments.xml")).toEqual(ids("comments/rss.xml"))
  })
})

/** The feeds that the head of every article names. */
const linksOf = (made: Edition) => made.entries.flatMap((entry) => feedLinks(entry, made.facts))

describe("a further feed", () => {
  test("says that its items come from the site's own", () => {
    const one = edition([ferry], [definition])
    const source = all(readXml(file(one, "ferries/rss.xml")), "source")[0]
    expect([source?.text, source?.attributes["url"]]).toEqual(["Harbour & Hill", "https://harbour.example.org/rss.xml"])
    expect(all(readXml(file(one, "rss.xml")), "source")).toEqual([])
  })

  test("for a partner stands in no list of feeds", () => {
    const pins = { ...definition, formats: ["rss"] as const, profile: pinterest.name }
    const one = edition([ferry], [pins])
    expect(files(one).has("ferries/rss.xml")).toBe(true)
    expect(all(readXml(file(one, "opml.xml")), "outline")).toHaveLength(1)
    expect(linksOf(one)).toHaveLength(3)
    expect(linksOf(edition([ferry], [definition]))).toHaveLength(4)
  })
})

describe("posts", () => {
  test("of each network that a program posts to stand in Atom, within its limit, the link in them", () => {
    const long = article("ferry", { title: "Ferry ".repeat(120).trim() })
    const post = all(readXml(file(edition([long]), "atom.xml")), "posse:post")[0]
    const { platform_overrides: overrides } = JSON.parse(post?.text ?? "") as {
      readonly platform_overrides: Readonly<Record<string, { readonly title: string }>>
    }
    const { instagram, youtube, ...texts } = overrides
    expect(Object.keys(texts)).toEqual(["bsky", "x", "mastodon", "threads", "facebook", "linkedin"])
    for (const { title } of Object.values(texts)) expect(title.endsWith(` ${long.url}`)).toBe(true)
    // Neither takes a post without a picture or a film that it knows.
    expect([instagram, youtube]).toEqual([{ syndicate: false }, { syndicate: false }])
    expect([...(overrides["bsky"]?.title ?? "")].length).toBeLessThanOrEqual(300)
    expect([...(overrides["mastodon"]?.title ?? "")].length).toBeLessThanOrEqual(500 + long.url.length)
  })
})

describe("_headers", () => {
  const own = rules(file(edition([ferry]), "_headers"))

  test.each([
    ["/*", "X-Content-Type-Options", "nosniff"],
    ["/rss.xml", "Content-Type", "application/rss+xml; charset=utf-8"],
    ["/:feed/atom.xml", "Content-Type", "application/atom+xml; charset=utf-8"],
    ["/feed.json", "Access-Control-Allow-Origin", "*"],
    ["/:feed/feed.json", "Content-Type", "application/feed+json; charset=utf-8"],
    ["/articles/:article/comments.xml", "Content-Type", "application/rss+xml; charset=utf-8"],
    ["/articles/:article/share.json", "Access-Control-Allow-Origin", "*"],
    ["/articles/*.png", "Cache-Control", "public, max-age=31536000, immutable"],
    ["/articles/*.jpg", "Cache-Control", "public, max-age=31536000, immutable"],
    ["/rss.xml", "Cache-Control", "public, max-age=300"]
  ])("%s has %s: %s", (path, header, value) => {
    expect(own.get(path)?.get(header)).toBe(value)
  })

  test("nothing but JSON and transcripts may be read from other sites", () => {
    for (const [path, headers] of own) {
      expect(headers.has("Access-Control-Allow-Origin")).toBe(/\.(?:json|vtt|srt)$/.test(path))
    }
  })

  test("no header is said twice for one file", () => {
    const paths = [
      ...files(edition([ferry], [definition])).keys(),
      "articles/ferry/og.0a1b2c3d.png",
      "articles/ferry/share.json"
    ]
    for (const path of paths) {
      const headers = [...own]
        .filter(([pattern]) => matches(pattern, `/${path}`))
        .flatMap(([, found]) => [...found.keys()])
      expect(headers).toEqual([...new Set(headers)])
      expect(headers).toContain("X-Content-Type-Options")
    }
  })

  test("stays within the hundred rules that Cloudflare Pages reads, under the site's own path", () => {
    const below = rules(file(edition([ferry], [], { url: "https://example.org/news/" }), "_headers"))
    expect(below.size).toBeLessThan(100)
    expect([...below.keys()].every((path) => path.startsWith("/news/"))).toBe(true)
  })
})

describe("findings", () => {
  test("none for an edition that is in order", () => {
    expect(findings(ferry)).toEqual([])
  })

  test("FF3001: characters that no feed can hold, with their number and file", () => {
    const broken = article("broken", {
      title: "A\u0008 title",
      html: "<p>\uD800 \u0001</p>",
      comments: [comment("c", "2026-03-01T10:00:00Z", { html: "\uFFFE" })]
    })
    expect(findings(broken)).toMatchObject([
      { code: "FF3001", severity: "warning", file: "articles/broken.md", message: expect.stringContaining(" 4 ") }
    ])
    expect(findings(article("broken", { title: "\0", published: null })).map(({ code }) => code)).not.toContain(
      "FF3001"
    )
  })

  test("FF3002: a feed that holds nothing", () => {
    expect(findingsOf(edition([article("souq")], [definition]))).toMatchObject([
      { code: "FF3002", severity: "info", message: expect.stringContaining("Ferries") }
    ])
  })

  test.each([
    ["12345", true],
    ["post one", true],
    ["/2026/ferry", true],
    ["tag: a b", true],
    ["urn:uuid:0b5f6c1e-8a4d-8c7b-9f32-5d6e7f8091a2", false],
    ["https://harbour.example.org/سوق?a=1", false],
    ["tag:harbour.example.org,2026:1", false]
  ])("FF3003 for the id %j: %s", (id, expected) => {
    const codes = findings(article("ferry", { id })).map(({ code }) => code)
    expect(codes.includes("FF3003")).toBe(expected)
  })
})

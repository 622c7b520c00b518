/** The rules of each format, one at a time. */
import { describe, expect, test } from "vitest"
import { atom } from "../../feeds/atom.ts"
import type { Channel, Item } from "../../feeds/Channel.ts"
import { formats } from "../../feeds/index.ts"
import { json } from "../../feeds/json.ts"
import { rss } from "../../feeds/rss.ts"
import { at, ferryItem, harbour, marketItem, withItem } from "./harbour.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

const rssChannel = (channel: Channel): Node => child(readXml([...rss.write(channel)].join("")), "channel")
const rssItem = (fields: Partial<Item>, channel: Partial<Channel> = {}): Node =>
  child(rssChannel(withItem(fields, channel)), "item")
const atomFeed = (channel: Channel): Node => readXml([...atom.write(channel)].join(""))
const atomEntry = (fields: Partial<Item>, channel: Partial<Channel> = {}): Node =>
  child(atomFeed(withItem(fields, channel)), "entry")
const jsonFeed = (channel: Channel) =>
  JSON.parse([...json.write(channel)].join("")) as Record<string, unknown> & {
    readonly items: ReadonlyArray<Record<string, unknown>>
  }

const languages = (node: Node): string | undefined => node.attributes["xml:lang"]

const credit = (photographer: string | undefined): Node | undefined =>
  all(
    rssItem({
      images: [
        {
          url: "https://harbour.example.org/a.png",
          alt: "",
          credit: { text: "HARBOUR", ...(photographer === undefined ? {} : { photographer }) }
        }
      ]
    }),
    "media:credit"
  )[0]

const sign = { url: "https://harbour.example.org/sign.png", width: 144, height: 90 }

describe("every format", () => {
  test("says its name and media type", () => {
    expect(formats.map(({ name, type }) => [name, type])).toEqual([
      ["rss", "application/rss+xml; charset=utf-8"],
      ["atom", "application/atom+xml; charset=utf-8"],
      ["json", "application/feed+json; charset=utf-8"]
    ])
  })

  test("writes a channel without items", () => {
    const empty: Channel = { ...harbour, items: [], updated: null, author: null, icon: null, copyright: null }
    expect(children(rssChannel(empty), "item")).toEqual([])
    expect(children(rssChannel(empty), "lastBuildDate")).toEqual([])
    expect(children(atomFeed(empty), "entry")).toEqual([])
    expect(child(atomFeed(empty), "updated").text).toBe("2000-01-01T00:00:00Z")
    expect(child(child(atomFeed(empty), "author"), "name").text).toBe("Harbour & Hill")
    expect(jsonFeed(empty).items).toEqual([])
  })

  test("declares the namespace of posts only where an item may have one", () => {
    const declared = (fields: Partial<Channel>): boolean =>
      [...atom.write({ ...harbour, ...fields })].join("").includes("xmlns:posse")
    const posts = [{ platform: "x", text: "The ferry" }]
    expect(declared({ items: [{ ...ferryItem, posts }] })).toBe(true)
    expect(declared({ items: [{ ...ferryItem, posts: [] }, marketItem] })).toBe(false)
    expect(declared({ items: [] })).toBe(false)
    // Items that are made while they are written.
    expect(declared({ items: new Set([{ ...ferryItem, posts }]) })).toBe(true)
  })

  test("leaves out what an item does not have", () => {
    const bare: Partial<Item> = {
      updated: null,
      authors: [],
      section: null,
      tags: [],
      images: [],
      comments: null,
      description: " ",
      text: "",
      title: "",
      posts: []
    }
    expect(rssItem(bare).children.map(({ name }) => name)).toEqual(["link", "guid", "pubDate", "description"])
    expect(atomEntry(bare).children.map(({ name }) => name)).toEqual([
      "id",
      "title",
      "link",
      "published",
      "updated",
      "content"
    ])
    expect(Object.keys(jsonFeed(withItem(bare)).items[0] ?? {})).toEqual([
      "id",
      "url",
      "content_html",
      "date_published",
      "language",
      "_fanfare"
    ])
  })

  test("streams: the first chunks need no later item", () => {
    let asked = 0
    const items: Iterable<Item> = {
      *[Symbol.iterator]() {
        for (let index = 0; index < 500; index += 1) {
          asked += 1
          yield { ...marketItem, id: `urn:x:${index}` }
        }
      }
    }
    for (const format of formats) {
      asked = 0
      const chunks = format.write({ ...harbour, items })[Symbol.iterator]()
      for (let index = 0; index < 8; index += 1) chunks.next()
      expect(asked).toBeLessThan(10)
    }
  })

  test.each([
    ["the channel's own language and direction", "en", "ltr", "<p>x</p>"],
    ["right to left", "ar", "rtl", '<div dir="rtl" lang="ar"><p>x</p></div>'],
    ["another language", "fr", "ltr", '<div dir="ltr" lang="fr"><p>x</p></div>'],
    ["right to left in no known language", "und", "rtl", '<div dir="rtl"><p>x</p></div>']
  ] as const)("marks the body's direction: %s", (_name, language, direction, expected) => {
    const item = { html: "<p>x</p>", language, direction }
    expect(child(rssItem(item), "content:encoded").text).toBe(expected)
    expect(child(atomEntry(item), "content").text).toBe(expected)
    expect(jsonFeed(withItem(item)).items[0]?.["content_html"]).toBe(expected)
  })

  test("says an item's language only where it is not the channel's", () => {
    expect(languages(rssItem({ language: "en" }))).toBeUndefined()
    expect(languages(rssItem({ language: "ar" }))).toBe("ar")
    expect(languages(atomEntry({ language: "ar" }))).toBe("ar")
    expect(languages(atomEntry({ language: "und" }))).toBe("")
    expect(languages(atomEntry({ language: "und" }, { language: "und" }))).toBeUndefined()
    expect(jsonFeed(withItem({ language: "und" })).items[0]?.["language"]).toBeUndefined()
  })

  test("says no language where nobody can tell", () => {
    const unknown = { ...harbour, language: "und" }
    expect(children(rssChannel(unknown), "language")).toEqual([])
    expect(atomFeed(unknown).attributes["xml:lang"]).toBeUndefined()
    expect(jsonFeed(unknown)["language"]).toBeUndefined()
  })

  test("names each category once, the section first", () => {
    const item = { section: "Transport", tags: ["ferry", "Transport", " ", "ferry"] }
    expect(children(rssItem(item), "category").map(({ text }) => text)).toEqual(["Transport", "ferry"])
    expect(children(atomEntry(item), "category").map(({ attributes }) => attributes["term"])).toEqual([
      "Transport",
      "ferry"
    ])
    expect(jsonFeed(withItem(item)).items[0]?.["tags"]).toEqual(["Transport", "ferry"])
  })
})

describe("dates", () => {
  test.each([
    ["UTC", "2026-03-01T09:30:00Z", "Sun, 01 Mar 2026 09:30:00 GMT"],
    ["east", "2026-03-01T09:30:00+03:00", "Sun, 01 Mar 2026 09:30:00 +0300"],
    ["west over midnight", "2026-02-28T23:59:59-08:00", "Sat, 28 Feb 2026 23:59:59 -0800"],
    ["half an hour", "2026-03-01T09:30:00+05:30", "Sun, 01 Mar 2026 09:30:00 +0530"],
    ["three quarters, which RFC 2822 readers refuse", "2026-03-01T09:30:00+05:45", "Sun, 01 Mar 2026 03:45:00 GMT"],
    ["a year of long ago", "1999-12-31T23:59:59+00:00", "Fri, 31 Dec 1999 23:59:59 +0000"]
  ])("%s", (_name, published, rfc822) => {
    expect(child(rssItem({ published: at(published) }), "pubDate").text).toBe(rfc822)
    expect(Date.parse(rfc822)).toBe(Date.parse(published))
    expect(child(atomEntry({ published: at(published) }), "published").text).toBe(published)
    expect(jsonFeed(withItem({ published: at(published) })).items[0]?.["date_published"]).toBe(published)
  })

  test("an item that was never changed was updated when it was published", () => {
    expect(child(atomEntry({ updated: null }), "updated").text).toBe(ferryItem.published)
    expect(children(rssItem({ updated: null }), "atom:updated")).toEqual([])
    expect(child(rssItem({}), "atom:updated").text).toBe(ferryItem.updated)
  })

  test("the channel's date is that of its newest item, never the clock's", () => {
    expect(child(rssChannel(harbour), "lastBuildDate").text).toBe("Sat, 07 Mar 2026 08:05:00 +0200")
    expect(child(atomFeed(harbour), "updated").text).toBe("2026-03-07T08:05:00+02:00")
  })
})

describe("people", () => {
  test("several authors share one dc:creator in RSS and have their own elements elsewhere", () => {
    expect(children(rssItem({}), "dc:creator").map(({ text }) => text)).toEqual(["Maren Holt, Idris Vale"])
    expect(children(atomEntry({}), "author").map((author) => child(author, "name").text)).toEqual([
      "Maren Holt",
      "Idris Vale"
    ])
    expect(jsonFeed(withItem({})).items[0]?.["authors"]).toEqual([
      { name: "Maren Holt", url: "https://harbour.example.org/people/holt" },
      { name: "Idris Vale" }
    ])
  })

  test("nobody is named for an item without an author", () => {
    expect(children(rssItem({ authors: [{ name: " " }] }), "dc:creator")).toEqual([])
    expect(children(atomEntry({ authors: [] }), "author")).toEqual([])
    expect(jsonFeed(withItem({ authors: [] })).items[0]?.["authors"]).toBeUndefined()
  })

  test.each([
    [{ name: "The Desk", email: "desk@harbour.example.org" }, "desk@harbour.example.org (The Desk)", undefined],
    [{ name: "The Desk" }, undefined, "The Desk"],
    [{ name: "The Desk", email: "not an address" }, undefined, "The Desk"],
    [{ name: "The Desk (night)", email: "desk@harbour.example.org" }, undefined, "The Desk (night)"]
  ])("the channel's author %j", (author, editor, creator) => {
    const channel = rssChannel({ ...harbour, author })
    expect(children(channel, "managingEditor")[0]?.text).toBe(editor)
    expect(children(channel, "dc:creator")[0]?.text).toBe(creator)
  })

  test("only an address that is one is an e-mail or a page", () => {
    const authors = [{ name: "A", email: "a@b", url: "javascript:alert(1)" }]
    const author = child(atomEntry({ authors }), "author")
    expect(author.children.map(({ name }) => name)).toEqual(["name"])
    expect(jsonFeed(withItem({ authors })).items[0]?.["authors"]).toEqual([{ name: "A" }])
  })
})

describe("pictures", () => {
  const picture = { url: "https://harbour.example.org/a.png", alt: "" }

  test.each([
    ["no size", { type: "image/png" }],
    ["no type", { bytes: 10 }],
    ["no bytes at all", { type: "image/png", bytes: 0 }]
  ])("a picture with %s is no enclosure", (_name, known) => {
    const images = [{ ...picture, ...known }]
    expect(children(rssItem({ images }), "enclosure")).toEqual([])
    expect(children(atomEntry({ images }), "link").some(({ attributes }) => attributes["rel"] === "enclosure")).toBe(
      false
    )
    expect(child(rssItem({ images }), "media:content").attributes["url"]).toBe(picture.url)
  })

  test("one picture at most is an enclosure, with its size and type as they are", () => {
    const images = [picture, { ...picture, bytes: 7, type: "image/webp" }, { ...picture, bytes: 8, type: "image/png" }]
    expect(children(rssItem({ images }), "enclosure").map(({ attributes }) => attributes)).toEqual([
      { url: picture.url, length: "7", type: "image/webp" }
    ])
  })

  test("an agency without a photographer gets the credit without a role", () => {
    expect(credit(undefined)?.attributes).toEqual({})
    expect(credit("Lena Brandt")?.attributes).toEqual({ role: "photographer", scheme: "urn:ebu" })
  })

  test("never a media:title or media:description, which readers take for the item's", () => {
    for (const format of formats) {
      expect([...format.write(harbour)].join("")).not.toMatch(/media:(?:title|description)/)
    }
  })

  test.each([
    ["https://harbour.example.org/icon.png", true],
    ["https://harbour.example.org/icon.JPG?v=2", true],
    ["https://harbour.example.org/icon.svg", false],
    ["https://harbour.example.org/icon", false]
  ])("the icon %s as the picture of an RSS channel: %s", (icon, isImage) => {
    const channel = rssChannel({ ...harbour, icon })
    expect(children(channel, "image").length === 1).toBe(isImage)
    expect(child(atomFeed({ ...harbour, icon }), "icon").text).toBe(icon)
    expect(jsonFeed({ ...harbour, icon })["favicon"]).toBe(icon)
  })

  test.each<readonly [string, Partial<Channel>, string | undefined]>([
    ["a WebP of the feed and a sign", { image: `${harbour.home}a.webp`, sign }, sign.url],
    [
      "an SVG of the feed and an icon",
      { image: `${harbour.home}a.svg`, icon: `${harbour.home}b.png` },
      `${harbour.home}b.png`
    ],
    ["a picture of the feed and a sign", { image: `${harbour.home}a.png`, sign }, `${harbour.home}a.png`],
    ["an icon without a kind and no sign", { icon: `${harbour.home}icon` }, undefined],
    ["nothing", { icon: null }, undefined]
  ])("the picture of an RSS channel with %s is the first that RSS can show", (_name, fields, url) => {
    const images = children(rssChannel({ ...harbour, ...fields }), "image")
    expect(images.map((image) => child(image, "url").text)).toEqual(url === undefined ? [] : [url])
    expect(images.flatMap((image) => children(image, "width")).length).toBe(url === sign.url ? 1 : 0)
  })

  test("the picture of an RSS channel has the channel's title and link", () => {
    const image = child(rssChannel(harbour), "image")
    expect([child(image, "title").text, child(image, "link").text]).toEqual([harbour.title, harbour.page])
  })

  test("a wide second picture is the banner in JSON", () => {
    const wide = { url: "https://harbour.example.org/wide.png", alt: "", width: 1200, height: 630 }
    const item = jsonFeed(withItem({ images: [picture, wide] })).items[0]
    expect([item?.["image"], item?.["banner_image"]]).toEqual([picture.url, wide.url])
  })
})

describe("ids and links", () => {
  test("a feed's own id is the one it was given, else its address", () => {
    expect(child(atomFeed({ ...harbour, feedId: "urn:uuid:1" }), "id").text).toBe("urn:uuid:1")
    expect(child(atomFeed(harbour), "id").text).toBe("https://harbour.example.org/atom.xml")
    expect(child(atomFeed({ ...harbour, self: { rss: null, atom: null, json: null } }), "id").text).toBe(harbour.page)
  })

  test("an id is never taken for an address, nor changed", () => {
    const guid = child(rssItem({ id: "https://X.example/ä?a=1&b" }), "guid")
    expect(guid.attributes["isPermaLink"]).toBe("false")
    expect(guid.text).toBe("https://X.example/ä?a=1&b")
    expect(child(atomEntry({ id: "https://X.example/ä?a=1&b" }), "id").text).toBe("https://X.example/ä?a=1&b")
  })

  test("a feed links to itself and to its page", () => {
    expect(child(rssChannel(harbour), "atom:link").attributes).toEqual({
      href: "https://harbour.example.org/rss.xml",
      rel: "self",
      type: "application/rss+xml"
    })
    expect(
      children(atomFeed(harbour), "link").map(({ attributes }) => [attributes["rel"], attributes["href"]])
    ).toEqual([
      ["self", "https://harbour.example.org/atom.xml"],
      ["alternate", "https://harbour.example.org/"],
      ["hub", "https://hub.example.org/"]
    ])
    expect(jsonFeed(harbour)["feed_url"]).toBe("https://harbour.example.org/feed.json")
  })

  test("a feed names its hub beside itself, and none without one", () => {
    const { hub: _hub, ...without } = harbour
    expect(
      children(rssChannel(harbour), "atom:link").map(({ attributes }) => [attributes["rel"], attributes["href"]])
    ).toEqual([
      ["self", "https://harbour.example.org/rss.xml"],
      ["hub", "https://hub.example.org/"]
    ])
    expect(jsonFeed(harbour)["hubs"]).toEqual([{ type: "WebSub", url: "https://hub.example.org/" }])
    expect(children(rssChannel(without), "atom:link")).toHaveLength(1)
    expect(children(atomFeed(without), "link")).toHaveLength(2)
    expect(Object.keys(jsonFeed(without))).not.toContain("hubs")
  })

  test("an item that stands in another feed first says in which", () => {
    const source = { title: "Harbour & Hill", url: "https://harbour.example.org/rss.xml" }
    const { text, attributes } = child(rssItem({ source }), "source")
    expect([text, attributes["url"]]).toEqual([source.title, source.url])
    expect(children(rssItem({}), "source")).toEqual([])
  })

  test("categories in Atom say whether they are the section or a tag, by addresses that no move changes", () => {
    const found = (fields: Partial<Item>) =>
      children(atomEntry(fields), "category").map(({ attributes }) => [attributes["term"], attributes["scheme"]])
    expect(found({ section: "Port", tags: ["ferry", "Port"] })).toEqual([
      ["Port", "https://schema.org/articleSection"],
      ["ferry", "https://schema.org/keywords"]
    ])
    expect(found({ section: null, tags: ["ferry"] })).toEqual([["ferry", "https://schema.org/keywords"]])
  })

  test("posts for programs stand in Atom, never as a template, cut by nobody", () => {
    const post = child(
      atomEntry({ posts: [{ platform: "bsky", text: "{{title}} & <b> https://x.example/" }] }),
      "posse:post"
    )
    expect(post.attributes["format"]).toBe("json")
    expect(JSON.parse(post.text)).toEqual({
      format_string: "{{title}}",
      append_url: false,
      truncate: false,
      og_title: ferryItem.title,
      og_description: ferryItem.description,
      platform_overrides: {
        bsky: { title: "{{title}} & <b> https://x.example/", attach_link: true },
        instagram: { syndicate: false },
        youtube: { syndicate: false }
      }
    })
    expect(children(atomEntry({ posts: [] }), "posse:post")).toEqual([])
  })

  test("pictures have no title and no description in a feed for everybody", () => {
    expect(all(rssChannel(harbour), "media:title")).toEqual([])
    expect(all(rssChannel(harbour), "media:description")).toEqual([])
    expect(all(atomFeed(harbour), "media:description")).toEqual([])
  })

  test("comments have a page, a count and, where there is one, a feed", () => {
    const comments = {
      count: 3,
      page: "https://harbour.example.org/p",
      feed: "https://harbour.example.org/c.xml",
      updated: at("2026-03-04T10:00:00+03:00")
    }
    const item = rssItem({ comments })
    expect([
      child(item, "comments").text,
      child(item, "wfw:commentRss").text,
      child(item, "slash:comments").text
    ]).toEqual([comments.page, comments.feed, "3"])
    const entry = atomEntry({ comments })
    const replies = children(entry, "link").filter(({ attributes }) => attributes["rel"] === "replies")
    const state = { rel: "replies", "thr:count": "3", "thr:updated": comments.updated }
    expect(replies.map(({ attributes }) => attributes)).toEqual([
      { ...state, type: "text/html", href: comments.page },
      { ...state, type: "application/rss+xml", href: comments.feed }
    ])
    expect(child(entry, "thr:total").text).toBe("3")
  })

  test("where nobody has commented, no moment is made up", () => {
    const entry = atomEntry({ comments: { count: 0, page: "https://harbour.example.org/p", feed: null } })
    const [link] = children(entry, "link").filter(({ attributes }) => attributes["rel"] === "replies")
    expect(link?.attributes["thr:updated"]).toBeUndefined()
    expect(child(entry, "thr:total").text).toBe("0")
  })

  test("the version of the generator is its attribute in Atom", () => {
    const generator = child(atomFeed(harbour), "generator")
    expect([generator.text, generator.attributes["version"]]).toEqual(["fanfare", "0.1.0"])
  })
})

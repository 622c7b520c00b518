/** Feeds as programs write them: what stands in for what they leave out, short forms, streams, and the package `feed`. */
import { Feed } from "feed"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import { profiles } from "../../src/api/index.ts"
import {
  type ChannelInput,
  feedSet,
  formats,
  fromFeed,
  type ItemInput,
  makeChannel,
  toFeed,
  writeFeed
} from "../../src/api/feeds.ts"
import { version } from "../../src/model/version.ts"
import { child, children, readXml } from "../feeds/readXml.ts"

const page = "https://news.example.org/"
const ferry: ItemInput = { url: `${page}ferry/`, title: "The ferry", published: "2026-03-02" }
const news: ChannelInput = { title: "Example News", page, items: [ferry] }

const channelOf = (input: ChannelInput) => child(readXml(writeFeed(input, "rss")), "channel")
const jsonOf = (input: ChannelInput) => JSON.parse(writeFeed(input, "json")) as Record<string, unknown>

describe("a feed of title and page alone", () => {
  test("is complete: every field has its default", () => {
    const { items, ...fields } = makeChannel(news)
    expect(fields).toEqual({
      id: "latest",
      feedId: null,
      title: "Example News",
      description: "",
      page,
      home: page,
      language: "und",
      direction: "ltr",
      copyright: null,
      author: null,
      publisher: "Example News",
      icon: null,
      generator: `fanfare/${version}`,
      self: { rss: null, atom: null, json: null },
      updated: "2026-03-02T00:00:00Z"
    })
    expect([...items]).toEqual([
      {
        id: `${page}ferry/`,
        url: `${page}ferry/`,
        title: "The ferry",
        description: "",
        html: "",
        text: "",
        language: "und",
        direction: "ltr",
        published: "2026-03-02T00:00:00Z",
        updated: null,
        authors: [],
        section: null,
        tags: [],
        images: [],
        comments: null,
        inReplyTo: null
      }
    ])
  })

  test("without any item is a feed in every format", async () => {
    const parser = new Parser()
    for (const format of ["rss", "atom"] as const) {
      const { title, items } = await parser.parseString(writeFeed({ title: "Example News", page, items: [] }, format))
      expect([title, items]).toEqual(["Example News", []])
    }
    expect(jsonOf({ title: "Example News", page, items: [] })["items"]).toEqual([])
  })

  test.each([
    ["ar", "rtl"],
    ["he", "rtl"],
    ["ur-PK", "rtl"],
    ["en", "ltr"],
    ["az-Arab", "rtl"],
    ["und", "ltr"]
  ])("in %s is written %s, its items with it", (language, direction) => {
    const channel = makeChannel({ ...news, language })
    expect([channel.direction, ...Array.from(channel.items, (item) => [item.language, item.direction])]).toEqual([
      direction,
      [language, direction]
    ])
  })
})

describe("a short form", () => {
  test("of an author, a picture, is the long one", () => {
    const long = makeChannel({
      ...news,
      author: { name: "The Desk" },
      items: [{ ...ferry, authors: [{ name: "Lena" }], images: [{ url: `${page}a.jpg`, alt: "" }] }]
    })
    const short = makeChannel({
      ...news,
      author: "The Desk",
      items: [{ ...ferry, authors: ["Lena"], images: [`${page}a.jpg`] }]
    })
    expect([...short.items]).toEqual([...long.items])
    expect(short.author).toEqual(long.author)
    expect(short.publisher).toBe("The Desk")
  })

  test("of a picture with its type and size stands as an enclosure", async () => {
    const images = [{ url: `${page}a.jpg`, type: "image/jpeg", bytes: 81_234 }]
    const { items } = await new Parser().parseString(writeFeed({ ...news, items: [{ ...ferry, images }] }, "rss"))
    expect(items[0]?.enclosure).toEqual({ url: `${page}a.jpg`, type: "image/jpeg", length: "81234" })
  })
})

describe("what a program says", () => {
  test("stands where each format has a place for it", () => {
    const input: ChannelInput = {
      ...news,
      id: "harbour",
      feedId: "urn:example:feed",
      description: "All of the harbour",
      home: "https://example.org/",
      language: "en",
      copyright: "2026 Example News",
      author: { name: "The Desk", url: `${page}desk`, email: "desk@example.org" },
      icon: `${page}icon.png`,
      generator: "a script",
      self: { rss: `${page}rss.xml`, atom: `${page}atom.xml`, json: `${page}feed.json` },
      hub: "https://hub.example.org/",
      items: [
        {
          ...ferry,
          id: "urn:example:1",
          section: "Harbour",
          tags: ["ships"],
          comments: { count: 2, page: `${page}ferry/#c` }
        }
      ]
    }
    const channel = channelOf(input)
    const texts = ["title", "link", "description", "copyright", "generator", "language"].map(
      (name) => child(channel, name).text
    )
    expect(texts).toEqual(["Example News", page, "All of the harbour", "2026 Example News", "a script", "en"])
    const item = child(channel, "item")
    expect(child(item, "guid")).toMatchObject({ text: "urn:example:1", attributes: { isPermaLink: "false" } })
    expect(children(item, "category").map(({ text }) => text)).toEqual(["Harbour", "ships"])
    expect([child(item, "comments").text, child(item, "slash:comments").text]).toEqual([`${page}ferry/#c`, "2"])
    const atom = readXml(writeFeed(input, "atom"))
    expect(child(atom, "id").text).toBe("urn:example:feed")
    expect(children(atom, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]])).toEqual(
      expect.arrayContaining([
        ["self", `${page}atom.xml`],
        ["hub", "https://hub.example.org/"]
      ])
    )
    expect(jsonOf(input)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: `${page}feed.json`,
      home_page_url: page,
      authors: [{ name: "The Desk", url: `${page}desk` }],
      hubs: [{ type: "WebSub", url: "https://hub.example.org/" }],
      items: [{ id: "urn:example:1", tags: ["Harbour", "ships"] }]
    })
  })

  test("for a partner is arranged as the partner reads it", () => {
    const pinterest = profiles.find(({ name }) => name === "pinterest")
    if (pinterest === undefined) throw new Error("there is no such profile")
    const images = [
      { url: `${page}tall.jpg`, alt: "The ferry", type: "image/jpeg", bytes: 5, width: 1000, height: 1500 }
    ]
    const channel = makeChannel({ ...news, profile: pinterest, items: [{ ...ferry, images }] })
    const written = writeFeed({ ...pinterest.arrange(channel), profile: pinterest }, "rss")
    expect(child(child(readXml(written), "channel"), "item").children.map(({ name }) => name)).toContain(
      "media:content"
    )
  })
})

describe("a format", () => {
  test.each(["rss2", "RSS", "", "html", undefined])(
    "%s that there is not is a RangeError that lists those there are",
    (name) => {
      expect(() => writeFeed(news, name as "rss")).toThrow(/There is no feed format .*"rss", "atom", "json"/)
      expect(() => writeFeed(news, name as "rss")).toThrow(RangeError)
    }
  )

  test("of `formats` writes what writeFeed does, in pieces, with its media type", () => {
    expect(formats.map(({ name, type }) => [name, type])).toEqual([
      ["rss", "application/rss+xml; charset=utf-8"],
      ["atom", "application/atom+xml; charset=utf-8"],
      ["json", "application/feed+json; charset=utf-8"]
    ])
    for (const { name, write } of formats) expect([...write(news)].join("")).toBe(writeFeed(news, name))
  })

  test("with the feed's own date walks through its items while it writes, one at a time", () => {
    const walked: Array<number> = []
    function* items(): Generator<ItemInput> {
      for (let day = 1; day <= 9; day += 1) {
        walked.push(day)
        yield { ...ferry, id: `urn:day:${day}`, title: `Day ${day}` }
      }
    }
    const atom = formats.find(({ name }) => name === "atom")
    let [text, ahead] = ["", 0]
    for (const piece of atom?.write({ title: "News", page, updated: "2026-03-02", items: items() }) ?? []) {
      text += piece
      const written = text.split("</entry>").length - 1
      ahead = Math.max(ahead, walked.length - written)
    }
    expect(walked).toHaveLength(9)
    expect(ahead).toBeLessThanOrEqual(2)
  })
})

describe("feedSet", () => {
  const items = (count: number): ReadonlyArray<ItemInput> =>
    Array.from({ length: count }, (_, index) => ({
      url: `${page}${index}/`,
      title: `News ${index}`,
      published: new Date(Date.UTC(2026, 0, 1, index))
    }))

  test("writes the formats that `self` names, archive first, each item once", () => {
    const feed = { title: "News", page, self: { json: `${page}feed.json` } }
    const documents = new Map(
      Array.from(feedSet(feed, items(250), 20), ({ address, text }) => [address, [...text].join("")])
    )
    expect([...documents.keys()]).toEqual([
      `${page}archive/1/feed.json`,
      `${page}archive/2/feed.json`,
      `${page}archive/3/feed.json`,
      `${page}feed.json`
    ])
    const walked: Array<string> = []
    for (let next: string | undefined = `${page}feed.json`; next !== undefined;) {
      const document: { readonly next_url?: string; readonly items: ReadonlyArray<{ readonly id: string }> } =
        JSON.parse(documents.get(next) ?? "")
      walked.push(...document.items.map(({ id }) => id))
      next = document.next_url
    }
    expect(new Set(walked)).toEqual(new Set(items(250).map(({ url }) => url)))
  })

  test("of a feed without an address of its own writes nothing", () => {
    expect([...feedSet({ title: "News", page }, items(5))]).toEqual([])
  })
})

describe("a Feed of the package `feed`", () => {
  test("goes there and back with ids, dates, people and order", () => {
    const input: ChannelInput = {
      ...news,
      language: "en",
      items: [
        { ...ferry, id: "urn:1", authors: ["Lena"], tags: ["ships"], html: "<p>It left.</p>" },
        { ...ferry, id: "urn:2", title: "The storm", published: new Date("2026-03-01T06:00:00Z") }
      ]
    }
    const feed = toFeed(input)
    expect(feed).toBeInstanceOf(Feed)
    const back = fromFeed(feed)
    const facts = Array.from(back.items, ({ id, title, published, authors, html }) => [
      id,
      title,
      published,
      authors,
      html
    ])
    expect(facts).toEqual([
      ["urn:1", "The ferry", "2026-03-02T00:00:00Z", [{ name: "Lena" }], "<p>It left.</p>"],
      ["urn:2", "The storm", "2026-03-01T06:00:00Z", [], ""]
    ])
    expect(writeFeed(back, "rss")).toContain('<guid isPermaLink="false">urn:1</guid>')
  })

  test("can be written after it was changed as a channel", () => {
    const channel = fromFeed(toFeed(news))
    const written = writeFeed({ ...channel, title: "Another name", items: [...channel.items].toReversed() }, "json")
    expect(JSON.parse(written)).toMatchObject({ title: "Another name", items: [{ title: "The ferry" }] })
  })
})

/** Scripts that fill a `Feed` of the package `feed`: what they get from fanfare's formats, and back. */
import * as fc from "fast-check"
import { Feed, type Item as FeedItem } from "feed"
import { describe, expect, test } from "vitest"
import type { Channel, Item } from "../../feeds/Channel.ts"
import { fromFeed } from "../../feeds/fromFeed.ts"
import { toFeed } from "../../feeds/toFeed.ts"
import { writeFeed } from "../../feeds/writeFeed.ts"
import { instant } from "../../src/model/Timestamp.ts"
import { ferryItem, harbour, marketItem } from "./harbour.ts"
import { child, children, readXml } from "./readXml.ts"

const options = {
  id: "https://harbour.example.org/",
  title: "Harbour and Hill",
  description: "News from the old port.",
  link: "https://harbour.example.org/",
  language: "en",
  copyright: "2026 Harbour and Hill",
  updated: new Date("2026-03-07T06:05:00Z"),
  generator: "the site's own",
  favicon: "https://harbour.example.org/icon.png",
  feedLinks: { rss: "https://harbour.example.org/rss.xml", atom: "https://harbour.example.org/atom.xml" },
  author: { name: "The Desk", email: "desk@harbour.example.org", link: "https://harbour.example.org/desk" }
}

const ferry: FeedItem = {
  title: "Ferry returns",
  id: "https://harbour.example.org/ids/ferry",
  link: "https://harbour.example.org/ferry",
  description: "It sails again.",
  content: "<p>It sails again on Friday.</p>",
  date: new Date("2026-03-07T06:05:00Z"),
  published: new Date("2026-03-06T16:30:00Z"),
  author: [{ name: "Maren Holt", link: "https://harbour.example.org/holt" }, { email: "nobody@example.org" }],
  category: [{ name: "ferry" }, { term: "quay" }, { domain: "nothing" }],
  image: "https://harbour.example.org/ferry.jpg"
}

const filled = (...items: ReadonlyArray<FeedItem>): Feed => {
  const feed = new Feed(options)
  for (const item of items) feed.addItem(item)
  return feed
}

const only = (feed: Feed): Item => {
  const [item] = fromFeed(feed).items
  if (item === undefined) throw new Error("no item")
  return item
}

describe("fromFeed", () => {
  test("takes over what the feed says about itself", () => {
    expect(fromFeed(filled())).toEqual({
      id: "latest",
      feedId: "https://harbour.example.org/",
      title: "Harbour and Hill",
      description: "News from the old port.",
      page: "https://harbour.example.org/",
      home: "https://harbour.example.org/",
      language: "en",
      direction: "ltr",
      updated: "2026-03-07T06:05:00Z",
      copyright: "2026 Harbour and Hill",
      author: { name: "The Desk", email: "desk@harbour.example.org", url: "https://harbour.example.org/desk" },
      publisher: "The Desk",
      icon: "https://harbour.example.org/icon.png",
      generator: "the site's own",
      self: { rss: "https://harbour.example.org/rss.xml", atom: "https://harbour.example.org/atom.xml", json: null },
      items: []
    })
  })

  test("takes over an item: its id, its two dates, its people, its words and its picture", () => {
    expect(only(filled(ferry))).toMatchObject({
      id: "https://harbour.example.org/ids/ferry",
      url: "https://harbour.example.org/ferry",
      title: "Ferry returns",
      description: "It sails again.",
      html: "<p>It sails again on Friday.</p>",
      published: "2026-03-06T16:30:00Z",
      updated: "2026-03-07T06:05:00Z",
      authors: [{ name: "Maren Holt", url: "https://harbour.example.org/holt" }],
      tags: ["ferry", "quay"],
      images: [{ url: "https://harbour.example.org/ferry.jpg", alt: "" }]
    })
  })

  test.each([
    [{ guid: "g", id: "i" }, "g"],
    [{ id: "i" }, "i"],
    [{}, "https://harbour.example.org/ferry"]
  ])("an item with %j has the id that RSS readers know: %s", (ids, expected) => {
    const { id: _id, ...rest } = ferry
    expect(only(filled({ ...rest, ...ids })).id).toBe(expected)
    expect(child(child(child(readXml(filled({ ...rest, ...ids }).rss2()), "channel"), "item"), "guid").text).toBe(
      expected
    )
  })

  test("an enclosure is a picture only where its type says so", () => {
    const { image: _image, ...rest } = ferry
    const picture = { url: "https://harbour.example.org/a.png", type: "image/png", length: 1200, title: "A quay" }
    expect(only(filled({ ...rest, enclosure: picture })).images).toEqual([
      { url: picture.url, type: "image/png", bytes: 1200, alt: "A quay" }
    ])
    expect(
      only(filled({ ...rest, enclosure: { url: "https://harbour.example.org/a.mp3", type: "audio/mpeg" } })).images
    ).toEqual([])
    expect(only(filled({ ...rest, image: { url: "https://harbour.example.org/b" } })).images).toEqual([
      { url: "https://harbour.example.org/b", alt: "" }
    ])
  })

  test("names the item whose dates cannot be read", () => {
    expect(() => fromFeed(filled({ ...ferry, date: new Date(Number.NaN), published: new Date(Number.NaN) }))).toThrow(
      'The item "Ferry returns" has no valid date.'
    )
    expect(only(filled({ ...ferry, published: new Date(Number.NaN) })).published).toBe("2026-03-07T06:05:00Z")
  })

  test("a feed that says next to nothing is well-formed in every format, and takes no date from the clock", () => {
    const feed = {
      options: { title: "T" },
      items: [{ title: "A & B ]]> \u0008", link: "https://x.example/", date: new Date(0) }]
    }
    const channel = fromFeed(feed)
    expect([channel.updated, channel.language, channel.publisher]).toEqual(["1970-01-01T00:00:00Z", "und", "T"])
    expect(children(child(readXml(writeFeed(channel, "rss")), "channel"), "item")).toHaveLength(1)
    expect(child(child(readXml(writeFeed(channel, "atom")), "entry"), "title").text).toBe("A & B ]]> ")
    expect(JSON.parse(writeFeed(channel, "json"))).toMatchObject({ items: [{ title: "A & B ]]> " }] })
    expect(fromFeed({ options: { title: "T" }, items: [] }).updated).toBeNull()
  })
})

describe("toFeed", () => {
  test("gives a Feed that writes the same items", () => {
    const channel = child(readXml(toFeed({ ...harbour, items: [marketItem] }).rss2()), "channel")
    const item = child(channel, "item")
    expect([child(channel, "title").text, child(item, "title").text, child(item, "guid").text]).toEqual([
      harbour.title,
      marketItem.title,
      marketItem.id
    ])
    expect(Date.parse(child(item, "pubDate").text)).toBe(instant(marketItem.published))
    expect(child(item, "content:encoded").text).toBe(marketItem.html)
  })

  test("puts no date of the clock into an empty feed", () => {
    expect(toFeed({ ...harbour, updated: null, items: [] }).options.updated).toEqual(new Date(0))
  })

  const kept = ({ id, url, title, description, html, published, updated, authors }: Item) => ({
    id,
    url,
    title,
    description,
    html,
    published: instant(published),
    updated: updated === null || instant(updated) === instant(published) ? null : instant(updated),
    authors: authors.map(({ name }) => name)
  })

  test("there and back, a channel says the same", () => {
    const back = fromFeed(toFeed(harbour))
    expect([...back.items].map(kept)).toEqual([...harbour.items].map(kept))
    expect([...back.items].map(({ tags }) => tags)).toEqual([["Transport", "ferry", "quays & piers"], ["السوق"]])
    expect([...back.items].map(({ images }) => images[0]?.url)).toEqual([
      ferryItem.images[0]?.url,
      marketItem.images[0]?.url
    ])
    for (const field of [
      "title",
      "description",
      "page",
      "language",
      "direction",
      "copyright",
      "icon",
      "generator"
    ] as const) {
      expect([field, back[field]]).toEqual([field, harbour[field]])
    }
    expect(back.self).toEqual(harbour.self)
  })

  test("there and back, any words and dates are kept", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 })
    const item = fc
      .record({
        id: text,
        url: text,
        title: text,
        description: text,
        html: text,
        published: fc.integer({ min: 0, max: 4_000_000_000 }),
        later: fc.option(fc.integer({ min: 1, max: 10_000 }))
      })
      .map(({ published, later, ...fields }): Item => ({
        ...ferryItem,
        ...fields,
        published: moment(published),
        updated: later === null ? null : moment(published + later)
      }))
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        const channel: Channel = { ...harbour, items }
        expect([...fromFeed(toFeed(channel)).items].map(kept)).toEqual(items.map(kept))
      }),
      { numRuns: 100 }
    )
  })
})

const moment = (seconds: number): Item["published"] =>
  new Date(seconds * 1000).toISOString().replace(".000Z", "Z") as Item["published"]

/** Fourteen kinds of value that break feeds, in every text field of every format: well-formed, and read back as they were. */
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { atom } from "../../feeds/atom.ts"
import type { Channel } from "../../feeds/Channel.ts"
import { legalText } from "../../feeds/elements/characters.ts"
import { json } from "../../feeds/json.ts"
import { writeNewsSitemap } from "../../feeds/newsSitemap.ts"
import { writeOpml } from "../../feeds/opml.ts"
import { profiles } from "../../feeds/profiles/index.ts"
import { rss } from "../../feeds/rss.ts"
import { at, ferryItem, harbour, talk, withItem } from "./harbour.ts"
import { hostileValues } from "./hostileValues.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

interface Field {
  readonly name: string
  readonly set: (value: string) => Channel
  readonly rss?: (channel: Node, item: Node) => string | undefined
  readonly atom?: (feed: Node, entry: Node) => string | undefined
  readonly json?: (feed: JsonObject, item: JsonObject) => unknown
}

type JsonObject = Readonly<Record<string, unknown>>
const object = (value: unknown): JsonObject => value as JsonObject
const first = (value: unknown): JsonObject => object((value as ReadonlyArray<unknown>)[0])
const image = ferryItem.images[1]
const byRel = (node: Node, name: string, rel: string): string | undefined =>
  children(node, name).find(({ attributes }) => attributes["rel"] === rel)?.attributes["href"]

/** The texts of `posse:post`, by platform. */
const posts = (entry: Node): Readonly<Record<string, string>> => {
  const { platform_overrides: overrides } = JSON.parse(child(entry, "posse:post").text) as {
    readonly platform_overrides: Readonly<Record<string, { readonly title: string }>>
  }
  return Object.fromEntries(Object.entries(overrides).map(([platform, { title }]) => [platform, title]))
}
const iconStart = "https://harbour.example.org/icon.png?"

const fields: ReadonlyArray<Field> = [
  {
    name: "item title",
    set: (title) => withItem({ title }),
    rss: (_, item) => child(item, "title").text,
    atom: (_, entry) => child(entry, "title").text,
    json: (_, item) => item["title"]
  },
  {
    name: "item id",
    set: (id) => withItem({ id }),
    rss: (_, item) => child(item, "guid").text,
    atom: (_, entry) => child(entry, "id").text,
    json: (_, item) => item["id"]
  },
  {
    name: "item address",
    set: (url) => withItem({ url }),
    rss: (_, item) => child(item, "link").text,
    atom: (_, entry) => child(entry, "link").attributes["href"],
    json: (_, item) => item["url"]
  },
  {
    name: "item description",
    set: (description) => withItem({ description }),
    atom: (_, entry) => child(entry, "summary").text,
    json: (_, item) => item["summary"]
  },
  {
    name: "item body",
    set: (html) => withItem({ html }),
    rss: (_, item) => child(item, "content:encoded").text,
    atom: (_, entry) => child(entry, "content").text,
    json: (_, item) => item["content_html"]
  },
  { name: "item text", set: (text) => withItem({ text }), json: (_, item) => item["content_text"] },
  {
    name: "author",
    set: (name) => withItem({ authors: [{ name }] }),
    rss: (_, item) => child(item, "dc:creator").text,
    atom: (_, entry) => child(child(entry, "author"), "name").text,
    json: (_, item) => first(item["authors"])["name"]
  },
  {
    name: "tag",
    set: (tag) => withItem({ section: null, tags: [tag] }),
    rss: (_, item) => child(item, "category").text,
    atom: (_, entry) => child(entry, "category").attributes["term"],
    json: (_, item) => (item["tags"] as ReadonlyArray<unknown>)[0]
  },
  {
    name: "section",
    set: (section) => withItem({ section }),
    rss: (_, item) => child(item, "category").text,
    atom: (_, entry) => child(entry, "category").attributes["term"],
    json: (_, item) => object(item["_fanfare"])["section"]
  },
  {
    name: "picture address",
    set: (url) => withItem({ images: [{ url, alt: "", bytes: 1, type: "image/png" }] }),
    rss: (_, item) => child(item, "enclosure").attributes["url"],
    atom: (_, entry) => children(entry, "link")[1]?.attributes["href"],
    json: (_, item) => item["image"]
  },
  {
    name: "picture type",
    set: (type) => withItem({ images: [{ url: "https://harbour.example.org/a.png", alt: "", bytes: 1, type }] }),
    rss: (_, item) => child(item, "media:content").attributes["type"],
    atom: (_, entry) => child(entry, "media:content").attributes["type"],
    json: (_, item) => first(item["attachments"])["mime_type"]
  },
  {
    name: "picture credit",
    set: (text) => withItem({ images: image === undefined ? [] : [{ ...image, credit: { text } }] }),
    rss: (_, item) => all(item, "media:credit")[0]?.text,
    atom: (_, entry) => all(entry, "media:credit")[0]?.text,
    json: (_, item) => object(first(object(item["_fanfare"])["images"])["credit"])["text"]
  },
  {
    name: "name of the feed it comes from",
    set: (title) => withItem({ source: { title, url: "https://harbour.example.org/rss.xml" } }),
    rss: (_, item) => child(item, "source").text
  },
  {
    name: "address of the feed it comes from",
    set: (url) => withItem({ source: { title: "x", url } }),
    rss: (_, item) => child(item, "source").attributes["url"]
  },
  {
    name: "post",
    set: (text) => withItem({ posts: [{ platform: "bsky", text }] }),
    atom: (_, entry) => posts(entry)["bsky"]
  },
  {
    name: "hub",
    set: (hub) => withItem({}, { hub }),
    rss: (channel) => byRel(channel, "atom:link", "hub"),
    atom: (feed) => byRel(feed, "link", "hub"),
    json: (feed) => first(feed["hubs"])["url"]
  },
  {
    name: "page of comments",
    set: (page) => withItem({ comments: { count: 1, page, feed: page } }),
    rss: (_, item) => child(item, "wfw:commentRss").text,
    atom: (_, entry) => children(entry, "link").at(-1)?.attributes["href"],
    json: (_, item) => object(object(item["_fanfare"])["comments"])["page"]
  },
  {
    name: "id that is answered",
    set: (id) => withItem({ inReplyTo: { id, url: "https://harbour.example.org/" } }),
    rss: (_, item) => child(item, "thr:in-reply-to").attributes["ref"],
    atom: (_, entry) => child(entry, "thr:in-reply-to").attributes["ref"],
    json: (_, item) => object(object(item["_fanfare"])["in_reply_to"])["id"]
  },
  {
    name: "channel title",
    set: (title) => withItem({}, { title }),
    rss: (channel) => child(channel, "title").text,
    atom: (feed) => child(feed, "title").text,
    json: (feed) => feed["title"]
  },
  {
    name: "channel description",
    set: (description) => withItem({}, { description }),
    rss: (channel) => child(channel, "description").text,
    atom: (feed) => child(feed, "subtitle").text,
    json: (feed) => feed["description"]
  },
  {
    name: "channel page",
    set: (page) => withItem({}, { page }),
    rss: (channel) => child(channel, "link").text,
    atom: (feed) => children(feed, "link")[1]?.attributes["href"],
    json: (feed) => feed["home_page_url"]
  },
  {
    name: "own address",
    set: (self) => withItem({}, { self: { rss: self, atom: self, json: self } }),
    rss: (channel) => child(channel, "atom:link").attributes["href"],
    atom: (feed) => child(feed, "id").text,
    json: (feed) => feed["feed_url"]
  },
  {
    name: "copyright",
    set: (copyright) => withItem({}, { copyright }),
    rss: (channel) => child(channel, "copyright").text,
    atom: (feed) => child(feed, "rights").text,
    json: (feed) => object(feed["_fanfare"])["copyright"]
  },
  {
    name: "channel author",
    set: (name) => withItem({}, { author: { name } }),
    rss: (channel) => child(channel, "dc:creator").text,
    atom: (feed) => child(child(feed, "author"), "name").text,
    json: (feed) => first(feed["authors"])["name"]
  },
  {
    name: "publisher",
    set: (publisher) => withItem({}, { publisher, author: null }),
    atom: (feed) => child(child(feed, "author"), "name").text
  },
  {
    name: "generator",
    set: (generator) => withItem({}, { generator }),
    rss: (channel) => child(channel, "generator").text,
    json: (feed) => object(feed["_fanfare"])["generator"]
  },
  {
    name: "icon",
    set: (value) => withItem({}, { icon: iconStart + value }),
    rss: (channel) => child(child(channel, "image"), "url").text.slice(iconStart.length),
    atom: (feed) => child(feed, "icon").text.slice(iconStart.length),
    json: (feed) => String(feed["icon"]).slice(iconStart.length)
  }
]

interface PartnerField {
  readonly partner: string
  readonly name: string
  readonly set: (value: string) => Channel
  readonly get: (channel: Node, item: Node) => string | undefined
}

/** The text fields that only feeds for partners have. */
const partnerFields: ReadonlyArray<PartnerField> = [
  {
    partner: "pinterest",
    name: "text of a picture",
    set: (alt) => withItem({ images: image === undefined ? [] : [{ ...image, alt }] }),
    get: (_, item) => all(item, "media:title")[0]?.text
  },
  {
    partner: "flipboard",
    name: "caption",
    set: (caption) => withItem({ images: image === undefined ? [] : [{ ...image, caption }] }),
    get: (_, item) => all(item, "media:description")[0]?.text
  },
  {
    partner: "msn",
    name: "title",
    set: (title) => withItem({ title }),
    get: (_, item) => child(item, "title").text
  },
  {
    partner: "smartnews",
    name: "logo",
    set: (icon) => withItem({}, { icon }),
    get: (channel) => child(child(channel, "snf:logo"), "url").text
  },
  {
    partner: "podcast",
    name: "category",
    set: (category) => withItem({}, { show: { category } }),
    get: (channel) => child(channel, "itunes:category").attributes["text"]
  },
  {
    partner: "podcast",
    name: "artwork",
    set: (show) => withItem({}, { show: { image: show } }),
    get: (channel) => child(channel, "itunes:image").attributes["href"]
  },
  {
    partner: "podcast",
    name: "author of an item",
    set: (name) => withItem({ authors: [{ name }], media: [talk] }),
    get: (_, item) => child(item, "podcast:person").text
  },
  {
    partner: "podcast",
    name: "author",
    set: (name) => withItem({}, { author: { name } }),
    get: (channel) => child(channel, "itunes:author").text
  },
  {
    partner: "podcast",
    name: "title",
    set: (title) => withItem({ title, media: [talk] }),
    get: (_, item) => child(item, "itunes:title").text
  }
]

/** Written, sent as UTF-8, received. */
const overTheWire = (chunks: Iterable<string>): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode([...chunks].join("")))

describe.each(Object.entries(hostileValues))("%s", (_kind, value) => {
  const expected = legalText(value)

  test.each(fields)("as $name", (field) => {
    const channel = field.set(value)
    const rssChannel = child(readXml(overTheWire(rss.write(channel))), "channel")
    const feed = readXml(overTheWire(atom.write(channel)))
    const object = JSON.parse(overTheWire(json.write(channel))) as { readonly items: ReadonlyArray<JsonObject> }
    const [item] = object.items
    if (field.rss !== undefined) expect(field.rss(rssChannel, child(rssChannel, "item"))).toBe(expected)
    if (field.atom !== undefined) expect(field.atom(feed, child(feed, "entry"))).toBe(expected)
    if (field.json !== undefined) expect(field.json({ ...object }, item ?? {})).toBe(expected)
  })

  test.each(partnerFields)("for $partner as $name", ({ partner, set, get }) => {
    const profile = profiles.find(({ name }) => name === partner)
    const channel = set(value)
    const arranged = profile === undefined ? channel : { ...profile.arrange(channel), profile }
    const read = child(readXml(overTheWire(rss.write(arranged))), "channel")
    expect(get(read, child(read, "item"))).toBe(expected)
  })

  test("as item description in RSS, where it is HTML", () => {
    const root = readXml(overTheWire(rss.write(withItem({ description: value }))))
    const html = child(child(child(root, "channel"), "item"), "description").text
    const shown = fromHtml(html, { fragment: true }).children.map((node) => (node.type === "text" ? node.value : node))
    expect(shown).toEqual([expected.replace(/\r\n?/g, "\n")])
  })

  test("in OPML", () => {
    const channels = [{ ...harbour, title: value, description: value, page: value }]
    const root = readXml(overTheWire(writeOpml({ title: value, owner: value, updated: harbour.updated, channels })))
    expect(child(child(root, "head"), "title").text).toBe(expected)
    expect(child(child(root, "head"), "ownerName").text).toBe(expected)
    const { text, title, description, htmlUrl } = all(root, "outline")[0]?.attributes ?? {}
    expect([text, title, description, htmlUrl]).toEqual([expected, expected, expected, expected])
  })

  test("in the news sitemap", () => {
    const root = readXml(
      overTheWire(
        writeNewsSitemap({
          name: value,
          language: "en",
          now: at("2026-03-07T00:00:00Z"),
          items: [{ ...ferryItem, title: value, url: value }]
        })
      )
    )
    const found = ["loc", "news:name", "news:title"].map((name) => all(root, name)[0]?.text)
    expect(found).toEqual([expected, expected, expected])
  })
})

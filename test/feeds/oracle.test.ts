/** The `feed` package as a second opinion: the same channel through both writers, and the same values read back. */
import { Feed } from "feed"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import { atom } from "../../feeds/atom.ts"
import type { Channel, Item } from "../../feeds/Channel.ts"
import { json } from "../../feeds/json.ts"
import { rss } from "../../feeds/rss.ts"
import { at, ferryItem, harbour, marketItem } from "./harbour.ts"
import { child, children, readXml } from "./readXml.ts"

/** Values that the package writes without damage: no ampersand in an attribute, no `<` in a title, ids that are addresses. */
const benign: Channel = {
  ...harbour,
  title: "Harbour and Hill",
  author: { name: "The Desk" },
  icon: null,
  copyright: "2026 Harbour and Hill",
  items: [
    {
      ...ferryItem,
      id: "https://harbour.example.org/ids/ferry",
      url: "https://harbour.example.org/2026/ferry-returns",
      title: "Ferry returns to Quay 4",
      description: "The night ferry sails again.",
      authors: [{ name: "Maren Holt" }],
      section: null,
      tags: ["ferry"],
      updated: null,
      published: at("2026-03-06T16:30:00Z")
    },
    {
      ...marketItem,
      id: "https://harbour.example.org/ids/market",
      direction: "ltr",
      language: "en",
      authors: [{ name: "Idris Vale" }]
    }
  ]
}

const throughFeed = (channel: Channel): Feed => {
  const feed = new Feed({
    id: channel.self.atom ?? "",
    title: channel.title,
    description: channel.description,
    link: channel.page,
    language: channel.language,
    copyright: channel.copyright ?? "",
    generator: channel.generator,
    updated: new Date(channel.updated ?? 0),
    feedLinks: { rss: channel.self.rss ?? "", atom: channel.self.atom ?? "", json: channel.self.json ?? "" },
    ...(channel.author === null ? {} : { author: { name: channel.author.name } })
  })
  for (const item of channel.items) feed.addItem(itemThroughFeed(item))
  return feed
}

const itemThroughFeed = (item: Item) => ({
  id: item.id,
  guid: item.id,
  link: item.url,
  title: item.title,
  description: item.description,
  content: item.html,
  date: new Date(item.updated ?? item.published),
  published: new Date(item.published),
  author: item.authors.map(({ name }) => ({ name })),
  category: item.tags.map((term) => ({ name: term, term }))
})

const ours = { rss: [...rss.write(benign)].join(""), atom: [...atom.write(benign)].join("") }
const theirs = { rss: throughFeed(benign).rss2(), atom: throughFeed(benign).atom1() }

const same = (value: Date | string | undefined): number => new Date(value ?? 0).getTime()

describe("the feed package agrees", () => {
  test("on RSS, element by element", () => {
    const [one, other] = [ours.rss, theirs.rss].map((text) => child(readXml(text), "channel"))
    if (one === undefined || other === undefined) throw new Error("no channel")
    for (const name of ["title", "link", "description", "language", "copyright", "generator"]) {
      expect([name, child(one, name).text]).toEqual([name, child(other, name).text])
    }
    expect(same(child(one, "lastBuildDate").text)).toBe(same(child(other, "lastBuildDate").text))
    expect(child(one, "atom:link").attributes).toEqual(child(other, "atom:link").attributes)
    expect(children(one, "item")).toHaveLength(2)
    for (const [index, item] of children(one, "item").entries()) {
      const second = children(other, "item")[index] ?? other
      for (const name of ["title", "link", "guid", "description", "content:encoded", "category"]) {
        expect([name, child(item, name).text]).toEqual([name, child(second, name).text])
      }
      expect(same(child(item, "pubDate").text)).toBe(same(child(second, "pubDate").text))
    }
  })

  test("on Atom, element by element", () => {
    const [one, other] = [ours.atom, theirs.atom].map(readXml)
    if (one === undefined || other === undefined) throw new Error("no feed")
    for (const name of ["id", "title", "subtitle", "rights"]) {
      expect([name, child(one, name).text]).toEqual([name, child(other, name).text])
    }
    expect(same(child(one, "updated").text)).toBe(same(child(other, "updated").text))
    expect(children(one, "entry")).toHaveLength(2)
    for (const [index, entry] of children(one, "entry").entries()) {
      const second = children(other, "entry")[index] ?? other
      for (const name of ["id", "title", "summary", "content"]) {
        expect([name, child(entry, name).text]).toEqual([name, child(second, name).text])
      }
      expect(child(entry, "link").attributes["href"]).toBe(child(second, "link").attributes["href"])
      expect(child(entry, "category").attributes["term"]).toBe(child(second, "category").attributes["term"])
      expect(child(child(entry, "author"), "name").text).toBe(child(child(second, "author"), "name").text)
      for (const name of ["published", "updated"]) {
        expect([name, same(child(entry, name).text)]).toEqual([name, same(child(second, name).text)])
      }
    }
  })

  test("on JSON, where version 1.0 already has the field", () => {
    interface Json {
      readonly items: ReadonlyArray<Readonly<Record<string, unknown>>>
      readonly [field: string]: unknown
    }
    const one = JSON.parse([...json.write(benign)].join("")) as Json
    const other = JSON.parse(throughFeed(benign).json1()) as Json
    for (const field of ["title", "home_page_url", "feed_url", "description"]) expect(one[field]).toBe(other[field])
    for (const [index, item] of one.items.entries()) {
      for (const field of ["id", "url", "title", "summary", "content_html", "tags"]) {
        expect([field, item[field]]).toEqual([field, other.items[index]?.[field]])
      }
    }
  })
})

describe("rss-parser reads", () => {
  test.each(["rss", "atom"] as const)("%s: titles, links, ids, dates, authors and bodies", async (name) => {
    const channel = harbour
    const text = [...{ rss, atom }[name].write(channel)].join("")
    const read = await new Parser<object, { author?: string; id?: string; "content:encoded"?: string }>().parseString(
      text
    )
    expect([read.title, read.link, read.feedUrl]).toEqual([channel.title, channel.page, channel.self[name]])
    expect(
      read.items.map((item) => ({
        id: item.guid ?? item.id,
        title: item.title,
        link: item.link,
        date: item.isoDate,
        author: item.creator ?? item.author,
        body: item["content:encoded"] ?? item.content
      }))
    ).toEqual([
      {
        id: ferryItem.id,
        title: ferryItem.title,
        link: ferryItem.url,
        date: "2026-03-06T16:30:00.000Z",
        author: name === "rss" ? "Maren Holt, Idris Vale" : "Maren Holt",
        body: ferryItem.html
      },
      {
        id: marketItem.id,
        title: marketItem.title,
        link: marketItem.url,
        date: "2026-03-01T07:00:00.000Z",
        author: undefined,
        body: `<div dir="rtl" lang="ar">${marketItem.html}</div>`
      }
    ])
  })
})

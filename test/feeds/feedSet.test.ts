/** A long feed written as a stream: the same documents as a build publishes, from items that are seen once. */
import { describe, expect, test } from "vitest"
import { feedSet } from "../../feeds/feedSet.ts"
import type { Item } from "../../feeds/Channel.ts"
import { at, ferryItem, harbour } from "./harbour.ts"
import { child, children, readXml } from "./readXml.ts"

const { items: _items, updated: _updated, ...fields } = harbour

const item = (n: number, more: Partial<Item> = {}): Item => ({
  ...ferryItem,
  id: `urn:x-harbour:${n}`,
  published: at(new Date(Date.UTC(2026, 0, 1, n)).toISOString().replace(".000Z", "Z")),
  updated: null,
  ...more
})

function* oldestFirst(count: number, more: Partial<Item> = {}): Generator<Item> {
  for (let n = 0; n < count; n += 1) yield item(n, more)
}

const documents = (count: number, limit?: number, more: Partial<Item> = {}): ReadonlyMap<string, string> =>
  new Map(
    [...feedSet(fields, oldestFirst(count, more), limit)].map(({ address, text }) => [
      address.replace("https://harbour.example.org/", ""),
      [...text].join("")
    ])
  )

const ids = (text: string | undefined): ReadonlyArray<number> =>
  (JSON.parse(text ?? "") as { readonly items: ReadonlyArray<{ readonly id: string }> }).items.map(({ id }) =>
    Number(id.split(":").at(-1))
  )

describe("feedSet", () => {
  test("gives the pages of the archive, the oldest first, then the feed", () => {
    expect([...documents(150, 20).keys()]).toEqual([
      "archive/1/rss.xml",
      "archive/1/atom.xml",
      "archive/1/feed.json",
      "archive/2/rss.xml",
      "archive/2/atom.xml",
      "archive/2/feed.json",
      "rss.xml",
      "atom.xml",
      "feed.json"
    ])
    expect([...documents(30).keys()]).toEqual(["rss.xml", "atom.xml", "feed.json"])
    expect([...documents(0).keys()]).toEqual(["rss.xml", "atom.xml", "feed.json"])
  })

  test("every item stands in one document, the newest first", () => {
    const set = documents(250, 20)
    const walked = ["feed.json", "archive/3/feed.json", "archive/2/feed.json", "archive/1/feed.json"].flatMap((path) =>
      ids(set.get(path))
    )
    expect(walked).toEqual(Array.from({ length: 250 }, (_, n) => 249 - n))
    expect(ids(set.get("feed.json"))).toHaveLength(20)
  })

  test("ties them together as RFC 5005 says, each with the moment of its newest item", () => {
    const set = documents(250, 20)
    const links = (path: string) =>
      children(readXml(set.get(path) ?? ""), "link").flatMap(({ attributes }) =>
        ["current", "prev-archive"].includes(attributes["rel"] ?? "") ? [[attributes["rel"], attributes["href"]]] : []
      )
    expect(links("atom.xml")).toEqual([["prev-archive", "https://harbour.example.org/archive/3/atom.xml"]])
    expect(links("archive/2/atom.xml")).toEqual([
      ["current", "https://harbour.example.org/atom.xml"],
      ["prev-archive", "https://harbour.example.org/archive/1/atom.xml"]
    ])
    expect(child(readXml(set.get("archive/1/atom.xml") ?? ""), "updated").text).toBe(item(99).published)
    expect(child(readXml(set.get("atom.xml") ?? ""), "updated").text).toBe(item(249).published)
  })

  test("a full page is the same, however long the feed grows", () => {
    const page = documents(130, 20).get("archive/1/atom.xml")
    expect(documents(1000, 20).get("archive/1/atom.xml")).toBe(page)
  })

  test("a feed of large items holds fewer of them, and loses none", () => {
    const set = documents(12, 30, { html: `<p>${"x".repeat(99_000)}</p>` })
    expect(ids(set.get("feed.json"))).toEqual([11, 10, 9, 8, 7])
    expect(ids(set.get("archive/1/feed.json"))).toEqual([6, 5, 4, 3, 2, 1, 0])
    for (const name of ["rss.xml", "atom.xml", "feed.json"]) {
      expect(Buffer.byteLength(set.get(name) ?? "")).toBeLessThanOrEqual(512_000)
    }
  })

  test("asks for no more items than a page needs", () => {
    let asked = 0
    const counted = (function* (): Generator<Item> {
      for (const one of oldestFirst(1000)) {
        asked += 1
        yield one
      }
    })()
    const [first] = feedSet(fields, counted, 20)
    expect(first?.address).toBe("https://harbour.example.org/archive/1/rss.xml")
    expect(asked).toBe(120)
  })
})

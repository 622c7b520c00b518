/** The format of the ledger, and the permanent ids of feeds. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { feedIds } from "../../../src/articles/identity/feedIds.ts"
import { type LedgerEntry, readLedger, writeLedger } from "../../../src/articles/identity/ledger.ts"
import type { Timestamp } from "../../../src/model/Timestamp.ts"

const entry = (id: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  source: `articles/${id}.md`,
  slug: id,
  url: null,
  title: `About ${id}`,
  body: "",
  published: null,
  seen: "2026-05-01T00:00:00Z" as Timestamp,
  ...change
})

describe("the ledger file", () => {
  test("is sorted by id, one entry a line, and reads back", () => {
    const entries = [
      entry("b", {
        wanted: "a",
        published: "2026-04-01T09:00:00+03:00" as Timestamp,
        updated: "2026-04-02T09:00:00+03:00" as Timestamp,
        declared: "2026-04-01T00:00:00Z" as Timestamp
      }),
      entry("a"),
      entry("c", { url: "https://news.example.org/c/" })
    ]
    const feeds = [
      { feed: "sport", id: "urn:sport" },
      { feed: "latest", id: "urn:latest" }
    ]
    const text = writeLedger({ entries, feeds })
    expect(text).toBe(writeLedger({ entries: entries.toReversed(), feeds: feeds.toReversed() }))
    expect(text.split("\n").map((line) => /^\{"(?:id|feed)":"([a-z]+)"/.exec(line)?.[1])).toEqual([
      "latest",
      "sport",
      "a",
      "b",
      "c",
      undefined
    ])
    expect(readLedger(text)).toEqual({
      entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      feeds: feeds.toReversed(),
      wrongLines: []
    })
  })

  test("survives merge marks and torn lines, and says which they are", () => {
    const entries = [entry("a")]
    const text = `<<<<<<< HEAD\n${writeLedger({ entries, feeds: [] })}=======\n{"id":"x"\n`
    expect(readLedger(text)).toEqual({ entries, feeds: [], wrongLines: [1, 3, 4] })
  })

  test("never loses or changes a line, whatever titles hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), (titles) => {
        const entries = titles.map((title, number) => entry(`id ${number}`, { title }))
        expect(readLedger(writeLedger({ entries, feeds: [] }))).toEqual({ entries, feeds: [], wrongLines: [] })
      })
    )
  })

  test("of two lines for one id takes the one that was seen first, in whatever order they stand", () => {
    const first = entry("a", { title: "First" })
    const later = entry("a", { title: "Later", seen: "2026-05-02T00:00:00Z" as Timestamp })
    const text = (entries: ReadonlyArray<LedgerEntry>): string => writeLedger({ entries, feeds: [] })
    expect(readLedger(text([first]) + text([later])).entries).toEqual([first])
    expect(readLedger(text([later]) + text([first])).entries).toEqual([first])
  })

  test("keeps one id for a feed that two branches saw first", () => {
    const feeds = [{ feed: "latest", id: "urn:uuid:1" }]
    const text = '{"feed":"latest","id":"urn:uuid:2"}\n{"feed":"latest","id":"urn:uuid:1"}\n'
    expect(readLedger(text).feeds).toEqual(feeds)
    expect(readLedger(text.split("\n").toReversed().join("\n")).feeds).toEqual(feeds)
  })
})

describe("the id of a feed", () => {
  const request = {
    names: ["latest", "comments"],
    ledger: [],
    published: [],
    articleIds: ["b", "a"],
    siteUrl: "https://news.example.org/"
  }

  test("comes of the site's first articles, not of its address, and is another one for each feed", () => {
    const ids = feedIds(request)
    expect(ids.map(({ feed }) => feed)).toEqual(["latest", "comments"])
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2)
    expect(feedIds({ ...request, siteUrl: "http://moved.example.org/", articleIds: ["a", "b"] })).toEqual(ids)
    expect(feedIds({ ...request, articleIds: ["c"] })).not.toEqual(ids)
  })

  test("stays in the ledger, comes back from what was published, and differs between sites without articles", () => {
    const ids = feedIds(request)
    expect(
      feedIds({ ...request, ledger: ids, articleIds: ["z"], published: [{ feed: "latest", id: "urn:x" }] })
    ).toEqual(ids)
    expect(feedIds({ ...request, published: ids, articleIds: ["z"] })).toEqual(ids)
    const empty = { ...request, articleIds: [] }
    expect(feedIds(empty)).not.toEqual(feedIds({ ...empty, siteUrl: "https://other.example.org/" }))
  })
})

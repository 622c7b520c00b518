import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { identify } from "../../src/build/identify.ts"
import { type LedgerEntry, readLedger, writeLedger } from "../../src/build/ledger.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { ReadArticle } from "../../src/run/readArticles.ts"

const now = "2026-05-01T00:00:00Z" as Timestamp
const later = "2026-06-01T00:00:00Z" as Timestamp

const article = (change: Partial<ReadArticle["article"]> = {}, declaredId: string | null = null): ReadArticle => ({
  article: {
    slug: "harbour",
    url: "https://news.example.org/harbour/",
    hosted: false,
    title: "The harbour opens",
    description: "It opens.",
    language: "en",
    direction: "ltr",
    published: "2026-04-01T09:00:00+03:00" as Timestamp,
    updated: null,
    authors: [],
    section: null,
    tags: [],
    html: "<p>The harbour opens at noon.</p>",
    text: "The harbour opens at noon.",
    images: [],
    captions: [],
    comments: [],
    furniture: null,
    derived: {},
    source: "articles/harbour.md",
    ...change
  },
  declaredId,
  draft: false
})

const first = (read: ReadonlyArray<ReadArticle>, ledger: ReadonlyArray<LedgerEntry> = []) =>
  identify(read, ledger, { undated: "hold", now })

const idOf = (read: ReadArticle, ledger: ReadonlyArray<LedgerEntry>): string | undefined =>
  identify([read], ledger, { undated: "hold", now: later }).articles[0]?.id

describe("a new id", () => {
  test("is a URN that depends on neither address, path, title nor slug", () => {
    const id = first([article()]).articles[0]?.id
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(
      first([article({ url: "http://other.example.org/x", title: "Other", slug: "other", source: "articles/b.md" })])
        .articles[0]?.id
    ).toBe(id)
  })

  test("differs for articles with the same body", () => {
    const ids = first([article(), article({ source: "articles/copy.md", slug: "copy" })]).articles.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  test("is the declared one where there is one", () => {
    expect(first([article({}, "tag:example.org,2019:7")]).articles[0]?.id).toBe("tag:example.org,2019:7")
  })
})

describe("a known article keeps its id", () => {
  const { entries, articles } = first([
    article(),
    article({
      source: "articles/b.md",
      slug: "b",
      url: "https://news.example.org/b/",
      title: "B",
      text: "Another body.",
      published: null
    })
  ])
  const id = articles[0]?.id

  test.each<[string, Partial<ReadArticle["article"]>]>([
    ["title", { title: "The harbour has opened" }],
    ["slug", { slug: "harbour-2" }],
    ["file", { source: "articles/2026/harbour.md" }],
    ["address", { url: "https://harbour.example.org/harbour" }],
    ["scheme", { url: "http://news.example.org/harbour/" }],
    ["date", { published: "2026-04-01T06:00:00Z" as Timestamp }],
    ["body", { text: "The harbour opens at one." }],
    ["body and title", { text: "The harbour opens at one.", title: "New" }],
    ["file, slug and address", { source: "x.md", slug: "x", url: "https://x.example.org/" }],
    ["body, file and address", { text: "New text", source: "x.md", url: "https://x.example.org/" }]
  ])("when its %s changes", (_, change) => {
    expect(idOf(article(change), entries)).toBe(id)
  })

  test("when two files swap their names", () => {
    const swapped = identify(
      [
        article({ source: "articles/b.md" }),
        article({
          source: "articles/harbour.md",
          slug: "b",
          url: "https://news.example.org/b/",
          title: "B",
          text: "Another body.",
          published: null
        })
      ],
      entries,
      { undated: "hold", now: later }
    )
    expect(swapped.articles.map((one) => one.id)).toEqual(articles.map((one) => one.id))
  })

  test("when the ledger is lost and nothing else changed", () => {
    expect(idOf(article(), [])).toBe(id)
  })

  test("and the first sight of it stays what it was", () => {
    const again = identify([article({ title: "New" })], entries, { undated: "hold", now: later })
    expect(again.entries.find((entry) => entry.id === id)?.seen).toBe(now)
  })

  test("and one that vanished is remembered for its return", () => {
    const without = identify([], entries, { undated: "hold", now: later })
    expect(without.entries).toHaveLength(2)
    expect(idOf(article(), without.entries)).toBe(id)
  })
})

test("two articles with one declared id: the second is left out, and the finding names both", () => {
  const result = first([article({}, "one"), article({ source: "articles/b.md" }, "one")])
  expect(result.articles).toHaveLength(1)
  expect(result.findings).toMatchObject([{ code: "FF6001", severity: "error", file: "articles/b.md" }])
  expect(result.findings[0]?.message).toContain("articles/harbour.md")
})

describe("an article without a date", () => {
  test("has none while undated articles are held", () => {
    expect(first([article({ published: null })]).articles[0]?.published).toBeNull()
  })

  test("has the day it was first seen, in every later build, where the config says so", () => {
    const one = identify([article({ published: null })], [], { undated: "first-seen", now })
    expect(one.articles[0]).toMatchObject({ published: now, derived: { published: { from: "first seen" } } })
    const two = identify([article({ published: null })], one.entries, { undated: "first-seen", now: later })
    expect(two.articles[0]?.published).toBe(now)
  })
})

describe("the ledger file", () => {
  test("is sorted by id, one entry a line, and reads back", () => {
    const { entries } = first([
      article(),
      article({ source: "b.md", text: "B" }),
      article({ source: "c.md", text: "C" })
    ])
    const text = writeLedger({ entries: entries.toReversed(), feeds: [] })
    expect(text).toBe(writeLedger({ entries, feeds: [] }))
    const lines = text.trimEnd().split("\n")
    expect(lines).toEqual(lines.toSorted())
    expect(readLedger(text)).toEqual({
      entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      feeds: [],
      wrongLines: []
    })
  })

  test("survives merge marks and torn lines, and says which they are", () => {
    const { entries } = first([article()])
    const text = `<<<<<<< HEAD\n${writeLedger({ entries, feeds: [] })}=======\n{"id":"x"\n`
    expect(readLedger(text)).toEqual({ entries, feeds: [], wrongLines: [1, 3, 4] })
  })

  test("never loses or changes an id, whatever titles hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), (titles) => {
        const { entries } = first(
          titles.map((title, index) => article({ title, source: `${index}.md`, text: `Body ${index}` }))
        )
        expect(readLedger(writeLedger({ entries, feeds: [] })).entries.map(({ id }) => id)).toEqual(
          entries.map(({ id }) => id).toSorted()
        )
      })
    )
  })
})

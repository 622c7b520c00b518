import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { feedIds } from "../../src/build/feedIds.ts"
import { identify } from "../../src/build/identify.ts"
import { type LedgerEntry, readLedger, writeLedger } from "../../src/build/ledger.ts"
import { parseTimestamp, type Timestamp } from "../../src/model/Timestamp.ts"
import type { ReadArticle } from "../../src/run/readArticles.ts"

const at = (text: string): Timestamp => parseTimestamp(text, "Asia/Riyadh") ?? ("" as Timestamp)
const now = at("2026-05-01T00:00:00Z")

const article = (number: number, change: Partial<ReadArticle["article"]> = {}): ReadArticle => ({
  article: {
    slug: `a${number}`,
    url: `https://news.example.org/a${number}/`,
    hosted: false,
    title: `Title ${number}`,
    description: "",
    language: "en",
    direction: "ltr",
    published: at(`2026-03-0${number + 1} 09:30`),
    updated: null,
    authors: [],
    section: null,
    tags: [],
    html: `<p>Body ${number}</p>`,
    text: `Body ${number}`,
    images: [],
    captions: [],
    comments: [],
    furniture: null,
    derived: {},
    source: `articles/a${number}.md`,
    ...change
  },
  declaredId: null,
  draft: false
})

const options = { undated: "hold", now } as const

describe("the date that an article went out with", () => {
  const dateOf = (from: string, to: string | null): string | null => {
    const { entries } = identify([article(1, { published: at(from) })], [], options)
    const published = to === null ? null : at(to)
    return identify([article(1, { published })], entries, options).articles[0]?.published ?? null
  }

  test.each([
    ["2026-03-01T09:30:00+03:00", "2026-03-01T06:30:00Z"],
    ["2026-03-01T09:30:00+03:00", "2026-03-01 09:30"],
    ["2026-03-01T09:30:00+03:00", "2026-03-01T09:30:00Z"],
    ["2026-03-01T09:30:15+03:00", "2026-03-01T09:30:00+03:00"],
    ["2026-03-01T09:30:00+03:00", "2026-03-01"],
    ["2026-03-01T01:30:00+03:00", "2026-02-28"],
    ["2026-03-01", "2026-03-01T09:30:00+03:00"],
    ["2026-03-01", "Sun, 01 Mar 2026 00:00:00 +0300"],
    ["2026-03-01T09:30:00+03:00", null]
  ])("%s stays when it is written %s", (from, to) => {
    expect(dateOf(from, to)).toBe(at(from))
  })

  test.each([
    ["2026-03-01T09:30:00+03:00", "2026-03-01T12:00:00+03:00"],
    ["2026-03-01", "2026-03-02"],
    ["2026-03-01T09:30:00+03:00", "2026-03-04"]
  ])("%s gives way to another date of its author: %s", (from, to) => {
    expect(dateOf(from, to)).toBe(at(to))
  })

  test("does not hold one that never went out", () => {
    const due = "2026-06-01"
    const { entries } = identify([article(1, { published: at(due) })], [], options)
    expect(entries[0]?.published).toBeNull()
    const later = at("2026-06-01T15:00:00+03:00")
    const planned = entries.map((entry) => ({ ...entry, published: at(due) }))
    for (const ledger of [entries, planned])
      expect(identify([article(1, { published: later })], ledger, options).articles[0]?.published).toBe(later)
  })

  test("and its last change stay when they are gone from the article", () => {
    const updated = at("2026-03-09T10:00:00Z")
    const { entries } = identify([article(1, { updated })], [], options)
    const [again] = identify([article(1, { published: null })], entries, options).articles
    expect(again).toMatchObject({
      updated,
      published: at("2026-03-02 09:30"),
      derived: { published: { from: "first publication" } }
    })
  })

  test("under an adopted date the article's own one does not come back, and another one does", () => {
    const adopted: LedgerEntry = {
      id: "old:1",
      source: "",
      slug: "",
      url: "https://news.example.org/a1/",
      title: "Old",
      body: "",
      published: at("2026-03-02T06:37:00Z"),
      seen: now
    }
    const first = identify([article(1)], [adopted], options)
    expect(first.articles[0]).toMatchObject({ id: "old:1", published: adopted.published })
    expect(first.entries).toMatchObject([{ declared: at("2026-03-02 09:30") }])
    const again = identify([article(1)], first.entries, options)
    expect(again.entries).toEqual(first.entries)
    expect(again.articles[0]?.published).toBe(adopted.published)
    const moved = at("2026-03-07 09:30")
    expect(identify([article(1, { published: moved })], again.entries, options).articles[0]?.published).toBe(moved)
  })
})

describe("a declared id that is another article's", () => {
  test("is an error that names both, and the other article keeps it", () => {
    const { entries, articles } = identify([article(1)], [], options)
    const id = articles[0]?.id ?? ""
    const result = identify([{ ...article(2), declaredId: id }, article(1)], entries, options)
    expect(result.articles.map((one) => [one.source, one.id])).toEqual([["articles/a1.md", id]])
    expect(result.findings).toMatchObject([
      { code: "FF6001", file: "articles/a2.md", message: expect.stringContaining("a1.md") }
    ])
  })
})

test("articles without text are told apart by their other marks", () => {
  const blank = [article(1, { text: "" }), article(2, { text: "" })]
  const { entries, articles } = identify(blank, [], options)
  const again = identify(
    [article(2, { text: "", source: "x.md" }), article(1, { text: "", title: "New", slug: "n" })],
    entries,
    options
  )
  expect(again.articles.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).toReversed())
})

const kinds = [
  "title",
  "slug",
  "source",
  "body",
  "base",
  "scheme",
  "slash",
  "date",
  "undate",
  "reverse",
  "save",
  "add",
  "hide",
  "lose"
] as const

test("no id, no date changes, whatever is changed in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(3)), { maxLength: 25 }), (changes) => {
      let site = [0, 1, 2, 3].map((key) => ({ key, read: article(key) }))
      let ledger: ReadonlyArray<LedgerEntry> = []
      let published: ReadonlyArray<LedgerEntry> = []
      const known = new Map<number, readonly [id: string, date: string | null]>()
      const build = (): void => {
        const result = identify(
          site.map(({ read }) => read),
          ledger,
          { ...options, published }
        )
        ledger = result.entries
        published = result.articles.map((one) => ({
          id: one.id,
          source: "",
          slug: one.slug,
          url: one.url,
          title: one.title,
          body: ledger.find(({ id }) => id === one.id)?.body ?? "",
          published: one.published,
          seen: now
        }))
        for (const [index, { key }] of site.entries()) {
          const one = result.articles[index]
          const before = known.get(key) ?? [one?.id ?? "", one?.published ?? null]
          expect([one?.id, one?.published]).toEqual(before)
          known.set(key, before)
        }
        expect(new Set([...known.values()].map(([id]) => id)).size).toBe(known.size)
      }
      build()
      for (const [step, [kind, target]] of changes.entries()) {
        const alter = (change: (one: ReadArticle["article"]) => Partial<ReadArticle["article"]>): void => {
          site = site.map((one, index) =>
            index === target % site.length
              ? { ...one, read: { ...one.read, article: { ...one.read.article, ...change(one.read.article) } } }
              : one
          )
        }
        const everywhere = (from: RegExp, to: string): void => {
          site = site.map(({ key, read }) => ({
            key,
            read: { ...read, article: { ...read.article, url: read.article.url.replace(from, to) } }
          }))
        }
        if (kind === "title") alter(() => ({ title: `New title ${step}` }))
        else if (kind === "slug") alter(() => ({ slug: `s${step}`, url: `https://news.example.org/s${step}/` }))
        else if (kind === "source") alter(() => ({ source: `articles/${step}/x.md` }))
        else if (kind === "body") alter(() => ({ text: `New body ${step}` }))
        else if (kind === "base") everywhere(/^https?:\/\/[^/]+/, `https://host${step}.example.org`)
        else if (kind === "scheme") everywhere(/^https?/, step % 2 === 0 ? "http" : "https")
        else if (kind === "slash") everywhere(/\/?$/, step % 2 === 0 ? "" : "/")
        else if (kind === "date") {
          alter(({ published: date }) => ({
            published: date === null ? null : at(new Date(Date.parse(date)).toISOString())
          }))
        } else if (kind === "undate") alter(() => ({ published: null }))
        else if (kind === "reverse") site = site.toReversed()
        else if (kind === "save") ledger = readLedger(writeLedger({ entries: ledger, feeds: [] })).entries
        else if (kind === "lose") ledger = []
        else if (kind === "add")
          site = [
            ...site,
            {
              key: 10 + step,
              read: article(1, {
                source: `new${step}.md`,
                slug: `n${step}`,
                url: `https://news.example.org/n${step}/`,
                title: `Added ${step}`,
                text: `Added ${step}`
              })
            }
          ]
        else site = site.length > 1 ? site.filter((_, index) => index !== target % site.length) : site
        build()
      }
    }),
    { numRuns: 300 }
  )
})

describe("two branches that are merged", () => {
  const { entries } = identify([article(1)], [], options)
  const ours = identify([article(1), article(2)], entries, options).entries
  const theirs = identify([article(1), article(3)], entries, options).entries
  const feeds = [{ feed: "latest", id: "urn:uuid:1" }]

  test("keep every id of both, however their lines are put together", () => {
    const lines = (text: string): ReadonlyArray<string> => text.split("\n")
    const both = [...lines(writeLedger({ entries: ours, feeds })), ...lines(writeLedger({ entries: theirs, feeds }))]
    const merged = readLedger(both.join("\n"))
    const backwards = readLedger(both.toReversed().join("\n"))
    expect(merged.entries).toHaveLength(3)
    expect(merged.wrongLines).toEqual([])
    expect(writeLedger(backwards)).toBe(writeLedger(merged))
    const { articles } = identify([article(1), article(2), article(3)], merged.entries, options)
    expect(new Set(articles.map(({ id }) => id))).toEqual(new Set([...ours, ...theirs].map(({ id }) => id)))
  })

  test("keep one id for a feed that both saw first", () => {
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

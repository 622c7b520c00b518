/** What the readers of the site's feed will see: what is new, updated, gone or sent again, and never one as two of them. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { LedgerEntry } from "../../../src/articles/identity/ledger.ts"
import { compareFeeds, type FeedItem } from "../../../src/run/report/subscribers.ts"
import { at } from "../../outputs/exampleNews.ts"

const item = (name: string, changes: Partial<FeedItem> = {}): FeedItem => ({
  id: `urn:${name}`,
  url: `https://news.example.org/${name}/`,
  title: `Title of ${name}`,
  published: at("2026-03-01T09:00:00Z"),
  body: `body of ${name}`,
  revision: `revision of ${name}`,
  source: `articles/${name}.md`,
  ...changes
})

const lineOf = ({ id, url, title, published, body, source }: FeedItem): LedgerEntry => ({
  id,
  source,
  slug: "",
  url: url ?? "",
  title,
  body,
  published,
  seen: at("2026-03-01T09:00:00Z")
})

interface Given {
  readonly before?: ReadonlyArray<FeedItem>
  readonly after?: ReadonlyArray<FeedItem>
  /** Ids that were published before, in the feed or not; those in `before` always were. */
  readonly known?: ReadonlyArray<string>
  /** Ids that are published now; those in `after` always are. */
  readonly published?: ReadonlyArray<string>
  readonly gone?: ReadonlyArray<FeedItem>
}

const compare = ({ before = [], after = [], known = [], published = [], gone = [] }: Given) => {
  const [was, is] = [
    new Set([...known, ...before.map(({ id }) => id)]),
    new Set([...published, ...after.map(({ id }) => id)])
  ]
  const { subscribers, findings } = compareFeeds({
    before,
    after,
    wasPublished: (id) => was.has(id),
    isPublished: (id) => is.has(id),
    gone: () => gone.map(lineOf)
  })
  const ids = (items: ReadonlyArray<{ readonly id: string }>): string => items.map(({ id }) => id.slice(4)).join()
  const { new: fresh, updated, vanished, resent } = subscribers
  return {
    seen: { new: ids(fresh), updated: ids(updated), vanished: ids(vanished), resent: ids(resent) },
    findings,
    subscribers
  }
}

const nothing = { new: "", updated: "", vanished: "", resent: "" }

describe("readers see", () => {
  const [a, b, c] = [item("a"), item("b"), item("c")]
  test.each<[what: string, given: Given, seen: Partial<typeof nothing>]>([
    ["nothing in a site without articles", {}, {}],
    ["nothing where nothing changed", { before: [a, b], after: [a, b] }, {}],
    ["nothing where the order changed alone", { before: [a, b], after: [b, a] }, {}],
    ["everything as new at first", { after: [a, b] }, { new: "a,b" }],
    ["one that comes as new", { before: [a], after: [b, a] }, { new: "b" }],
    ["nothing where one leaves the feed for the archive", { before: [a, b], after: [a], published: ["urn:b"] }, {}],
    [
      "nothing where one comes back into the feed from the archive",
      { before: [a], after: [a, b], known: ["urn:b"] },
      {}
    ],
    ["one that is gone as vanished", { before: [a, b], after: [a] }, { vanished: "b" }],
    ["one that is gone and one that comes as both", { before: [a, b], after: [c, a] }, { new: "c", vanished: "b" }],
    ["another revision as updated", { before: [a], after: [{ ...a, revision: "other" }] }, { updated: "a" }],
    [
      "another address or title of it as updated",
      { before: [a], after: [item("a", { url: null, title: "T", revision: "r" })] },
      { updated: "a" }
    ],
    ["nothing where the revision of before is not known", { before: [{ ...a, revision: "" }], after: [a] }, {}],
    ["an edit in the archive not at all", { before: [a], after: [a], known: ["urn:b"], published: ["urn:b"] }, {}]
  ])("%s", (_, given, seen) => {
    const compared = compare(given)
    expect(compared.seen).toEqual({ ...nothing, ...seen })
    expect(compared.findings).toEqual([])
  })

  test("titles and addresses as they are now; an address that is not known is empty", () => {
    const { subscribers } = compare({ before: [item("b", { url: null })], after: [item("a", { title: "Now" })] })
    expect(subscribers.new).toEqual([{ id: "urn:a", title: "Now", url: "https://news.example.org/a/" }])
    expect(subscribers.vanished).toEqual([{ id: "urn:b", title: "Title of b", url: "" }])
  })
})

describe("an item that comes under another id", () => {
  const old = item("old")
  test.each<[by: string, changes: Partial<FeedItem>]>([
    ["everything but the id", {}],
    [
      "its text and title, at another address and day",
      { url: "https://news.example.org/moved/", published: at("2026-04-01T09:00:00Z") }
    ],
    ["its address, with another title and text", { title: "Other words", body: "other body" }],
    [
      "its title and day, at another address, with another text",
      { url: "https://news.example.org/moved/", body: "other body" }
    ]
  ])("is known again by %s: it is sent again, neither new nor vanished, and that is a finding", (_, changes) => {
    const next = item("next", { title: old.title, url: old.url, body: old.body, ...changes })
    for (const given of [
      { before: [old], after: [next] },
      { before: [], after: [next], gone: [old] }
    ]) {
      const { seen, findings } = compare(given)
      expect(seen).toEqual({ ...nothing, resent: "next" })
      expect(findings).toMatchObject([
        { code: "FF6202", file: "articles/next.md", message: expect.stringContaining('"urn:old"') }
      ])
      expect(findings[0]?.fix).toContain('id: "urn:old"')
    }
  })

  test.each<[why: string, given: Given, seen: Partial<typeof nothing>]>([
    [
      "where the old one is published still",
      { before: [old], after: [old, item("next", { title: old.title, body: old.body, url: old.url })] },
      { new: "next" }
    ],
    [
      "where it was published under its id before",
      { before: [old], after: [item("next", { url: old.url })], known: ["urn:next"] },
      { vanished: "old" }
    ],
    [
      "where nothing of it is the same",
      { before: [old], after: [item("next", { published: at("2026-04-01T09:00:00Z") })] },
      { new: "next", vanished: "old" }
    ],
    [
      "where the old one was never in a feed, having no date",
      { gone: [item("old", { published: null })], after: [item("next", { url: old.url, title: old.title })] },
      { new: "next" }
    ],
    [
      "where two could be it",
      {
        before: [item("x", { title: "Same", body: "" }), item("y", { title: "Same", body: "" })],
        after: [item("next", { title: "Same", body: "" })]
      },
      { new: "next", vanished: "x,y" }
    ]
  ])("is not taken for another one %s", (_, given, seen) => {
    const compared = compare(given)
    expect(compared.seen).toEqual({ ...nothing, ...seen })
    expect(compared.findings).toEqual([])
  })
})

test("each item is one of all that, at most: for any two feeds", () => {
  const any = fc.record({
    name: fc.constantFrom(..."abcdefgh"),
    revision: fc.constantFrom("1", "2", ""),
    body: fc.constantFrom("one", "two", ""),
    title: fc.constantFrom("One", "Two")
  })
  const feed = fc.uniqueArray(any, { selector: ({ name }) => name, maxLength: 6 })
  fc.assert(
    fc.property(feed, feed, fc.subarray([..."abcdefgh"]), fc.subarray([..."abcdefgh"]), (one, two, known, more) => {
      const itemsOf = (told: typeof one): ReadonlyArray<FeedItem> =>
        told.map(({ name, ...changes }) => item(name, { ...changes, url: `https://news.example.org/${changes.body}/` }))
      const [before, after] = [itemsOf(one), itemsOf(two)]
      const urns = (list: ReadonlyArray<string>) => list.map((name) => `urn:${name}`)
      const { subscribers, findings } = compare({ before, after, known: urns(known), published: urns(more) })
      const { new: fresh, updated, vanished, resent } = subscribers
      const all = [...fresh, ...updated, ...vanished, ...resent].map(({ id }) => id)
      expect(new Set(all).size).toBe(all.length)
      expect(findings).toHaveLength(resent.length)
      const now = new Set(after.map(({ id }) => id))
      const then = new Set(before.map(({ id }) => id))
      expect([...fresh, ...resent].every(({ id }) => now.has(id) && !then.has(id))).toBe(true)
      expect(updated.every(({ id }) => now.has(id) && then.has(id))).toBe(true)
      expect(vanished.every(({ id }) => then.has(id) && !now.has(id))).toBe(true)
      expect(compare({ before: after, after, published: urns(more) }).seen).toEqual(nothing)
    }),
    { numRuns: 300, seed: 8 }
  )
})

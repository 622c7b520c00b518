/** How things are known again: pairs by marks that only one has on either side, and dates that another notation does not change. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { linkMarks, type Marked, ownMarks, pairUp, titleMarks } from "../../../src/articles/identity/marks.ts"
import { settleDates } from "../../../src/articles/identity/settleDates.ts"
import { newId } from "../../../src/articles/identity/settle.ts"
import { type LedgerEntry, readLedger, writeLedger } from "../../../src/articles/identity/ledger.ts"
import { parseTimestamp, type Timestamp } from "../../../src/model/Timestamp.ts"

const at = (text: string): Timestamp => parseTimestamp(text, "UTC") ?? ("" as Timestamp)
const thing = (more: Partial<Marked>): Marked => ({
  source: "",
  slug: "",
  url: null,
  title: "",
  body: "",
  published: null,
  ...more
})
const pairsOf = (lefts: ReadonlyArray<Partial<Marked>>, rights: ReadonlyArray<Partial<Marked>>, marks = ownMarks) =>
  [
    ...pairUp(
      lefts.map((one, index) => [index, thing(one)]),
      rights.map((one, index) => [index, thing(one)]),
      marks
    )
  ].map(([left, right]) => `${left}-${right}`)

describe("two things are one", () => {
  test.each([
    ["by their bodies", { body: "x" }, { body: "x" }, true],
    ["by their sources", { source: "a.md" }, { source: "a.md" }, true],
    ["by their addresses", { url: "https://a.example/x" }, { url: "https://a.example/x" }, true],
    ["by their pages, whatever the scheme", { url: "http://www.a.example/x/" }, { url: "https://a.example/x" }, true],
    [
      "by their pages, whatever the index",
      { url: "https://a.example/x/index.html" },
      { url: "https://a.example/x" },
      true
    ],
    [
      "by their pages, whatever the campaign",
      { url: "https://a.example/x?utm_source=y" },
      { url: "https://a.example/x" },
      true
    ],
    ["by their paths on another host", { url: "https://a.example/2026/x" }, { url: "https://b.example/2026/x/" }, true],
    [
      "by title and day",
      { title: "The Ferry!", published: at("2026-03-01") },
      { title: "the ferry", published: at("2026-03-01T12:00:00Z") },
      true
    ],
    [
      "by title and day in UTC",
      { title: "A b", published: at("2026-03-02T00:30:00+03:00") },
      { title: "A b", published: at("2026-03-01T21:30:00Z") },
      true
    ],
    [
      "by a title with markup",
      { title: "A <i>b</i> &amp; c", published: at("2026-03-01") },
      { title: "A b c", published: at("2026-03-01") },
      true
    ],
    ["not by a title without a day", { title: "A b" }, { title: "A b" }, false],
    [
      "not by title and another day",
      { title: "A b", published: at("2026-03-01") },
      { title: "A b", published: at("2026-03-05") },
      false
    ],
    ["not by front pages", { url: "https://a.example/" }, { url: "https://b.example/" }, false],
    ["not by other queries", { url: "https://a.example/?p=1" }, { url: "https://a.example/?p=2" }, false],
    ["not by nothing", {}, {}, false],
    ["not by an address that is none", { url: "http://[" }, { url: "https://[" }, false]
  ])("%s", (_, left, right, isOne) => {
    expect(pairsOf([left], [right])).toEqual(isOne ? ["0-0"] : [])
  })

  test("never where two on a side have the mark", () => {
    expect(pairsOf([{ body: "x" }, { body: "x" }], [{ body: "x" }])).toEqual([])
    expect(pairsOf([{ body: "x" }], [{ body: "x" }, { body: "x" }])).toEqual([])
    expect(
      pairsOf(
        [
          { body: "x", source: "a" },
          { body: "x", source: "b" }
        ],
        [{ body: "x", source: "b" }]
      )
    ).toEqual(["1-0"])
  })

  test("by the surest mark first", () => {
    expect(
      pairsOf(
        [{ url: "https://a.example/x", title: "T", published: at("2026-03-01") }],
        [{ title: "T", published: at("2026-03-01") }, { url: "https://a.example/x" }],
        [...linkMarks, ...titleMarks]
      )
    ).toEqual(["0-1"])
  })
})

const marked = fc.record({
  source: fc.constantFrom("", "a.md", "b.md", "c.md"),
  slug: fc.constantFrom("", "a", "b"),
  url: fc.constantFrom(null, "https://a.example/x", "https://a.example/y", "http://www.a.example/x/"),
  title: fc.constantFrom("", "T", "U", "t!"),
  body: fc.constantFrom("", "x", "y", "z"),
  published: fc.constantFrom(null, at("2026-03-01"), at("2026-03-02T00:30:00+03:00"))
})

describe("pairs", () => {
  test("are each of one left and one right, and the same in any order", () => {
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 8 }), fc.array(marked, { maxLength: 8 }), (lefts, rights) => {
        const left = lefts.map((one, index) => [index, one] as const)
        const right = rights.map((one, index) => [index, one] as const)
        const pairs = pairUp(left, right, ownMarks)
        expect(new Set(pairs.values()).size).toBe(pairs.size)
        const turned = pairUp(left.toReversed(), right.toReversed(), ownMarks)
        expect([...turned].toSorted()).toEqual([...pairs].toSorted())
      }),
      { numRuns: 500, seed: 81 }
    )
  })

  test("of things that are what they were, each of its own kind, are all of them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 20 }), (names) => {
        const things = names.map(
          (name, index) => [index, thing({ source: `${name}.md`, slug: name, body: name })] as const
        )
        expect([...pairUp(things, things, ownMarks)]).toEqual(names.map((_, index) => [index, index]))
      }),
      { numRuns: 200, seed: 82 }
    )
  })
})

describe("a date that went out", () => {
  const now = at("2026-06-01")
  const known = (published: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
    id: "urn:x",
    source: "a.md",
    slug: "a",
    url: null,
    title: "A",
    body: "b",
    published: at(published),
    seen: at("2026-01-01"),
    ...more
  })
  const settled = (written: string | null, entry: LedgerEntry | undefined) =>
    settleDates({ published: written === null ? null : at(written), updated: null }, entry, now)

  test.each([
    ["2026-03-01", "2026-03-01T00:00:00Z", true],
    ["2026-03-01T09:30:00Z", "2026-03-01T12:30:00+03:00", true],
    ["2026-03-01T09:30:00Z", "2026-03-01T09:30:45Z", true],
    ["2026-03-01T09:30:00Z", "2026-03-01", true],
    ["2026-03-01", "2026-03-01T23:59:00Z", true],
    ["2026-03-01T09:30:00+03:00", "2026-03-01T09:30:00Z", true],
    ["2026-03-01T09:30:00Z", "2026-03-01T10:30:00Z", false],
    ["2026-03-01", "2026-03-02", false],
    ["2026-03-01T09:30:00Z", "2025-03-01T09:30:00Z", false]
  ])("as %s is the same written as %s: %s", (before, written, isSame) => {
    const { published } = settled(written, known(before))
    expect(published).toBe(at(isSame ? before : written))
  })

  test("stays where it is lost, and is the article's own where none went out", () => {
    expect(settled(null, known("2026-03-01")).published).toBe(at("2026-03-01"))
    expect(settled("2026-04-01", undefined).published).toBe(at("2026-04-01"))
    expect(settled("2026-04-01", known("2026-07-01")).published).toBe(at("2026-04-01"))
  })

  test("settles once: what came of it changes nothing the next time", () => {
    const moment = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2026-05-01"), noInvalidDate: true })
      .map((date) => at(date.toISOString().slice(0, 19) + "Z"))
    fc.assert(
      fc.property(moment, fc.option(moment, { nil: null }), (before, written) => {
        const first = settleDates({ published: written, updated: null }, known(before), now)
        const entry = {
          ...known(before),
          published: first.published,
          ...(first.declared === undefined ? {} : { declared: first.declared })
        }
        expect(settleDates({ published: written, updated: null }, entry, now)).toEqual(first)
      }),
      { numRuns: 500, seed: 83 }
    )
  })
})

test("a new id depends on body and date alone, and is never one that is taken", () => {
  const from = { body: "x", published: at("2026-03-01") }
  const first = newId(from, () => false)
  expect(newId(from, () => false)).toBe(first)
  const taken = new Set<string>()
  for (let round = 0; round < 50; round += 1) taken.add(newId(from, (id) => taken.has(id)))
  expect(taken.size).toBe(50)
  expect(newId({ ...from, body: "y" }, () => false)).not.toBe(first)
})

test("a ledger that is damaged anywhere gives the lines that are whole, and numbers the others", () => {
  const entries = Array.from({ length: 5 }, (_, index): LedgerEntry => ({
    id: `urn:${index}`,
    source: `${index}.md`,
    slug: `s${index}`,
    url: null,
    title: `Title "${index}" \u2028 😀`,
    body: "b",
    published: null,
    seen: at("2026-01-01")
  }))
  const text = writeLedger({ entries, feeds: [{ feed: "latest", id: "urn:feed" }] })
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.constantFrom("", "\n", "<<<<<<< main\n", "\u0000", '"', "}"),
      (cut, add) => {
        const read = readLedger(text.slice(0, cut) + add + text.slice(cut + 1))
        expect(read.entries.length + read.feeds.length).toBeGreaterThanOrEqual(4)
        expect(read.wrongLines.every((line) => line >= 1 && line <= 9)).toBe(true)
      }
    ),
    { numRuns: 300, seed: 84 }
  )
})

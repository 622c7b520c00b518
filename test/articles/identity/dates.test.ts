/** The dates under which articles go out, from build to build over a real ledger. */
import { describe, expect, test } from "vitest"
import { type LedgerEntry, readLedger, writeLedger } from "../../../src/articles/identity/ledger.ts"
import { ledgerName } from "../../../src/articles/identity/ledgerFile.ts"
import type { Settings } from "../../../src/model/settings/Settings.ts"
import { parseTimestamp, type Timestamp } from "../../../src/model/Timestamp.ts"
import { type Newsroom, openNewsroom, type Read, site } from "../../sources/newsroom.ts"
import { markdown, type Told } from "../../run/ingest/edits.ts"

const zone = "Asia/Riyadh"
const at = (text: string): Timestamp => parseTimestamp(text, zone) ?? ("" as Timestamp)

const within = async <A>(work: (newsroom: Newsroom) => Promise<A>, settings: Partial<Settings> = {}): Promise<A> => {
  const newsroom = await openNewsroom({}, { site: { ...site, timeZone: zone }, ...settings })
  try {
    return await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const writer =
  (newsroom: Newsroom) =>
  (told: Partial<Told>, more = ""): void =>
    newsroom.write(
      "articles/a.md",
      markdown({ title: "The ferry returns", language: "en", ...told }).replace("---\n", `---\n${more}`)
    )

const only = ({ articles }: Read) => {
  const [one] = articles
  if (one === undefined || articles.length !== 1) throw new Error(`${articles.length} articles`)
  return one.article
}

const linesOf = (newsroom: Newsroom): ReadonlyArray<LedgerEntry> => readLedger(newsroom.ledger()).entries

describe("the date that an article went out with", () => {
  const dateOf = (from: string, to: string | null): Promise<string | null> =>
    within(async (newsroom) => {
      const write = writer(newsroom)
      write({ date: from })
      await newsroom.read()
      write({ date: to })
      const { published } = only(await newsroom.read())
      expect(only(await newsroom.cold()).published).toBe(published)
      return published
    })

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
  ])("%s stays when it is written %s", async (from, to) => {
    expect(await dateOf(from, to)).toBe(at(from))
  })

  test.each([
    ["2026-03-01T09:30:00+03:00", "2026-03-01T12:00:00+03:00"],
    ["2026-03-01", "2026-03-02"],
    ["2026-03-01T09:30:00+03:00", "2026-03-04"]
  ])("%s gives way to another date of its author: %s", async (from, to) => {
    expect(await dateOf(from, to)).toBe(at(to))
  })

  test("does not hold one that never went out", () =>
    within(async (newsroom) => {
      const write = writer(newsroom)
      write({ date: "2026-06-01" })
      await newsroom.read()
      expect(linesOf(newsroom)).toMatchObject([{ published: null }])
      write({ date: "2026-06-01T15:00:00+03:00" })
      expect(only(await newsroom.read()).published).toBe("2026-06-01T15:00:00+03:00")
    }))

  test("is taken when it comes due, and stays from then on", () =>
    within(async (newsroom) => {
      const write = writer(newsroom)
      write({ date: "2026-06-01" })
      await newsroom.read()
      const later = { now: at("2026-06-02") }
      const due = await newsroom.read(later)
      expect(due.touched).toMatchObject({ due: true, taken: false })
      expect(linesOf(newsroom)).toMatchObject([{ published: at("2026-06-01") }])
      write({ date: null })
      expect(only(await newsroom.read(later)).published).toBe(at("2026-06-01"))
    }))

  test("and its last change stay when they are gone from the article", () =>
    within(async (newsroom) => {
      const write = writer(newsroom)
      write({ date: "2026-03-02 09:30" }, "updated: 2026-03-09T10:00:00Z\n")
      await newsroom.read()
      write({ date: null })
      expect(only(await newsroom.read())).toMatchObject({
        updated: "2026-03-09T10:00:00Z",
        published: at("2026-03-02 09:30"),
        derived: { published: { from: "first publication" } }
      })
    }))

  test("and its last change stay while it is dated later again; a change before its date is not shown", () =>
    within(async (newsroom) => {
      const write = writer(newsroom)
      write({ date: "2026-03-02" }, "updated: 2026-03-09T10:00:00Z\n")
      await newsroom.read()
      write({ date: "2026-07-01" })
      const again = only(await newsroom.read())
      expect(again).toMatchObject({ published: at("2026-07-01"), updated: null })
      expect(only(await newsroom.cold())).toEqual(again)
      write({ date: "2026-03-02" })
      expect(only(await newsroom.read())).toMatchObject({ updated: "2026-03-09T10:00:00Z" })
    }))

  test("under an adopted date the article's own one does not come back, and another one does", () =>
    within(async (newsroom) => {
      const write = writer(newsroom)
      const adopted: LedgerEntry = {
        id: "old:1",
        source: "",
        slug: "",
        url: "https://news.example.org/a1/",
        title: "Old",
        body: "",
        published: at("2026-03-02T06:37:00Z"),
        seen: at("2026-03-02T06:37:00Z")
      }
      newsroom.write(ledgerName, writeLedger({ entries: [adopted], feeds: [] }))
      write({ date: "2026-03-02 09:30", url: "/a1/" })
      expect(only(await newsroom.read())).toMatchObject({ id: "old:1", published: adopted.published })
      expect(linesOf(newsroom)).toMatchObject([{ declared: at("2026-03-02 09:30") }])
      const before = newsroom.ledger()
      expect(only(await newsroom.cold()).published).toBe(adopted.published)
      write({ date: "2026-03-02 09:30", url: "/a1/" }, "# another notation\n")
      expect(only(await newsroom.read()).published).toBe(adopted.published)
      expect(newsroom.ledger()).toBe(before)
      write({ date: "2026-03-07 09:30", url: "/a1/" })
      expect(only(await newsroom.read()).published).toBe(at("2026-03-07 09:30"))
    }))
})

describe("an article without a date", () => {
  test("has none while undated articles are held, and is named", () =>
    within(async (newsroom) => {
      writer(newsroom)({ date: null })
      const read = await newsroom.read()
      expect(only(read).published).toBeNull()
      expect(read.findings.filter(({ code }) => code === "FF1204")).toMatchObject([{ file: "articles/a.md" }])
    }))

  test("has the moment it was first seen, in every later build, where the config says so", () =>
    within(
      async (newsroom) => {
        const write = writer(newsroom)
        write({ date: null })
        const first = { now: at("2026-05-01T00:00:00Z") }
        const read = await newsroom.read(first)
        expect(only(read)).toMatchObject({ published: first.now, derived: { published: { from: "first seen" } } })
        expect(read.findings.map(({ code }) => code)).not.toContain("FF1204")
        write({ date: null, body: "More of it." })
        const later = { now: at("2026-06-01T00:00:00Z") }
        expect(only(await newsroom.read(later)).published).toBe(first.now)
        expect(only(await newsroom.cold(later)).published).toBe(first.now)
      },
      { undated: "first-seen" }
    ))

  test("is dated by the config from one build to the next", () =>
    within(async (newsroom) => {
      writer(newsroom)({ date: null })
      await newsroom.read()
      const dated = await newsroom.read({ settings: { undated: "first-seen" } })
      expect(only(dated).published).toBe("2026-05-01T00:00:00Z")
      expect(dated.findings.map(({ code }) => code)).not.toContain("FF1204")
    }))
})

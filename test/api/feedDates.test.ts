/** Dates as programs give them to feeds: every form that is read, read back from every format, and what is refused. */
import * as fc from "fast-check"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import {
  type ChannelInput,
  type DateInput,
  feedSet,
  formats,
  makeChannel,
  toFeed,
  writeFeed
} from "../../src/api/feeds.ts"
import { child, readXml } from "../feeds/readXml.ts"

const page = "https://news.example.org/"
const item = { url: `${page}ferry/`, title: "The ferry" }
const dated = (published: DateInput, updated?: DateInput | null): ChannelInput => ({
  title: "Example News",
  page,
  items: [{ ...item, published, ...(updated === undefined ? {} : { updated }) }]
})

/** When the item was published, as each format has it. */
const writtenIn = (channel: ChannelInput) => {
  const rss = child(child(readXml(writeFeed(channel, "rss")), "channel"), "item")
  const atom = child(readXml(writeFeed(channel, "atom")), "entry")
  const { items } = JSON.parse(writeFeed(channel, "json")) as { items: ReadonlyArray<Record<string, string>> }
  return {
    rss: child(rss, "pubDate").text,
    atom: child(atom, "published").text,
    atomUpdated: child(atom, "updated").text,
    json: items[0]?.["date_published"],
    jsonModified: items[0]?.["date_modified"]
  }
}

describe("a date", () => {
  const forms: ReadonlyArray<readonly [DateInput, string, string]> = [
    [new Date("2026-03-01T06:30:00Z"), "2026-03-01T06:30:00Z", "Sun, 01 Mar 2026 06:30:00 GMT"],
    [new Date("2026-03-01T06:30:00.999Z"), "2026-03-01T06:30:00Z", "Sun, 01 Mar 2026 06:30:00 GMT"],
    [new Date(0), "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["2026-03-01", "2026-03-01T00:00:00Z", "Sun, 01 Mar 2026 00:00:00 GMT"],
    ["2026-03-01 09:30", "2026-03-01T09:30:00Z", "Sun, 01 Mar 2026 09:30:00 GMT"],
    ["2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z", "Sun, 01 Mar 2026 09:30:00 GMT"],
    ["2026-03-01T09:30:00.123Z", "2026-03-01T09:30:00Z", "Sun, 01 Mar 2026 09:30:00 GMT"],
    ["2026-03-01T09:30:00+03:00", "2026-03-01T09:30:00+03:00", "Sun, 01 Mar 2026 09:30:00 +0300"],
    ["2026-03-01T23:30:00-08:00", "2026-03-01T23:30:00-08:00", "Sun, 01 Mar 2026 23:30:00 -0800"],
    ["Sun, 01 Mar 2026 09:30:00 +0300", "2026-03-01T09:30:00+03:00", "Sun, 01 Mar 2026 09:30:00 +0300"],
    ["Sun, 01 Mar 2026 09:30:00 GMT", "2026-03-01T09:30:00Z", "Sun, 01 Mar 2026 09:30:00 GMT"],
    ["2024-02-29", "2024-02-29T00:00:00Z", "Thu, 29 Feb 2024 00:00:00 GMT"]
  ]
  test.each(forms)("%s is the same moment in every format", (given, rfc3339, rfc822) => {
    expect(writtenIn(dated(given))).toEqual({
      rss: rfc822,
      atom: rfc3339,
      atomUpdated: rfc3339,
      json: rfc3339,
      jsonModified: undefined
    })
  })

  test("as a Date is read back by rss-parser as that second, whatever it is", async () => {
    const parser = new Parser()
    const moments = fc.date({ min: new Date("1970-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    await fc.assert(
      fc.asyncProperty(moments, async (date) => {
        const second = Math.floor(date.getTime() / 1000) * 1000
        for (const format of ["rss", "atom"] as const) {
          const { items } = await parser.parseString(writeFeed(dated(date), format))
          expect(Date.parse(items[0]?.isoDate ?? "")).toBe(second)
        }
        expect(Date.parse(writtenIn(dated(date)).json ?? "")).toBe(second)
      }),
      { seed: 11, numRuns: 60 }
    )
  })

  test("as a text keeps its zone, and is the same moment as the Date made of it", () => {
    const two = (value: number): string => String(value).padStart(2, "0")
    const text = fc
      .tuple(
        fc.date({ min: new Date("1000-01-02"), max: new Date("9999-12-30"), noInvalidDate: true }),
        fc.constantFrom("+", "-"),
        fc.nat(13),
        fc.constantFrom(0, 15, 30, 45)
      )
      .map(([date, sign, hours, minutes]) => `${date.toISOString().slice(0, 19)}${sign}${two(hours)}:${two(minutes)}`)
    fc.assert(
      fc.property(text, (given) => {
        const { atom, rss } = writtenIn(dated(given))
        expect(Date.parse(atom)).toBe(Date.parse(given))
        expect(Date.parse(rss)).toBe(Date.parse(given))
        if (!given.endsWith("-00:00")) expect(atom).toBe(given.replace("+00:00", "Z"))
      }),
      { seed: 12, numRuns: 200 }
    )
  })

  test("of the first century is that of the first century, as a Date and as a text", () => {
    for (const day of ["0005-03-01", "0050-03-01", "0099-12-31"]) {
      expect(writtenIn(dated(new Date(`${day}T00:00:00Z`)))).toMatchObject({
        atom: `${day}T00:00:00Z`,
        json: `${day}T00:00:00Z`,
        rss: expect.stringContaining(` ${day.slice(0, 4)} 00:00:00 GMT`)
      })
      expect(writtenIn(dated(day)).json).toBe(`${day}T00:00:00Z`)
    }
  })
})

describe("when an item was updated", () => {
  test("stands where it differs, and is the date of publication where it is null or left out", () => {
    const published = "2026-03-01T06:00:00Z"
    expect(writtenIn(dated(published, new Date("2026-03-02T06:00:00Z")))).toMatchObject({
      atom: published,
      atomUpdated: "2026-03-02T06:00:00Z",
      jsonModified: "2026-03-02T06:00:00Z"
    })
    for (const updated of [null, undefined])
      expect(writtenIn(dated(published, updated))).toMatchObject({ atomUpdated: published, jsonModified: undefined })
  })
})

describe("the date of a feed", () => {
  const items = [
    { ...item, published: "2026-03-01", updated: "2026-03-09T12:00:00+05:00" },
    { ...item, id: "b", published: new Date("2026-03-05T00:00:00Z") }
  ]
  const atomUpdated = (channel: ChannelInput): string => child(readXml(writeFeed(channel, "atom")), "updated").text

  test("is that of its newest item where it is not given", () => {
    expect(atomUpdated({ title: "News", page, items })).toBe("2026-03-09T12:00:00+05:00")
    expect(atomUpdated({ title: "News", page, items: items.slice(1) })).toBe("2026-03-05T00:00:00Z")
  })

  test("is the given one, as a Date or a text", () => {
    for (const updated of [new Date("2026-04-01T00:00:00Z"), "2026-04-01"])
      expect(atomUpdated({ title: "News", page, updated, items })).toBe("2026-04-01T00:00:00Z")
  })

  test("is no moment of the clock where there is no item", () => {
    const [first, second] = [1, 2].map(() => writeFeed({ title: "News", page, items: [] }, "atom"))
    expect(first).toBe(second)
    expect(first).not.toContain(`${new Date().getFullYear()}-`)
  })
})

describe("what is no date", () => {
  const wrong: ReadonlyArray<unknown> = [
    "",
    "yesterday",
    "2026-13-01",
    "2026-02-30",
    "2025-02-29",
    "2026-03-01T25:00:00Z",
    "2026-03-01T09:60:00Z",
    "01/02/2026",
    "2026-03-01T09:30:00+03:99",
    "2026-03-01T09:30:00+15:00",
    "March 2026",
    "12026-03-01",
    new Date(Number.NaN),
    new Date("+010000-01-01T00:00:00Z"),
    new Date("-000001-12-31T23:59:59Z"),
    1_772_000_000_000,
    null,
    undefined,
    {},
    ["2026-03-01"]
  ]
  const write: Readonly<Record<string, (channel: ChannelInput) => unknown>> = {
    writeFeed: (channel) => writeFeed(channel, "json"),
    makeChannel,
    toFeed,
    "formats[0].write": (channel) => [...(formats[0]?.write(channel) ?? [])].join(""),
    feedSet: ({ items, ...feed }) =>
      [...feedSet({ ...feed, self: { json: `${page}feed.json` } }, items)].map(({ text }) => [...text].join(""))
  }

  test.each(wrong)("%s is a RangeError that names the item and a form to write", (given) => {
    for (const [name, attempt] of Object.entries(write)) {
      const act = (): unknown => attempt(dated(given as DateInput))
      expect(act, name).toThrow(RangeError)
      expect(act, name).toThrow(/`published` of "The ferry".*2026-03-01T09:30:00\+03:00/s)
    }
  })

  test("elsewhere is named by its place", () => {
    const good = "2026-03-01"
    const cases: ReadonlyArray<readonly [object, string]> = [
      [{ items: [{ ...item, published: good, updated: "soon" }] }, '`updated` of "The ferry"'],
      [{ items: [], updated: "soon" }, '`updated` of the feed "News"'],
      [
        { items: [{ ...item, published: good, comments: { count: 1, page, updated: "soon" } }] },
        '`comments.updated` of "The ferry"'
      ]
    ]
    for (const [more, named] of cases)
      expect(() => writeFeed({ title: "News", page, ...more } as ChannelInput, "rss")).toThrow(named)
  })

  test("in a later item does not keep what was written before it, where the feed has a date of its own", () => {
    const items = [
      { ...item, published: "2026-03-02" },
      { ...item, id: "b", title: "The storm", published: "soon" }
    ]
    const written: Array<string> = []
    const walk = (): void => {
      for (const piece of formats[2]?.write({ title: "News", page, updated: "2026-03-02", items }) ?? [])
        written.push(piece)
    }
    expect(walk).toThrow(/`published` of "The storm"/)
    expect(written.join("")).toContain("The ferry")
  })
})

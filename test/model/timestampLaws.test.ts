/** Laws of timestamps, held against `Date` and `Intl`, which know nothing of fanfare. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { newestOf } from "../../src/model/newestOf.ts"
import { fromInstant, instant, parseTimestamp, type Timestamp, toRfc822 } from "../../src/model/Timestamp.ts"

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/
const pad = (value: number, width = 2): string => String(value).padStart(width, "0")

/** Seconds from 1971 to 2100. */
const seconds = fc.integer({ min: 31_536_000, max: 4_102_444_800 })
const zones = [
  "UTC",
  "Asia/Riyadh",
  "Asia/Kathmandu",
  "America/New_York",
  "Europe/Paris",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Casablanca",
  "America/St_Johns",
  "Pacific/Kiritimati"
]

const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit"
    })
  ])
)

/** The clock on the wall of a zone, by Node. */
const wallOf = (milliseconds: number, zone: string): string => {
  const parts = clocks.get(zone)?.formatToParts(milliseconds) ?? []
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? ""
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}`
}

describe("a moment", () => {
  test("comes back from its text", () => {
    fc.assert(
      fc.property(seconds, (at) => {
        const text = fromInstant(at * 1000)
        expect(text).toMatch(shape)
        expect(instant(text)).toBe(at * 1000)
      }),
      { seed: 2 }
    )
  })

  test("keeps the zone that it was written in, whatever the zone of the site", () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(seconds, offset, fc.constantFrom(...zones), (at, minutes, zone) => {
        const wall = new Date(at * 1000 + minutes * 60_000).toISOString().slice(0, 19)
        const sign = minutes < 0 ? "-" : "+"
        const zoned = `${wall}${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
        const read = parseTimestamp(zoned, zone)
        expect(read).toBe(minutes === 0 ? `${wall}Z` : zoned)
        expect(instant(read ?? ("" as Timestamp))).toBe(at * 1000)
      }),
      { seed: 2 }
    )
  })

  test("that names no zone is on the wall of the site's zone, and only an hour that the clock skips is moved", () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (at, zone) => {
        const wall = wallOf(at * 1000, zone)
        const read = parseTimestamp(wall.replace("T", " "), zone)
        expect(read).toMatch(shape)
        expect(read?.slice(0, 19)).toBe(wall)
        expect(wallOf(instant(read ?? ("" as Timestamp)), zone)).toBe(wall)
      }),
      { seed: 2, numRuns: 300 }
    )
  })

  test.each([
    ["2026-03-08 02:30", "America/New_York", "an hour that was skipped"],
    ["2026-11-01 01:30", "America/New_York", "an hour that came twice"],
    ["2011-12-30 12:00", "Pacific/Apia", "a day that was skipped"]
  ])("%s in %s is %s, and is a moment all the same", (text, zone) => {
    const read = parseTimestamp(text, zone)
    expect(read).toMatch(shape)
    expect(read?.slice(0, 16)).toBe(text.replace(" ", "T"))
  })
})

describe("a text that looks like a date", () => {
  test.each([
    ["0000-01-01", "the year 0"],
    ["2026-02-29", "a day that the year does not have"],
    ["2026-13-01", "a month that there is not"],
    ["2026-00-10", "the month 0"],
    ["2026-04-31", "a day that the month does not have"],
    ["2026-03-01T24:00:00Z", "the hour 24"],
    ["2026-03-01T10:60:00Z", "the minute 60"],
    ["2026-03-01T10:00:61Z", "the second 61"],
    ["2026-03-01T10:00:00+05:75", "an offset with 75 minutes"],
    ["2026-03-01T10:00:00+14:01", "an offset past the last zone"],
    ["2026-03-01T10:00:00+99:00", "an offset of 99 hours"],
    ["Sun, 01 Mar 2026 10:00:00 +0575", "the same as RFC 822 writes it"],
    ["01 Mrz 2026 10:00 GMT", "a month in another language"],
    ["20260301", "digits alone"],
    ["2026-03-01T10", "an hour alone"],
    ["1772359800", "seconds since 1970"],
    ["tomorrow", "a word"],
    ["", "nothing"]
  ])("%j is none: %s", (text) => {
    expect(parseTimestamp(text, "UTC")).toBeUndefined()
  })

  test("of any other kind is a timestamp or none, and never an error", () => {
    const dateLike = fc
      .array(
        fc.constantFrom(
          "2026",
          "03",
          "1",
          "-",
          "/",
          "T",
          " ",
          ":",
          "09",
          "30",
          "Z",
          "+",
          "05:00",
          "GMT",
          "Mar",
          "Sun,",
          "."
        ),
        {
          maxLength: 14
        }
      )
      .map((parts) => parts.join(""))
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string({ unit: "binary" })), fc.constantFrom(...zones), (text, zone) => {
        const read = parseTimestamp(text, zone)
        if (read === undefined) return
        expect(read).toMatch(shape)
        expect(Number.isNaN(instant(read))).toBe(false)
      }),
      { seed: 2, numRuns: 2000 }
    )
  })
})

describe("RFC 822", () => {
  test("is read by Date as the same moment, and comes back", () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (at, zone) => {
        const read = parseTimestamp(wallOf(at * 1000, zone), zone) ?? ("" as Timestamp)
        const text = toRfc822(read)
        expect(text).toMatch(
          /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/
        )
        expect(Date.parse(text)).toBe(instant(read))
        expect(parseTimestamp(text, "UTC")).toBe(read)
      }),
      { seed: 2, numRuns: 300 }
    )
  })
})

describe("the newest of some moments", () => {
  const at = (text: string): Timestamp => parseTimestamp(text, "UTC") ?? ("" as Timestamp)

  test("is by the instant, not by the text", () => {
    const [early, late] = [at("2026-03-01T23:00:00-05:00"), at("2026-03-02T03:00:00Z")]
    expect(newestOf([late, early])).toBe(early)
    expect(newestOf([early, null, late])).toBe(early)
  })

  test("is the first of two that are the same, and none where there is none", () => {
    const [one, other] = [at("2026-03-01T12:00:00+03:00"), at("2026-03-01T09:00:00Z")]
    expect(newestOf([one, other])).toBe(one)
    expect(newestOf([other, one])).toBe(other)
    expect(newestOf([])).toBeNull()
    expect(newestOf([null, null])).toBeNull()
  })
})

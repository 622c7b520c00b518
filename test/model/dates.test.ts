/** Dates in every unambiguous form that site generators, feeds and mails write. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { instant, isZeroDate, parseTimestamp } from "../../src/model/Timestamp.ts"

const newYork = (text: string) => parseTimestamp(text, "America/New_York")

describe("a date", () => {
  test.each([
    // Astro, Eleventy and whoever reads with JavaScript's Date
    ["Jul 08 2022", "2022-07-08T00:00:00-04:00"],
    ["Oct 11, 2018", "2018-10-11T00:00:00-04:00"],
    ["March 1, 2026", "2026-03-01T00:00:00-05:00"],
    ["Sept. 5, 2024", "2024-09-05T00:00:00-04:00"],
    ["Sun Mar 01 2026 09:30:00 GMT+0300 (Arabian Standard Time)", "2026-03-01T09:30:00+03:00"],
    ["2026-03-01T09:30:00.123Z", "2026-03-01T09:30:00Z"],
    // Jekyll, Hexo and whoever reads with Ruby or moment
    ["2026-03-01 09:30:00 +0300", "2026-03-01T09:30:00+03:00"],
    ["2026/3/1 9:30", "2026-03-01T09:30:00-05:00"],
    ["2026-03-01 11:00 PM", "2026-03-01T23:00:00-05:00"],
    ["2026-03-01 12:15 a.m.", "2026-03-01T00:15:00-05:00"],
    ["March 1st, 2026 at 9:30 am", "2026-03-01T09:30:00-05:00"],
    ["1 March 2026, 12 pm EST", "2026-03-01T12:00:00-05:00"],
    // YAML 1.1
    ["2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43-05:00"],
    ["2001-12-14 21:59:43.10 -5", "2001-12-14T21:59:43-05:00"],
    // RFC 822, 850, 2822, 5322 and asctime
    ["Sun, 01 Mar 2026 09:30:00 +0300", "2026-03-01T09:30:00+03:00"],
    ["Thu, 11 Oct 2018 23:00 EST", "2018-10-11T23:00:00-05:00"],
    ["Sunday, 01-Mar-26 09:30:00 GMT", "2026-03-01T09:30:00Z"],
    ["1 Mar 98 09:30:00 PST", "1998-03-01T09:30:00-08:00"],
    ["Sun Mar  1 09:30:00 2026", "2026-03-01T09:30:00-05:00"],
    ["Sun Mar  1 09:30:00 EDT 2026", "2026-03-01T09:30:00-04:00"],
    ["Sun Mar 01 09:30:00 +0300 2026", "2026-03-01T09:30:00+03:00"],
    // RFC 9557 and ISO 8601
    ["2026-03-01T09:30:00+03:00[Asia/Riyadh]", "2026-03-01T09:30:00+03:00"],
    ["2026-03-01T09:30[Asia/Riyadh]", "2026-03-01T09:30:00+03:00"],
    ["2018-10-11 23:00 America/Argentina/Buenos_Aires", "2018-10-11T23:00:00-03:00"],
    ["20260301T093000Z", "2026-03-01T09:30:00Z"],
    ["2026-03-01", "2026-03-01T00:00:00-05:00"],
    ["2026.03.01 09:30", "2026-03-01T09:30:00-05:00"],
    ["٢٠٢٦-٠٣-٠١ ٠٩:٣٠", "2026-03-01T09:30:00-05:00"],
    ["  1st\u00A0of March, 2026 ", "2026-03-01T00:00:00-05:00"],
    // One of the numbers is no month.
    ["13/2/2026", "2026-02-13T00:00:00-05:00"],
    ["2-13-2026 08:00", "2026-02-13T08:00:00-05:00"],
    ["5.5.2026", "2026-05-05T00:00:00-04:00"]
  ])("%s", (text, meant) => {
    expect(newYork(text)).toBe(meant)
  })

  test.each([
    "soon",
    "12:00",
    "May 2026",
    "20260301",
    "2026-02-30",
    "2026-13-01",
    "2026-03-01 25:00",
    "2026-03-01 13:00 PM",
    "2026-03-01 0:30 am",
    "2026-03-01 9",
    "2026-03-01 09:30 XYZT",
    "2026-03-01 09:30 Mars/Olympus",
    "2026-03-01 09:30 +15:00",
    "2026-03-01 09:30 +03:75",
    "1/2/2026",
    "01.02.2026",
    "02-03-26",
    "31 Smarch 2026",
    `March 1, 2026${" ".repeat(100)}.`,
    "2026-03-01 and more"
  ])("is not %j", (text) => {
    expect(newYork(text)).toBeUndefined()
  })

  test.each(["0001-01-01T00:00:00Z", "0001-01-01T00:00:00", "0001-01-01", "0000-00-00 00:00:00", "0000-00-00"])(
    "%s is none",
    (text) => {
      expect([isZeroDate(text), newYork(text)]).toEqual([true, undefined])
    }
  )

  test("has its year as it is written", () => {
    expect(["0099-05-06", "0850-05-06", "1849-05-06"].map((text) => parseTimestamp(text, "UTC"))).toEqual([
      "0099-05-06T00:00:00Z",
      "0850-05-06T00:00:00Z",
      "1849-05-06T00:00:00Z"
    ])
  })

  test("means the same moment in every form", () => {
    const moment = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000))
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString().replace(/\.000Z$/, "Z")
        const forms = [
          iso,
          date.toUTCString(),
          date.toString(),
          iso.replace("T", " ").replace("Z", " -0"),
          `${iso.slice(0, -1)}+00:00[Europe/London]`
        ]
        for (const form of forms)
          expect(instant(parseTimestamp(form, "Asia/Tokyo") ?? ("" as never))).toBe(date.getTime())
      }),
      { numRuns: 200, seed: 11 }
    )
  })

  test("is read in no time, whatever the text", () => {
    for (const text of ["1".repeat(80), "a ".repeat(40), `${"1:".repeat(39)}`, "Mon, ".repeat(16), "1-".repeat(40)])
      for (let times = 0; times < 2000; times += 1) expect(newYork(text)).toBeUndefined()
  })
})

import { describe, expect, test } from "vitest"
import { fromInstant, instant, parseTimestamp, type Timestamp, toRfc822 } from "../../src/model/Timestamp.ts"

describe("the date forms of site generators", () => {
  test.each([
    ["2026-03-01", "UTC", "2026-03-01T00:00:00Z"],
    ["2026-03-01", "Asia/Riyadh", "2026-03-01T00:00:00+03:00"],
    ["2026-03-01 09:30", "Asia/Riyadh", "2026-03-01T09:30:00+03:00"],
    ["2026-03-01T09:30:00Z", "Asia/Riyadh", "2026-03-01T09:30:00Z"],
    ["2026-03-01T09:30:00.123+05:30", "UTC", "2026-03-01T09:30:00+05:30"],
    ["2026-03-01 09:30:15 -0330", "UTC", "2026-03-01T09:30:15-03:30"],
    ["2026/7/3 8:05:09", "Europe/Paris", "2026-07-03T08:05:09+02:00"],
    ["2026.07.03", "Europe/Paris", "2026-07-03T00:00:00+02:00"],
    ["Sun, 01 Mar 2026 09:30:00 +0300", "UTC", "2026-03-01T09:30:00+03:00"],
    ["1 March 2026 09:30 GMT", "Asia/Riyadh", "2026-03-01T09:30:00Z"]
  ])("%s in %s is %s", (text, zone, expected) => {
    expect(parseTimestamp(text, zone)).toBe(expected)
  })

  test.each([
    "",
    "yesterday",
    "2026-02-30",
    "2026-13-01",
    "2026-03-01T25:00:00Z",
    "2026-03-01T10:61:00Z",
    "20260301",
    "2026-03-01T10:00:00+99:00",
    "12:30"
  ])("%j is no date", (text) => {
    expect(parseTimestamp(text, "UTC")).toBeUndefined()
  })

  test.each([
    ["2026-03-29 01:30", "2026-03-29T01:30:00+01:00"],
    ["2026-03-29 03:30", "2026-03-29T03:30:00+02:00"],
    ["2026-10-25 01:30", "2026-10-25T01:30:00+02:00"],
    ["2026-10-25 04:00", "2026-10-25T04:00:00+01:00"]
  ])("around daylight saving, %s in Paris is %s", (text, expected) => {
    expect(parseTimestamp(text, "Europe/Paris")).toBe(expected)
  })
})

test("RFC 822 keeps the zone and has a four-digit year", () => {
  expect(toRfc822("2026-03-01T09:30:00+03:00" as Timestamp)).toBe("Sun, 01 Mar 2026 09:30:00 +0300")
  expect(toRfc822("2026-12-31T23:59:59Z" as Timestamp)).toBe("Thu, 31 Dec 2026 23:59:59 GMT")
  expect(toRfc822("0026-03-01T00:00:00Z" as Timestamp)).toBe("Sun, 01 Mar 0026 00:00:00 GMT")
  expect(Date.parse(toRfc822("2026-03-01T09:30:00+03:00" as Timestamp))).toBe(
    instant("2026-03-01T06:30:00Z" as Timestamp)
  )
})

test("an instant comes back as UTC without milliseconds", () => {
  expect(fromInstant(1_772_357_400_123)).toBe("2026-03-01T09:30:00Z")
})

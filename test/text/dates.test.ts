/** Dates of feeds and the script of texts: what old feeds and copied pages hold, read without a library's help. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { feedDate } from "../../src/text/feedDate.ts"
import { mainScript, scriptCounts, scripts } from "../../src/text/script.ts"

describe("the date of a feed", () => {
  test.each([
    ["Sun, 01 Mar 2026 09:30:00 GMT", "2026-03-01T09:30:00Z"],
    ["Sun, 01 Mar 2026 09:30 GMT", "2026-03-01T09:30:00Z"],
    ["Sun, 1 Mar 26 09:30:00 EST", "2026-03-01T09:30:00-05:00"],
    ["01 Mar 99 09:30:00 UT", "1999-03-01T09:30:00Z"],
    ["Sunday, 01 March 2026 09:30:00 PDT", "2026-03-01T09:30:00-07:00"],
    ["Sun, 01 Mar 2026 09:30:00 +03:00", "2026-03-01T09:30:00+03:00"],
    ["Sun, 01 Mar 2026 09:30:00 -0330", "2026-03-01T09:30:00-03:30"],
    ["Sun, 01 Mar 2026 09:30:00 CEST", "2026-03-01T09:30:00+02:00"],
    ["  2026-03-01T09:30:00Z  ", "2026-03-01T09:30:00Z"],
    ["2026-03-01T09:30Z", "2026-03-01T09:30:00Z"],
    ["2026-03-01T09:30+05:30", "2026-03-01T09:30:00+05:30"],
    ["2026-03-01T09:30:00.123+03:00", "2026-03-01T09:30:00+03:00"],
    ["2026-03-01", "2026-03-01T00:00:00Z"],
    ["2026-03-01 09:30:00", "2026-03-01T09:30:00Z"],
    ["Sun, 01 Mar 2026 09:30:00 ET", "2026-03-01T09:30:00-05:00"],
    ["Wed, 01 Jul 2026 09:30:00 ET", "2026-07-01T09:30:00-04:00"],
    ["Sun, 01 Mar 2026 09:30:00 CT", "2026-03-01T09:30:00-06:00"],
    ["Sun, 01 Mar 2026 09:30:00 MT", "2026-03-01T09:30:00-07:00"],
    ["March 1, 2026 9:30 AM PT", "2026-03-01T09:30:00-08:00"],
    ["Sun, 01 Mar 2026 09:30:00 AT", "2026-03-01T09:30:00-04:00"],
    ["1 Mar 2026 09:30:00 XYZ", "2026-03-01T09:30:00Z"],
    ["Sun, 01 Mar 2026 09:30:00 IST", "2026-03-01T09:30:00Z"],
    ["Sunday, March 1, 2026 - 09:30", "2026-03-01T09:30:00Z"],
    ["Fri, 03/13/2026 - 09:30", "2026-03-13T09:30:00Z"],
    ["2026-3-1T9:3:0Z", "2026-03-01T09:03:00Z"],
    ["Sun, 1 Mar 2026 9:5 GMT", "2026-03-01T09:05:00Z"],
    ["1772359800", "2026-03-01T10:10:00Z"],
    ["1772359800000", "2026-03-01T10:10:00Z"]
  ])("%j is %s", (text, expected) => {
    expect(feedDate(text)).toBe(expected)
  })

  test.each([
    "",
    "soon",
    "Sun, 31 Feb 2026 09:30:00 GMT",
    "31 Feb 2026 09:30:00 XYZ",
    "0772359800",
    "17723598001",
    "x".repeat(100_000)
  ])("%j is none", (text) => {
    expect(feedDate(text)).toBeNull()
  })

  test("that Date writes is read as the same moment, in each of its two forms", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_799 }), (seconds) => {
        const date = new Date(seconds * 1000)
        expect(Date.parse(feedDate(date.toUTCString()) ?? "")).toBe(date.getTime())
        expect(Date.parse(feedDate(date.toISOString()) ?? "")).toBe(date.getTime())
      }),
      { seed: 13 }
    )
  })
})

describe("the script of a text", () => {
  test.each([
    ["The harbour opens again", "Latin"],
    ["سوق السمك", "Arabic"],
    ["נמל העיר", "Hebrew"],
    ["Порт открыт", "Cyrillic"],
    ["Το λιμάνι", "Greek"],
    ["港口", "Han"],
    ["みなと", "Kana"],
    ["ミナト", "Kana"],
    ["항구", "Hangul"],
    ["ท่าเรือ", "Thai"],
    ["बंदरगाह", "Devanagari"],
    ["বন্দর", "Bengali"],
    ["துறைமுகம்", "Tamil"],
    ["ወደብ", "Ethiopic"],
    ["ნავსადგური", "Georgian"],
    ["նավահանգիստ", "Armenian"],
    ["ބަނދަރު", "Thaana"]
  ])("%s is %s", (text, script) => {
    expect(mainScript(text)).toBe(script)
  })

  test.each(["", " ", "12345", "…!?", "😀👍", "\u200f\u200e"])("%j has none", (text) => {
    expect(mainScript(text)).toBeUndefined()
    expect(scriptCounts(text).size).toBe(0)
  })

  test("is that of most letters, where an ideograph says as much as two letters and a half", () => {
    expect(mainScript("Reuters قال المتحدث باسم الميناء")).toBe("Arabic")
    expect(mainScript("ab 漢")).toBe("Han")
    expect(mainScript("abc 漢")).toBe("Latin")
    expect([...scriptCounts("aб漢か")]).toEqual([
      ["Latin", 1],
      ["Cyrillic", 1],
      ["Han", 2.5],
      ["Kana", 1]
    ])
  })

  test("counts are sums: those of two texts are those of both together", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 30 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second, both] = [scriptCounts(one), scriptCounts(other), scriptCounts(`${one} ${other}`)]
        for (const script of scripts)
          expect(both.get(script) ?? 0).toBe((first.get(script) ?? 0) + (second.get(script) ?? 0))
      }),
      { seed: 13, numRuns: 200 }
    )
  })
})

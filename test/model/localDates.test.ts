/** Dates that depend on where and in which language they are written: the order of their numbers, names of months, zones, daylight saving. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { labels } from "../../src/labels/languages/index.ts"
import { instant, isEitherDay, isImpossible, parseTimestamp, type Timestamp } from "../../src/model/Timestamp.ts"

const day = (text: string, language: string) => parseTimestamp(text, "UTC", language)?.slice(0, 10)

describe("a weekday tells which of two days is meant", () => {
  test.each([
    ["en-US", "Sun, 01/03/2026", "2026-03-01"],
    ["en-GB", "Sunday 03/01/2026", "2026-03-01"],
    ["en", "Thurs. 05/03/2026", "2026-03-05"],
    ["fr", "dimanche 03/01/2026", "2026-03-01"],
    ["de", "So., 03.01.2026", "2026-03-01"],
    ["ar", "الأحد 03/01/2026", "2026-03-01"]
  ])("%s: %s", (language, text, expected) => {
    expect([day(text, language), isEitherDay(text, language)]).toEqual([expected, false])
  })

  test.each([
    ["en-US", "Mon, 01/03/2026", "2026-01-03"],
    ["en-GB", "Thu 03/12/2026", "2026-12-03"]
  ])("and not where both days, or neither, are such a day: %s, %s", (language, text, expected) => {
    expect([day(text, language), isEitherDay(text, language)]).toEqual([expected, true])
  })
})

describe("a date that may be two days", () => {
  test.each([
    ["en", "month"],
    ["en-US", "month"],
    ["en-GB", "day"],
    ["en-AU", "day"],
    ["en-IN", "day"],
    ["en-DE", "day"],
    ["de", "day"],
    ["fr", "day"],
    ["fr-CA", "day"],
    ["ar", "day"],
    ["ar-EG", "day"],
    ["es", "day"],
    ["es-US", "day"],
    ["pt-BR", "day"],
    ["sv", "day"],
    ["ru", "day"],
    ["he", "day"],
    ["vi", "day"],
    ["ja", "month"],
    ["ko", "month"],
    ["zh-Hant", "month"],
    ["not a tag", "month"]
  ])("begins on a site in %s with the %s", (language, first) => {
    const expected = first === "day" ? "2026-02-01" : "2026-01-02"
    for (const text of ["1/2/2026", "01.02.2026", "1-2-2026", "1. 2. 2026", "٠١/٠٢/٢٠٢٦", "١\u200F/٢\u200F/٢٠٢٦"])
      expect([text, day(text, language), isEitherDay(text, language)]).toEqual([text, expected, true])
  })

  test.each(["13/02/2026", "02/13/2026", "13.2.2026", "٢٠٢٦/٠٢/١٣", "2026-02-13", "13 Feb 2026"])(
    "is not %s, in whatever language",
    (text) => {
      for (const language of ["en", "en-GB", "de", "ar", "ja"])
        expect([day(text, language), isEitherDay(text, language)]).toEqual(["2026-02-13", false])
    }
  )

  test("is none of two digits for its year, which are for mails", () => {
    for (const text of ["02-03-26", "1/2/26", "01.02.26", "1 mars 26", "2 marraskuuta 26"])
      expect(day(text, "fr")).toBeUndefined()
    expect(day("08 Jul 22", "fr")).toBe("2022-07-08")
    expect(day("08 Jul 98", "fr")).toBe("1998-07-08")
  })

  test("keeps its time and its zone", () => {
    expect(parseTimestamp("1/2/2026 9:30 PM", "Asia/Riyadh", "en-US")).toBe("2026-01-02T21:30:00+03:00")
    expect(parseTimestamp("01.02.2026, 09:30 +0100", "Asia/Riyadh", "de")).toBe("2026-02-01T09:30:00+01:00")
  })
})

describe("a date in words", () => {
  test.each([
    ["fr", "1er mars 2026", "2026-03-01"],
    ["fr", "dim. 1 févr. 2026 09:30", "2026-02-01"],
    ["de", "1. März 2026", "2026-03-01"],
    ["de", "Sonntag, 1. Jänner 2026", "2026-01-01"],
    ["es", "domingo, 1 de marzo de 2026", "2026-03-01"],
    ["es", "mar 3 mar 2026", "2026-03-03"],
    ["pt-BR", "1º de março de 2026", "2026-03-01"],
    ["it", "2 febbraio 2026", "2026-02-02"],
    ["nl", "2 maart 2026", "2026-03-02"],
    ["ru", "1 марта 2026", "2026-03-01"],
    ["pl", "2 lutego 2026", "2026-02-02"],
    ["tr", "1 Mart 2026", "2026-03-01"],
    ["fi", "2. helmikuuta 2026", "2026-02-02"],
    ["fi", "2. marraskuuta 2026", "2026-11-02"],
    ["he", "1 במרץ 2026", "2026-03-01"],
    ["ar", "١ مارس ٢٠٢٦", "2026-03-01"],
    ["ar", "الأحد، ١ آذار ٢٠٢٦", "2026-03-01"],
    ["hi", "1 फ़रवरी 2026", "2026-02-01"],
    ["ko", "2026. 2. 1.", "2026-02-01"],
    ["ko", "2026년 2월 1일", "2026-02-01"],
    ["ja", "2026年2月1日", "2026-02-01"],
    ["hu", "2026. 02. 01. 10:30", "2026-02-01"]
  ])("on a site in %s: %s", (language, text, expected) => {
    expect(day(text, language)).toBe(expected)
  })

  test.each([
    ["en", "The 1st of May, 2026", "2026-05-01T00:00:00Z"],
    ["en", "May the 4th, 2026", "2026-05-04T00:00:00Z"],
    ["en", "Thursday, 2nd July 2026 at 9.30pm", "2026-07-02T21:30:00Z"],
    ["en", "4:15 p.m., July 2nd, 2026", "2026-07-02T16:15:00Z"],
    ["fr", "1ᵉʳ mai 2026", "2026-05-01T00:00:00Z"],
    ["fr", "le 1er mai 2026 à 9h", "2026-05-01T09:00:00Z"],
    ["es", "1.º de mayo de 2026", "2026-05-01T00:00:00Z"],
    ["es", "2º mayo 2026", "2026-05-02T00:00:00Z"],
    ["es", "1 de mayo de 2026 a las 9:30 p. m.", "2026-05-01T21:30:00Z"],
    ["it", "1° maggio 2026 alle ore 21.30", "2026-05-01T21:30:00Z"],
    ["ca", "l'1 de maig de 2026", "2026-05-01T00:00:00Z"],
    ["nl", "1e mei 2026", "2026-05-01T00:00:00Z"],
    ["sv", "1:a maj 2026", "2026-05-01T00:00:00Z"],
    ["ru", "1-е мая 2026 года", "2026-05-01T00:00:00Z"],
    ["el", "1η Μαΐου 2026", "2026-05-01T00:00:00Z"],
    ["hu", "2026. május 1-jén", "2026-05-01T00:00:00Z"],
    ["vi", "Ngày 1 tháng 5 năm 2026", "2026-05-01T00:00:00Z"],
    ["de", "Freitag, den 1. Mai 2026 um 9.30 Uhr", "2026-05-01T09:30:00Z"]
  ])("with an ordinal or a time in the way of %s: %s", (language, text, expected) => {
    expect(parseTimestamp(text, "UTC", language)).toBe(expected)
  })

  test("is read in each of fanfare's languages as CLDR writes it, short and long, with its weekday and its time", () => {
    const moment = Date.UTC(2026, 4, 1, 21, 30)
    for (const { language } of labels)
      for (const style of [
        { dateStyle: "medium" },
        { dateStyle: "long" },
        { dateStyle: "full" },
        { dateStyle: "long", timeStyle: "short" }
      ] as const) {
        const text = new Intl.DateTimeFormat(language, { ...style, calendar: "gregory", timeZone: "UTC" }).format(
          moment
        )
        const expected = "timeStyle" in style ? "2026-05-01T21:30:00Z" : "2026-05-01T00:00:00Z"
        expect([language, text, parseTimestamp(text, "UTC", language)]).toEqual([language, text, expected])
      }
  })

  test.each([
    ["en", "March 1, 2026 4.50"],
    ["en", "1st in 2026"],
    ["en", "the 2026 at 9.30pm"],
    ["en", "1st May 2026 at 25.30"],
    ["en", "31st of February 2026"],
    ["fr", "1er 2026"],
    ["de", "1. Mai 2026 9.30"],
    ["es", "1.º de mayo"]
  ])("is none where it only looks like one, in %s: %s", (language, text) => {
    expect(parseTimestamp(text, "UTC", language)).toBeUndefined()
  })

  test("is read in English too, whatever the site's language", () => {
    for (const language of ["fr", "ar", "ja", "ru"]) expect(day("March 1, 2026", language)).toBe("2026-03-01")
  })

  test("is none in a language that is not the site's", () => {
    for (const text of ["1. März 2026", "١ مارس ٢٠٢٦", "1 марта 2026"]) expect(day(text, "en")).toBeUndefined()
  })

  test("comes back from what Intl writes, in every language of the labels", () => {
    const languages = ["ar", "cs", "da", "de", "el", "es", "fr", "he", "id", "it", "nl", "pl", "pt", "ru", "sv", "uk"]
    const moment = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000))
    fc.assert(
      fc.property(moment, fc.constantFrom(...languages), (date, language) => {
        const options = {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
          calendar: "gregory"
        } as const
        const text = new Intl.DateTimeFormat(language, options).format(date).replace(/ г\.| р\./, "")
        expect([text, day(text, language)]).toEqual([text, date.toISOString().slice(0, 10)])
      }),
      { numRuns: 300, seed: 5 }
    )
  })
})

describe("a day or a time that there is not", () => {
  test.each(["2023-02-29", "2026-02-30", "31/04/2026", "30.02.2026", "2026-13-01", "2026-03-01 24:00", "Feb 29, 2023"])(
    "is told apart from what is no date: %s",
    (text) => {
      expect([isImpossible(text, "de"), day(text, "de")]).toEqual([true, undefined])
    }
  )

  test.each(["2024-02-29", "2026-03-01 23:59:60", "0000-00-00", "soon", ""])("is not %j", (text) => {
    expect(isImpossible(text, "de")).toBe(false)
  })

  test("is not a leap second, which is the second before it", () => {
    expect(parseTimestamp("2016-12-31T23:59:60Z", "UTC")).toBe("2016-12-31T23:59:59Z")
    expect(parseTimestamp("2016-12-31t23:59:59.999z", "UTC")).toBe("2016-12-31T23:59:59Z")
  })
})

describe("a zone", () => {
  test.each([
    ["10:00 IST", "Asia/Kolkata", "+05:30"],
    ["10:00 IST", "Asia/Jerusalem", "+02:00"],
    ["10:00 CST", "Asia/Shanghai", "+08:00"],
    ["10:00 CST", "America/Chicago", "-06:00"],
    ["10:00 CST", "Europe/Paris", "-06:00"],
    ["10:00 BST", "Asia/Dhaka", "+06:00"],
    ["10:00 AST", "Asia/Riyadh", "+03:00"],
    ["10:00 AST", "America/Halifax", "-04:00"],
    ["10:00 PST", "Asia/Manila", "+08:00"],
    ["10:00 +0530", "UTC", "+05:30"],
    ["10:00 GMT+3", "UTC", "+03:00"],
    ["10:00 UTC-5", "UTC", "-05:00"],
    ["10:00 z", "Asia/Tokyo", "Z"],
    ["10:00[Asia/Riyadh]", "UTC", "+03:00"]
  ])("%s on a site in %s is %s", (text, home, offset) => {
    expect(parseTimestamp(`2026-01-15T${text}`, home)?.slice(19)).toBe(offset)
  })

  test("that several places call by one name is none where the site is in none of them", () => {
    expect(parseTimestamp("2026-01-15 10:00 IST", "America/New_York")).toBeUndefined()
  })

  test("follows summer time in its own name's sense", () => {
    expect(parseTimestamp("2026-07-15 10:00 IST", "Europe/Dublin")).toBe("2026-07-15T10:00:00+01:00")
  })
})

describe("a clock that is set", () => {
  test.each([
    ["2026-03-29 02:30", "Europe/Paris", "2026-03-29T02:30:00+01:00"],
    ["2026-03-08 02:30", "America/New_York", "2026-03-08T02:30:00-05:00"],
    ["2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-04T02:15:00+10:30"],
    ["2011-12-30 12:00", "Pacific/Apia", "2011-12-30T12:00:00-10:00"]
  ])("forward: %s in %s is counted on from before", (text, zone, expected) => {
    expect(parseTimestamp(text, zone)).toBe(expected)
  })

  test.each([
    ["2026-10-25 02:30", "Europe/Paris", "2026-10-25T02:30:00+02:00"],
    ["2026-11-01 01:30", "America/New_York", "2026-11-01T01:30:00-04:00"],
    ["2026-04-05 01:45", "Australia/Lord_Howe", "2026-04-05T01:45:00+11:00"],
    ["2026-10-25 01:30", "Europe/London", "2026-10-25T01:30:00+01:00"]
  ])("back: %s in %s is the first of the two", (text, zone, expected) => {
    expect(parseTimestamp(text, zone)).toBe(expected)
  })

  test("never lets a later wall time be an earlier moment, but where the clock goes back", () => {
    const zones = ["Europe/Paris", "America/New_York", "Asia/Riyadh", "Pacific/Auckland"]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 2 }), fc.constantFrom(...zones), (halves, zone) => {
        const at = (count: number): number => {
          const wall = new Date(Date.UTC(2026, 0, 1) + count * 1_800_000).toISOString().slice(0, 16)
          return instant(parseTimestamp(wall, zone) ?? ("" as Timestamp))
        }
        expect(at(halves + 2)).toBeGreaterThanOrEqual(at(halves))
      }),
      { numRuns: 400, seed: 7 }
    )
  })
})

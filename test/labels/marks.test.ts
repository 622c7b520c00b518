/**
 * Labels with what is put into them: places filled once and with anything,
 * marks of direction kept, and no word that would have to agree with a number.
 */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { longDate } from "../../src/labels/date.ts"
import { chooseLabels, fill, speaks } from "../../src/labels/index.ts"
import { labels } from "../../src/labels/languages/index.ts"
import { labelNames } from "../../src/labels/ownLabels.ts"
import { networks } from "../../src/networks/index.ts"
import { fromInstant } from "../../src/model/Timestamp.ts"
import { good } from "../config/load.ts"

const places = (text: string): ReadonlyArray<string> => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name)

const site = { url: "https://news.example.org/", title: "Example News" }

/** Names that are hostile to what is put together carelessly, in both directions. */
const names = [
  ...networks.map(({ name }) => name),
  "شبكة",
  "רשת",
  "$&",
  "$1",
  "{year}",
  "{network}",
  "<b>",
  "a\u200fb",
  ""
]

describe("a label that is filled", () => {
  test.each(labels.map((one) => [one.language, one] as const))(
    "in %s has no place left, and every value whole",
    (_, words) => {
      for (const name of labelNames) {
        const wanted = places(words[name])
        for (const value of names) {
          const values = Object.fromEntries(wanted.map((place) => [place, value]))
          const filled = fill(words[name], values)
          const parts = words[name].split(/\{\w+\}/)
          expect(filled).toBe(parts.join(value))
        }
      }
    }
  )

  test("is filled once: a value that looks like a place stays what it is", () => {
    expect(fill("{author} on {title}", { author: "{title}", title: "{author}" })).toBe("{title} on {author}")
  })

  test("keeps a place that has no value, and takes no value that nobody gave", () => {
    expect(fill("{a} {b}", { a: "1" })).toBe("1 {b}")
    expect(fill("{constructor} {toString} {__proto__}", {})).toBe("{constructor} {toString} {__proto__}")
    expect(fill("{ a } {a-b} {}", { a: "1" })).toBe("{ a } {a-b} {}")
  })

  test("is the label itself where there is no place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/\{\w+\}/.test(text))
        expect(fill(text, { network: "X" })).toBe(text)
      }),
      { seed: 14 }
    )
  })
})

describe("no label holds a number that its words would have to agree with", () => {
  test("because the places are of names and of a year alone, in every language", () => {
    const all = new Set(labels.flatMap((words) => labelNames.flatMap((name) => places(words[name]))))
    expect([...all].toSorted()).toEqual(["author", "network", "title", "year"])
  })
})

describe("marks of direction", () => {
  const marked = "\u200fشارك\u200f (RSS)\u200f"

  test.each([
    [
      "fanfare.config.yaml",
      `site: ${JSON.stringify(site)}\nlabels: { ar: { share: "\u200fشارك\u200f (RSS)\u200f" } }\n`
    ],
    [
      "fanfare.config.yml",
      `site: ${JSON.stringify(site)}\nlabels:\n  ar:\n    share: "\\u200fشارك\\u200f (RSS)\\u200f"\n`
    ],
    ["fanfare.config.json", JSON.stringify({ site, labels: { ar: { share: marked } } })],
    ["fanfare.config.mjs", `export default ${JSON.stringify({ site, labels: { ar: { share: marked } } })}\n`]
  ])("of own words are kept from %s", async (name, text) => {
    const { words } = await good(name, text)
    expect(words("ar").share).toBe(marked)
    expect(words("ar-EG").share).toBe(marked)
  })

  test("and isolates, joiners and non-joiners are kept in every label and every value", () => {
    const texts = ["\u2067שתפו\u2069", "می‌خواهم", "\u061cشارك", "क्‍ष"]
    for (const share of texts) {
      const result = decodeConfig("/project", { site, labels: { share } })
      expect(result._tag === "Success" && result.success.words("en").share).toBe(share)
      expect(fill("{network}", { network: share })).toBe(share)
    }
  })
})

/** The zero of a digit's own kind; digits of one kind follow each other in Unicode. */
const zeroOf = (digit: string): number => {
  let zero = digit.codePointAt(0) ?? 0
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return zero
}

const digitOf = (digit: string): number => (digit.codePointAt(0) ?? 0) - zeroOf(digit)

describe("dates for people", () => {
  test.each([
    ["fa", "۲۸ اسفند ۱۴۰۴"],
    ["fa-AF", "۲۸ حوت ۱۴۰۴"],
    ["ps", "۱۴۰۴ کب ۲۸"],
    ["ne", "२०२६ मार्च १९"],
    ["mr", "१९ मार्च, २०२६"],
    ["my", "၂၀၂၆ မတ် ၁၉"],
    ["th", "19 มีนาคม 2569"],
    ["bn", "১৯ মার্চ, ২০২৬"],
    ["ckb", "١٩ی ئازاری ٢٠٢٦"],
    ["ar", "19 مارس 2026"],
    ["ar-EG", "١٩ مارس ٢٠٢٦"],
    ["ar-MA", "19 مارس 2026"],
    ["uz-Arab", "۲۰۲۶ مارچ ۱۹"],
    ["mn", "2026 оны 3-р сарын 19"],
    ["eu", "2026 mar. 19(a)"],
    ["dv", "\u206619 March 2026\u2069"],
    ["und", "19 March 2026"]
  ])("in %s: %s", (language, text) => {
    expect(longDate(fromInstant(Date.UTC(2026, 2, 19)), language, "UTC")).toBe(text)
  })

  const day = fromInstant(Date.UTC(2026, 2, 1, 23, 30))

  test.each(labels.map(({ language }) => language))(
    "in %s have the day and the year, in one kind of digits",
    (language) => {
      const text = longDate(day, language, "UTC")
      const [year = "2026", ofMonth = "1"] = { fa: ["1404", "10"], th: ["2569", "1"] }[language] ?? []
      const numbers = (text.match(/\p{Nd}+/gu) ?? []).map((number) =>
        number.replace(/./gu, (digit) => String(digitOf(digit)))
      )
      expect(numbers).toContain(year)
      expect(numbers.map(Number)).toContain(Number(ofMonth))
      expect(new Set((text.match(/\p{Nd}/gu) ?? []).map(zeroOf)).size).toBe(1)
      expect(text.trim()).toBe(text)
    }
  )

  test("are those of the site, whatever zone the moment was written in", () => {
    for (const { language } of labels) {
      const other = "2026-03-02T13:30:00+14:00" as typeof day
      for (const zone of ["UTC", "Asia/Riyadh", "America/New_York", "Pacific/Kiritimati"])
        expect(longDate(other, language, zone)).toBe(longDate(day, language, zone))
      expect(longDate(day, language, "Asia/Riyadh")).not.toBe(longDate(day, language, "UTC"))
    }
  })

  test("of twelve months are twelve, in every language", () => {
    for (const { language } of labels) {
      const months = Array.from({ length: 12 }, (_, month) =>
        longDate(fromInstant(Date.UTC(2026, month, 15)), language, "UTC")
      )
      expect([language, new Set(months).size]).toEqual([language, 12])
    }
  })
})

describe("the choice of labels", () => {
  const choose = chooseLabels(labels)

  test("of a language that is there is that language, in any region and case", () => {
    for (const { language } of labels) {
      expect(choose(language).language).toBe(language)
      expect(choose(language.toUpperCase()).language).toBe(language)
      expect(speaks(choose(language), language)).toBe(true)
    }
  })

  test("is English or a language that speaks the tag, for any tag", () => {
    const part = fc.constantFrom(
      "ar",
      "zh",
      "sr",
      "pt",
      "en",
      "nb",
      "no",
      "Hant",
      "Latn",
      "TW",
      "BR",
      "x",
      "419",
      "u-nu-latn",
      ""
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const tag = parts.join("-")
        const chosen = choose(tag)
        expect(chosen.language === "en" || speaks(chosen, tag)).toBe(true)
        expect(choose(tag)).toBe(chosen)
      }),
      { seed: 14, numRuns: 500 }
    )
  })
})

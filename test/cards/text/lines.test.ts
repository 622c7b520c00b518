/** Which words stand on which line, and in which order. */
import { describe, expect, test } from "vitest"
import type { FontList } from "../../../src/cards/fonts/FontList.ts"
import { directionOf } from "../../../src/model/language.ts"
import { titles } from "../newsroom.ts"
import { fontsFor, type Rules, seen, set } from "./setting.ts"

const fonts = await fontsFor("Aمב", "ar")

const linesOf = (text: string, rules: Rules, list: FontList = fonts): ReadonlyArray<string> =>
  set(text, rules, list).lines

const spread = (lines: ReadonlyArray<string>): number =>
  Math.max(...lines.map((line) => line.length)) - Math.min(...lines.map((line) => line.length))

describe("balanced lines", () => {
  test.each(["84 letters", "Arabic", "Hebrew", "Vietnamese", "Russian"] as const)(
    "%s: as many as full ones, more even, and no widow",
    (kind) => {
      const [text, language] = titles[kind]
      const rules = { sizes: [48], height: 900, language, direction: directionOf(language) }
      const [full, even] = [linesOf(text, rules), linesOf(text, { ...rules, balance: true })]
      expect(even.length).toBe(full.length)
      expect(spread(even)).toBeLessThanOrEqual(spread(full))
      expect(even.join(" ")).toBe(text)
      expect(even.at(-1)).toMatch(/\s/)
    }
  )

  test("a last word alone takes its neighbours with it", () => {
    const rules = { sizes: [40], height: 900, width: 600 }
    const text = "Harbour towns on the coast prepare for tides"
    expect(linesOf(text, rules)).toEqual(["Harbour towns on the coast", "prepare for tides"])
    const widow = "Harbour towns on the coast prepare"
    expect(linesOf(widow, rules).at(-1)).toBe("prepare")
    expect(linesOf(widow, { ...rules, balance: true })).toEqual(["Harbour towns on", "the coast prepare"])
  })

  test.each([
    ["The night ferry sails again, nine years late", 700, "nine"],
    ["The night ferry sails again, nine years late", 820, "nine"],
    ["A winter storm can teach our young pilots", 640, "can"],
    ["A winter storm can teach our young pilots", 760, "can"]
  ])("%s at %d: no short word stands alone where a smaller size avoids it", (text, width, word) => {
    const sizes = [180, 170, 161, 152, 144, 136, 128, 121, 114, 108, 102]
    const rules = { width, height: 1100, balance: true, weight: 700, lineHeight: 1.02, tracking: -0.025 }
    expect(linesOf(text, { ...rules, sizes })).not.toContain(word)
  })

  test.each([
    ["ja", "潮が返してくれたもの", 868, ["返してくれた"]],
    ["ja", "九年ぶりに夜の連絡船が出航、港に汽笛が響く", 868, ["夜の連絡船が"]],
    ["ja", "町は古い灯台を忘れられなかった", 960, ["忘れられなかった"]],
    ["zh-Hans", "沿海城市为四十年来最高的潮水做准备", 700, ["四十年来", "做准备"]]
  ] as const)("%s: a phrase of %s stays whole, and none short alone, where a size down does it", async (...one) => {
    const [language, text, width, phrases] = one
    const own = await fontsFor(text, language)
    const sizes = [158, 149, 141, 133, 126, 119, 113, 106, 101, 95]
    const lines = linesOf(text, { sizes, height: 1000, width, balance: true, language }, own)
    expect(lines.join("")).toBe(text)
    expect(phrases.filter((phrase) => !lines.some((line) => line.includes(phrase)))).toEqual([])
  })

  test.each([
    ["ja", "港町は四十年ぶりの高潮に備えて堤防を修理する", ["備えて", "港町", "修理", "堤防"]],
    ["zh-Hans", "沿海城市为四十年来最高的潮水做准备", ["城市", "准备", "潮水"]],
    ["zh-Hant", "沿海城市為四十年來最高的潮水做準備", ["城市", "準備", "潮水"]]
  ])("%s: words that a dictionary knows stay whole", async (language, text, words) => {
    const own = await fontsFor(text, language)
    for (const width of [380, 460, 560]) {
      const lines = linesOf(text, { sizes: [60], height: 900, width, balance: true, language }, own)
      expect(lines.join("")).toBe(text)
      expect(words.filter((word) => !lines.some((line) => line.includes(word)))).toEqual([])
    }
  })
})

describe("words stay whole", () => {
  test.each([
    ["a name with signs", "The compilers of C++ and C# agree", "en", ["C++", "C#"]],
    ["a stretch of years", "The tide tables of 2019-2020 again", "en", ["2019-2020"]],
    ["a number with a thin space", "Some 10\u202f000 boats at sea", "en", ["10\u202f000"]],
    ["Korean", titles.Korean[0], "ko", titles.Korean[0].split(" ")],
    ["Thai", titles.Thai[0], "th", ["เมือง", "ชายฝั่ง", "เตรียม", "สูงสุด"]]
  ])("%s", async (_name, text, language, words) => {
    const own = await fontsFor(text, language)
    for (const width of [180, 220, 300, 420]) {
      const { lines, broken } = set(text, { sizes: [30], height: 2000, width, language }, own)
      expect(broken).toEqual([])
      expect(words.filter((word) => !lines.some((line) => line.includes(word)))).toEqual([])
    }
  })
})

describe("the order of a line", () => {
  test.each([
    ["plain English", "Rain (at last), 50%", "ltr", "Rain (at last), 50%"],
    ["a date in Arabic keeps its parts in order", "في 12/05/2019", "rtl", "12/05/2019 ع"],
    ["a written date in Arabic", "1 مارس 2026", "rtl", "2026 ع 1"],
    ["a per cent sign in Arabic stands left of the number", "ارتفاع 12.5% اليوم", "rtl", "ع %12.5 ع"],
    ["brackets around Latin in Arabic", "شركة (Berlin) هنا", "rtl", "ع (Berlin) ع"],
    ["brackets around Arabic are mirrored", "(مدينة)", "rtl", "(ع)"],
    ["brackets around Hebrew in English", "the (שלום) here", "ltr", "the (םולש) here"],
    ["square brackets are mirrored too", "[שלום]", "rtl", "[םולש]"],
    ["a name with plus signs in Arabic", "إطلاق C++ Tools الآن", "rtl", "ع C++ Tools ع"],
    ["a Latin phrase in Hebrew", "העיר New York גדולה", "rtl", "הלודג New York ריעה"],
    ["Hebrew in English", "the “עיר עתיקה” here", "ltr", "the “הקיתע ריע” here"],
    ["a full stop ends a Hebrew sentence at the left", "עיר עתיקה.", "rtl", ".הקיתע ריע"],
    ["guillemets in Arabic are mirrored", "قال «نعم» ومضى", "rtl", "ع «ع» ع"],
    ["Arabic digits read from left to right", "عام ١٩٩٨ هنا", "rtl", "ع ١٩٩٨ ع"],
    ["a mark of direction steers and is not drawn", "A\u200f!", "rtl", "!A"],
    ["an isolate keeps its own order", "אב \u2066a, b!\u2069 גד", "rtl", "דג a, b! בא"],
    ["a first-strong isolate takes the direction of what is in it", "x \u2068אב, 1\u2069 y", "ltr", "x 1 ,בא y"],
    ["embedding controls are left out", "\u202eRain\u202c at last", "ltr", "Rain at last"]
  ] as const)("%s", (_name, text, direction, expected) => {
    const found = set(text, { direction, sizes: [30], width: 4000, language: direction === "rtl" ? "ar" : "en" }, fonts)
    // What steers and is not drawn is a space without width, or nothing.
    expect(
      seen(found, fonts)[0]
        ?.replaceAll(/[\u200f]/g, "")
        .replaceAll(/ +/g, " ")
    ).toBe(expected)
  })

  test("what steers takes no room", () => {
    const widthOf = (text: string): number => set(text, { sizes: [30], width: 4000 }, fonts).boxes[0]?.right ?? 0
    for (const sign of "\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200c\u200d")
      expect(widthOf(`a${sign}b`)).toBeCloseTo(widthOf("ab"), 0)
  })

  test("each line is ordered on its own", () => {
    const found = set(
      "אחת שתיים Harbour Town שלוש",
      { direction: "rtl", language: "he", sizes: [60], width: 560, height: 900 },
      fonts
    )
    expect(seen(found, fonts)).toEqual(["Harbour םייתש תחא", "שולש Town"])
  })
})

import { describe, expect, test } from "vitest"
import { type Setting, typeset } from "../../src/cards/typeset.ts"
import type { Slot } from "../../templates/Template.ts"
import { emptyFolder, engineFor, titles } from "./newsroom.ts"

const { fonts } = await engineFor(emptyFolder()).options()

const slot = (text: string, more: Partial<Slot> = {}): Slot => ({
  name: "title",
  text,
  width: 600,
  height: 300,
  sizes: [80, 60, 40, 30],
  weight: 700,
  colour: "#000000",
  lineHeight: 1.1,
  ...more
})

/** Each line as it reads from left to right on the picture. */
const seen = ({ lines }: Setting): ReadonlyArray<string> =>
  lines.map((pieces) =>
    pieces
      .map((piece) => (piece._tag === "Space" ? " " : piece.joined ? [...piece.text].reverse().join("") : piece.text))
      .join("")
  )

const heightOf = (text: string): number => {
  const { leading, size } = typeset(slot(text, { sizes: [40], height: 900 }), "ltr", fonts)
  return leading / size
}

const spread = (lines: ReadonlyArray<string>): number =>
  Math.max(...lines.map((line) => line.length)) - Math.min(...lines.map((line) => line.length))

const wide = (text: string): Slot => slot(text, { width: 4000, height: 60, sizes: [30] })

const oneLine = (text: string, direction: "ltr" | "rtl"): string => seen(typeset(wide(text), direction, fonts))[0] ?? ""

const reversed = (text: string): string => [...text].reverse().join("")

const linesAt = (width: number, text: string): ReadonlyArray<string> =>
  seen(typeset(slot(text, { width, sizes: [40], height: 300 }), "ltr", fonts))

describe("the size of a text", () => {
  test("is the largest of the slot's that fits", () => {
    expect(typeset(slot("Rain"), "ltr", fonts).size).toBe(80)
    expect(typeset(slot(titles["84 letters"]?.[0] ?? ""), "ltr", fonts).size).toBe(40)
    expect(typeset(slot("Rain", { width: 150, height: 60 }), "ltr", fonts).size).toBe(40)
  })

  test("never gives more lines than the slot has room for", () => {
    for (const [title] of Object.values(titles)) {
      const { lines, leading } = typeset(slot(title), "ltr", fonts)
      expect(lines.length * leading).toBeLessThanOrEqual(300)
      expect(lines.length).toBeGreaterThan(0)
    }
  })

  test("leaves more room between lines where a script's marks need it", () => {
    expect(heightOf("Rain")).toBeCloseTo(1.1)
    expect(heightOf("Ắ Ế Ộ")).toBeGreaterThan(1.2)
    expect(heightOf("مدينة")).toBeGreaterThanOrEqual(1.4)
    expect(heightOf("قَالَ")).toBeGreaterThan(1.7)
  })

  test("a text without a character has no line", () => {
    expect(typeset(slot(" \n\t\u200b"), "ltr", fonts).lines).toEqual([])
  })
})

describe("a text that is too long", () => {
  test("ends in an ellipsis after a whole word", () => {
    const setting = typeset(slot(titles["300 letters"]?.[0] ?? "", { sizes: [40] }), "ltr", fonts)
    expect(setting.clamped).toBe(true)
    const last = seen(setting).at(-1) ?? ""
    expect(last).toMatch(/ \w+…$/)
    const word = last.split(" ").at(-1)?.replace("…", "") ?? ""
    expect(titles["300 letters"]?.[0].split(/[ ,]/)).toContain(word)
  })

  test("ends at the left where it reads from right to left", () => {
    const long = `${titles["Arabic"]?.[0]} ${titles["Arabic"]?.[0]} ${titles["Arabic"]?.[0]}`
    const setting = typeset(slot(long, { sizes: [60], height: 180 }), "rtl", fonts)
    expect(setting.clamped).toBe(true)
    expect(seen(setting).at(-1)?.startsWith("…")).toBe(true)
    expect(seen(setting)[0]?.includes("…")).toBe(false)
  })

  test("ends at the left even after a Latin word in Arabic", () => {
    const setting = typeset(
      slot("شركة OpenGrid Tools Incorporated Holdings International Group", { sizes: [60], height: 90 }),
      "rtl",
      fonts
    )
    expect(seen(setting).at(-1)?.startsWith("…")).toBe(true)
  })

  test("a word wider than the slot is broken, every letter kept", () => {
    const [word = ""] = titles["one word"] ?? []
    const setting = typeset(slot(word), "ltr", fonts)
    expect(setting.broken).toEqual([word])
    expect(seen(setting).join("")).toBe(word)
    expect(setting.size).toBeGreaterThan(30)
  })

  test.each([
    ["words", "word ".repeat(40_000)],
    ["one word", "x".repeat(200_000)],
    ["Arabic", "مدينة ".repeat(40_000)],
    ["brackets", "(".repeat(50_000) + "م" + ")".repeat(50_000)],
    ["marks", `Z${"\u0301".repeat(50_000)} and ${"more ".repeat(900)}`]
  ])("a text without end is cut off all the same: %s", (_name, text) => {
    const { lines, leading, clamped } = typeset(slot(text), "rtl", fonts)
    expect(clamped || text.startsWith("Z")).toBe(true)
    expect(lines.length * leading).toBeLessThanOrEqual(300)
  })

  test("balanced lines are as many as full ones, and more even", () => {
    const text = titles["84 letters"]?.[0] ?? ""
    const full = seen(typeset(slot(text), "ltr", fonts))
    const even = seen(typeset(slot(text, { balance: true }), "ltr", fonts))
    expect(even.length).toBe(full.length)
    expect(spread(even)).toBeLessThanOrEqual(spread(full))
    expect(even.join(" ")).toBe(text)
  })
})

describe("the order of a line", () => {
  test.each([
    ["plain English", "Rain (at last), 50%", "ltr", "Rain (at last), 50%"],
    ["a date in Arabic keeps its parts in order", "في 12/05/2019", "rtl", `12/05/2019 ${reversed("في")}`],
    ["a written date in Arabic", "1 مارس 2026", "rtl", `2026 ${reversed("مارس")} 1`],
    [
      "a per cent sign in Arabic stands left of the number",
      "ارتفاع 12.5% اليوم",
      "rtl",
      `${reversed("اليوم")} %12.5 ${reversed("ارتفاع")}`
    ],
    ["brackets around Latin in Arabic", "شركة (Berlin) هنا", "rtl", `${reversed("هنا")} (Berlin) ${reversed("شركة")}`],
    ["brackets around Arabic are mirrored", "(مدينة)", "rtl", `(${reversed("مدينة")})`],
    [
      "a name with plus signs in Arabic",
      "إطلاق C++ Tools الآن",
      "rtl",
      `${reversed("الآن")} C++ Tools ${reversed("إطلاق")}`
    ],
    ["a Latin phrase in Hebrew", "העיר New York גדולה", "rtl", `${reversed("גדולה")} New York ${reversed("העיר")}`],
    ["Arabic in English", "the “مدينة قديمة” here", "ltr", `the “${reversed("قديمة")} ${reversed("مدينة")}” here`],
    [
      "a full stop ends an Arabic sentence at the left",
      "مدينة قديمة.",
      "rtl",
      `.${reversed("قديمة")} ${reversed("مدينة")}`
    ],
    [
      "guillemets in Arabic are mirrored",
      "قال «نعم» ومضى",
      "rtl",
      `${reversed("ومضى")} «${reversed("نعم")}» ${reversed("قال")}`
    ],
    ["Arabic digits read from left to right", "عام ١٩٩٨ هنا", "rtl", `${reversed("هنا")} ١٩٩٨ ${reversed("عام")}`],
    ["a mark of direction steers and is not drawn", "A\u200f!", "rtl", "!A"],
    ["embedding controls are left out", "\u202eRain\u202c \u2066at\u2069 last", "ltr", "Rain at last"]
  ] as const)("%s", (_name, text, direction, expected) => {
    expect(oneLine(text, direction)).toBe(expected)
  })
})

describe("characters", () => {
  test.each([
    ["decomposed letters are composed", "Cafe\u0301", "Café", []],
    ["white space is one space", "a \n\t  b\u2003c", "a b c", []],
    ["control characters vanish", "a\u0000\u0007b", "ab", []],
    ["soft hyphens and zero-width spaces vanish", "har\u00adbour", "harbour", []],
    ["a ligature is written out where no font has it", "ﬁnale Ⅷ", "finale VIII", []],
    ["full-width letters become ordinary ones", "ＡＢＣ１２", "ABC12", []],
    ["a hyphen that no font has is drawn as the one that it has", "a\u2011b", "a-b", []],
    ["a mark that no font has is dropped and told", "x\u0489y", "xy", ["x\u0489"]],
    [
      "four marks on a letter stay, more do not",
      `م${"\u064e".repeat(9)}`,
      `م${"\u064e".repeat(4)}`.split("").reverse().join(""),
      []
    ],
    ["a keycap becomes its digit and is told", "1\ufe0f\u20e3 x", "1 x", ["1\u20e3"]],
    ["emoji are left out with the space beside them", "gold 🏆 here", "gold here", ["🏆"]],
    ["an emoji family is one character", "a 👩‍👩‍👧 b 👩‍👩‍👧", "a b", ["👩‍👩‍👧"]],
    ["a lone surrogate is left out without a word", "a\ud83db", "ab", []]
  ])("%s", (_name, input, drawn, missing) => {
    expect([oneLine(input, "ltr"), typeset(wide(input), "ltr", fonts).missing]).toEqual([drawn, missing])
  })

  test("a line breaks after a hyphen between letters, never inside of a number", () => {
    expect(linesAt(200, "north-western")).toEqual(["north-", "western"])
    expect(linesAt(230, "a 2019-2020")).toEqual(["a", "2019-2020"])
    expect(linesAt(160, "10\u00a0000 boats")).toEqual(["10\u00a0000", "boats"])
  })
})

import { describe, expect, test } from "vitest"
import { directionOf } from "../../../src/model/language.ts"
import { titles } from "../newsroom.ts"
import { fontsFor, inkedRows, request, seen, set } from "./setting.ts"
import { typeset } from "../../../src/cards/text/typeset.ts"

const fonts = await fontsFor("Aمב", "ar")
const long = titles["300 letters"][0]
const arabic = titles.Arabic[0]

describe("the size of a text", () => {
  test("is the largest of the slot's that fits", () => {
    expect(set("Rain", {}, fonts).size).toBe(80)
    expect(set(titles["84 letters"][0], {}, fonts).size).toBe(40)
    expect(set("Rain", { width: 150, height: 60 }, fonts).size).toBe(60)
    expect(set("Rain", { width: 100, height: 60 }, fonts).size).toBe(40)
    expect(set("Rain", { width: 10, height: 40 }, fonts).size).toBe(30)
  })

  test("is below the smallest where one line of it is higher than the slot, as in Nastaliq", async () => {
    const text = "بندرگاہ کی روشنی"
    const urdu = await fontsFor(text, "ur")
    const rules = { sizes: [36, 30, 26], lines: 1, direction: "rtl", language: "ur", place: "middle" } as const
    for (const [height, size] of [
      [90, 36],
      [64, 30],
      [54, 26],
      [48, 23],
      [10, 16]
    ] as const) {
      const { size: found, boxes } = set(text, { ...rules, height }, urdu)
      expect(found).toBe(size)
      if (height > 40) expect(boxes[0]?.bottom).toBeLessThanOrEqual(height + 1)
    }
  })

  test("is smaller where the slot takes fewer lines", () => {
    const text = titles["84 letters"][0]
    const [two, one] = [set(text, { lines: 2 }, fonts), set(text, { lines: 1 }, fonts)]
    expect([two.size, two.lines.length, two.clamped]).toEqual([30, 2, false])
    expect([one.size, one.lines.length, one.clamped]).toEqual([30, 1, true])
    expect(set("Rain at last", { lines: 1 }, fonts)).toMatchObject({ size: 80, clamped: false })
  })

  test("is one at which a word stays whole, if there is one", () => {
    const found = set("Sea Donaudampfschifffahrt", { width: 460, height: 900, language: "mt" }, fonts)
    expect(found).toMatchObject({ size: 40, broken: [], lines: ["Sea", "Donaudampfschifffahrt"] })
    expect(set("Sea Donaudampfschifffahrt", { width: 300, height: 900, language: "mt" }, fonts)).toMatchObject({
      size: 80,
      broken: ["Donaudampfschifffahrt"]
    })
  })

  test("a text without a character has no line, and no glyph", () => {
    expect(set(" \n\t\u200b", {}, fonts)).toMatchObject({ lines: [], glyphs: [], boxes: [], clamped: false })
  })

  test("the weight is the slot's", () => {
    const weights = (weight: 400 | 700) =>
      new Set(set("Rain مطر", { weight }, fonts).glyphs.map((one) => one.face.weight))
    expect([...weights(400)]).toEqual([400])
    expect([...weights(700)]).toEqual([700])
  })
})

describe("the place of a text", () => {
  test.each([
    ["start", "ltr", "left"],
    ["end", "ltr", "right"],
    ["start", "rtl", "right"],
    ["end", "rtl", "left"],
    ["center", "ltr", "middle"],
    ["center", "rtl", "middle"]
  ] as const)("%s of a card from %s is its %s side", (align, direction, side) => {
    const [box] = set("Rain", { align, direction, width: 600 }, fonts).boxes
    const [before, after] = [box?.left ?? -1, 600 - (box?.right ?? 0)]
    expect(before + after).toBeGreaterThan(200)
    if (side === "middle") expect(before).toBeCloseTo(after)
    else expect(side === "left" ? before : after).toBeCloseTo(0)
  })

  test("lines stand at the top, in the middle or at the bottom of the rectangle", () => {
    const [top = 0, middle = 0, bottom = 0] = (["top", "middle", "bottom"] as const).map(
      (place) => set("Rain", { place }, fonts).boxes[0]?.top ?? NaN
    )
    expect(top).toBeLessThan(30)
    expect(middle).toBeCloseTo((top + bottom) / 2, -0.5)
    expect(bottom).toBeGreaterThan(220)
  })

  test("tracking parts the letters of Latin, and none that join", () => {
    const widthOf = (text: string, tracking: number): number => {
      const { boxes } = set(text, { tracking, sizes: [40], width: 2000, direction: directionOf("en") }, fonts)
      return (boxes[0]?.right ?? 0) - (boxes[0]?.left ?? 0)
    }
    expect(widthOf("Rain", 0.1) - widthOf("Rain", 0)).toBeCloseTo(4 * 0.1 * 40)
    expect(widthOf("مدينة", 0.1)).toBe(widthOf("مدينة", 0))
  })

  test("the origin of every glyph lies in its line, and lines are a leading apart", () => {
    const { boxes, glyphs, leading } = set(titles["84 letters"][0], {}, fonts)
    const baselines = [...new Set(glyphs.map(({ y }) => y))]
    expect(baselines).toHaveLength(boxes.length)
    for (const [index, baseline] of baselines.entries()) expect(baseline).toBe((baselines[0] ?? 0) + index * leading)
    for (const { x, y } of glyphs) {
      const box = boxes[baselines.indexOf(y)]
      expect(x).toBeGreaterThanOrEqual((box?.left ?? 0) - 0.01)
      expect(x).toBeLessThanOrEqual(box?.right ?? 0)
    }
  })
})

describe("the lines of every title", async () => {
  const cases = await Promise.all(
    Object.entries(titles).map(async ([kind, [text, language]]) => ({
      kind,
      text,
      language,
      fonts: await fontsFor(text, language)
    }))
  )
  test.each(cases)(
    "$kind: no ink leaves the rectangle, and none of two lines touches",
    ({ text, language, fonts: own }) => {
      for (const rules of [{}, { lineHeight: 0.8 }, { sizes: [52], height: 900, width: 420 }]) {
        const asked = request(text, { language, direction: directionOf(language), ...rules })
        const found = typeset(asked, own)
        expect(found.lines.length).toBeGreaterThan(0)
        for (const [index, box] of found.boxes.entries()) {
          expect(box.top).toBeGreaterThanOrEqual(-0.5)
          expect(box.bottom).toBeLessThanOrEqual(asked.height + 0.5)
          if (index > 0) expect(box.top).toBeGreaterThan(found.boxes[index - 1]?.bottom ?? 0)
        }
        const rows = inkedRows(found, asked)
        const astray = rows.filter(
          (row) => !found.boxes.some(({ top, bottom }) => row >= Math.floor(top) - 1 && row <= Math.ceil(bottom))
        )
        expect(astray).toEqual([])
        expect(stretchesOf(rows)).toBeGreaterThanOrEqual(found.boxes.length)
      }
    }
  )

  test.each(cases)("$kind: every glyph is one of its font", ({ text, language, fonts: own }) => {
    const { glyphs, missing } = set(text, { language, direction: directionOf(language) }, own)
    expect(glyphs.filter(({ glyph }) => glyph === 0)).toEqual([])
    expect(missing).toEqual([])
  })

  test("stand further apart where a script's marks need it, and no further than that", () => {
    const leading = (text: string): number => {
      const found = set(`${text} ${text} ${text}`, { sizes: [40], width: 150, height: 900 }, fonts)
      expect(found.lines.length).toBeGreaterThan(1)
      return found.leading / 40
    }
    expect(leading("Rain")).toBeCloseTo(1.1)
    expect(leading("Ạgp Ắ")).toBeGreaterThan(1.2)
    expect(leading("قَالٍّ")).toBeGreaterThan(1.3)
  })
})

/** How many stretches of rows without a gap there are. */
const stretchesOf = (rows: ReadonlyArray<number>): number => rows.filter((row) => !rows.includes(row - 1)).length

describe("a text that is too long", () => {
  test("ends in an ellipsis after a whole word", () => {
    const { clamped, lines } = set(long, { sizes: [40] }, fonts)
    expect(clamped).toBe(true)
    const last = lines.at(-1) ?? ""
    expect(last).toMatch(/ \w+…$/)
    expect(long.split(/[ ,]/)).toContain(last.split(" ").at(-1)?.replace("…", ""))
    expect(lines.slice(0, -1).join("")).not.toContain("…")
  })

  test("leaves no comma, dash or bracket before the ellipsis", () => {
    const [full = 0] = [set("Sea walls", { sizes: [40], width: 2000 }, fonts).boxes[0]?.right]
    for (const sign of [",", " –", " (", ":", " —"]) {
      const { lines, clamped } = set(
        `Sea walls${sign} floodgates everywhere`,
        { sizes: [40], lines: 1, width: full + 90 },
        fonts
      )
      expect([lines, clamped]).toEqual([["Sea walls…"], true])
    }
  })

  test("ends at the left where it reads from right to left", () => {
    const found = set(
      `${arabic} ${arabic} ${arabic}`,
      { direction: "rtl", language: "ar", sizes: [60], height: 180 },
      fonts
    )
    expect(found.clamped).toBe(true)
    const lines = seen(found, fonts)
    expect(lines.at(-1)).toMatch(/^…/)
    expect(lines.slice(0, -1).join("")).not.toContain("…")
  })

  test("ends at the left even after a Latin word in Arabic, and at the right after an Arabic word in English", () => {
    const rules = { sizes: [60], lines: 1 }
    const found = set(
      "شركة OpenGrid Tools Incorporated Holdings",
      { ...rules, direction: "rtl", language: "ar" },
      fonts
    )
    expect(seen(found, fonts)[0]).toMatch(/^…OpenGrid.* ع$/)
    const english = set("The square called ساحة المدينة القديمة الكبيرة", { ...rules, width: 860 }, fonts)
    expect(seen(english, fonts)[0]).toMatch(/^The square .*ع…$/)
  })

  test("no line of it is wider than the rectangle", () => {
    for (const [text, language] of [
      [long, "en"],
      [`${arabic} ${arabic} ${arabic}`, "ar"]
    ] as const) {
      const { boxes } = set(text, { sizes: [50], language, direction: directionOf(language) }, fonts)
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(-0.01)
        expect(right).toBeLessThanOrEqual(600.01)
      }
    }
  })

  test.each([
    ["words", "word ".repeat(400_000)],
    ["one word", "x".repeat(2_000_000)],
    ["Arabic", "مدينة ".repeat(400_000)],
    ["brackets", "(".repeat(500_000) + "م" + ")".repeat(500_000)],
    ["isolates", "\u2067م".repeat(500_000)],
    ["marks", `Z${"\u0301".repeat(500_000)} and ${"more ".repeat(900)}`],
    ["spaces", " ".repeat(2_000_000)]
  ])("a text without end is cut off, and no more of it is looked at than a card can show: %s", (_name, text) => {
    const found = set(text, { direction: "rtl" }, fonts)
    expect(found.lines.length * found.leading).toBeLessThanOrEqual(330)
    expect(found).toEqual(set(text.slice(0, 2000), { direction: "rtl" }, fonts))
  })
})

describe("a word that is wider than its line", () => {
  test("is broken, every letter kept, at the smallest size", () => {
    const word = titles["one word"][0]
    const found = set(word, { height: 900 }, fonts)
    expect(found.broken).toEqual([word])
    expect(found.lines.join("")).toBe(word)
    expect(found.clamped).toBe(false)
    for (const { right } of found.boxes) expect(right).toBeLessThanOrEqual(600)
  })

  test("is broken before the card is full of it, and the words around it stay whole", () => {
    const word = "x".repeat(60)
    const { lines, broken } = set(`Sea ${word} wall`, { sizes: [40], height: 900 }, fonts)
    expect(broken).toEqual([word])
    expect(lines[0]).toBe("Sea")
    expect(lines.at(-1)).toMatch(/^x+ wall$/)
  })

  test("an address is broken after its signs", () => {
    const { lines, broken } = set(
      "https://harbour.example.org/archive/2026/tide-tables?page=2",
      { sizes: [40], height: 900, width: 420 },
      fonts
    )
    expect(lines.join("")).toBe("https://harbour.example.org/archive/2026/tide-tables?page=2")
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/.?&=-]$/)
    expect(broken.length).toBeLessThanOrEqual(1)
  })

  test("an Arabic word is broken into forms that still join, and no letter is lost", () => {
    const word = "مدينة".repeat(20)
    const { lines, broken, missing } = set(word, { sizes: [60], height: 900, direction: "rtl", language: "ar" }, fonts)
    expect([lines.join(""), broken, missing]).toEqual([word, [word], []])
  })
})

import { describe, expect, test } from "vitest"
import type { Face } from "../../../src/cards/fonts/Face.ts"
import { openFont } from "../../../src/cards/fonts/openFont.ts"
import { readSfnt } from "../../../src/cards/fonts/sfnt.ts"
import { packageFont, variableFont, withTables } from "./fontFile.ts"

const latin = packageFont("ibm-plex-sans/latin-700")

const open = (file: Uint8Array): Face => {
  const font = openFont(file, "x")
  return font.at(font.weights[0])
}

const shape = (face: Face, text: string, script = "Latn", direction: "ltr" | "rtl" = "ltr") =>
  face.shape({ text, start: 0, end: text.length, direction, script, language: "en" })

const weighing = (weight: number): Buffer => {
  const table = Buffer.from(readSfnt(latin).tables.get("OS/2") ?? [])
  table.writeUInt16BE(weight, 4)
  return withTables(latin, { "OS/2": table })
}

describe("an opened font", () => {
  test.each([100, 400, 500, 600, 900])("of weight %d has that weight, whatever is asked for", (weight) => {
    const font = openFont(weighing(weight), "x")
    expect(font.weights).toEqual([weight, weight])
    expect(font.at(400)).toBe(font.at(700))
    expect(font.at(400)).toMatchObject({ id: "x", weight })
  })

  test("says whether it slopes", () => {
    const sloped = Buffer.from(readSfnt(latin).tables.get("OS/2") ?? [])
    sloped.writeUInt16BE(1, 62)
    expect(openFont(withTables(latin, { "OS/2": sloped }), "x").isItalic).toBe(true)
    expect(openFont(latin, "x").isItalic).toBe(false)
  })

  test("that does not say its weight is taken for a regular one", () => {
    expect(open(withTables(latin, { "OS/2": null })).weight).toBe(400)
  })

  test("of variable weight has every weight of its axis, each with its own advances", () => {
    const font = openFont(variableFont(), "x")
    expect(font.weights).toEqual([100, 700])
    const faces = [50, 400, 550, 700, 900].map(font.at)
    expect(faces.map(({ id, weight }) => [id, weight])).toEqual([
      ["x-100", 100],
      ["x-400", 400],
      ["x-550", 550],
      ["x-700", 700],
      ["x-700", 700]
    ])
    const [regular = 0, middle = 0, bold = 0] = faces.slice(1).map((face) => shape(face, "R")[0]?.advance)
    expect(bold - regular).toBeCloseTo(0.2)
    expect(middle - regular).toBeCloseTo(0.1)
    expect(font.at(550)).toBe(faces[2])
  })

  test("knows its characters, metrics, ink and outlines", () => {
    const face = open(latin)
    expect([..."Rg é"].map((one) => face.covers(one.codePointAt(0) ?? 0))).toEqual([true, true, true, true])
    expect([..."日م\u{1f3c6}"].map((one) => face.covers(one.codePointAt(0) ?? 0))).toEqual([false, false, false])
    expect(face.unitsPerEm).toBe(1000)
    expect([face.ascent, face.descent]).toEqual([1.025, 0.275])
    const [capital, low, space] = shape(face, "Hg ").map(({ glyph }) => glyph)
    expect(face.ink(capital ?? 0).top).toBe(0.698)
    expect(face.ink(capital ?? 0).bottom).toBeCloseTo(0)
    expect(face.ink(low ?? 0).bottom).toBeGreaterThan(0.15)
    expect(face.ink(space ?? 0)).toEqual({ top: 0, bottom: 0, left: 0, right: 0 })
    expect(face.outline(capital ?? 0)).toMatch(/^M[\d.,\- MLQCZ]+Z$/)
    expect(face.outline(space ?? 0)).toBe("")
    expect(face.picture).toBeNull()
  })

  test("gives glyphs from left to right with the places of their clusters", () => {
    expect(shape(open(latin), "Rain at").map(({ cluster }) => cluster)).toEqual([0, 1, 2, 3, 4, 5, 6])
    const hebrew = open(packageFont("ibm-plex-sans-hebrew/hebrew-400"))
    expect(shape(hebrew, "אבג", "Hebr", "rtl").map(({ cluster }) => cluster)).toEqual([2, 1, 0])
  })

  test("kerns, and sets a word alike alone and among others", () => {
    const face = open(latin)
    const width = (text: string): number => shape(face, text).reduce((sum, { advance }) => sum + advance, 0)
    expect(width("AV")).toBeLessThan(width("A") + width("V"))
    const [alone, among] = [shape(face, "Tower"), shape(face, "A Tower").slice(2)]
    expect(among).toEqual(alone.map((glyph) => ({ ...glyph, cluster: glyph.cluster + 2 })))
  })

  test("joins letters of Arabic with what stands beside the part that is shaped", () => {
    const arabic = open(packageFont("ibm-plex-sans-arabic/arabic-400"))
    const part = { text: "سسس", direction: "rtl", script: "Arab", language: "ar" } as const
    const glyphs = [0, 1, 2].map((start) => arabic.shape({ ...part, start, end: start + 1 })[0]?.glyph)
    expect(new Set(glyphs).size).toBe(3)
    expect(shape(arabic, "سسس", "Arab", "rtl").map(({ glyph }) => glyph)).toEqual(glyphs.toReversed())
  })

  test("shapes by language", () => {
    const arabic = open(packageFont("ibm-plex-sans-arabic/arabic-400"))
    const glyphs = (language: string) =>
      arabic
        .shape({ text: "۴۵۶۷", start: 0, end: 4, direction: "ltr", script: "Arab", language })
        .map((one) => one.glyph)
    expect(glyphs("ur")).not.toEqual(glyphs("fa"))
  })

  test.each(["cmap", "head", "hhea", "hmtx", "maxp"])("without its table %s is refused", (tag) => {
    expect(() => openFont(withTables(latin, { [tag]: null }), "x")).toThrow(new RangeError(`it has no table ${tag}`))
  })
})

describe("colour glyphs", () => {
  const emoji = open(packageFont("noto-color-emoji/emoji-400"))
  const drawn = (text: string): string => {
    const glyphs = shape(emoji, text, "Zyyy")
    return glyphs.length === 1 ? (emoji.picture?.(glyphs[0]?.glyph ?? 0, "p_") ?? "") : `${glyphs.length} glyphs`
  }

  test.each([
    ["a cup", "🏆"],
    ["a flag", "🇩🇪"],
    ["a flag of tags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["a family", "👩‍👩‍👧‍👦"],
    ["a keycap", "1️⃣"],
    ["a skin", "👍🏽"],
    ["a heart", "❤️"]
  ])("%s is one picture of shapes in colours", (_name, text) => {
    const svg = drawn(text)
    expect(svg).toMatch(/<path d="M[^"]+"/)
    expect(new Set(svg.match(/#[0-9a-f]{6}/g)).size).toBeGreaterThan(1)
    for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^p_/)
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(` id="${id}"`)
  })

  test("skins differ", () => {
    expect(drawn("👍🏽")).not.toBe(drawn("👍🏿"))
  })
})

/** Lines that begin where their ink does, measured on what is drawn. */
import { describe, expect, test } from "vitest"
import type { TextSlot } from "../../../templates/Template.ts"
import { blitTexts } from "../../../src/cards/raster/blitTexts.ts"
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import { directionOf } from "../../../src/model/language.ts"
import { fontsFor, type Rules, set } from "./setting.ts"

const masks = makeGlyphMasks()
const [room, width, height] = [60, 900, 300]

/** Pixels from the left edge of the slot to the first column with ink, and from the last one to its right edge. */
const roomBeside = async (text: string, rules: Rules & Partial<TextSlot>) => {
  const { language = "en" } = rules
  const direction = directionOf(language)
  const one = set(text, { sizes: [120], width, height, direction, ...rules }, await fontsFor(text, language))
  const across = width + 2 * room
  const rgb = new Uint8Array(across * height * 3).fill(255)
  const slot = { name: "title", sizes: [120], colour: "#000000" } as const
  blitTexts(rgb, across, height, [{ slot: { slot, left: room, top: 0, width, height }, text: one }], masks)
  const columns = Array.from({ length: across }, (_, x) => x).filter((x) =>
    Array.from({ length: height }, (_, y) => rgb[(y * across + x) * 3] ?? 255).some((value) => value < 128)
  )
  return { left: (columns[0] ?? NaN) - room, right: room + width - 1 - (columns.at(-1) ?? NaN) }
}

describe("a flush line", () => {
  test.each([
    ["en", "Harbour"],
    ["en", "42 %"],
    ["en", "−3.5 %"],
    ["ru", "Гавань"],
    ["el", "Λιμάνι"],
    ["he", "הנמל"],
    ["ar", "الميناء"],
    ["hi", "₹१२,३४५"],
    ["ja", "港の灯り"]
  ])("%s: %s begins where its ink does", async (language, text) => {
    const side = directionOf(language) === "ltr" ? "left" : "right"
    const [loose, flush] = [await roomBeside(text, { language }), await roomBeside(text, { language, flush: true })]
    expect(Math.abs(flush[side])).toBeLessThanOrEqual(1)
    expect(loose[side]).toBeGreaterThan(flush[side])
    // The whole line is moved, so that what is won at one side is lost at the other.
    expect(Math.abs(loose.left + loose.right - flush.left - flush.right)).toBeLessThanOrEqual(1)
  })

  test("ends where its ink does where it stands at the other side", async () => {
    const rules = { align: "end", flush: true } as const
    expect(Math.abs((await roomBeside("HarbourH", rules)).right)).toBeLessThanOrEqual(1)
    expect(Math.abs((await roomBeside("הנמל", { ...rules, language: "he" })).left)).toBeLessThanOrEqual(1)
  })

  test.each([
    ["ink that hangs over the edge", "jetty", "en", {}],
    ["the room in a bracket of Japanese", "「港」", "ja", {}],
    ["a line in the middle", "Harbour", "en", { align: "center" }]
  ] as const)("leaves %s alone", async (_kind, text, language, rules) => {
    expect(await roomBeside(text, { language, ...rules, flush: true })).toEqual(
      await roomBeside(text, { language, ...rules })
    )
  })
})

describe("signs beside digits of a script that takes no tracking", () => {
  const places = async (text: string, language: string, tracking: number) =>
    set(text, { sizes: [100], width, tracking, language }, await fontsFor(text, language)).glyphs.map(({ x }) => x)

  test.each([
    ["hi", "₹१२,३४५"],
    ["bn", "৳১৮০"],
    ["ar", "١٢٬٣٤٥%"],
    ["th", "฿๑๒,๓๔๕"],
    ["ja", "+三十%"]
  ])("%s: %s stands as its font sets it", async (language, text) => {
    expect(await places(text, language, -0.045)).toEqual(await places(text, language, 0))
  })

  test.each([
    ["en", "₹12,345"],
    ["hi", "₹12 करोड़"]
  ])("%s: %s is tracked as far as the script takes it", async (language, text) => {
    const [tight, loose] = [await places(text, language, -0.045), await places(text, language, 0)]
    expect(tight[1]).toBeLessThan(loose[1] ?? 0)
  })
})

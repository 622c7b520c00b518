/** The palette of a card for any accent: every text can be read, every surface of the accent can be seen; and the safe zone. */
import { describe, expect, test } from "vitest"
import { contrast, tintDifference } from "../../../templates/ground/colour.ts"
import { palette, signColour } from "../../../templates/palette.ts"
import { outsideSafeZone } from "../../../templates/safeZone.ts"

const inBothThemes = (accents: ReadonlyArray<string>) =>
  accents.flatMap((accent) => (["light", "dark"] as const).map((theme) => ({ accent, theme })))
const common = ["#0b5c6b", "#f2c94c", "#ffffff", "#000000", "#7f7f7f"]
const rare = ["#00ff00", "#0000ff", "#e4572e", "#767676", "#fffffe", "#16171b", "#faf8f4", "not a colour"]

describe("colours", () => {
  test.each(inBothThemes([...common, ...rare]))(
    "$accent in $theme: surfaces of the accent can be seen",
    ({ accent, theme }) => {
      for (const tint of [0, 0.1]) {
        const colours = palette(theme, accent, tint)
        if (accent.startsWith("#")) expect(colours.accent).toBe(accent)
        if (contrast(colours.accent, colours.paper) < 1.2)
          expect(tintDifference(colours.accent, colours.paper)).toBeGreaterThanOrEqual(0.08)
        for (const ink of [colours.ink, colours.quiet, colours.accentInk]) {
          expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5)
        }
        expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
      }
    }
  )

  test.each(inBothThemes([...common, ...rare, "#ffee00", "#39ff14"]))(
    "$accent in $theme: a full star is told from the paper and better than an empty one",
    ({ accent, theme }) => {
      const colours = palette(theme, accent)
      const [full, empty] = [signColour(colours), colours.line].map((colour) => ({
        contrast: contrast(colour, colours.paper),
        tint: tintDifference(colour, colours.paper)
      }))
      expect(Math.max((full?.contrast ?? 0) - 1.6, (full?.tint ?? 0) - 0.08)).toBeGreaterThanOrEqual(0)
      expect((full?.contrast ?? 0) > (empty?.contrast ?? 0) || (full?.tint ?? 0) > (empty?.tint ?? 0) + 0.05).toBe(true)
    }
  )

  test("contrast is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
    expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2)
  })

  test("an accent that can be read stays as it is", () => {
    expect(palette("light", "#0b5c6b")).toMatchObject({ accent: "#0b5c6b", accentInk: "#0b5c6b" })
    expect(palette("light", "#f2c94c", 0.1).accent).toBe("#f2c94c")
  })

  test.each(["#ffff00", "#ffffff", "#39ff14", "#ffd400", "#f2c94c"])(
    "%s stands as a field with dark text on it, and the text on paper is ink",
    (accent) => {
      const { ink, paper, ...colours } = palette("light", accent)
      expect(colours).toMatchObject({ accent, accentInk: ink, onAccent: "#16171b" })
      expect(palette("dark", accent)).toMatchObject({ accent, accentInk: accent })
      // Only white needs another paper to be seen.
      expect(paper === palette("light", "#0b5c6b").paper).toBe(accent !== "#ffffff")
    }
  )

  test("black is black on dark paper, which is a little lighter for it", () => {
    const { accent, accentInk, onAccent, ink, paper } = palette("dark", "#000000")
    expect({ accent, accentInk, onAccent }).toEqual({ accent: "#000000", accentInk: ink, onAccent: "#ffffff" })
    expect(contrast(paper, "#000000")).toBeLessThan(1.3)
  })
})

describe("the safe zone", () => {
  const og = { width: 1200, height: 630 }
  const story = { width: 1080, height: 1920 }
  const at = (name: string, left: number, top: number, width: number, height: number) => [
    { name, left, top, width, height }
  ]
  test.each([
    ["the whole safe area", og, at("author", 60, 31.5, 1080, 528), []],
    ["a pixel too far to the left", og, at("author", 59, 40, 100, 100), ["edge"]],
    ["a pixel too far down", { width: 1200, height: 1200 }, at("author", 60, 1041, 100, 100), ["edge"]],
    ["the corner of the label", og, at("author", 310, 540, 100, 30), ["label"]],
    ["beside the label", og, at("author", 320, 540, 100, 30), []],
    ["the label's corner on a square", { width: 1200, height: 1200 }, at("author", 60, 1100, 100, 30), []],
    ["a title as wide as the square", og, at("title", 285, 100, 630, 300), []],
    ["a title wider than the square", og, at("title", 284, 100, 630, 300), ["square"]],
    ["another text beside the square", og, at("site", 60, 100, 200, 300), []],
    ["under the head of a story", story, at("site", 100, 268, 200, 100), ["bars"]],
    ["over the foot of a story", story, at("site", 100, 1437, 200, 100), ["bars"]],
    ["between the bars of a story", story, at("site", 100, 269, 200, 1267), []],
    ["all at once", og, at("title", 0, 600, 1200, 30), ["edge", "label", "square"]],
    ["an empty place", og, at("title", 0, 0, 0, 0), []]
  ] as const)("%s", (_, size, vital, reasons) => {
    expect(outsideSafeZone(size, vital).map(({ why }) => why)).toEqual(reasons)
  })
})

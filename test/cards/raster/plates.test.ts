/** The plate under a text: as wide as its ink, the same on numbers of colours and in any colours. */
import { describe, expect, test } from "vitest"
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import { paintFlat } from "../../../src/cards/raster/paintFlat.ts"
import { paintTruecolour } from "../../../src/cards/raster/paintTruecolour.ts"
import { platesOf } from "../../../src/cards/raster/plates.ts"
import { readCard } from "./readCard.ts"
import { openFace, setByHand } from "./setByHand.ts"
import { ground } from "./trees.ts"

const face = openFace("ibm-plex-sans/latin-700")
const white = await ground({ backgroundColor: "#ffffff" })
const plate = { colour: "#c4122f", pad: 12 }
const live = (text: string, slot = {}) =>
  setByHand({ face, lines: [text], size: 40, colour: "#ffffff", left: 60, baseline: 100, slot: { plate, ...slot } })

describe("a plate", () => {
  test("is as high as its slot, and wider than the ink on both sides", () => {
    const setting = live("LIVE")
    const [found] = platesOf([setting], white)
    const [box] = setting.text.boxes
    expect(found).toEqual({
      left: Math.round(60 + (box?.left ?? 0) - 12),
      top: 60,
      right: Math.round(60 + (box?.right ?? 0) + 12),
      bottom: 60 + setting.slot.height,
      colour: "#c4122f"
    })
  })

  test("stays within the card, and there is none without text", () => {
    expect(platesOf([live("LIVE", { plate: { ...plate, pad: 500 } })], white)).toMatchObject([
      { left: 0, right: white.width }
    ])
    const bare = live("")
    expect(platesOf([{ ...bare, text: { ...bare.text, boxes: [] } }], white)).toEqual([])
  })

  test("is drawn alike on numbers of colours and in any colours", () => {
    const masks = makeGlyphMasks()
    const setting = live("LIVE")
    const [indexed, any] = [paintFlat(white, [setting], masks), paintTruecolour(white, [setting], masks)].map(readCard)
    const [{ left, top, right, bottom } = { left: 0, top: 0, right: 0, bottom: 0 }] = platesOf([setting], white)
    expect(indexed?.colours).toBeGreaterThan(2)
    for (const card of [indexed, any]) {
      expect(card?.at(left, top)).toBe("#c4122f")
      expect(card?.at(right - 1, bottom - 1)).toBe("#c4122f")
      expect(card?.at(left - 1, top)).toBe("#ffffff")
      expect(card?.at(left, bottom)).toBe("#ffffff")
    }
    const greatest = indexed?.rgb.reduce((most, value, at) => Math.max(most, Math.abs(value - (any?.rgb[at] ?? 0))), 0)
    expect(greatest).toBeLessThanOrEqual(8)
  })
})

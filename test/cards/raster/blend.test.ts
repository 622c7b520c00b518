import { describe, expect, it } from "vitest"
import { blendLayer } from "../../../src/cards/raster/blendLayer.ts"
import { blitTexts } from "../../../src/cards/raster/blitTexts.ts"
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import { openFace, setByHand } from "./setByHand.ts"
import { box, ground } from "./trees.ts"

const size = { width: 40, height: 20 }
const photo = (): Uint8Array => Uint8Array.from({ length: 40 * 20 * 3 }, (_, at) => (at * 7) % 256)

describe("laying a template over a photo", () => {
  it("changes nothing where it draws nothing, everything where it is opaque, and mixes between", async () => {
    const compiled = await ground(
      {},
      [
        box({ width: 10, height: 20, backgroundColor: "#102030" }),
        box({ width: 10, height: 20, backgroundColor: "rgba(255,255,255,0.5)" })
      ],
      size
    )
    const [before, rgb] = [photo(), photo()]
    blendLayer(rgb, compiled)
    const pixel = (bytes: Uint8Array, x: number, y: number) => [
      ...bytes.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3)
    ]
    for (const y of [0, 19]) {
      expect(pixel(rgb, 5, y)).toEqual([0x10, 0x20, 0x30])
      expect(pixel(rgb, 39, y)).toEqual(pixel(before, 39, y))
      pixel(rgb, 15, y).forEach((value, channel) =>
        expect(Math.abs(value - (255 + (pixel(before, 15, y)[channel] ?? 0)) / 2)).toBeLessThanOrEqual(1)
      )
    }
  })

  it("covers a photo with a template that has no holes", async () => {
    const rgb = photo()
    blendLayer(rgb, await ground({ backgroundColor: "#0a141e" }, [], size))
    expect([...rgb]).toEqual(Array.from({ length: 800 }, () => [10, 20, 30]).flat())
  })
})

describe("drawing texts on a photo", () => {
  it("gives the exact ink inside of a stem, and leaves the rest", () => {
    const rgb = photo()
    const face = openFace("ibm-plex-sans/latin-700")
    blitTexts(
      rgb,
      40,
      20,
      [setByHand({ face, lines: ["I"], size: 24, colour: "#fafbfc", left: 3, baseline: 19 })],
      makeGlyphMasks()
    )
    const exact = Array.from({ length: 800 }, (_, at) => Buffer.from(rgb).toString("hex", at * 3, at * 3 + 3)).filter(
      (one) => one === "fafbfc"
    )
    expect(exact.length).toBeGreaterThan(20)
    const untouched = photo()
    for (let y = 0; y < 20; y++)
      expect(rgb.subarray((y * 40 + 15) * 3, (y + 1) * 120)).toEqual(
        untouched.subarray((y * 40 + 15) * 3, (y + 1) * 120)
      )
  })

  it("refuses an ink that is no colour", () => {
    const face = openFace("ibm-plex-sans/latin-700")
    const setting = setByHand({ face, lines: ["I"], size: 24, colour: "red", left: 3, baseline: 19 })
    expect(() => blitTexts(photo(), 40, 20, [setting], makeGlyphMasks())).toThrow("red")
  })
})

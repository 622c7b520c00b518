import { Resvg } from "@resvg/resvg-js"
import { describe, expect, it } from "vitest"
import type { Pen } from "../../../../src/cards/fonts/Face.ts"
import { coverageOf } from "../../../../src/cards/raster/glyph/coverage.ts"
import { openFace } from "../setByHand.ts"

/** Draws the path data of an SVG with straight lines. */
const along =
  (path: string) =>
  (pen: Pen): void => {
    for (const [, command, x, y] of path.matchAll(/([MLZ])(?:([\d.]+),([\d.]+))?/g)) {
      if (command === "M") pen.moveTo(Number(x), Number(y))
      else if (command === "L") pen.lineTo(Number(x), Number(y))
      else pen.close()
    }
  }

const rowsOf = (path: string, scale = 1, shift = 0) => {
  const drawn = coverageOf(along(path), scale, shift)
  if (drawn === null) return null
  const { left, top, width, height, coverage } = drawn
  const rows = Array.from({ length: height }, (_, y) => [...coverage.subarray(y * width, (y + 1) * width)])
  return { left, top, rows }
}

describe("the coverage of an outline", () => {
  it("is whole inside of a square that fills its pixels", () => {
    expect(rowsOf("M1,0L3,0L3,2L1,2Z")).toEqual({
      left: 1,
      top: -2,
      rows: [
        [255, 255],
        [255, 255]
      ]
    })
  })

  it("is the covered area where an edge runs through a pixel", () => {
    expect(rowsOf("M0.5,0L2,0L2,1L0.5,1Z")?.rows).toEqual([[128, 255]])
    expect(rowsOf("M0,0L2,0L2,0.25L0,0.25Z")?.rows).toEqual([[64, 64]])
    expect(rowsOf("M0,0L1,0L0,1Z")?.rows).toEqual([[128]])
    expect(rowsOf("M0,0L4,0L0,1Z")?.rows).toEqual([[223, 159, 96, 32]])
  })

  it("moves by the shift", () => {
    expect(rowsOf("M0,0L1,0L1,1L0,1Z", 1, 0.25)).toEqual({ left: 0, top: -1, rows: [[191, 64]] })
    expect(rowsOf("M0,0L1,0L1,1L0,1Z", 1, 0.75)?.rows).toEqual([[64, 191]])
  })

  it("leaves a counter open and does not darken where contours of one direction overlap", () => {
    expect(rowsOf("M0,0L3,0L3,3L0,3ZM1,1L1,2L2,2L2,1Z")?.rows[1]).toEqual([255, 0, 255])
    expect(rowsOf("M0,0L2,0L2,1L0,1ZM1,0L3,0L3,1L1,1Z")?.rows).toEqual([[255, 255, 255]])
  })

  it("does not ask which way round a font draws", () => {
    expect(rowsOf("M0,0L0,1L1.5,1L1.5,0Z")).toEqual(rowsOf("M0,0L1.5,0L1.5,1L0,1Z"))
  })

  it("is null without ink", () => {
    expect(rowsOf("")).toBeNull()
    expect(rowsOf("M1,1Z")).toBeNull()
    expect(rowsOf("M1,1L5,1Z")).toBeNull()
  })

  it("is the same whatever was drawn before it, however large", () => {
    const before = rowsOf("M0.5,0L2,0L2,1L0.5,1Z")
    rowsOf("M0,0L900,0L900,700L0,700Z")
    expect(rowsOf("M0.5,0L2,0L2,1L0.5,1Z")).toEqual(before)
    const steps = Array.from({ length: 3000 }, (_, at) => `L${(at % 7) / 4},${at / 100}`)
    expect(rowsOf(`M0,0${steps.join("")}Z`)?.rows.length).toBe(30)
    expect(rowsOf("M0.5,0L2,0L2,1L0.5,1Z")).toEqual(before)
  })

  it("is what resvg draws, but for the samples that resvg takes instead of areas", () => {
    for (const [file, text, size] of [
      ["ibm-plex-sans/latin-700", "Rag&8%", 60],
      ["ibm-plex-sans-arabic/arabic-400", "حرية", 44],
      ["ibm-plex-sans-jp/japanese-400", "鬱愛", 48]
    ] as const) {
      const face = openFace(file)
      for (const { glyph } of face.shape({
        text,
        start: 0,
        end: text.length,
        direction: "ltr",
        script: "Zyyy",
        language: "en"
      })) {
        const scale = size / face.unitsPerEm
        const drawn = coverageOf((pen) => face.draw(glyph, pen), scale, 0.25)
        if (drawn === null) continue
        const { left, top, width, height, coverage } = drawn
        const pixels = new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="matrix(${scale} 0 0 ${-scale} ${0.25 - left} ${-top})" d="${face.outline(glyph)}"/></svg>`
        ).render().pixels
        const off = coverage.map((value, at) => Math.abs(value - (pixels[at * 4 + 3] ?? 0)))
        expect(Math.max(...off)).toBeLessThanOrEqual(72)
        expect(off.reduce((sum, value) => sum + value, 0) / off.length).toBeLessThan(5)
      }
    }
  })
})

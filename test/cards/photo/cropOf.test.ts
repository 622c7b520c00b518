import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cleanRatios, cleanSize, cropOf } from "../../../src/cards/photo/cropOf.ts"

describe("cropOf", () => {
  test("cuts the sides of a wide picture and the ends of a tall one", () => {
    expect(cropOf({ width: 1600, height: 1000 }, 1)).toEqual({ left: 300, top: 0, width: 1000, height: 1000 })
    expect(cropOf({ width: 1000, height: 1600 }, 1)).toEqual({ left: 0, top: 300, width: 1000, height: 1000 })
    expect(cropOf({ width: 1600, height: 900 }, 16 / 9)).toEqual({ left: 0, top: 0, width: 1600, height: 900 })
  })

  test("keeps the focal point in the middle where the edges let it", () => {
    expect(cropOf({ width: 1600, height: 1000 }, 1, { x: 0.4, y: 0 }).left).toBe(140)
    expect(cropOf({ width: 1600, height: 1000 }, 1, { x: 0, y: 0.5 }).left).toBe(0)
    expect(cropOf({ width: 1600, height: 1000 }, 1, { x: 1, y: 0.5 }).left).toBe(600)
  })

  test("takes a focal point that is none for the nearest one", () => {
    expect(cropOf({ width: 1600, height: 1000 }, 1, { x: 7, y: -1 }).left).toBe(600)
    expect(cropOf({ width: 1600, height: 1000 }, 1, { x: Number.NaN, y: 0 }).left).toBe(300)
  })

  test("lies inside the picture, holds the focal point and has the ratio to a pixel", () => {
    const side = fc.integer({ min: 1, max: 9000 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        side,
        side,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        share,
        share,
        (width, height, ratio, x, y) => {
          const crop = cropOf({ width, height }, ratio, { x, y })
          expect(Object.values(crop).every(Number.isInteger)).toBe(true)
          expect(crop.left >= 0 && crop.top >= 0 && crop.width >= 1 && crop.height >= 1).toBe(true)
          expect(crop.left + crop.width <= width && crop.top + crop.height <= height).toBe(true)
          expect(crop.width === width || crop.height === height).toBe(true)
          expect(Math.abs(crop.left + crop.width / 2 - x * width)).toBeLessThanOrEqual(
            Math.max(1, crop.width / 2, (width - crop.width) / 2)
          )
          expect(x * width >= crop.left - 1 && x * width <= crop.left + crop.width + 1).toBe(true)
          expect(y * height >= crop.top - 1 && y * height <= crop.top + crop.height + 1).toBe(true)
          if (crop.width > 50 && crop.height > 50)
            expect(Math.abs(crop.width - crop.height * ratio)).toBeLessThanOrEqual(Math.max(1, ratio))
        }
      )
    )
  })
})

describe("cleanSize", () => {
  test.each([
    ["16:9", 1200, 675],
    ["4:3", 1200, 900],
    ["1:1", 1200, 1200]
  ] as const)("is at most 1200 wide at %s", (ratio, width, height) => {
    expect(cleanSize({ width: 4000, height: 3000 }, ratio)).toEqual({ width, height })
  })

  test("never enlarges", () => {
    const side = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(side, side, fc.constantFrom(...cleanRatios), (width, height, ratio) => {
        const size = cleanSize({ width, height }, ratio)
        const [across = 1, down = 1] = ratio.split(":").map(Number)
        if (size === null) {
          expect(Math.min(width, (height * across) / down)).toBeLessThan(300 + across)
          return
        }
        expect(size.width * down).toBe(size.height * across)
        expect(size.width <= Math.min(1200, width) && size.height <= height && size.width >= 300).toBe(true)
        expect(size.width === 1200 || size.width + across > width || size.height + down > height).toBe(true)
      })
    )
  })

  test("is none below 300 pixels", () => {
    expect(cleanSize({ width: 299, height: 900 }, "1:1")).toBeNull()
    expect(cleanSize({ width: 300, height: 300 }, "1:1")).toEqual({ width: 300, height: 300 })
    expect(cleanSize({ width: 310, height: 171 }, "16:9")).toEqual({ width: 304, height: 171 })
  })
})

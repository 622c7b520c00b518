/** Where a picture has its subject, and which sides of a card that leaves free. */
import { describe, expect, test } from "vitest"
import { dominantColour } from "../../../src/cards/subject/dominantColour.ts"
import { lookAt } from "../../../src/cards/subject/lookAt.ts"
import { freeCorners, freeSides, focusOf, shapeOf } from "../../../src/cards/subject/photoLook.ts"
import { saliencyOf } from "../../../src/cards/subject/saliency.ts"
import { type Subject, subjectAt, subjectOf } from "../../../src/cards/subject/subjectOf.ts"

type Colour = readonly [number, number, number]

/** A thumbnail of one colour, or of one for each row, with an ellipse of another. */
const thumbnail = (
  ground: (x: number, y: number) => Colour,
  thing: Colour,
  [x, y, radius]: readonly [number, number, number]
) => {
  const [width, height] = [64, 40]
  const rgb = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const isThing = Math.hypot((column - x) / 0.8, row - y) < radius
      rgb.set(isThing ? thing : ground(column, row), (row * width + column) * 3)
    }
  return { rgb, width, height }
}
const found = (...given: Parameters<typeof thumbnail>): Subject => subjectOf(saliencyOf(thumbnail(...given)))

const grey = (): Colour => [110, 120, 125]
const sea = (_x: number, y: number): Colour => (y < 22 ? [170 + y, 190, 210] : [40, 80, 100])
const checks = (x: number, y: number): Colour => (((x >> 2) + (y >> 2)) % 2 === 0 ? [60, 90, 70] : [95, 130, 100])

const red: Colour = [200, 40, 40]
const skin: Colour = [205, 150, 115]

describe("the subject", () => {
  test.each([
    ["a thing on one colour", grey, red],
    ["a thing over a horizon", sea, red],
    ["a thing on a busy ground", checks, red],
    ["a face on one colour", grey, skin],
    ["a face over a horizon", sea, skin]
  ] as const)("is %s, wherever it stands", (_name, ground, colour) => {
    for (const [x, y] of [
      [14, 20],
      [32, 20],
      [50, 14],
      [50, 28]
    ] as const) {
      const { box } = found(ground, colour, [x, y, 9])
      expect(box.left * 64, `${x} ${y}`).toBeLessThan(x - 4)
      expect(box.right * 64).toBeGreaterThan(x + 4)
      expect(box.top * 40).toBeLessThan(y - 4)
      expect(box.bottom * 40).toBeGreaterThan(y + 4)
      expect((box.right - box.left) * (box.bottom - box.top)).toBeLessThan(0.4)
    }
  })

  test("is a face in whole, with what is around it", () => {
    const { face } = found(grey, skin, [20, 20, 9])
    expect(face).not.toBeNull()
    expect(face?.top).toBeLessThan(11 / 40)
    expect(face?.bottom).toBeGreaterThan(29 / 40)
    expect(found(grey, red, [20, 20, 9]).face).toBeNull()
  })

  test("is the whole picture where nothing stands out", () => {
    const { box } = found(grey, grey(), [32, 20, 9])
    expect([box.left, box.right]).toEqual([0, 1])
  })

  test("is around the point that the article names, and what was found there", () => {
    const subject = found(grey, red, [14, 20, 9])
    const named = subjectAt(subject, { x: 0.8, y: 0.2 })
    expect([named.box.left, named.box.right]).toEqual([0.66, 0.94])
    const there = subjectAt(subject, { x: 0.22, y: 0.5 })
    expect(there.box.left).toBeLessThanOrEqual(subject.box.left)
    expect(there.box.right).toBeGreaterThanOrEqual(subject.box.right)
    expect(subjectAt(null, { x: 0.5, y: 0.5 }).box).toEqual({ left: 0.36, top: 0.34, right: 0.64, bottom: 0.66 })
  })

  test("is the same in every run", () => {
    expect(found(checks, skin, [40, 20, 9])).toEqual(found(checks, skin, [40, 20, 9]))
  })
})

describe("free sides", () => {
  const photo = { width: 1600, height: 1000 }
  const og = { width: 1200, height: 630 }
  const at = (x: number, y: number) => freeSides(photo, og, found(grey, red, [x, y, 7]))

  test.each([
    ["left", 54, 20, ["left"]],
    ["right", 10, 20, ["right"]],
    ["none", 32, 20, []]
  ] as const)("%s", (_name, x, y, sides) => {
    expect(at(x, y).filter((side) => side === "left" || side === "right")).toEqual(sides)
  })

  test("are none where the rest of the picture shows as much", () => {
    expect(freeSides(photo, og, found(checks, red, [54, 20, 7]))).toEqual([])
  })

  test("are those of what the card shows", () => {
    const subject = found(grey, red, [32, 34, 5])
    expect(freeSides({ width: 1080, height: 1920 }, { width: 1080, height: 1920 }, subject)).toContain("top")
    expect(focusOf(subject).y).toBeGreaterThan(0.7)
  })

  test.each([
    [54, 20, ["bottom-left", "top-left"]],
    [10, 20, ["bottom-right", "top-right"]],
    [32, 8, ["bottom-right", "bottom-left"]],
    [32, 20, ["bottom-right", "bottom-left", "top-right", "top-left"]]
  ] as const)("corners beside a subject at %i, %i", (x, y, corners) => {
    expect(freeCorners(photo, og, found(grey, red, [x, y, 7]))).toEqual(expect.arrayContaining([...corners]))
  })

  test("corners are all where no subject is known, and none where it fills the photo", () => {
    expect(freeCorners(photo, og, null)).toHaveLength(4)
    const whole = { left: 0, top: 0, right: 1, bottom: 1 }
    expect(freeCorners(photo, og, { ...found(grey, red, [32, 20, 7]), box: whole, face: null })).toEqual([])
  })

  test.each([
    [800, 1000, "tall"],
    [1000, 1000, "square"],
    [1600, 1000, "wide"],
    [3000, 1000, "panorama"]
  ] as const)("a photo of %i by %i is %s", (width, height, shape) => {
    expect(shapeOf({ width, height })).toBe(shape)
  })
})

describe("the dominant colour", () => {
  test.each([
    ["grey", grey, red, "#6e787d"],
    ["red", () => red, [110, 120, 125], "#c82828"],
    ["skin", () => skin, red, "#cd9673"],
    ["black", () => [0, 0, 0] as const, red, "#000000"]
  ] as const)("is that of most of the picture: %s", (_name, ground, thing, colour) => {
    expect(dominantColour(thumbnail(ground, thing, [32, 20, 9]))).toBe(colour)
  })

  test("is a colour of the picture, not the mean of two", () => {
    expect(dominantColour(thumbnail((x) => (x < 36 ? [10, 10, 200] : [240, 240, 10]), red, [0, 0, 0]))).toBe("#0a0ac8")
  })

  test("is not moved by noise", () => {
    const noisy = dominantColour(thumbnail((x, y) => [72 + ((x * 7 + y * 13) % 9), 104, 136], red, [32, 20, 9]))
    const [, ...channels] = /^#(..)(..)(..)$/.exec(noisy) ?? []
    const [r, g, b] = channels.map((one) => Number.parseInt(one, 16))
    expect(Math.abs((r ?? 0) - 76)).toBeLessThan(3)
    expect([g, b]).toEqual([104, 136])
  })

  test("is read from a file, upright or not, transparent or not", async () => {
    const { default: sharp } = await import("sharp")
    const blue = { width: 300, height: 200, channels: 3, background: "#204080" } as const
    const orange = await sharp({ create: { width: 120, height: 80, channels: 3, background: "#f08010" } })
      .png()
      .toBuffer()
    for (const type of ["png", "jpeg", "webp"] as const) {
      const picture = await sharp({ create: blue })
        .composite([{ input: orange, left: 10, top: 10 }])
        .toFormat(type, { quality: 100 })
        .toBuffer()
      const { colour = "" } = await lookAt(picture)
      for (const [at, channel] of [0x20, 0x40, 0x80].entries())
        expect(Math.abs(Number.parseInt(colour.slice(1 + at * 2, 3 + at * 2), 16) - channel), type).toBeLessThan(4)
    }
    const clear = { width: 60, height: 60, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const
    expect((await lookAt(await sharp({ create: clear }).png().toBuffer())).colour).toBe("#ffffff")
  })
})

import { readFileSync } from "node:fs"
import fc from "fast-check"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { decodePhoto } from "../../../src/cards/photo/decodePhoto.ts"
import { encodeJpeg } from "../../../src/cards/photo/encodeJpeg.ts"
import type { TextOverPhoto } from "../../../src/cards/photo/leastStrength.ts"
import { scrim, type ScrimRule } from "../../../src/cards/photo/scrim.ts"
import { contrast } from "../../../templates/ground/colour.ts"
import { examples, noise, pixel } from "./photos.ts"

const [width, height] = [600, 400]
const whole = { left: 0, top: 0, width, height }
const dark = { colour: "#14161b", ink: "#f5f2ec" }
const light = { colour: "#faf8f4", ink: "#16171b" }
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
const title = [box(40, 250.4, 560, 290), box(40, 296, 430.7, 338)]

const fill = (paint: (x: number, y: number) => ReadonlyArray<number>): Uint8Array => {
  const rgb = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgb.set(paint(x, y), (y * width + x) * 3)
  return rgb
}

const photos: Readonly<Record<string, Uint8Array>> = {
  white: fill(() => [255, 255, 255]),
  black: fill(() => [0, 0, 0]),
  "coarse checkerboard": fill((x, y) => (((x >> 5) + (y >> 5)) % 2 === 0 ? [0, 0, 0] : [255, 255, 255])),
  "fine checkerboard": fill((x, y) => ((x + y) % 2 === 0 ? [0, 0, 0] : [255, 255, 255])),
  gradient: fill((x, y) => [(x * 255) / width, (y * 255) / height, 200]),
  noise: noise(width * height * 3),
  red: fill(() => [255, 0, 0]),
  yellow: fill(() => [255, 255, 0])
}

const lights = Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
)
const luminance = (rgb: ArrayLike<number>, at = 0): number =>
  0.2126 * (lights[rgb[at] ?? 0] ?? 0) +
  0.7152 * (lights[rgb[at + 1] ?? 0] ?? 0) +
  0.0722 * (lights[rgb[at + 2] ?? 0] ?? 0)
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/**
 * WCAG's contrast of an ink with the mean light of blocks of 8x8 pixels under
 * a text, the least of all; every fourth pixel begins a block, so these are
 * others than the scrim itself measures.
 */
const leastContrast = (rgb: Uint8Array, { boxes, ink }: Pick<TextOverPhoto, "boxes" | "ink">): number => {
  const inkLight = luminance(channels(ink))
  let least = 21
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.floor(top); y + 8 <= bottom; y += 4) {
      for (let x = Math.floor(left); x + 8 <= right; x += 4) {
        let sum = 0
        for (let at = 0; at < 64; at++) sum += luminance(rgb, ((y + (at >> 3)) * width + x + (at & 7)) * 3)
        const mean = sum / 64
        least = Math.min(least, (Math.max(mean, inkLight) + 0.05) / (Math.min(mean, inkLight) + 0.05))
      }
    }
  }
  return least
}

const drawn = (photo: Uint8Array, rule: ScrimRule, texts: ReadonlyArray<TextOverPhoto>) => {
  const rgb = photo.slice()
  return { rgb, ...scrim({ rgb, width, height }, whole, rule, texts) }
}

const cases = Object.keys(photos).flatMap((photo) =>
  (["dark", "light"] as const).flatMap((theme) =>
    (["top", "bottom", "left", "right", "all"] as const).map((from) => ({ photo, theme, from }))
  )
)

describe("the contrast of texts over photos", () => {
  test.each(cases)("is at least 4.5:1 over $photo under a $theme scrim from $from", async ({ photo, theme, from }) => {
    const { colour, ink } = theme === "dark" ? dark : light
    const text = { boxes: title, ink, contrast: 4.5 }
    const { rgb, unreadable, strength } = drawn(photos[photo] ?? new Uint8Array(), { colour, from }, [text])
    expect(unreadable).toEqual([])
    expect(strength).toBeLessThanOrEqual(1)
    expect(leastContrast(rgb, text)).toBeGreaterThanOrEqual(4.5)
    const decoded = await sharp(await encodeJpeg(rgb, width, height))
      .raw()
      .toBuffer()
    expect(leastContrast(decoded, text)).toBeGreaterThanOrEqual(4.5)
  })

  test("holds for any colours that can be read on the scrim", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`)
    fc.assert(
      fc.property(colour, colour, colour, (veil, ink, ground) => {
        fc.pre(contrast(veil, ink) >= 4.9)
        const values = channels(ground)
        const text = { boxes: [box(40, 300, 120, 330)], ink, contrast: 4.5 }
        const { rgb } = drawn(
          fill(() => values),
          { colour: veil, from: "bottom" },
          [text]
        )
        expect(leastContrast(rgb, text)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 60 }
    )
  })

  test("is met with no more veil than it takes", () => {
    const text = { boxes: title, ink: dark.ink, contrast: 4.5 }
    for (const name of ["white", "gradient", "yellow"]) {
      const { rgb } = drawn(photos[name] ?? new Uint8Array(), { colour: dark.colour, from: "all" }, [text])
      expect(leastContrast(rgb, text), name).toBeLessThan(5)
    }
    expect(drawn(photos["black"] ?? new Uint8Array(), { colour: dark.colour, from: "bottom" }, [text]).strength).toBe(0)
  })

  test("grows with what is wanted", () => {
    const strengths = [3, 4.5, 7, 12].map(
      (wanted) =>
        drawn(photos["gradient"] ?? new Uint8Array(), { colour: "#000000", from: "bottom" }, [
          { boxes: title, ink: "#ffffff", contrast: wanted }
        ]).strength
    )
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b))
    expect(new Set(strengths).size).toBe(4)
  })

  test("is measured under every text, each with its own ink", () => {
    const texts = [
      { boxes: [box(40, 350, 200, 370)], ink: "#a8abb5", contrast: 4.5 },
      { boxes: title, ink: "#ffffff", contrast: 4.5 }
    ]
    const { rgb } = drawn(photos["gradient"] ?? new Uint8Array(), { colour: dark.colour, from: "bottom" }, texts)
    for (const text of texts) expect(leastContrast(rgb, text)).toBeGreaterThanOrEqual(4.5)
  })

  test("is told where the scrim's colour cannot give it", () => {
    const white = { boxes: title, ink: "#ffffff", contrast: 4.5, name: "title" }
    const grey = drawn(photos["white"] ?? new Uint8Array(), { colour: "#888888", from: "bottom" }, [white])
    expect(grey.unreadable).toEqual([white])
    expect(grey.strength).toBe(1)
    // White on black stays as it is: a white veil would only hide the text.
    const hidden = drawn(photos["black"] ?? new Uint8Array(), { colour: "#ffffff", from: "bottom" }, [white])
    expect(hidden).toMatchObject({ strength: 0, unreadable: [white] })
  })
})

describe("the scrim", () => {
  const bars = (rgb: Uint8Array, x = 300) => Array.from({ length: height }, (_, y) => pixel(rgb, width, x, y)[0] ?? 0)
  const text = { boxes: title, ink: dark.ink, contrast: 4.5 }
  const veiled = (rule: Partial<ScrimRule>, texts: ReadonlyArray<TextOverPhoto> = [text]) =>
    drawn(photos["white"] ?? new Uint8Array(), { colour: dark.colour, from: "bottom", ...rule }, texts)

  test("fades towards the other side without an edge", () => {
    const values = bars(veiled({}).rgb)
    expect(values[0]).toBe(255)
    for (let y = 1; y < height; y++) {
      const step = (values[y - 1] ?? 0) - (values[y] ?? 0)
      expect(step).toBeGreaterThanOrEqual(0)
      expect(step).toBeLessThanOrEqual(3)
    }
  })

  test("fades over a part of the photo at least where texts fill its reach", () => {
    const values = bars(veiled({ reach: 0.1 }).rgb)
    expect(Math.max(...values.slice(1).map((value, index) => (values[index] ?? 0) - value))).toBeLessThanOrEqual(4)
    expect(values[60]).toBe(255)
  })

  test("has its least strength where no text needs more", () => {
    const { strength, rgb } = veiled({ least: 0.5 }, [])
    expect(strength).toBe(0.5)
    expect(bars(rgb)[0]).toBe(255)
    expect(bars(rgb)[height - 1]).toBeLessThan(145)
    expect(veiled({ least: 0.95 }).strength).toBe(0.95)
    expect(veiled({ least: 7 }).strength).toBe(1)
  })

  test("has a second veil for a text beyond its reach", () => {
    const site = { boxes: [box(40, 20, 200, 44)], ink: dark.ink, contrast: 4.5 }
    const { rgb } = veiled({ reach: 0.7 }, [text, site])
    for (const one of [text, site]) expect(leastContrast(rgb, one)).toBeGreaterThanOrEqual(4.5)
    expect(Math.max(...bars(rgb))).toBeGreaterThan(170)
    // Within reach the one veil covers them both.
    expect(Math.max(...bars(veiled({}, [text, site]).rgb))).toBeLessThan(140)
  })

  test("leaves alone what lies around the photo, and texts beside it", () => {
    const rgb = (photos["white"] ?? new Uint8Array()).slice()
    const beside = { boxes: [box(320, 10, 590, 60)], ink: "#ffffff", contrast: 4.5 }
    const place = { left: 10, top: 20, width: 300, height: 200 }
    expect(scrim({ rgb, width, height }, place, { colour: "#000000", from: "all" }, [beside]).strength).toBe(0)
    const over = { boxes: [box(250, 100, 590, 160)], ink: "#ffffff", contrast: 4.5 }
    expect(scrim({ rgb, width, height }, place, { colour: "#000000", from: "all" }, [over]).strength).toBeGreaterThan(
      0.4
    )
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const inside = x >= 10 && x < 310 && y >= 20 && y < 220
        if ((pixel(rgb, width, x, y)[0] ?? 0) < 255 !== inside) throw new Error(`a wrong pixel at ${x}, ${y}`)
      }
    }
  })

  test("is cut off with a photo that hangs over the edge of its picture", () => {
    const rgb = (photos["white"] ?? new Uint8Array()).slice()
    const place = { left: 500, top: -50, width: 300, height: 200 }
    scrim({ rgb, width, height }, place, { colour: "#000000", from: "left", least: 0.8 }, [text])
    expect(pixel(rgb, width, 0, 100)).toEqual([255, 255, 255])
    expect(pixel(rgb, width, 505, 100)[0]).toBeLessThan(60)
    expect(pixel(rgb, width, 505, 151)).toEqual([255, 255, 255])
  })

  test("is the same for the same photo", () => {
    const once = veiled({}).rgb
    expect(Buffer.from(veiled({}).rgb).equals(once)).toBe(true)
  })

  test.each(["seagrass", "lighthouse", "swing-bridge"])(
    "makes a title over %s readable, as a JPEG too",
    async (name) => {
      const photo = await decodePhoto(readFileSync(`${examples}/${name}.jpg`), { width, height, focus: null })
      for (const { colour, ink } of [dark, light]) {
        const over = { boxes: title, ink, contrast: 4.5 }
        const { rgb } = drawn(photo, { colour, from: "bottom" }, [over])
        const decoded = await sharp(await encodeJpeg(rgb, width, height))
          .raw()
          .toBuffer()
        expect(leastContrast(decoded, over)).toBeGreaterThanOrEqual(4.5)
      }
    }
  )
})

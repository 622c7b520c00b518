import { readFileSync } from "node:fs"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { decodePhoto } from "../../../src/cards/photo/decodePhoto.ts"
import { encodeJpeg } from "../../../src/cards/photo/encodeJpeg.ts"
import { examples, noise, pixel } from "./photos.ts"

const photo = (name: string) =>
  decodePhoto(readFileSync(`${examples}/${name}.jpg`), { width: 1200, height: 630, focus: { x: 0.5, y: 0.5 } })

describe("encodeJpeg", () => {
  test.each(["seagrass", "lighthouse", "swing-bridge"])("takes about 100 kB for %s, with full chroma", async (name) => {
    const bytes = await encodeJpeg(await photo(name), 1200, 630)
    expect(bytes.length).toBeLessThan(125_000)
    const { width, height, chromaSubsampling, isProgressive } = await sharp(bytes).metadata()
    expect({ width, height, chromaSubsampling, isProgressive }).toEqual({
      width: 1200,
      height: 630,
      chromaSubsampling: "4:4:4",
      isProgressive: false
    })
  })

  test("keeps the edges of coloured text", async () => {
    // Two red lines a pixel wide on white keep their colour; with halved chroma they would be half as red.
    const rgb = new Uint8Array(64 * 64 * 3).fill(255)
    for (const x of [20, 41]) for (let y = 0; y < 64; y++) rgb.set([200, 0, 0], (y * 64 + x) * 3)
    const decoded = await sharp(await encodeJpeg(rgb, 64, 64))
      .raw()
      .toBuffer()
    const [red = 0, green = 255] = pixel(decoded, 64, 20, 32)
    expect(red - green).toBeGreaterThan(150)
  })

  test.each([
    [1200, 630],
    [1080, 1920],
    [1000, 1500]
  ])("stays below 300 kB for noise of %ix%i", async (width, height) => {
    const bytes = await encodeJpeg(noise(width * height * 3), width, height)
    expect(bytes.length).toBeLessThanOrEqual(300_000)
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: "jpeg" })
  })

  test("gives up quality before chroma, and chroma before sharpness", async () => {
    const rgb = await photo("seagrass")
    const best = (await encodeJpeg(rgb, 1200, 630)).length
    const less = await encodeJpeg(rgb, 1200, 630, { budget: best - 1 })
    expect(less.length).toBeLessThan(best)
    expect((await sharp(less).metadata()).chromaSubsampling).toBe("4:4:4")
    const little = await encodeJpeg(rgb, 1200, 630, { budget: 45_000 })
    expect(little.length).toBeLessThanOrEqual(45_000)
    expect((await sharp(little).metadata()).chromaSubsampling).toBe("4:2:0")
  })

  test("says so where nothing fits", async () => {
    await expect(encodeJpeg(noise(600 * 600 * 3), 600, 600, { budget: 500 })).rejects.toMatchObject({
      _tag: "PhotoError",
      reason: "600x600 pixels do not fit into 500 bytes"
    })
  })

  test("writes the same bytes for the same pixels, and nothing but the picture", async () => {
    const rgb = await photo("lighthouse")
    const [one, other] = [await encodeJpeg(rgb, 1200, 630), await encodeJpeg(rgb.slice(), 1200, 630)]
    expect(Buffer.from(one).equals(other)).toBe(true)
    const { exif, icc, xmp, iptc } = await sharp(one).metadata()
    expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined])
  })
})

test("coloured text keeps all of its colour, and a picture without any takes fewer bytes", async () => {
  const rgb = await photo("seagrass")
  const sizes = await Promise.all(
    [true, false].map(async (hasColouredText) => {
      const bytes = await encodeJpeg(rgb, 1200, 630, { hasColouredText })
      return [(await sharp(bytes).metadata()).chromaSubsampling, bytes.length] as const
    })
  )
  expect(sizes.map(([chroma]) => chroma)).toEqual(["4:4:4", "4:2:0"])
  expect(sizes[1]?.[1]).toBeLessThan(sizes[0]?.[1] ?? 0)
})

/** A picture file that is not whole is refused with the reason, and one that is odd and whole is not. */
import { readFileSync } from "node:fs"
import fc from "fast-check"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { publishPhoto } from "../../src/photos/publishPhoto.ts"
import { examples, noise, quarters } from "../cards/photo/photos.ts"
import { withLocation } from "./avifForms.ts"
import { chunk, dirtyJpeg, dirtyPng, segment } from "./dirtyPhotos.ts"

const verdict = async (bytes: Uint8Array): Promise<string> => {
  const photo = await publishPhoto(bytes, { keepCredit: false, isProven: true })
  return photo._tag === "Damaged" ? photo.reason : photo._tag
}

/** Uneven, so that its data are spread over the whole file. */
const picture = () => sharp(noise(96 * 80 * 3), { raw: { width: 96, height: 80, channels: 3 } })

const animated = async () => {
  const frames = await Promise.all([1, 2, 3].map((blur) => picture().blur(blur).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
}

const files: Readonly<Record<string, () => Promise<Buffer>>> = {
  JPEG: () => picture().jpeg().toBuffer(),
  "progressive JPEG": () => picture().jpeg({ progressive: true }).toBuffer(),
  PNG: () => picture().png().toBuffer(),
  "interlaced PNG": () => picture().png({ progressive: true }).toBuffer(),
  WebP: () => picture().webp().toBuffer(),
  "lossless WebP": () => picture().webp({ lossless: true }).toBuffer(),
  "animated WebP": async () => (await animated()).webp().toBuffer(),
  GIF: () => picture().gif().toBuffer(),
  "animated GIF": async () => (await animated()).gif().toBuffer(),
  AVIF: () => picture().avif({ effort: 0 }).toBuffer()
}

describe("a file that breaks off", () => {
  test.each(Object.entries(files))("%s, wherever that is", async (_, make) => {
    const whole = await make()
    expect(await verdict(whole)).toBe("Photo")
    for (const part of [0.3, 0.5, 0.75, 0.9, 0.99]) {
      const reason = await verdict(whole.subarray(0, Math.floor(whole.length * part)))
      expect(reason, `${part}`).toMatch(/breaks off|shorter than it says|missing/)
    }
    expect(await verdict(whole.subarray(0, whole.length - 1))).toMatch(/breaks off|shorter than it says/)
    expect(await verdict(whole.subarray(0, 5))).toBe("Unknown")
  })

  test.each(Object.entries(files))("%s, with zeros in place of its rest", async (name, make) => {
    const whole = await make()
    const half = Buffer.from(whole).fill(0, Math.floor(whole.length / 2))
    // Zeros are valid data of AV1 and of WebP: nothing in such a file says that they were others.
    if (!/AVIF|WebP/.test(name)) expect(await verdict(half)).not.toBe("Photo")
  })

  test("and whose end was put back", async () => {
    const end = Buffer.from([0xff, 0xd9])
    for (const options of [{}, { progressive: true }, { chromaSubsampling: "4:4:4" }, { mozjpeg: true }]) {
      const whole = await picture().jpeg(options).toBuffer()
      for (const part of [0.3, 0.6, 0.8])
        expect(await verdict(Buffer.concat([whole.subarray(0, Math.floor(whole.length * part)), end]))).toMatch(
          /missing|cannot be decoded \(.*premature end/
        )
    }
    const png = await picture().png().toBuffer()
    const at = png.indexOf("IDAT") + 4
    const data = png.subarray(at, at + png.readUInt32BE(at - 8))
    const cutData = Buffer.concat([
      png.subarray(0, at - 8),
      chunk("IDAT", data.subarray(0, data.length / 2)),
      chunk("IEND", Buffer.alloc(0))
    ])
    expect(await verdict(cutData)).toContain("cannot be decoded")
  })

  test.each([
    ["4:4:4", { chromaSubsampling: "4:4:4" }],
    ["4:2:0", {}],
    ["with codes of its own", { optimiseCoding: true, chromaSubsampling: "4:4:4" }],
    ["fine", { quality: 100, chromaSubsampling: "4:4:4" }]
  ])("and whose end was put back in its last rows, whatever its height: %s", async (_, options) => {
    const end = Buffer.from([0xff, 0xd9])
    for (const height of [8, 9, 16, 17, 24, 73, 80]) {
      const image = sharp(noise(96 * height * 3), { raw: { width: 96, height, channels: 3 } })
      for (const one of [image, image.clone().greyscale()]) {
        const whole = await one.jpeg(options).toBuffer()
        expect(await verdict(whole)).toBe("Photo")
        for (const lost of [40, 100])
          expect(await verdict(Buffer.concat([whole.subarray(0, whole.length - lost), end])), `${height}`).toMatch(
            /missing|cannot be decoded/
          )
      }
    }
  })

  test("and has the passes of a progressive JPEG alone that make it blurred", async () => {
    const whole = await picture().jpeg({ progressive: true }).toBuffer()
    const scans = [...whole.keys()].filter((at) => whole[at] === 0xff && whole[at + 1] === 0xda)
    expect(scans.length).toBeGreaterThan(5)
    for (const scan of scans.slice(1))
      expect(await verdict(Buffer.concat([whole.subarray(0, scan), Buffer.from([0xff, 0xd9])]))).toMatch(
        /missing|breaks off/
      )
  })
})

describe("a file with other bytes than were written", () => {
  test("a PNG by the sums of its chunks", async () => {
    const whole = await picture().png().toBuffer()
    for (const [type, shift] of [
      ["IHDR", 12],
      ["IDAT", 200],
      ["IEND", 4]
    ] as const) {
      const other = Buffer.from(whole)
      const at = other.indexOf(type) + shift
      other[at] = (other[at] ?? 0) ^ 1
      expect(await verdict(other), type).toMatch(/^its chunk \w+ is not what was written$|^Unknown$/)
    }
  })

  test("a wrong sum of a chunk that goes anyway does not matter", async () => {
    const text = chunk("tEXt", Buffer.from("Comment\0A boat"))
    text.fill(7, text.length - 4)
    const whole = await picture().png().toBuffer()
    expect(await verdict(Buffer.concat([whole.subarray(0, 33), text, whole.subarray(33)]))).toBe("Photo")
  })

  test("a JPEG without a table, a GIF without a frame, an AVIF without data", async () => {
    const jpeg = await picture().jpeg().toBuffer()
    const table = jpeg.indexOf(Buffer.from([0xff, 0xdb]))
    const length = jpeg.readUInt16BE(table + 2) + 2
    expect(await verdict(Buffer.concat([jpeg.subarray(0, table), jpeg.subarray(table + length)]))).toMatch(/decoded/)
    const gif = await picture().gif().toBuffer()
    const header = 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1)
    expect(await verdict(Buffer.concat([gif.subarray(0, header), Buffer.from(";")]))).toContain("missing")
    const avif = await picture().avif({ effort: 0 }).toBuffer()
    expect(await verdict(avif.subarray(0, avif.indexOf("mdat") - 4))).toContain("missing")
  })

  test("an AVIF whose items are said to lie where it ends, and one with a list of items that breaks off", async () => {
    const whole = await picture().avif({ effort: 0 }).toBuffer()
    const cut = "it breaks off before its end"
    expect(await verdict(withLocation(whole, ({ length }) => [length, whole.length]))).toBe(cut)
    expect(await verdict(withLocation(whole, ({ offset }) => [offset, 0xffff_ff00]))).toBe(cut)
    const endless = Buffer.from(whole)
    endless.writeUInt16BE(0xffff, endless.indexOf("iloc") + 10)
    expect(await verdict(endless)).toBe(cut)
  })

  test("any bytes get a verdict", async () => {
    const starts = await Promise.all(Object.values(files).map((make) => make()))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        fc.nat(),
        async (start, changes, length) => {
          const bytes = Buffer.from(start.subarray(0, length % (start.length + 1)))
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
          expect(await verdict(bytes)).toBeTypeOf("string")
        }
      ),
      { seed: 20261128, numRuns: 150 }
    )
  })
})

describe("a file that is odd and whole is published", () => {
  test("fill bytes, restarts, comments between scans, a second picture behind the end", async () => {
    const jpeg = await picture().jpeg().toBuffer()
    const progressive = await picture().jpeg({ progressive: true }).toBuffer()
    const scan = progressive.indexOf(Buffer.from([0xff, 0xda]), progressive.indexOf(Buffer.from([0xff, 0xda])) + 2)
    const fill = Buffer.from([0xff, 0xff, 0xff])
    const first = jpeg.indexOf(Buffer.from([0xff, 0xda]))
    for (const bytes of [
      Buffer.concat([jpeg.subarray(0, first), fill, jpeg.subarray(first)]),
      Buffer.concat([progressive.subarray(0, scan), segment(0xfe, Buffer.from("between")), progressive.subarray(scan)]),
      Buffer.concat([jpeg, jpeg]),
      await dirtyJpeg(Buffer.from(readFileSync(`${examples}/seagrass.jpg`))),
      await dirtyPng(await quarters(30, 20).png().toBuffer())
    ])
      expect(await verdict(bytes)).toBe("Photo")
  })

  test("SVG, TIFF, HEIC and texts are not known", async () => {
    const avif = await picture().avif({ effort: 0 }).toBuffer()
    const heic = Buffer.from(avif)
    heic.write("heic", 8)
    for (const bytes of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'),
      await picture().tiff().toBuffer(),
      heic,
      Buffer.from("A text."),
      new Uint8Array()
    ])
      expect(await verdict(bytes)).toBe("Unknown")
  })
})

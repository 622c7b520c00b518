import { readFileSync } from "node:fs"
import sharp, { type Sharp } from "sharp"
import { describe, expect, test } from "vitest"
import { cleanCrop } from "../../../src/cards/photo/cleanCrop.ts"
import { decodePhoto, type DecodeRequest } from "../../../src/cards/photo/decodePhoto.ts"
import { PhotoError } from "../../../src/cards/photo/PhotoError.ts"
import { dirtyJpeg } from "../../photos/dirtyPhotos.ts"
import { examples, named, pixel, plain, pngHeader, quarters, svg } from "./photos.ts"

const size = { width: 600, height: 400 }
const decode = (bytes: Uint8Array, request: Partial<DecodeRequest> = {}) =>
  decodePhoto(bytes, { ...size, focus: { x: 0.5, y: 0.5 }, ...request })

const failure = async (bytes: Uint8Array): Promise<PhotoError> => {
  const error = await decode(bytes).then(
    () => undefined,
    (cause: unknown) => cause
  )
  expect(error).toBeInstanceOf(PhotoError)
  return error as PhotoError
}

/** The colours of the four corners, clockwise from the top left. */
const corners = (rgb: Uint8Array, { width, height } = size): ReadonlyArray<string> =>
  [
    [20, 20],
    [width - 20, 20],
    [width - 20, height - 20],
    [20, height - 20]
  ].map(([x = 0, y = 0]) => named(pixel(rgb, width, x, y)))

const expectColour = (rgb: Uint8Array, colour: ReadonlyArray<number>, tolerance = 2) => {
  expect(rgb.length).toBe(size.width * size.height * 3)
  for (const [x, y] of [
    [0, 0],
    [300, 200],
    [599, 399]
  ] as const) {
    const found = pixel(rgb, size.width, x, y)
    found.forEach((value, index) => expect(Math.abs(value - (colour[index] ?? 0))).toBeLessThanOrEqual(tolerance))
  }
}

describe("decoding", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)("reads a %s", async (type) => {
    expectColour(await decode(await plain(900, 700, "#336699").toFormat(type).toBuffer()), [0x33, 0x66, 0x99], 4)
  })

  test("gives exactly the size wanted, larger than the photo too", async () => {
    const photo = await quarters(701, 399).png().toBuffer()
    for (const [width, height] of [
      [1080, 1920],
      [1200, 630],
      [1, 1],
      [699, 400]
    ] as const) {
      for (const focus of [null, { x: 0.31, y: 0.77 }])
        expect((await decodePhoto(photo, { width, height, focus })).length).toBe(width * height * 3)
    }
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("sets a photo with orientation %i upright", async (orientation) => {
    // What a camera stores so that the photo is shown as red, green, yellow, blue clockwise.
    const undo: Record<number, (photo: Sharp) => Sharp> = {
      1: (photo) => photo,
      2: (photo) => photo.flop(),
      3: (photo) => photo.rotate(180),
      4: (photo) => photo.flip(),
      5: (photo) => photo.rotate(270).flop(),
      6: (photo) => photo.rotate(270),
      7: (photo) => photo.rotate(90).flop(),
      8: (photo) => photo.rotate(90)
    }
    const upright = await quarters(900, 600).png().toBuffer()
    const stored = await (undo[orientation]?.(sharp(upright)) ?? sharp(upright)).png().toBuffer()
    for (const type of ["jpeg", "webp", "png"] as const) {
      const bytes = await sharp(stored).withMetadata({ orientation }).toFormat(type).toBuffer()
      const wanted = ["red", "green", "yellow", "blue"]
      expect(corners(await decode(bytes)), type).toEqual(wanted)
      expect(corners(await decode(bytes, { focus: null })), type).toEqual(wanted)
    }
  })

  test("lays transparent photos on white, or on the ground that is wanted", async () => {
    const clear = sharp({
      create: { width: 900, height: 600, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } }
    })
    const bytes = await clear.png().toBuffer()
    expectColour(await decode(bytes), [255, 255, 255])
    expectColour(await decode(bytes, { ground: "#14161b" }), [0x14, 0x16, 0x1b])
    expectColour(await decode(bytes, { ground: "#14161b", focus: null }), [0x14, 0x16, 0x1b])
    expectColour(await decode(await clear.clone().png({ palette: true }).toBuffer()), [255, 255, 255])
    expectColour(await decode(await clear.clone().webp().toBuffer()), [255, 255, 255])
  })

  test("reads grey, palette, 16-bit and CMYK pictures as sRGB", async () => {
    const photo = plain(900, 600, "#808080")
    for (const bytes of [
      await photo.clone().greyscale().png().toBuffer(),
      await photo.clone().greyscale().jpeg().toBuffer(),
      await photo.clone().png({ palette: true }).toBuffer(),
      await photo.clone().toColourspace("rgb16").png().toBuffer(),
      await photo.clone().toColourspace("grey16").png().toBuffer()
    ])
      expectColour(await decode(bytes), [128, 128, 128])
    const cmyk = await plain(900, 600, "#336699").toColourspace("cmyk").jpeg().toBuffer()
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk")
    expectColour(await decode(cmyk), [0x33, 0x66, 0x99], 24)
  })

  test("converts Display P3 to sRGB, with 8 and with 16 bits", async () => {
    // This green of sRGB has other numbers in P3; unconverted it would come out duller.
    const photo = plain(900, 600, "#00ff00")
    const eight = await photo.clone().withIccProfile("p3").png().toBuffer()
    const sixteen = await photo.clone().toColourspace("rgb16").withIccProfile("p3").png().toBuffer()
    expect(pixel(await sharp(eight, { ignoreIcc: true }).raw().toBuffer(), 900, 0, 0)[0]).toBeGreaterThan(80)
    expectColour(await decode(eight), [0, 255, 0], 4)
    expectColour(await decode(sixteen), [0, 255, 0], 4)
  })

  test.each(["webp", "gif"] as const)("takes the first frame of an animated %s", async (type) => {
    const frames = await Promise.all(["#ff0000", "#00ff00"].map((colour) => plain(700, 500, colour).png().toBuffer()))
    const bytes = await sharp(frames, { join: { animated: true } })
      .toFormat(type, { lossless: true, delay: [100, 100] })
      .toBuffer()
    expect((await sharp(bytes).metadata()).pages).toBe(2)
    expectColour(await decode(bytes), [255, 0, 0])
    expectColour(await decode(bytes, { focus: null }), [255, 0, 0])
  })

  test("sets a photo upright whose orientation only XMP has", async () => {
    const stored = await sharp(await quarters(900, 600).png().toBuffer())
      .rotate(270)
      .jpeg()
      .toBuffer()
    const bytes = await dirtyJpeg(stored, { xmpOrientation: 6 })
    for (const focus of [null, { x: 0.5, y: 0.5 }])
      expect(corners(await decode(bytes, { focus }))).toEqual(["red", "green", "yellow", "blue"])
  })

  test("gives the same pixels every time", async () => {
    const bytes = readFileSync(`${examples}/swing-bridge.jpg`)
    const all = await Promise.all([1, 2, 3].map(() => decode(bytes, { focus: null })))
    expect(new Set(all.map((rgb) => Buffer.from(rgb).toString("base64"))).size).toBe(1)
  })
})

describe("what is not decoded", () => {
  test("an SVG, a TIFF and a bomb are refused before any decoder sees them", async () => {
    expect((await failure(svg)).reason).toBe("it is no PNG, JPEG, GIF, WebP or AVIF picture")
    expect((await failure(await plain(900, 600, "#ffffff").tiff().toBuffer())).reason).toContain("it is no PNG")
    expect((await failure(pngHeader(50_000, 50_000))).reason).toContain("megapixels")
  })

  test("an SVG behind the first bytes of a picture fails in that picture's decoder", async () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 2, 188, 4, 176, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
    const webp = Buffer.from("RIFF\x60\0\0\0WEBPVP8 \x40\0\0\0\x10\0\0\x9d\x01\x2a\xb0\x04\xbc\x02", "latin1")
    for (const start of [jpeg, webp, pngHeader(1200, 700)])
      expect((await failure(Buffer.concat([start, svg]))).reason).toMatch(
        /^it cannot be decoded|^it is damaged|^it is no PNG/
      )
  })

  test.each(["png", "jpeg", "webp", "avif"] as const)(
    "a truncated %s fails instead of being half grey",
    async (type) => {
      const bytes = await sharp(`${examples}/seagrass.jpg`).resize(900).toFormat(type).toBuffer()
      for (const part of [0.05, 0.5, 0.9]) {
        const { reason } = await failure(bytes.subarray(0, Math.floor(bytes.length * part)))
        expect(reason).toMatch(/^it (is damaged: .+|is no PNG, JPEG, GIF, WebP or AVIF picture)$/)
      }
    }
  )

  test("a picture that holds other data than its header says fails", async () => {
    const bytes = await plain(900, 600, "#336699").jpeg().toBuffer()
    expect((await failure(Buffer.concat([bytes.subarray(0, 620), Buffer.alloc(400, 0xff)]))).reason).toContain("it ")
  })
})

describe("crops", () => {
  const dot = async (x: number, y: number): Promise<Uint8Array> =>
    plain(1600, 1000, "#404448")
      .composite([{ input: await plain(120, 120, "#ffcc00").png().toBuffer(), left: x - 60, top: y - 60 }])
      .png()
      .toBuffer()

  /** The middle of what is yellow, as shares of the picture. */
  const subject = (rgb: Uint8Array, width: number): readonly [number, number] => {
    let [sumX, sumY, count] = [0, 0, 0]
    for (let at = 0; at < rgb.length; at += 3) {
      if ((rgb[at] ?? 0) < 200 || (rgb[at + 2] ?? 0) > 60) continue
      sumX += (at / 3) % width
      sumY += Math.floor(at / 3 / width)
      count += 1
    }
    return [sumX / count / width, sumY / count / (rgb.length / 3 / width)]
  }

  test.each([
    [800, 500],
    [500, 300],
    [1100, 640]
  ])("the focal point %i, %i lies near the middle", async (x, y) => {
    const focus = { x: x / 1600, y: y / 1000 }
    for (const [width, height] of [
      [300, 900],
      [1000, 1500],
      [1200, 300]
    ] as const) {
      const [across, down] = subject(await decodePhoto(await dot(x, y), { width, height, focus }), width)
      if (width < height) expect(Math.abs(across - 0.5)).toBeLessThan(0.02)
      else expect(Math.abs(down - 0.5)).toBeLessThan(0.02)
    }
  })

  test("a focal point at the edge stays in the picture", async () => {
    const [across] = subject(
      await decodePhoto(await dot(60, 500), { width: 400, height: 800, focus: { x: 0.04, y: 0.5 } }),
      400
    )
    expect(across).toBeGreaterThan(0)
    expect(across).toBeLessThan(0.3)
  })

  test("without a focal point the crop holds what catches the eye", async () => {
    for (const x of [150, 1450]) {
      const rgb = await decodePhoto(await dot(x, 500), { width: 500, height: 900, focus: null })
      const [across] = subject(rgb, 500)
      expect(across, `at ${x}`).toBeGreaterThan(0.05)
      expect(across, `at ${x}`).toBeLessThan(0.95)
    }
  })

  test("a clean crop is a plain JPEG of its size", async () => {
    const photo = readFileSync(`${examples}/lighthouse.jpg`)
    const bytes = await cleanCrop(photo, { width: 1200, height: 675, focus: { x: 0.7, y: 0.4 } })
    expect(bytes.length).toBeLessThan(300_000)
    const { format, width, height, exif, icc } = await sharp(bytes).metadata()
    expect({ format, width, height, exif, icc }).toEqual({
      format: "jpeg",
      width: 1200,
      height: 675,
      exif: undefined,
      icc: undefined
    })
  })
})

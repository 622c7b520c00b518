import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inspectPhoto } from "../../../src/cards/photo/inspectPhoto.ts"
import { judgePhoto } from "../../../src/cards/photo/photoRules.ts"
import { examples, plain, pngHeader, svg } from "./photos.ts"

const noPhoto = { _tag: "Refused", reason: "it is no PNG, JPEG, GIF, WebP or AVIF picture" }
const photo = plain(800, 500, "#336699")

describe("inspectPhoto", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)("takes a %s", async (type) => {
    expect(inspectPhoto(await photo.clone().toFormat(type).toBuffer())).toEqual({
      _tag: "Usable",
      width: 800,
      height: 500,
      type: `image/${type}`
    })
  })

  test("refuses a TIFF", async () => {
    expect(inspectPhoto(await photo.clone().tiff().toBuffer())).toEqual(noPhoto)
  })

  test("refuses an SVG, plain or behind a few bytes of a picture", () => {
    expect(inspectPhoto(svg)).toEqual(noPhoto)
    for (const start of [
      [0xff, 0xd8, 0xff, 0xe0],
      [0x89, 0x50, 0x4e, 0x47],
      [0x20, 0x0a],
      [0xef, 0xbb, 0xbf]
    ]) {
      expect(inspectPhoto(Buffer.concat([Buffer.from(start), svg]))._tag).toBe("Refused")
    }
  })

  test("refuses HEIC and other brands of its container", async () => {
    const avif = await photo.clone().avif().toBuffer()
    for (const brand of ["heic", "heix", "mif1", "msf1", "qt  "]) {
      const other = Buffer.from(avif)
      other.write(brand, 8)
      expect(inspectPhoto(other), brand).toEqual(noPhoto)
    }
  })

  test("refuses what is no picture at all", () => {
    for (const bytes of [new Uint8Array(), Buffer.from("A text."), Buffer.alloc(100_000)])
      expect(inspectPhoto(bytes)).toEqual(noPhoto)
  })

  test("never throws", () => {
    const starts = [
      [],
      [0xff, 0xd8],
      [...pngHeader(900, 900)],
      [0x52, 0x49, 0x46, 0x46],
      [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70]
    ]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        expect(["Usable", "Refused"]).toContain(inspectPhoto(Buffer.concat([Buffer.from(start), rest]))._tag)
      })
    )
  })

  test("refuses a header that claims more than 100 megapixels, without decoding", () => {
    expect(inspectPhoto(pngHeader(50_000, 50_000))).toEqual({
      _tag: "Refused",
      reason: "it has 2500 megapixels; at most 100 are decoded"
    })
    expect(inspectPhoto(pngHeader(10_000, 10_000))._tag).toBe("Usable")
    expect(inspectPhoto(pngHeader(10_000, 10_001))).toEqual({
      _tag: "Refused",
      reason: "it has 100.01 megapixels; at most 100 are decoded"
    })
  })

  test("refuses a file of more than 50 MB", () => {
    const bytes = new Uint8Array(50_000_001)
    bytes.set(pngHeader(1200, 800))
    expect(inspectPhoto(bytes)).toEqual({ _tag: "Refused", reason: "it has 50.01 MB; at most 50 are decoded" })
    expect(inspectPhoto(bytes.subarray(0, 50_000_000))._tag).toBe("Usable")
  })

  test("refuses for a card what is too small, and takes it for a crop", () => {
    expect(inspectPhoto(pngHeader(599, 400))).toEqual({
      _tag: "Refused",
      reason: "it has 599x400 pixels; a card needs 600x315 at least"
    })
    expect(inspectPhoto(pngHeader(600, 315))._tag).toBe("Usable")
    expect(inspectPhoto(pngHeader(599, 400), "crop")._tag).toBe("Usable")
  })

  test("refuses a ribbon", () => {
    expect(inspectPhoto(pngHeader(10_000, 900))).toEqual({
      _tag: "Refused",
      reason: "it has 10000x900 pixels; one side is over 10 times as long as the other"
    })
    expect(inspectPhoto(pngHeader(9000, 900))._tag).toBe("Usable")
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("measures a JPEG as it is shown with orientation %i", async (orientation) => {
    const bytes = await photo.clone().withMetadata({ orientation }).jpeg().toBuffer()
    const [width, height] = orientation >= 5 ? [500, 800] : [800, 500]
    expect(inspectPhoto(bytes, "crop")).toMatchObject({ width, height })
  })

  test("knows the photos of the newsroom", () => {
    expect(inspectPhoto(readFileSync(`${examples}/seagrass.jpg`))).toMatchObject({ width: 1600, height: 1000 })
  })
})

describe("judgePhoto", () => {
  const facts = { width: 1600, height: 1000, bytes: 90_000, type: "image/jpeg" }

  test("decides from the facts of an article's image as from the file", () => {
    expect(judgePhoto(facts)).toEqual({ _tag: "Usable", width: 1600, height: 1000, type: "image/jpeg" })
    expect(judgePhoto({ ...facts, type: "image/tiff" })).toEqual(noPhoto)
    expect(judgePhoto({ ...facts, width: 50_000 })._tag).toBe("Refused")
    expect(judgePhoto({ ...facts, bytes: 50_000_001 })._tag).toBe("Refused")
  })

  test.each(["type", "width", "height", "bytes"] as const)("refuses an image whose %s nobody knows", (fact) => {
    expect(judgePhoto({ ...facts, [fact]: undefined })).toEqual({
      _tag: "Refused",
      reason: "its file is not there to be read"
    })
  })

  test("refuses a picture without pixels", () => {
    expect(judgePhoto({ ...facts, width: 0 })).toEqual({ _tag: "Refused", reason: "it says that it has no pixels" })
    expect(judgePhoto({ ...facts, width: Number.NaN })._tag).toBe("Refused")
  })
})

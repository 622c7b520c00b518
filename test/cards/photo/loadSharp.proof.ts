import { readFileSync } from "node:fs"
import { afterEach, describe, expect, test, vi } from "vitest"

/** Of 900x600 pixels; `photos.ts` cannot make it here, because it needs sharp itself. */
const pngHeader = Buffer.from("89504e470d0a1a0a0000000d49484452000003840000025808020000000000000000", "hex")

afterEach(() => {
  vi.doUnmock("sharp")
  vi.resetModules()
})

describe("loadSharp", () => {
  test("loads sharp once", async () => {
    const { loadSharp } = await import("../../../src/photos/loadSharp.ts")
    expect((await loadSharp())._tag).toBe("Loaded")
    expect(loadSharp()).toBe(loadSharp())
  })

  test("says so where sharp is not installed, and photos are refused with a sentence", async () => {
    vi.resetModules()
    vi.doMock("sharp", () => {
      throw new Error("Cannot find package 'sharp'")
    })
    const { loadSharp } = await import("../../../src/photos/loadSharp.ts")
    expect((await loadSharp())._tag).toBe("Missing")
    // A turned picture keeps its orientation then, and nothing else.
    const { writeExif } = await import("../../../src/photos/metadata/exif.ts")
    const { publishPhoto } = await import("../../../src/photos/publishPhoto.ts")
    const plain = readFileSync("examples/newsroom/articles/seagrass.jpg")
    const exif = Buffer.concat([Buffer.from("Exif\0\0"), writeExif(6, { artist: "Lena Haddad" }) ?? Buffer.alloc(0)])
    const turned = Buffer.concat([
      plain.subarray(0, 2),
      Buffer.from([0xff, 0xe1, 0, exif.length + 2]),
      exif,
      plain.subarray(2)
    ])
    const photo = await publishPhoto(turned, { keepCredit: false, isProven: true })
    expect(photo).toMatchObject({ _tag: "Photo", width: 1000, height: 1600 })
    const published = photo._tag === "Photo" ? Buffer.from(photo.bytes) : Buffer.alloc(0)
    expect(published.includes(Buffer.from(writeExif(6, {}) ?? []))).toBe(true)
    expect(published.includes("Lena")).toBe(false)
    const { decodePhoto } = await import("../../../src/cards/photo/decodePhoto.ts")
    await expect(decodePhoto(pngHeader, { width: 600, height: 315, focus: null })).rejects.toMatchObject({
      _tag: "PhotoError",
      reason: "the package sharp, which decodes photos, is not installed"
    })
  })
})

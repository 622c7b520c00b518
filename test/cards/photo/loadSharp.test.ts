import { afterEach, describe, expect, test, vi } from "vitest"

/** Of 900x600 pixels; `photos.ts` cannot make it here, because it needs sharp itself. */
const pngHeader = Buffer.from("89504e470d0a1a0a0000000d49484452000003840000025808020000000000000000", "hex")

afterEach(() => {
  vi.doUnmock("sharp")
  vi.resetModules()
})

describe("loadSharp", () => {
  test("loads sharp once", async () => {
    const { loadSharp } = await import("../../../src/cards/photo/loadSharp.ts")
    expect((await loadSharp())._tag).toBe("Loaded")
    expect(loadSharp()).toBe(loadSharp())
  })

  test("says so where sharp is not installed, and photos are refused with a sentence", async () => {
    vi.resetModules()
    vi.doMock("sharp", () => {
      throw new Error("Cannot find package 'sharp'")
    })
    const { loadSharp } = await import("../../../src/cards/photo/loadSharp.ts")
    expect((await loadSharp())._tag).toBe("Missing")
    const { decodePhoto } = await import("../../../src/cards/photo/decodePhoto.ts")
    await expect(decodePhoto(pngHeader, { width: 600, height: 315, focus: null })).rejects.toMatchObject({
      _tag: "PhotoError",
      reason: "the package sharp, which decodes photos, is not installed"
    })
  })
})

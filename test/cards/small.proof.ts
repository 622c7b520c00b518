import { readFileSync } from "node:fs"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { decodePhoto } from "../../src/cards/photo/decodePhoto.ts"
import { encodeJpeg } from "../../src/cards/photo/encodeJpeg.ts"
import { article, engineFor, folderWith, plain } from "./newsroom.ts"
import { examples, noise } from "./photo/photos.ts"

const pixelsOf = (picture: Uint8Array) => sharp(picture).removeAlpha().raw().toBuffer()

describe("cards.small", () => {
  test("a flat card shows the same pixels in a quarter fewer bytes, under a name of its own", async () => {
    const engine = engineFor(folderWith())
    const [normal, small] = [
      (await engine.plan(article("Harbour reopens after the storm"))).cards.og,
      (await engine.plan(article("Harbour reopens after the storm"), { settings: { ...plain, small: true } })).cards.og
    ]
    expect(small.path).not.toBe(normal.path)
    const [large, little] = [(await engine.draw(normal.inputs)).bytes, (await engine.draw(small.inputs)).bytes]
    expect(little.length).toBeLessThan(large.length * 0.75)
    expect((await pixelsOf(little)).equals(await pixelsOf(large))).toBe(true)
  })

  test("a photo takes a twelfth fewer bytes at least, and stays below the budget", async () => {
    for (const name of ["seagrass", "swing-bridge"]) {
      const photo = readFileSync(`${examples}/${name}.jpg`)
      const rgb = await decodePhoto(photo, { width: 600, height: 315, focus: { x: 0.5, y: 0.5 } })
      const [normal, small] = [
        await encodeJpeg(rgb, 600, 315),
        await encodeJpeg(rgb.slice(), 600, 315, { isSmall: true })
      ]
      expect(small.length).toBeLessThan((normal.length * 11) / 12)
    }
    const most = await encodeJpeg(noise(900 * 900 * 3), 900, 900, { isSmall: true, budget: 90_000 })
    expect(most.length).toBeLessThanOrEqual(90_000)
  })
})

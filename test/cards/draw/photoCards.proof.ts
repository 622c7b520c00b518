import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { blitTexts } from "../../../src/cards/raster/blitTexts.ts"
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import type { Article, Image } from "../../../src/model/Article.ts"
import type { Card } from "../../../src/model/Card.ts"
import { sha256 } from "../../../src/model/Digest.ts"
import { article, engineFor, folderWith, kitFor, planned, titled, type titles } from "../newsroom.ts"
import { type Picture, readPicture } from "../readPicture.ts"
import { settingsOf } from "../settingsOf.ts"

const framed = `import { element, slot } from ${JSON.stringify(resolve("templates/element.ts"))}
export const template = { draw: ({ width, height }) => element({ width, height }, [
  slot({ name: "photo" }, { position: "absolute", left: 200, top: 100, width: 400, height: 300 })
]) }`
const root = folderWith({ "templates/framed.mjs": framed })
const engine = engineFor(root)
const kit = await kitFor(root)
await engine.open()
const darkEngine = engineFor(root)
await darkEngine.open({ theme: "dark" })

/** The same numbers in every run. */
const noise = (length: number, least: number, most: number): Buffer => {
  let state = 1
  return Buffer.from(
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return least + ((state >>> 24) * (most - least)) / 255
    })
  )
}

const [width, height] = [900, 600]
const raw = (rgb: Buffer) => sharp(rgb, { raw: { width, height, channels: 3 } })
const painted = (colourAt: (x: number, y: number) => readonly [number, number, number]) => {
  const rgb = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgb.set(colourAt(x, y), (y * width + x) * 3)
  return raw(rgb)
}

const photos = {
  white: painted(() => [255, 255, 255]),
  black: painted(() => [0, 0, 0]),
  "bright noise": raw(noise(width * height * 3, 120, 255)),
  "full noise": raw(noise(width * height * 3, 0, 255)),
  stripes: painted((x) => (x % 60 < 30 ? [255, 255, 255] : [0, 0, 0])),
  "a bright foot": painted((_x, y) => (y > 300 ? [255, 250, 200] : [20, 30, 60])),
  colours: painted((x, y) => [x % 256, y % 256, (x + y) % 256])
}
type Kind = keyof typeof photos
const kinds = Object.keys(photos) as ReadonlyArray<Kind>

const files = new Map<Kind, Buffer>()
for (const kind of kinds)
  files.set(kind, await photos[kind].jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer())

const imageOf = (name: string, bytes: Uint8Array, more: Partial<Image> = {}): Image => {
  writeFileSync(join(root, name), bytes)
  return {
    url: `https://news.example.org/media/${name}`,
    alt: "A photo",
    width,
    height,
    bytes: bytes.length,
    type: "image/jpeg",
    sha256: sha256(bytes),
    copy: { from: name, to: `media/${name}` },
    ...more
  }
}

const photographed = (kind: Kind, title: keyof typeof titles = "short", more: Partial<Article> = {}): Article =>
  titled(title, { images: [imageOf(`${kind.replaceAll(" ", "-")}.jpg`, files.get(kind) ?? new Uint8Array())], ...more })

const plan = async (one: Article, own = kit) => (await planned(one, own)).pictures

const linear = Float64Array.from({ length: 256 }, (_, value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
)
const luminance = (pixel: number): number =>
  0.2126 * (linear[pixel >> 16] ?? 0) + 0.7152 * (linear[(pixel >> 8) & 255] ?? 0) + 0.0722 * (linear[pixel & 255] ?? 0)
const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** The least contrast of a text with what is seen between its letters, in blocks of 16 by 16 pixels of the decoded card. */
const leastContrast = async (card: Card, picture: Picture, own = kit): Promise<number> => {
  const { texts, photo } = await settingsOf(card.inputs, own)
  const mask = new Uint8Array(card.width * card.height * 3).fill(255)
  const black = texts.map((setting) => ({
    ...setting,
    slot: { ...setting.slot, slot: { ...setting.slot.slot, colour: "#000000" } }
  }))
  blitTexts(mask, card.width, card.height, black, masks)
  const isNearInk = (x: number, y: number): boolean => {
    for (let dy = -3; dy <= 3; dy++)
      for (let dx = -3; dx <= 3; dx++) if (mask[((y + dy) * card.width + x + dx) * 3] !== 255) return true
    return false
  }
  let least = 21
  let blocks = 0
  for (const { slot, text } of texts) {
    if (photo === null || slot.top >= photo.top + photo.height) continue
    const ink = luminance(Number.parseInt(slot.slot.colour.slice(1), 16))
    for (const box of text.boxes) {
      for (let top = Math.ceil(slot.top + box.top); top + 16 <= slot.top + box.bottom; top += 16) {
        for (let left = Math.ceil(slot.left + box.left); left + 16 <= slot.left + box.right; left += 16) {
          let [sum, count] = [0, 0]
          for (let y = top; y < top + 16; y++)
            for (let x = left; x < left + 16; x++)
              if (!isNearInk(x, y)) {
                sum += luminance(picture.pixels[y * card.width + x] ?? 0)
                count++
              }
          if (count < 64) continue
          blocks++
          least = Math.min(least, contrast(ink, sum / count))
        }
      }
    }
  }
  expect(blocks).toBeGreaterThan(5)
  return least
}
const masks = makeGlyphMasks()

describe("a card with a photo", () => {
  test.each(kinds)("%s: is a JPEG below 300 kB on which the title can be read", async (kind) => {
    for (const [title, own, one] of [
      ["84 letters", kit, engine],
      ["Arabic", { ...kit, theme: "dark" as const }, darkEngine]
    ] as const) {
      const { og } = (await plan(photographed(kind, title), own)).cards
      const { bytes, notes } = await one.draw(og.inputs)
      const picture = await readPicture(bytes)
      expect([picture.width, picture.height, picture.format]).toEqual([1200, 630, "jpeg"])
      expect(bytes.length).toBeLessThanOrEqual(300_000)
      expect(notes.unreadable).toEqual([])
      expect(await leastContrast(og, picture, own)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(["pin", "square"] as const)("%s: is below 300 kB whatever the photo", async (name) => {
    const card = (await plan(photographed("full noise"))).cards[name]
    const { bytes } = await engine.draw(card.inputs)
    expect(bytes.length).toBeLessThanOrEqual(300_000)
    const picture = await readPicture(bytes)
    expect([picture.width, picture.height]).toEqual([card.width, card.height])
  })

  test("has the same bytes again, and others for another photo or another focus", async () => {
    const one = (await plan(photographed("colours"))).cards.og.inputs
    const focused = { ...one, photo: one.photo === null ? null : { ...one.photo, focus: { x: 0, y: 0 } } }
    const corner = { ...one, photo: one.photo === null ? null : { ...one.photo, focus: { x: 1, y: 1 } } }
    const all = [one, one, focused, corner, (await plan(photographed("stripes"))).cards.og.inputs]
    const digests: Array<string> = []
    for (const inputs of all) digests.push(sha256((await engine.draw(inputs)).bytes))
    expect(digests[1]).toBe(digests[0])
    expect(new Set(digests.slice(2)).size).toBe(3)
  })

  test("takes a focus outside of the photo for the nearest point in it", async () => {
    const draw = async (x: number, y: number): Promise<string> => {
      const image = imageOf("colours.jpg", files.get("colours") ?? new Uint8Array(), { focus: { x, y } })
      return sha256((await engine.draw((await plan(article("Rain", { images: [image] }))).cards.og.inputs)).bytes)
    }
    const outside = await draw(-3, 7)
    expect(outside).toBe(await draw(0, 1))
    expect(outside).not.toBe(await draw(1, 1))
  })

  test("shows the part of the photo around its focus", async () => {
    const halves = await painted((x) => (x < width / 2 ? [220, 30, 30] : [30, 30, 220]))
      .jpeg({ quality: 92 })
      .toBuffer()
    for (const [x, red] of [
      [0.05, true],
      [0.95, false]
    ] as const) {
      const image = imageOf(`halves-${x}.jpg`, halves, { focus: { x, y: 0.5 } })
      const { pin } = (await plan(article("Rain", { images: [image] }))).cards
      const picture = await readPicture((await engine.draw(pin.inputs)).bytes)
      const pixel = picture.pixels[200 * pin.width + (red ? 100 : 900)] ?? 0
      expect(pixel >> 16 > (pixel & 255)).toBe(red)
    }
  })

  test("says which text cannot be read, whatever the scrim", async () => {
    const folder = folderWith({
      "templates/pale.mjs": `import { element, slot } from ${JSON.stringify(join(process.cwd(), "templates/element.ts"))}
        export const template = { draw: ({ width, height }) => element({ width, height, alignItems: "center", justifyContent: "center" }, [
          slot({ name: "photo", scrim: { colour: "#ffffff", from: "all" } }, { position: "absolute", width, height }),
          slot({ name: "title", sizes: [60], colour: "#eeeeee" }, { width: 560, height: 300 })
        ]) }`,
      "stripes.jpg": files.get("stripes") ?? new Uint8Array()
    })
    const pale = engineFor(folder)
    const one = photographed("stripes", "short", { card: { template: "pale" } })
    const { og } = (await pale.plan(one)).cards
    expect((await pale.draw(og.inputs)).notes.unreadable).toEqual(["title"])
  })
})

/** A disc on the right of a plain sky. */
const sky = await painted((x, y) => (Math.hypot(x - 700, y - 280) < 150 ? [190, 60, 30] : [150, 190, 210]))
  .jpeg({ quality: 92 })
  .toBuffer()

describe("a text on a field of its own over a photo", () => {
  const image = imageOf("sky.jpg", sky, { focus: { x: 0.8, y: 0.45 } })

  test.each([
    ["light", "ltr"],
    ["dark", "ltr"],
    ["light", "rtl"]
  ] as const)("asks for no veil: %s, %s", async (theme, direction) => {
    const own = theme === "light" ? engine : darkEngine
    const one = article("Rain", { images: [image], direction, language: direction === "ltr" ? "en" : "ar" })
    const { og } = (await plan(one, { ...kit, theme })).cards
    expect(og.inputs.design.look).toMatchObject({ photo: { free: expect.arrayContaining(["left"]) } })
    const { bytes, notes } = await own.draw(og.inputs)
    expect(notes.unreadable).toEqual([])
    // The sky is still seen beside the texts, and not the veil alone.
    const corner = Number.parseInt((await readPicture(bytes)).at(20, 20).slice(1), 16)
    expect(contrast(luminance(corner), luminance(0x14161b))).toBeGreaterThan(1.2)
  })

  test("whose letters are like it is a finding where the field lets the photo through", async () => {
    const folder = folderWith({
      "templates/field.mjs": `import { element, slot } from ${JSON.stringify(join(process.cwd(), "templates/element.ts"))}
        const letter = (name, backgroundColor) => element({ width: 300, height: 200, backgroundColor }, [
          slot({ name, sizes: [60], colour: "#222222" }, { width: 300, height: 200 }) ])
        export const template = { draw: ({ width, height }) => element({ width, height, padding: 100 }, [
          slot({ name: "photo", scrim: { colour: "#000000", from: "all" } }, { position: "absolute", left: 0, top: 0, width, height }),
          letter("title", "#ffffff"), letter("site", "#ffffff88"), letter("author", "#eeeeee")
        ]) }`,
      "sky.jpg": sky
    })
    const fields = engineFor(folder)
    const { og } = (await fields.plan(article("Rain", { images: [image], card: { template: "field" } }))).cards
    expect((await fields.draw(og.inputs)).notes.unreadable).toEqual(["site"])
  })
})

describe("a clean crop", () => {
  test("is a JPEG of its shape, below 300 kB, without any text", async () => {
    for (const crop of (await plan(photographed("white"))).crops) {
      const bytes = await engine.crop(crop.inputs)
      const picture = await readPicture(bytes)
      expect([picture.width, picture.height, picture.format]).toEqual([crop.width, crop.height, "jpeg"])
      expect(new Set(picture.pixels)).toEqual(new Set([0xffffff]))
      expect(bytes.length).toBeLessThanOrEqual(300_000)
    }
  })
})

describe("a photo that cannot be drawn", () => {
  const drawn = async (image: Image) => engine.draw((await plan(article("Rain", { images: [image] }))).cards.og.inputs)

  test("because it is torn, is a reason and no card", async () => {
    const torn = imageOf("torn.jpg", (files.get("colours") ?? Buffer.alloc(0)).subarray(0, 9_000))
    await expect(drawn(torn)).rejects.toMatchObject({
      _tag: "PhotoError",
      reason: "it is damaged: it breaks off before its end"
    })
  })

  test("because it is something else than it was taken for", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><image href="/etc/hostname"/></svg>'
    await expect(drawn(imageOf("drawing.jpg", Buffer.from(svg)))).rejects.toMatchObject({
      _tag: "PhotoError",
      reason: "it is no PNG, JPEG, GIF, WebP or AVIF picture"
    })
  })

  test("because it is gone, or changed since it was read", async () => {
    const gone = imageOf("gone.jpg", files.get("white") ?? new Uint8Array(), {
      copy: { from: "nowhere.jpg", to: "x.jpg" }
    })
    await expect(drawn(gone)).rejects.toMatchObject({ _tag: "PhotoError", reason: "its file cannot be read" })
    const changed = imageOf("changed.jpg", files.get("white") ?? new Uint8Array())
    writeFileSync(join(root, "changed.jpg"), files.get("black") ?? new Uint8Array())
    await expect(drawn(changed)).rejects.toMatchObject({
      _tag: "RenderError",
      detail: expect.stringContaining("changed.jpg changed while the build was running")
    })
  })
})

test("a card shows nothing of the card before it, where a template leaves room around the photo", async () => {
  const draw = async (kind: Kind) =>
    (await engine.draw((await plan(photographed(kind, "short", { card: { template: "framed" } }))).cards.og.inputs))
      .bytes
  const first = await draw("colours")
  await draw("black")
  await engine.draw((await plan(photographed("black"))).cards.og.inputs)
  const again = await draw("colours")
  expect(Buffer.compare(first, again)).toBe(0)
  expect((await readPicture(again)).at(1000, 500)).toBe("#ffffff")
})

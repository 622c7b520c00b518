/** What a picture file tells beside its pixels never comes out again, and its pixels do as they were. */
import sharp, { type Sharp, type SharpOptions } from "sharp"
import { describe, expect, test } from "vitest"
import { publishPhoto, type PublishedPhoto } from "../../src/photos/publishPhoto.ts"
import { noise, quarters } from "../cards/photo/photos.ts"
import { box, inLargeForm } from "./avifForms.ts"
import { credit, dirtyAvif, dirtyGif, dirtyJpeg, dirtyPng, dirtyWebp, secrets } from "./dirtyPhotos.ts"

const publish = async (bytes: Uint8Array, keepCredit = false): Promise<PublishedPhoto> => {
  const photo = await publishPhoto(bytes, { keepCredit, isProven: true })
  if (photo._tag !== "Photo") throw new Error(JSON.stringify(photo))
  return photo
}

/** Smooth colours, so that no encoder has much to lose. */
const picture = (): Sharp => quarters(120, 80).blur(8)

const pixels = (bytes: Uint8Array, options: SharpOptions = {}): Promise<Buffer> =>
  sharp(bytes, { ignoreIcc: true, ...options })
    .raw()
    .toBuffer()

const told = async (bytes: Uint8Array) => {
  const { exif, xmp, iptc, comments, orientation } = await sharp(bytes).metadata()
  return { exif, xmp, iptc, comments, orientation }
}
const nothing = { exif: undefined, xmp: undefined, iptc: undefined, comments: undefined, orientation: undefined }

const leaks = (bytes: Uint8Array): ReadonlyArray<string> => {
  const text = Buffer.from(bytes).toString("latin1")
  const words = [...Object.values(secrets), "Exif\0", "http://ns.adobe.com", "8BIM", "<x:xmpmeta", "eXIf", "iTXt"]
  return words.filter((word) => text.includes(word))
}

const p3 = (image: Sharp): Sharp => image.withIccProfile("p3")

const dirty: Readonly<Record<string, () => Promise<readonly [dirty: Buffer, clean: Buffer]>>> = {
  "a JPEG": async () => withClean(await picture().jpeg({ quality: 90 }).toBuffer(), dirtyJpeg),
  "a progressive JPEG": async () => withClean(await picture().jpeg({ progressive: true }).toBuffer(), dirtyJpeg),
  "a grey JPEG": async () => withClean(await picture().greyscale().jpeg().toBuffer(), dirtyJpeg),
  "a CMYK JPEG": async () => withClean(await picture().toColourspace("cmyk").jpeg().toBuffer(), dirtyJpeg),
  "a JPEG in Display P3": async () => withClean(await p3(picture()).jpeg().toBuffer(), dirtyJpeg),
  "a PNG": async () => withClean(await picture().png().toBuffer(), dirtyPng),
  "a 16-bit PNG in Display P3": async () =>
    withClean(await p3(picture().toColourspace("rgb16")).png().toBuffer(), dirtyPng),
  "a PNG with a palette and transparency": async () =>
    withClean(await picture().ensureAlpha(0.5).png({ palette: true }).toBuffer(), dirtyPng),
  "a WebP in Display P3": async () => withClean(await p3(picture()).webp().toBuffer(), dirtyWebp),
  "a lossless WebP with transparency": async () =>
    withClean(await p3(picture().ensureAlpha(0.5)).webp({ lossless: true }).toBuffer(), dirtyWebp),
  "an animated WebP": async () =>
    withClean(await animation().then((one) => one.webp({ loop: 3 }).toBuffer()), dirtyWebp),
  "a GIF": async () => withClean(await picture().gif().toBuffer(), dirtyGif),
  "an animated GIF": async () => withClean(await animation().then((one) => one.gif({ loop: 3 }).toBuffer()), dirtyGif),
  "an AVIF": async () => [await dirtyAvif(picture()), await picture().avif({ effort: 0 }).toBuffer()],
  "an AVIF in the form for many items": async () => [
    inLargeForm(await dirtyAvif(picture()), {
      more: [box("uuid", Buffer.from(secrets.film)), box("free", Buffer.from(secrets.film))]
    }),
    await picture().avif({ effort: 0 }).toBuffer()
  ],
  "an AVIF with its notes among its items' names": async () => [
    inLargeForm(await dirtyAvif(picture()), { inside: true }),
    await picture().avif({ effort: 0 }).toBuffer()
  ],
  "an AVIF in Display P3": async () => [
    await dirtyAvif(p3(picture())),
    await p3(picture()).avif({ effort: 0 }).toBuffer()
  ]
}

const withClean = async (clean: Buffer, soil: (clean: Buffer) => Buffer | Promise<Buffer>) =>
  [await soil(clean), clean] as const

const animation = async (): Promise<Sharp> => {
  const frames = await Promise.all(
    ["#ff0000", "#00ff00", "#0000ff"].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer()
    )
  )
  return sharp(frames, { join: { animated: true } })
}

describe("what a file tells", () => {
  test.each(Object.entries(dirty))("%s loses all of it, and keeps its pixels and its profile", async (_, make) => {
    const [soiled, clean] = await make()
    expect(leaks(soiled).length).toBeGreaterThan(3)
    const { bytes, width, height } = await publish(soiled)
    expect(leaks(bytes)).toEqual([])
    expect(await told(bytes)).toEqual(nothing)
    const [before, after] = [await sharp(clean).metadata(), await sharp(bytes).metadata()]
    for (const fact of [
      "format",
      "width",
      "height",
      "depth",
      "space",
      "channels",
      "pages",
      "loop",
      "delay",
      "isPalette",
      "chromaSubsampling",
      "isProgressive"
    ] as const)
      expect(after[fact], fact).toEqual(before[fact])
    expect({ width, height }).toEqual({ width: before.width, height: before.height })
    expect(after.icc?.equals(before.icc ?? Buffer.alloc(0))).toBe(before.icc === undefined ? undefined : true)
    expect((await pixels(bytes, { pages: -1 })).equals(await pixels(clean, { pages: -1 }))).toBe(true)
  })

  test.each(Object.entries(dirty))("%s that is clean stays as it is", async (_, make) => {
    const [soiled] = await make()
    const once = await publish(soiled)
    expect((await publish(once.bytes)).sha256).toBe(once.sha256)
  })

  test("nothing stands behind the end of a file", async () => {
    const ends = { jpeg: [0xff, 0xd9], png: [0xae, 0x42, 0x60, 0x82], gif: [0x3b] } as const
    for (const [type, end] of Object.entries(ends)) {
      const clean = await picture()
        .toFormat(type as "jpeg")
        .toBuffer()
      const { bytes } = await publish(Buffer.concat([clean, Buffer.from(noise(5000))]))
      expect([...bytes.subarray(-end.length)], type).toEqual([...end])
      expect(bytes.length, type).toBe(clean.length)
    }
    const clean = await picture().webp().toBuffer()
    expect((await publish(Buffer.concat([clean, Buffer.from(noise(5000))]))).bytes.length).toBe(clean.length)
  })

  test("picture data that no item of an AVIF points at become zeros", async () => {
    const clean = await picture().avif({ effort: 0 }).toBuffer()
    const at = clean.indexOf("mdat") - 4
    const hidden = Buffer.concat([clean, Buffer.from(secrets.film)])
    hidden.writeUInt32BE(clean.readUInt32BE(at) + secrets.film.length, at)
    expect(leaks((await publish(hidden)).bytes)).toEqual([])
  })

  test("notes of a moving AVIF and of its tracks become empty room", async () => {
    const note = (type: string): Buffer => box(type, Buffer.from(secrets.film))
    const track = box("trak", box("tkhd", Buffer.alloc(84, 7)), note("meta"), note("uuid"), note("udta"))
    const film = box("moov", box("mvhd", Buffer.alloc(100, 7)), track, note("udta"), note("meta"))
    const moving = Buffer.concat([await picture().avif({ effort: 0 }).toBuffer(), film])
    const photo = await publishPhoto(moving, { keepCredit: false, isProven: false })
    if (photo._tag !== "Photo") throw new Error(photo._tag)
    const bytes = Buffer.from(photo.bytes)
    expect(leaks(bytes)).toEqual([])
    expect(bytes.length).toBe(moving.length)
    expect([bytes.indexOf("tkhd"), bytes.indexOf("mvhd")]).toEqual([moving.indexOf("tkhd"), moving.indexOf("mvhd")])
    expect(bytes.includes(Buffer.alloc(100, 7))).toBe(true)
  })
})

describe("orientation", () => {
  const wanted = async (): Promise<Buffer> => pixels(await picture().png().toBuffer())
  const stored: Record<number, (image: Sharp) => Sharp> = {
    2: (image) => image.flop(),
    3: (image) => image.rotate(180),
    4: (image) => image.flip(),
    5: (image) => image.rotate(270).flop(),
    6: (image) => image.rotate(270),
    7: (image) => image.rotate(90).flop(),
    8: (image) => image.rotate(90)
  }
  const turned = async (orientation: number): Promise<Sharp> =>
    stored[orientation]?.(sharp(await picture().png().toBuffer())) ?? picture()

  const difference = (a: Uint8Array, b: Uint8Array): number =>
    a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length

  test.each([2, 3, 4, 5, 6, 7, 8])("%i is applied to the pixels, wherever it is written", async (orientation) => {
    const upright = await wanted()
    const from = await turned(orientation)
    for (const [name, bytes] of [
      ["JPEG", await dirtyJpeg(await from.clone().jpeg({ quality: 95 }).toBuffer(), { orientation })],
      [
        "XMP alone",
        await dirtyJpeg(await from.clone().jpeg({ quality: 95 }).toBuffer(), { xmpOrientation: orientation })
      ],
      ["PNG", await dirtyPng(await from.clone().png().toBuffer(), { orientation })],
      ["XMP in PNG", await dirtyPng(await from.clone().png().toBuffer(), { xmpOrientation: orientation })],
      ["WebP", await dirtyWebp(await p3(from.clone()).webp({ lossless: true }).toBuffer(), { orientation })]
    ] as const) {
      const photo = await publish(bytes)
      expect({ width: photo.width, height: photo.height }, name).toEqual({ width: 120, height: 80 })
      expect(leaks(photo.bytes), name).toEqual([])
      expect(await told(photo.bytes), name).toEqual(nothing)
      if (name !== "WebP") expect(difference(await pixels(photo.bytes), upright), name).toBeLessThan(1.5)
    }
  })

  test("a turned picture keeps the profile of its colours, and their numbers", async () => {
    for (const [clean, soil] of [
      [await p3(quarters(80, 120)).png().toBuffer(), dirtyPng],
      [await p3(quarters(80, 120)).jpeg({ quality: 98, chromaSubsampling: "4:4:4" }).toBuffer(), dirtyJpeg],
      [await p3(quarters(80, 120)).webp({ lossless: true }).toBuffer(), dirtyWebp],
      [await p3(quarters(80, 120).toColourspace("rgb16")).png().toBuffer(), dirtyPng]
    ] as const) {
      const { bytes } = await publish(await soil(clean, { orientation: 6 }))
      const [before, after] = [await sharp(clean).metadata(), await sharp(bytes).metadata()]
      expect(after.icc?.equals(before.icc ?? Buffer.alloc(0))).toBe(true)
      expect(after.depth).toBe(before.depth)
      const upright = await sharp(clean, { ignoreIcc: true }).rotate(90).raw().toBuffer()
      expect(difference(await pixels(bytes), upright)).toBeLessThan(2)
    }
  })

  test("a turned JPEG is compressed about as finely as it was", async () => {
    for (const quality of [82, 90, 95]) {
      const clean = await sharp(noise(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
        .blur(2)
        .jpeg({ quality })
        .toBuffer()
      const { bytes } = await publish(await dirtyJpeg(clean, { orientation: 8 }))
      expect(bytes.length / clean.length).toBeGreaterThan(0.85)
      expect(bytes.length / clean.length).toBeLessThan(1.35)
    }
  })

  test("a turned CMYK picture becomes one that every browser shows", async () => {
    const clean = await picture().toColourspace("cmyk").jpeg().toBuffer()
    const { bytes, width, height } = await publish(await dirtyJpeg(clean, { orientation: 6 }))
    expect({ width, height, space: (await sharp(bytes).metadata()).space }).toEqual({
      width: 80,
      height: 120,
      space: "srgb"
    })
  })
})

describe("credit", () => {
  test("is kept where that is wanted, and nothing else with it", async () => {
    for (const [name, bytes] of [
      ["JPEG", await dirtyJpeg(await picture().jpeg().toBuffer())],
      ["turned JPEG", await dirtyJpeg(await picture().jpeg().toBuffer(), { orientation: 6 })],
      ["JPEG with XMP alone", await dirtyJpeg(await picture().jpeg().toBuffer(), { xmpOrientation: 1 })],
      ["PNG", await dirtyPng(await picture().png().toBuffer())],
      ["PNG with XMP alone", await dirtyPng(await picture().png().toBuffer(), { xmpOrientation: 1 })],
      ["WebP", await dirtyWebp(await p3(picture()).webp().toBuffer())],
      ["turned plain WebP", await dirtyWebp(await p3(picture()).webp().toBuffer(), { orientation: 3 })]
    ] as const) {
      const { bytes: published } = await publish(bytes, true)
      const { exif, xmp, orientation } = await sharp(published).metadata()
      expect(exif?.includes(credit.artist), name).toBe(true)
      expect(exif?.includes(credit.copyright), name).toBe(true)
      expect({ xmp, orientation }, name).toEqual({ xmp: undefined, orientation: undefined })
      const text = Buffer.from(published).toString("latin1")
      expect(
        Object.values(secrets).filter((secret) => text.includes(secret)),
        name
      ).toEqual([])
      expect((await publish(published, true)).sha256, name).toBe((await publish(bytes, true)).sha256)
    }
  })

  test("IPTC holds it too in a JPEG, as search engines read it", async () => {
    const { bytes } = await publish(await dirtyJpeg(await picture().jpeg().toBuffer()), true)
    const { iptc } = await sharp(bytes).metadata()
    for (const text of Object.values(credit)) expect(iptc?.includes(text), text).toBe(true)
    expect(iptc?.includes(secrets.place)).toBe(false)
  })

  test("a plain WebP without a profile can hold it", async () => {
    const plain = await picture().webp().toBuffer()
    const tagged = await sharp(plain)
      .withExif({ IFD0: { Artist: credit.artist, Make: secrets.camera } })
      .webp()
      .toBuffer()
    const { bytes } = await publish(tagged, true)
    expect((await sharp(bytes).metadata()).exif?.includes(credit.artist)).toBe(true)
    expect((await pixels(bytes)).equals(await pixels(tagged))).toBe(true)
  })
})

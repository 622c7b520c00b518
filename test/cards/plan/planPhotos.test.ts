/** What planning does with the photo of an article. */
import { describe, expect, test } from "vitest"
import type { CardKit } from "../../../src/cards/plan/CardKit.ts"
import type { Article, Image } from "../../../src/model/Article.ts"
import type { DrawnPictures } from "../../../src/model/Card.ts"
import { digestOf } from "../../../src/model/Digest.ts"
import { article, folderWith, kitFor, plain, planned } from "../newsroom.ts"
import type { CardSettings } from "../../../src/model/settings/CardSettings.ts"

const kit = await kitFor(folderWith())

const photo: Image = {
  url: "https://news.example.org/media/quay.jpg",
  alt: "The old quay under water",
  width: 1600,
  height: 1000,
  bytes: 200_000,
  type: "image/jpeg",
  sha256: "0".repeat(64),
  copy: { from: "articles/quay.jpg", to: "media/quay.jpg" }
}
const withPhoto = (more: Partial<Image> = {}, others: Partial<Article> = {}): Article =>
  article("Rain", { images: [{ ...photo, ...more }], ...others })

const kitWith = (settings: Partial<CardSettings>): CardKit => ({ ...kit, settings: { ...plain, ...settings } })
const plan = async (one: Article, own: CardKit = kit, photoFault: string | null = null): Promise<DrawnPictures> =>
  (await planned(one, own, photoFault)).pictures

describe("the photo of a card", () => {
  test("makes it a JPEG, and its words say what it shows", async () => {
    const { og, square, pin } = (await plan(withPhoto())).cards
    for (const card of [og, square, pin]) {
      expect([card.type, card.path.endsWith(".jpg")]).toEqual(["image/jpeg", true])
      expect(card.alt).toBe("Rain – The Harbour Courier. The old quay under water")
      expect(card.inputs.photo).toEqual({ file: "articles/quay.jpg", sha256: "0".repeat(64), focus: null })
    }
  })

  test("changes its path with its file and its focus", async () => {
    const paths = await Promise.all(
      [{}, { sha256: "1".repeat(64) }, { focus: { x: 0.1, y: 0.9 } }, { focus: { x: 0.1, y: 0.8 } }].map(
        async (more) => (await plan(withPhoto(more))).cards.og.path
      )
    )
    expect(new Set(paths).size).toBe(4)
  })

  test("is not used on a template without a place for one", async () => {
    const { og } = (await plan(withPhoto({}, { card: { template: "quote" } }))).cards
    expect([og.type, og.inputs.photo, og.alt]).toEqual(["image/png", null, "Rain – The Harbour Courier"])
  })

  test.each([
    ["too small", { width: 599, height: 400 }],
    ["too many megapixels", { width: 10_000, height: 10_001 }],
    ["too many bytes", { bytes: 50_000_001 }],
    ["another type", { type: "image/tiff" }],
    ["a drawing", { type: "image/svg+xml" }],
    ["too long and thin", { width: 8000, height: 700 }]
  ])("is not used where it is %s", async (_name, more) => {
    const { og } = (await plan(withPhoto(more))).cards
    expect([og.type, og.inputs.photo]).toEqual(["image/png", null])
  })

  test("is not used where it lies elsewhere, was never read, or the config says so", async () => {
    const { copy: _copy, ...elsewhere } = photo
    const { sha256: _digest, ...unread } = photo
    for (const image of [elsewhere, unread]) {
      const pictures = await plan(article("Rain", { images: [image] }))
      expect([pictures.cards.og.inputs.photo, pictures.crops]).toEqual([null, []])
    }
    expect((await plan(withPhoto(), kitWith({ photos: false }))).cards.og.inputs.photo).toBeNull()
  })

  test("is not used, and not cropped, for an article whose photo could not be drawn", async () => {
    const pictures = await plan(withPhoto(), kit, "it is broken")
    expect([pictures.cards.og.type, pictures.crops]).toEqual(["image/png", []])
    expect((await plan(withPhoto())).crops).toHaveLength(3)
  })

  test("is the first picture that lies in the project", async () => {
    const far: Image = { url: "https://elsewhere.example/a.jpg", alt: "far" }
    const { og } = (await plan(article("Rain", { images: [far, photo] }))).cards
    expect(og.inputs.photo?.file).toBe("articles/quay.jpg")
  })
})

describe("clean crops", () => {
  const cropsOf = async (more: Partial<Image>): Promise<ReadonlyArray<string>> =>
    (await plan(withPhoto(more))).crops.map(({ name, width, height }) => `${name} ${width}x${height}`)

  test.each([
    [1600, 1000, ["16x9 1200x675", "4x3 1200x900", "1x1 1000x1000"]],
    [800, 600, ["16x9 800x450", "4x3 800x600", "1x1 600x600"]],
    [640, 360, ["16x9 640x360", "4x3 480x360", "1x1 360x360"]],
    [400, 280, ["16x9 400x225", "4x3 372x279"]],
    [280, 1000, []],
    [5000, 4000, ["16x9 1200x675", "4x3 1200x900", "1x1 1200x1200"]]
  ])("of a photo of %d by %d are %j", async (width, height, names) => {
    expect(await cropsOf({ width, height })).toEqual(names)
  })

  test.each(
    Array.from({ length: 40 }, (_, index) => [300 + ((index * 131) % 1500), 300 + ((index * 277) % 1500)] as const)
  )("of %d by %d enlarge nothing and have their shape exactly", async (width, height) => {
    for (const crop of (await plan(withPhoto({ width, height }))).crops) {
      expect(crop.width <= width && crop.height <= height && crop.width >= 300).toBe(true)
      const [across = 0, down = 0] = crop.name.split("x").map(Number)
      expect(crop.width * down).toBe(crop.height * across)
    }
  })

  test("are named after their shape and their inputs, and say what they show", async () => {
    for (const crop of (await plan(withPhoto())).crops) {
      expect(crop.path).toBe(`articles/tide/${crop.name}.${digestOf(crop.inputs).slice(0, 10)}.jpg`)
      expect(crop.url).toBe(`https://news.example.org/${crop.path}`)
      expect([crop.type, crop.alt]).toEqual(["image/jpeg", "The old quay under water"])
    }
    expect((await plan(withPhoto({ alt: "", caption: "The quay" }))).crops[0]?.alt).toBe("The quay")
    expect((await plan(withPhoto({ alt: "" }))).crops[0]?.alt).toBe("Rain")
  })

  test("follow the focus, and do not ask whether cards show photos", async () => {
    const focused = (await plan(withPhoto({ focus: { x: 0.25, y: 0.75 } }))).crops
    expect(focused.map(({ inputs }) => inputs.photo.focus)).toEqual(
      Array.from({ length: 3 }, () => ({ x: 0.25, y: 0.75 }))
    )
    expect((await plan(withPhoto(), kitWith({ photos: false }))).crops).toHaveLength(3)
  })
})

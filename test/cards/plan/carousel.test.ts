/** The slides of an article: what they show, in which order, and what a carousel that cannot be made says. */
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import type { Article, CardWish, Image } from "../../../src/model/Article.ts"
import { sha256 } from "../../../src/model/Digest.ts"
import { carouselLimits } from "../../../src/cards/plan/carousel/carouselLimits.ts"
import { article, engineFor, folderWith, kitFor, plain, planned } from "../newsroom.ts"

const pixels = Buffer.from(Uint8Array.from({ length: 1300 * 900 * 3 }, (_, at) => (at * 2_654_435_761) >>> 24))
const noise = await sharp(pixels, { raw: { width: 1300, height: 900, channels: 3 } })
  .jpeg({ quality: 95 })
  .toBuffer()
const root = folderWith({ "a.jpg": noise, "b.jpg": noise, "c.jpg": noise })
const kit = await kitFor(root)

const image = (name: string, more: Partial<Image> = {}): Image => ({
  url: `https://news.example.org/${name}`,
  alt: `Alt of ${name}`,
  width: 1300,
  height: 900,
  bytes: noise.length,
  type: "image/jpeg",
  sha256: sha256(noise),
  copy: { from: name, to: name },
  ...more
})
const chapters = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<h2>${at + 1}. Part ${at + 1}</h2><p>Said ${at + 1}. And more.</p>`).join(
    ""
  )
const wish = (carousel: CardWish["carousel"], more: Partial<Article> = {}): Article =>
  article("Rain", { card: carousel === undefined ? {} : { carousel }, ...more })
const slidesOf = async (one: Article, own = kit) => {
  const { pictures, findings } = await planned(one, own)
  const shown = pictures.slides.map(({ inputs }) => inputs.texts)
  return { slides: pictures.slides, shown, codes: findings.map(({ code }) => code), findings }
}

describe("a carousel", () => {
  test("of headings has the title first, each heading with its first sentence, and the site's address last", async () => {
    const { slides, shown, codes } = await slidesOf(wish(true, { html: chapters(3) }))
    expect(shown).toMatchObject([
      { title: "Rain", site: "The Harbour Courier", page: "1/5" },
      { title: "Part 1", description: "Said 1.", page: "2/5" },
      { title: "Part 2", description: "Said 2.", page: "3/5" },
      { title: "Part 3", description: "Said 3.", page: "4/5" },
      { site: "The Harbour Courier", address: "news.example.org", page: "5/5" }
    ])
    expect(slides.map(({ name, width, height }) => [name, width, height])).toEqual(
      [1, 2, 3, 4, 5].map((at) => [`slide${at}`, 1080, 1350])
    )
    expect(slides.map(({ alt }) => alt)).toEqual([
      "1/5: Rain",
      "2/5: Part 1 – Said 1.",
      "3/5: Part 2 – Said 2.",
      "4/5: Part 3 – Said 3.",
      "5/5: The Harbour Courier – news.example.org"
    ])
    expect(new Set(slides.map(({ path }) => path)).size).toBe(5)
    expect(codes).toEqual([])
  })

  test("of pictures has their captions, else their alternative texts, and the lead photo on its first slide", async () => {
    const images = [image("a.jpg"), image("b.jpg", { caption: "The quay" }), image("c.jpg")]
    const { slides, shown } = await slidesOf(wish("pictures", { html: chapters(3), images }))
    expect(slides.map(({ inputs }) => inputs.photo?.file)).toEqual(["a.jpg", "b.jpg", "c.jpg", undefined])
    expect(shown.map(({ description }) => description)).toEqual([undefined, "The quay", "Alt of c.jpg", undefined])
    expect(slides.map(({ type }) => type)).toEqual(["image/jpeg", "image/jpeg", "image/jpeg", "image/png"])
    expect(slides[0]?.alt).toBe("1/4: Rain. Alt of a.jpg")
  })

  test.each<readonly [string, CardWish["carousel"], Partial<Article>, number]>([
    ["true takes headings first", true, { html: chapters(2), images: [image("a.jpg"), image("b.jpg")] }, 4],
    ["true takes pictures without headings", true, { images: [image("a.jpg"), image("b.jpg")] }, 3],
    ["headings alone are none without", "headings", { images: [image("a.jpg"), image("b.jpg")] }, 0],
    ["one heading is too little", true, { html: chapters(1) }, 0],
    ["one picture is too little", "pictures", { images: [image("a.jpg")] }, 0],
    ["pictures of elsewhere are no slides", true, { images: [{ url: "https://x.example/a.jpg", alt: "" }] }, 0],
    ["none is wished for", undefined, { html: chapters(3) }, 0],
    ["false is none", false, { html: chapters(3) }, 0],
    ["an article without cards has none", true, { html: chapters(3), card: { off: true, carousel: true } }, 0]
  ])("%s", async (_name, carousel, more, count) => {
    expect((await slidesOf(wish(carousel, more))).slides).toHaveLength(count)
  })

  test("FF4038: one that cannot be made is told of where the article wishes for it, not where the config does", async () => {
    const { findings } = await slidesOf(wish(true))
    expect(findings).toMatchObject([{ code: "FF4038", severity: "warning", file: "articles/tide.md" }])
    const all = { ...kit, settings: { ...plain, carousel: true } as const }
    expect(await slidesOf(wish(undefined), all)).toMatchObject({ codes: [], slides: [] })
    expect((await slidesOf(wish(undefined, { html: chapters(2) }), all)).slides).toHaveLength(4)
    expect((await slidesOf(wish(false, { html: chapters(2) }), all)).slides).toEqual([])
  })

  test("FF4039: of more than a post takes, the first are shown", async () => {
    const { slides, shown, findings } = await slidesOf(wish(true, { html: chapters(12) }))
    expect(slides).toHaveLength(carouselLimits.most)
    expect(shown.at(-2)).toMatchObject({ title: "Part 8", page: "9/10" })
    expect(findings).toMatchObject([{ code: "FF4039", message: expect.stringContaining("4 more") }])
  })

  test.each([
    ["ar-EG", "٢/٤"],
    ["fa", "۲/۴"],
    ["he", "2/4"],
    ["en", "2/4"]
  ])("in %s counts %s", async (language, page) => {
    const { shown } = await slidesOf(wish(true, { language, html: chapters(2) }))
    expect(shown[1]?.["page"]).toBe(page)
  })

  test("leaves out a heading whose letters no font has, and says so; without a title there is none", async () => {
    const html = `${chapters(2)}<h2>துறைமுகம்</h2><p>Rain.</p><h2>Last</h2><p>மழை</p>`
    const { shown, findings } = await slidesOf(wish(true, { html }))
    expect(shown.map(({ title }) => title)).toEqual(["Rain", "Part 1", "Part 2", "Last", undefined])
    expect(shown[3]).not.toHaveProperty("description")
    expect(findings).toMatchObject([{ code: "FF4002", severity: "error", fix: expect.stringContaining("tamil") }])
    const lost = { ...wish(true, { html: chapters(3) }), title: "மழை", language: "ta" }
    expect(await slidesOf(lost)).toMatchObject({ slides: [], codes: ["FF4002"] })
  })

  test("is drawn from its inputs alone, within the bytes that networks take", async () => {
    const engine = engineFor(root)
    const { slides } = await engine.plan(wish("pictures", { images: [image("a.jpg"), image("b.jpg")] }))
    expect(slides).toHaveLength(3)
    for (const { inputs, type } of slides) {
      const { bytes } = await engine.draw(inputs)
      expect(bytes.length).toBeLessThanOrEqual(carouselLimits.bytes)
      const { width, height, format } = await sharp(bytes).metadata()
      expect([width, height, `image/${format}`]).toEqual([1080, 1350, type])
    }
  })
})

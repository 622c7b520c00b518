/** What an article's fields do to its cards: texts, templates, colours, portraits. */
import { describe, expect, test } from "vitest"
import sharp from "sharp"
import type { CardWish, Image } from "../../../src/model/Article.ts"
import type { CardSettings } from "../../../src/model/settings/CardSettings.ts"
import { badgeKinds, badgeWords } from "../../../src/labels/badges.ts"
import { article, engineFor, folderWith, kitFor, openedKit, plain, planned } from "../newsroom.ts"

const kit = await kitFor(folderWith())
const kitWith = (settings: Partial<CardSettings>) => ({ ...kit, settings: { ...plain, ...settings } })
const ogOf = async (wish: CardWish, more = {}, own = kit) =>
  (await planned(article("Rain", { card: wish, ...more }), own)).pictures.cards.og
const textsOf = async (template: string, wish: CardWish, more = {}) =>
  (await ogOf({ ...wish, template }, more)).inputs.texts

const face = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#c98d66" } })
  .png()
  .toBuffer()

const photo: Image = {
  url: "https://news.example.org/media/quay.jpg",
  alt: "",
  width: 1600,
  height: 1000,
  bytes: 200_000,
  type: "image/jpeg",
  sha256: "0".repeat(64),
  copy: { from: "articles/quay.jpg", to: "media/quay.jpg" }
}

describe("texts", () => {
  test.each([
    ["en", "live", "LIVE"],
    ["de-AT", "opinion", "MEINUNG"],
    ["tr", "live", "CANLI"],
    ["ar", "live", "مباشر"],
    ["zh-TW", "opinion", "評論"],
    ["sw", "Video", "VIDEO"],
    ["en", "Market day", "Market day"]
  ])("in %s the badge %s is %s", async (language, badge, shown) => {
    expect((await textsOf("headline", { badge }, { language }))["badge"]).toBe(shown)
  })

  test("every kind of badge has words of its own in every language", () => {
    for (const language of ["en", "ar", "fa", "he", "ja", "zh", "ru", "hi", "th"])
      expect(new Set(badgeKinds.map((kind) => badgeWords(kind, language))).size).toBe(badgeKinds.length)
  })

  test("points of a list are the article's own, or its headings", async () => {
    const html = "<h2>1. The <em>quay</em></h2><p>x</p><h2 id=b>Salt &amp; tar</h2><h2>Three</h2>"
    expect(await textsOf("list", {}, { html })).toMatchObject({
      item1: "The quay",
      item2: "Salt & tar",
      item3: "Three"
    })
    expect(await textsOf("list", { items: ["One"] }, { html })).toMatchObject({ item1: "One" })
    expect((await textsOf("list", {}, { html: "<h2>Alone</h2>" }))["item1"]).toBeUndefined()
  })

  test.each([
    ["the first list of the text", "<p>x</p><ul class=a><li>One<li></ul>", undefined],
    ["of three entries", "<ol><li><p>One <b>a</b></p></li><li></li><li>Two &lt;</li><li>Three</li></ol>", "One a"],
    ["not one of long entries", `<ul><li>${"word ".repeat(30)}</li><li>b</li><li>c</li></ul>`, undefined],
    ["the one after it", `<ul><li>a</li></ul><ul><li>One</li><li>Two</li><li>Three</li></ul>`, "One"],
    [
      "entries of a list in it, where only that has three",
      "<ul><li>a<ol><li>1</li><li>2</li><li>3</li></ol></li></ul>",
      "1"
    ],
    ["headings before it", "<ul><li>a</li><li>b</li><li>c</li></ul><h2>A</h2><h2>B</h2><h2>C</h2>", "A"]
  ])("points are those of the body: %s", async (_name, html, first) => {
    expect((await textsOf("list", {}, { html }))["item1"]).toBe(first)
  })

  test("a wide card has room for six points", async () => {
    const items = ["One", "Two", "Three", "Four", "Five", "Six"]
    expect(await textsOf("list", { items })).toMatchObject({ item1: "One", item6: "Six" })
  })

  test.each([
    ["-3.5 %", "−3.5 %"],
    ["-۳٫۵", "−۳٫۵"],
    ["3-1", "3-1"],
    ["10-12", "10-12"],
    ["−2", "−2"],
    ["--", "--"]
  ])("the number %s stands on a card as %s", async (number, shown) => {
    expect(await textsOf("number", { number })).toMatchObject({ number: shown })
  })

  test("of many authors the first stand on a card, and the number of the others", async () => {
    const authors = ["Ida", "Maren", "Yusuf", "Salma"].map((name) => ({ name }))
    expect((await textsOf("headline", {}, { authors }))["author"]).toBe("Ida, Maren +\u20602")
    expect((await textsOf("headline", {}, { authors: authors.slice(1) }))["author"]).toBe("Maren, Yusuf, Salma")
  })

  test.each([
    ["en", "word ".repeat(1000), "4 min"],
    ["ja", "港".repeat(1260), "3 分"],
    ["en", "short", undefined]
  ])("how long an article takes to read, in %s", async (language, text, time) => {
    expect((await textsOf("frame", {}, { language, text }))["time"]).toBe(time)
  })

  test("a field that is shown changes the card, one that is not does not", async () => {
    const pathOf = async (wish: CardWish, more = {}) => (await ogOf(wish, more)).path
    const base = await pathOf({ template: "number", number: "3" })
    expect(await pathOf({ template: "number", number: "3", data: { venue: "Quay" }, items: ["x"] })).toBe(base)
    const changed = await Promise.all([
      pathOf({ template: "number", number: "4" }),
      pathOf({ template: "number", number: "3", badge: "live" }),
      pathOf({ template: "review", rating: 4 }),
      pathOf({ template: "review", rating: 4.5 }),
      pathOf({ template: "newspaper" }, { description: "One." }),
      pathOf({ template: "newspaper" }, { description: "Two." }),
      pathOf({ template: "pattern" }, { section: "Sea" }),
      pathOf({ template: "pattern" }, { section: "Land" }),
      pathOf({ number: "3", data: { home: "A", away: "B" } }),
      pathOf({ number: "3", data: { home: "A", away: "C" } })
    ])
    expect(new Set([base, ...changed]).size).toBe(changed.length + 1)
  })
})

describe("the template by the article's nature", () => {
  test.each([
    ["a number", { number: "42 %" }, {}, "number"],
    ["a result", { number: "3–1", data: { home: "A", away: "B" } }, {}, "score"],
    ["a rating", { rating: 3 }, {}, "review"],
    ["points", { items: ["One", "Two"] }, {}, "list"],
    ["a section of opinion", {}, { section: "Opinión" }, "opinion"],
    ["a badge of opinion", { badge: "opinion" }, {}, "opinion"],
    ["a title that is a quotation", {}, { title: "“Nobody asked the sea”" }, "quote"],
    ["a title that begins with a quotation", {}, { title: "“Nobody” is a boat" }, "headline"],
    ["a picture of its own", { image: photo, number: "3" }, {}, "picture"],
    ["a photo", {}, { images: [photo] }, "photo"]
  ] as const)("of an article with %s", async (_name, wish, more, template) => {
    expect((await ogOf(wish, more)).inputs.design.template).toBe(template)
  })

  test("is that of its section where the config names one, unless the article names its own", async () => {
    const own = kitWith({ sections: { climate: { template: "bold" } }, template: { og: "minimal" } })
    expect((await ogOf({}, {}, own)).inputs.design.template).toBe("bold")
    expect((await ogOf({}, { section: "Sea" }, own)).inputs.design.template).toBe("minimal")
    expect((await ogOf({ template: "quote" }, {}, own)).inputs.design.template).toBe("quote")
  })

  test("a section's colour is in the card, and in what draws it again", async () => {
    const own = kitWith({ sections: { climate: { accent: "#7a1fa2" } } })
    const [plainCard, coloured] = [await ogOf({}), await ogOf({}, {}, own)]
    expect(coloured.inputs.design).toEqual({ ...plainCard.inputs.design, accent: "#7a1fa2" })
    expect(coloured.inputs.tree).not.toBe(plainCard.inputs.tree)
  })

  test("FF4037: one that the article gives nothing for is told of, and the card is another", async () => {
    const { findings, pictures } = await planned(article("Rain", { card: { template: "score", number: "3" } }), kit)
    expect(findings).toMatchObject([{ code: "FF4037", severity: "warning", file: "articles/tide.md" }])
    expect(findings[0]?.message).toContain("`data: home`, `data: away`")
    expect(pictures.cards.og.inputs.texts).toMatchObject({ number: "3" })
    expect((await planned(article("Rain", { card: { template: "bold" } }), kit)).findings).toEqual([])
  })
})

describe("portraits", () => {
  const portraits = { "Maren Lindqvist": "people/maren.png" }
  const project = { settings: { ...plain, portraits } }
  const voice = article("Nobody asked the sea", { section: "Opinion" })

  test("of the config stand on the cards of their authors, and draw the same bytes again", async () => {
    const engine = engineFor(folderWith({ "people/maren.png": face }))
    const { og } = (await engine.plan(voice, project)).cards
    expect(og).toMatchObject({ type: "image/jpeg", inputs: { photo: null, portrait: { file: "people/maren.png" } } })
    const [one, other] = [await engine.draw(og.inputs), await engine.draw(og.inputs)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
    const { data, info } = await sharp(one.bytes).raw().toBuffer({ resolveWithObject: true })
    const at = (315 * info.width + 966) * info.channels
    expect([...data.subarray(at, at + 3)].map((value, index) => Math.abs(value - [201, 141, 102][index]!) < 8)).toEqual(
      [true, true, true]
    )
  })

  test("are nobody else's, nor those of two authors", async () => {
    const engine = engineFor(folderWith({ "people/maren.png": face }))
    const two = [{ name: "Maren Lindqvist" }, { name: "Yusuf Karam" }]
    for (const authors of [[{ name: "Yusuf Karam" }], two])
      expect((await engine.plan({ ...voice, authors }, project)).cards.og.inputs).not.toHaveProperty("portrait")
  })

  test.each([
    ["is not there", {}],
    ["is no picture", { "people/maren.png": "text" }]
  ])("FF4036: one that %s is a finding", async (_name, files) => {
    const { findings } = await openedKit(folderWith(files), project)
    expect(findings).toMatchObject([{ code: "FF4036", severity: "warning", file: "people/maren.png" }])
  })
})

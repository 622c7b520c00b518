import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { hasOf } from "../../../src/cards/design/cardTexts.ts"
import { cardSizes } from "../../../src/cards/design/cardSizes.ts"
import { fontPackages } from "../../../src/cards/fonts/packages.ts"
import type { CardKit } from "../../../src/cards/plan/CardKit.ts"
import { builtInTemplate } from "../../../src/cards/template/builtInTemplate.ts"
import type { Article, Image } from "../../../src/model/Article.ts"
import type { CardName, DrawnPictures } from "../../../src/model/Card.ts"
import { digestOf } from "../../../src/model/Digest.ts"
import type { Site } from "../../../src/model/Site.ts"
import { templates } from "../../../templates/designs/index.ts"
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

const kitWith = (settings: Partial<CardSettings>, more: Partial<CardKit> = {}): CardKit => ({
  ...kit,
  settings: { ...plain, ...settings },
  ...more
})
const plan = async (one: Article, own: CardKit = kit, more: Partial<Site> = {}): Promise<DrawnPictures> =>
  (await planned(one, { ...own, site: { ...own.site, ...more } })).pictures

/** The name of the template that each card is drawn with. */
const templatesOf = async (one: Article, own: CardKit = kit): Promise<Partial<Record<CardName, string>>> =>
  Object.fromEntries(
    Object.values((await plan(one, own)).cards).map(({ name, inputs }) => [name, inputs.design.template])
  )

describe("the cards of an article", () => {
  test("have sizes, addresses and words", async () => {
    const { cards, crops } = await plan(article("Rain at last"))
    expect(crops).toEqual([])
    expect(Object.keys(cards)).toEqual(["og", "pin", "square"])
    for (const card of Object.values(cards)) {
      expect({ width: card.width, height: card.height }).toEqual(cardSizes[card.name])
      expect(card.path).toBe(`articles/tide/${card.name}.${digestOf(card.inputs).slice(0, 10)}.png`)
      expect(card.url).toBe(`https://news.example.org/${card.path}`)
      expect(card.alt).toBe("Rain at last – The Harbour Courier")
      expect(card.type).toBe("image/png")
      expect(JSON.parse(JSON.stringify(card.inputs))).toEqual(card.inputs)
    }
  })

  test("have the sizes that networks ask for", () => {
    expect(Object.entries(cardSizes).map(([name, { width, height }]) => `${name} ${width}x${height}`)).toEqual([
      "og 1200x630",
      "pin 1000x1500",
      "square 1200x1200",
      "portrait 1080x1350",
      "story 1080x1920"
    ])
  })

  test.each([
    [[], []],
    [["portrait"], ["portrait"]],
    [
      ["story", "portrait"],
      ["story", "portrait"]
    ]
  ] as const)("have further sizes by config: %j", async (sizes, further) => {
    expect(Object.keys((await plan(article("Rain"), kitWith({ sizes }))).cards)).toEqual([
      "og",
      "pin",
      "square",
      ...further
    ])
  })

  test("change their path with everything that is drawn, and only with it", async () => {
    const pathOf = async (more: Partial<Article>, title = "Rain", own = kit, others: Partial<Site> = {}) =>
      (await plan(article(title, more), own, others)).cards.og.path
    const base = await pathOf({})
    expect(await pathOf({ description: "not drawn", tags: ["x"], html: "<p>x</p>", url: "https://x.example/" })).toBe(
      base
    )
    const others = await Promise.all([
      pathOf({}, "Sun"),
      pathOf({ section: "Sea" }),
      pathOf({ authors: [] }),
      pathOf({ published: null }),
      pathOf({ direction: "rtl" }),
      pathOf({ language: "de" }),
      pathOf({ card: { title: "Fog" } }),
      pathOf({ card: { template: "quote" } }),
      pathOf({}, "Rain", kit, { accent: "#aa0000" }),
      pathOf({}, "Rain", kit, { title: "The Mast" }),
      pathOf({}, "Rain", { ...kit, theme: "dark" }),
      pathOf({}, "Rain", {
        ...kit,
        fonts: { ...kit.fonts, choose: () => Effect.succeed({ digest: "other", files: [], absent: [] }) }
      })
    ])
    expect(new Set([base, ...others]).size).toBe(others.length + 1)
  })

  test("keep only the texts that their template shows", async () => {
    const { og } = (await plan(article("Rain", { card: { template: "minimal" } }))).cards
    expect(Object.keys(og.inputs.texts).toSorted()).toEqual(["author", "date", "kicker", "site", "title"])
    const bare = (await plan(article("Rain", { authors: [], published: null, section: null }))).cards.og
    expect(bare.inputs.texts).toEqual({ title: "Rain", site: "The Harbour Courier", initial: "T" })
  })

  test("say what their template asked for and the article has, and nothing that it did not ask for", async () => {
    const asks = builtInTemplate({
      name: "asks",
      draw: ({ has }) => ({ type: "div", props: { children: has.author && has.kicker ? [] : ["none"] } })
    })
    const own = { ...kit, templates: new Map([...kit.templates, ["asks", asks]]) }
    const hasOf = async (more: Partial<Article>) =>
      (await plan(article("Rain", { card: { template: "asks" }, ...more }), own)).cards.og.inputs.design.has
    expect(await hasOf({})).toEqual(["author", "kicker"])
    expect(await hasOf({ section: null })).toEqual(["author"])
    expect(await hasOf({ authors: [] })).toEqual([])
  })

  test("are addressed as the output's files are, whatever the slug", async () => {
    const { og } = (await plan(article("x", { slug: "مدينة" }))).cards
    expect(og.path.startsWith("articles/مدينة/og.")).toBe(true)
    expect(og.url.startsWith("https://news.example.org/articles/%D9%85")).toBe(true)
  })
})

describe("the texts of a card", () => {
  const textsOf = async (more: Partial<Article>, others: Partial<Site> = {}) =>
    (await plan(article("x", more), kit, others)).cards.og.inputs.texts

  test.each([
    ["en", "1 March 2026", ", "],
    ["ar", "1 مارس 2026", "، "],
    ["fa", undefined, "، "],
    ["he", "1 במרץ 2026", ", "],
    ["de", "1. März 2026", ", "]
  ])("the date and the authors are written the way of %s", async (language, date, comma) => {
    const texts = await textsOf({ language, authors: [{ name: "A. One" }, { name: "B. Two" }] })
    if (date !== undefined) expect(texts["date"]).toBe(date)
    expect(texts["author"]).toBe(`A.\u00a0One${comma}B.\u00a0Two`)
  })

  test("a short name is kept on one line, a long one is not", async () => {
    expect((await textsOf({ authors: [{ name: "Maren Lindqvist" }] }))["author"]).toBe("Maren\u00a0Lindqvist")
    expect((await textsOf({ authors: [{ name: "Maren Lindqvist of the Coast" }] }))["author"]).toBe(
      "Maren Lindqvist of the Coast"
    )
  })

  test("the site's author stands in only where the article names none, and nobody is made up", async () => {
    const named = { author: { name: "Newsroom" } }
    expect((await textsOf({ authors: [] }, named))["author"]).toBe("Newsroom")
    expect((await textsOf({}, named))["author"]).toBe("Maren\u00a0Lindqvist")
    expect((await textsOf({ authors: [] }))["author"]).toBeUndefined()
  })

  test("the article's own title for cards is taken, and its alt text keeps the real one", async () => {
    const { og } = (await plan(article("A long title", { card: { title: "Short" } }))).cards
    expect([og.inputs.texts["title"], og.alt]).toEqual(["Short", "A long title – The Harbour Courier"])
  })

  test.each([
    ["The Harbour Courier", "T"],
    ["«über»", "Ü"],
    ["المرفأ", "ا"],
    ["24 Hours", "2"],
    ["…", undefined]
  ])("the initial of %s is %s", async (title, initial) => {
    expect((await textsOf({}, { title }))["initial"]).toBe(initial)
  })
})

describe("the template of a card", () => {
  test("is fanfare's own choice: by size, and by whether there is a photo", async () => {
    expect(await templatesOf(article("Rain"))).toEqual({ og: "headline", pin: "pin", square: "headline" })
    expect(await templatesOf(withPhoto())).toEqual({ og: "photo", pin: "pin", square: "photo" })
    expect(await templatesOf(article("Rain"), kitWith({ sizes: ["portrait", "story"] }))).toMatchObject({
      portrait: "headline",
      story: "headline"
    })
  })

  test("is the config's for a size", async () => {
    const own = kitWith({ template: { og: "quote", pin: "minimal" } })
    expect(await templatesOf(withPhoto(), own)).toEqual({ og: "quote", pin: "minimal", square: "photo" })
  })

  test("is the article's before the config's, for every size", async () => {
    const own = kitWith({ template: { og: "quote" } })
    const chosen = article("Rain", { card: { template: "minimal" } })
    expect(await templatesOf(chosen, own)).toEqual({ og: "minimal", pin: "minimal", square: "minimal" })
  })

  test("is fanfare's own choice where there is none of the name", async () => {
    expect(await templatesOf(article("Rain", { card: { template: "minimol" } }))).toEqual(
      await templatesOf(article("Rain"))
    )
  })

  test("is drawn once for all articles that look alike", async () => {
    let drawn = 0
    const headline = templates.find(({ name }) => name === "headline")
    const counting = builtInTemplate({
      name: "headline",
      draw: (props) => {
        drawn++
        return headline?.draw(props) ?? { type: "div", props: {} }
      }
    })
    const own = { ...kit, templates: new Map([...kit.templates, ["headline", counting]]) }
    const trees: Array<string> = []
    for (const title of ["Rain", "Sun", "Wind"]) trees.push((await plan(article(title), own)).cards.og.inputs.tree)
    expect([new Set(trees).size, drawn]).toEqual([1, 2])
    const bare = (await plan(article("Fog", { authors: [] }), own)).cards.og.inputs.tree
    expect([bare === trees[0], drawn]).toEqual([false, 4])
  })

  test("is told what the article has", async () => {
    let seen: unknown = null
    const spy = builtInTemplate({ name: "spy", draw: ({ has }) => ((seen = { ...has }), { type: "div", props: {} }) })
    const own = { ...kit, templates: new Map([...kit.templates, ["spy", spy]]) }
    await plan(withPhoto({}, { card: { template: "spy" }, section: null }), own)
    expect(seen).toEqual(hasOf(["title", "site", "initial", "address", "author", "date", "photo"]))
  })

  test("is one of fanfare's own", () => {
    expect([...kit.templates.keys()]).toEqual(templates.map(({ name }) => name))
  })
})

describe("words for those who do not see a card", () => {
  test.each([
    ["a long title", { title: "Rain and more rain ".repeat(40).trim() }, {}],
    ["a long description of the photo", {}, { alt: "The old quay ".repeat(60).trim() }],
    ["no spaces at all", { title: "x".repeat(900) }, {}]
  ])("are at most 420 characters with %s", async (_name, more, image) => {
    const { cards, crops } = await plan({ ...withPhoto(image), ...more })
    for (const { alt } of [...Object.values(cards), ...crops]) {
      expect(alt.length).toBeLessThanOrEqual(420)
      expect(alt.length).toBeGreaterThan(3)
    }
    expect(cards.og.alt).toMatch(/\S…$/)
  })

  test("are never cut inside of a character", async () => {
    for (let length = 395; length < 425; length++) {
      const { og } = (await plan(article(`${"x".repeat(length)}🏆🏆🏆🏆🏆🏆🏆🏆🏆🏆🏆`))).cards
      expect(og.alt.isWellFormed()).toBe(true)
    }
  })
})

describe("fonts that are not installed", () => {
  test("are those of an article's own texts, its section and its author among them", async () => {
    const thai = fontPackages.filter(({ name }) => name.endsWith("-thai"))
    const own: CardKit = {
      ...kit,
      fonts: {
        ...kit.fonts,
        choose: (texts) =>
          Effect.succeed({ digest: "x", files: [], absent: /\p{Script=Thai}/u.test(texts) ? thai : [] })
      }
    }
    expect((await planned(article("Rain"), own)).absentFonts).toEqual([])
    expect((await planned(article("Rain", { section: "ฝน" }), own)).absentFonts).toEqual([
      "@fontsource/ibm-plex-sans-thai"
    ])
  })
})

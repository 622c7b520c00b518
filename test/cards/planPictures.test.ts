import { describe, expect, test } from "vitest"
import { slowTemplates } from "../../src/cards/planFindings.ts"
import { cardSizes, type CardKit } from "../../src/cards/CardKit.ts"
import { absentFonts, planPictures } from "../../src/cards/planPictures.ts"
import { fontPackages } from "../../src/cards/fonts/packages.ts"
import type { Article, Image } from "../../src/model/Article.ts"
import type { CardName } from "../../src/model/Card.ts"
import { digestOf } from "../../src/model/Digest.ts"
import type { Site } from "../../src/model/Site.ts"
import { article, engineFor, folderWith, plain, site, titled, titles } from "./newsroom.ts"
import type { CardSettings } from "../../src/model/settings/CardSettings.ts"

const { kit } = await engineFor(folderWith()).open({
  articles: (Object.keys(titles) as Array<keyof typeof titles>).map((kind) => titled(kind))
})

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
const plan = (one: Article, own: CardKit = kit, more: Partial<Site> = {}) =>
  planPictures(one, { ...site, ...more }, own)

/** The name of the template that each card is drawn with. */
const templatesOf = (one: Article, own: CardKit = kit): Partial<Record<CardName, string>> =>
  Object.fromEntries(
    Object.values(plan(one, own).cards).map(({ name, inputs }) => [name, own.designs.find(inputs.tree)?.template])
  )

describe("the cards of an article", () => {
  test("have sizes, addresses and words", () => {
    const { cards, crops } = plan(article("Rain at last"))
    expect(crops).toEqual([])
    expect(Object.keys(cards)).toEqual(["og", "pin", "square"])
    for (const card of Object.values(cards)) {
      expect({ width: card.width, height: card.height }).toEqual(cardSizes[card.name])
      expect(card.path).toBe(`articles/tide/${card.name}.${digestOf(card.inputs).slice(0, 10)}.png`)
      expect(card.url).toBe(`https://news.example.org/${card.path}`)
      expect(card.alt).toBe("Rain at last – The Harbour Courier")
      expect(card.type).toBe("image/png")
      expect(JSON.parse(JSON.stringify(card.inputs))).toEqual(card.inputs)
      expect(kit.designs.find(card.inputs.tree)).toMatchObject({ width: card.width, height: card.height })
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
  ] as const)("have further sizes by config: %j", (sizes, further) => {
    expect(Object.keys(plan(article("Rain"), kitWith({ sizes })).cards)).toEqual(["og", "pin", "square", ...further])
  })

  test("change their path with everything that is drawn, and only with it", () => {
    const pathOf = (more: Partial<Article>, title = "Rain", own = kit, others: Partial<Site> = {}) =>
      plan(article(title, more), own, others).cards.og.path
    const base = pathOf({})
    expect(pathOf({ description: "not drawn", tags: ["x"], html: "<p>x</p>", url: "https://x.example/" })).toBe(base)
    const others = [
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
        fonts: { ...kit.fonts, choose: () => ({ digest: "other", files: [], absent: [] }) }
      })
    ]
    expect(new Set([base, ...others]).size).toBe(others.length + 1)
  })

  test("keep only the texts that their template shows", () => {
    const { og } = plan(article("Rain", { card: { template: "minimal" } })).cards
    expect(Object.keys(og.inputs.texts).toSorted()).toEqual(["author", "date", "kicker", "site", "title"])
    const bare = plan(article("Rain", { authors: [], published: null, section: null })).cards.og
    expect(bare.inputs.texts).toEqual({ title: "Rain", site: "The Harbour Courier", initial: "T" })
  })

  test("are addressed as the output's files are, whatever the slug", () => {
    const { og } = plan(article("x", { slug: "مدينة" })).cards
    expect(og.path.startsWith("articles/مدينة/og.")).toBe(true)
    expect(og.url.startsWith("https://news.example.org/articles/%D9%85")).toBe(true)
  })
})

describe("the texts of a card", () => {
  const textsOf = (more: Partial<Article>, others: Partial<Site> = {}) =>
    plan(article("x", more), kit, others).cards.og.inputs.texts

  test.each([
    ["en", "1 March 2026", ", "],
    ["ar", "1 مارس 2026", "، "],
    ["fa", undefined, "، "],
    ["he", "1 במרץ 2026", ", "],
    ["de", "1. März 2026", ", "]
  ])("the date and the authors are written the way of %s", (language, date, comma) => {
    const texts = textsOf({ language, authors: [{ name: "A. One" }, { name: "B. Two" }] })
    if (date !== undefined) expect(texts["date"]).toBe(date)
    expect(texts["author"]).toBe(`A.\u00a0One${comma}B.\u00a0Two`)
  })

  test("a short name is kept on one line, a long one is not", () => {
    expect(textsOf({ authors: [{ name: "Maren Lindqvist" }] })["author"]).toBe("Maren\u00a0Lindqvist")
    expect(textsOf({ authors: [{ name: "Maren Lindqvist of the Coast" }] })["author"]).toBe(
      "Maren Lindqvist of the Coast"
    )
  })

  test("the site's author stands in only where the article names none, and nobody is made up", () => {
    const named = { author: { name: "Newsroom" } }
    expect(textsOf({ authors: [] }, named)["author"]).toBe("Newsroom")
    expect(textsOf({}, named)["author"]).toBe("Maren\u00a0Lindqvist")
    expect(textsOf({ authors: [] })["author"]).toBeUndefined()
  })

  test("the article's own title for cards is taken, and its alt text keeps the real one", () => {
    const { og } = plan(article("A long title", { card: { title: "Short" } })).cards
    expect([og.inputs.texts["title"], og.alt]).toEqual(["Short", "A long title – The Harbour Courier"])
  })

  test.each([
    ["The Harbour Courier", "T"],
    ["«über»", "Ü"],
    ["المرفأ", "ا"],
    ["24 Hours", "2"],
    ["…", undefined]
  ])("the initial of %s is %s", (title, initial) => {
    expect(textsOf({}, { title })["initial"]).toBe(initial)
  })
})

describe("the template of a card", () => {
  test("is fanfare's own choice: by size, and by whether there is a photo", () => {
    expect(templatesOf(article("Rain"))).toEqual({ og: "headline", pin: "pin", square: "headline" })
    expect(templatesOf(withPhoto())).toEqual({ og: "photo", pin: "pin", square: "photo" })
    expect(templatesOf(article("Rain"), kitWith({ sizes: ["portrait", "story"] }))).toMatchObject({
      portrait: "headline",
      story: "headline"
    })
  })

  test("is the config's for a size", () => {
    const own = kitWith({ template: { og: "quote", pin: "minimal" } })
    expect(templatesOf(withPhoto(), own)).toEqual({ og: "quote", pin: "minimal", square: "photo" })
  })

  test("is the article's before the config's, for every size", () => {
    const own = kitWith({ template: { og: "quote" } })
    const chosen = article("Rain", { card: { template: "minimal" } })
    expect(templatesOf(chosen, own)).toEqual({ og: "minimal", pin: "minimal", square: "minimal" })
  })

  test("is fanfare's own choice where there is none of the name", () => {
    expect(templatesOf(article("Rain", { card: { template: "minimol" } }))).toEqual(templatesOf(article("Rain")))
  })

  test("is drawn once for all articles that look alike", () => {
    let drawn = 0
    const counting = new Map(kit.templates)
    const { draw } = counting.get("headline") ?? { draw: () => ({ type: "div", props: {} }) }
    counting.set("headline", { name: "headline", draw: (props) => (drawn++, draw(props)) })
    const own = { ...kit, templates: counting, theme: "dark" as const }
    const trees = ["Rain", "Sun", "Wind"].map(
      (title) => plan(article(title), own, { accent: "#123456" }).cards.og.inputs.tree
    )
    expect([new Set(trees).size, drawn]).toEqual([1, 2])
    const bare = plan(article("Fog", { authors: [] }), own, { accent: "#123456" }).cards.og.inputs.tree
    expect([bare === trees[0], drawn]).toEqual([false, 4])
  })

  test("is told what the article has", () => {
    let seen: unknown = null
    const templates = new Map(kit.templates)
    templates.set("spy", { name: "spy", draw: ({ has }) => ((seen = has), { type: "div", props: {} }) })
    plan(withPhoto({}, { card: { template: "spy" }, section: null }), { ...kit, templates })
    expect(seen).toEqual({
      title: true,
      site: true,
      initial: true,
      author: true,
      date: true,
      kicker: false,
      photo: true
    })
  })

  test("none of fanfare's own is slow", () => {
    const names = [...kit.templates.keys()]
    expect(names).toEqual(["headline", "photo", "quote", "pin", "minimal"])
    const all = names.flatMap((template) => [
      plan(article("x", { card: { template } })),
      plan(withPhoto({}, { card: { template } }))
    ])
    expect(slowTemplates(all, kit)).toEqual([])
  })
})

describe("words for those who do not see a card", () => {
  test.each([
    ["a long title", { title: "Rain and more rain ".repeat(40).trim() }, {}],
    ["a long description of the photo", {}, { alt: "The old quay ".repeat(60).trim() }],
    ["no spaces at all", { title: "x".repeat(900) }, {}]
  ])("are at most 420 characters with %s", (_name, more, image) => {
    const { cards, crops } = plan({ ...withPhoto(image), ...more })
    for (const { alt } of [...Object.values(cards), ...crops]) {
      expect(alt.length).toBeLessThanOrEqual(420)
      expect(alt.length).toBeGreaterThan(3)
    }
    expect(cards.og.alt).toMatch(/\S…$/)
  })

  test("are never cut inside of a character", () => {
    for (let length = 395; length < 425; length++) {
      const { og } = plan(article(`${"x".repeat(length)}🏆🏆🏆🏆🏆🏆🏆🏆🏆🏆🏆`)).cards
      expect(og.alt.isWellFormed()).toBe(true)
    }
  })
})

describe("fonts that are not installed", () => {
  test("are those of an article's own texts, its section and its author among them", () => {
    const thai = fontPackages.filter(({ name }) => name.endsWith("-thai"))
    const own: CardKit = {
      ...kit,
      fonts: {
        ...kit.fonts,
        choose: (texts) => ({ digest: "x", files: [], absent: /\p{Script=Thai}/u.test(texts) ? thai : [] })
      }
    }
    expect(absentFonts(article("Rain"), site, own)).toEqual([])
    expect(absentFonts(article("Rain", { section: "ฝน" }), site, own)).toEqual(thai)
  })
})

import { describe, expect, test } from "vitest"
import { planCards } from "../../src/cards/planCards.ts"
import { digestOf } from "../../src/model/Digest.ts"
import { article, emptyFolder, engineFor, site } from "./newsroom.ts"

const options = await engineFor(emptyFolder()).options()

describe("planning cards", () => {
  test("gives every article its three sizes, addresses and words", () => {
    const cards = planCards(article("Rain at last"), site, options)
    expect(Object.keys(cards)).toEqual(["og", "pin", "square"])
    expect([cards.og.width, cards.og.height]).toEqual([1200, 630])
    expect([cards.pin.width, cards.pin.height]).toEqual([1000, 1500])
    expect([cards.square.width, cards.square.height]).toEqual([1200, 1200])
    for (const card of Object.values(cards)) {
      expect(card.path).toBe(`articles/tide/${card.name}.${digestOf(card.inputs).slice(0, 10)}.png`)
      expect(card.url).toBe(`https://news.example.org/${card.path}`)
      expect(card.alt).toBe("Rain at last – The Harbour Courier")
      expect(card.type).toBe("image/png")
      expect(JSON.parse(JSON.stringify(card.inputs))).toEqual(card.inputs)
    }
  })

  test("uses the tall design for the pin and the headline for the others", () => {
    const cards = planCards(article("Rain"), site, options)
    expect(Object.values(cards).map(({ inputs }) => inputs.template.name)).toEqual(["headline", "pin", "headline"])
  })

  test("changes the path with everything that is drawn, and only with it", () => {
    const pathOf = (more: Parameters<typeof article>[1], title = "Rain") =>
      planCards(article(title, more), site, options).og.path
    const base = pathOf({})
    expect(pathOf({ description: "not drawn", tags: ["x"], html: "<p>x</p>" })).toBe(base)
    const others = [
      pathOf({}, "Sun"),
      pathOf({ section: "Sea" }),
      pathOf({ authors: [] }),
      pathOf({ published: null }),
      pathOf({ direction: "rtl" })
    ]
    expect(new Set([base, ...others]).size).toBe(6)
    expect(planCards(article("Rain"), { ...site, accent: "#aa0000" }, options).og.path).not.toBe(base)
    expect(planCards(article("Rain"), site, { ...options, theme: "dark" }).og.path).not.toBe(base)
    expect(
      planCards(article("Rain"), site, { ...options, fonts: { ...options.fonts, digest: "other" } }).og.path
    ).not.toBe(base)
  })

  test.each([
    ["en", "1 March 2026", ", "],
    ["ar", "1 مارس 2026", "، "],
    ["he", "1 במרץ 2026", ", "],
    ["de", "1. März 2026", ", "]
  ])("writes the date and the authors the way of %s", (language, date, comma) => {
    const authors = [{ name: "A. One" }, { name: "B. Two" }]
    const { text } = planCards(article("x", { language, authors }), site, options).og.inputs
    expect(text.date).toBe(date)
    expect(text.author).toBe(`A. One${comma}B. Two`)
  })

  test("takes the site's author only where the article names none, and makes none up", () => {
    const named = { ...site, author: { name: "Newsroom" } }
    expect(planCards(article("x", { authors: [] }), named, options).og.inputs.text.author).toBe("Newsroom")
    expect(planCards(article("x"), named, options).og.inputs.text.author).toBe("Maren Lindqvist")
    expect(
      planCards(article("x", { authors: [], published: null, section: null }), site, options).og.inputs.text
    ).toEqual({
      title: "x",
      site: "The Harbour Courier",
      author: "",
      date: "",
      kicker: ""
    })
  })

  test("escapes a slug in the address as the output's files are addressed", () => {
    const { og } = planCards(article("x", { slug: "مدينة" }), site, options)
    expect(og.path.startsWith("articles/مدينة/og.")).toBe(true)
    expect(og.url.startsWith("https://news.example.org/articles/%D9%85")).toBe(true)
  })
})

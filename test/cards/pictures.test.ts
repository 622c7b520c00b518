import { describe, expect, test } from "vitest"
import { planCards } from "../../src/cards/planCards.ts"
import type { CardName } from "../../src/model/Card.ts"
import { contrast } from "../../templates/palette.ts"
import { article, emptyFolder, engineFor, site, titles } from "./newsroom.ts"
import { differenceOf, inkOf, type Picture, readPng, type Rectangle } from "./readPng.ts"

const engine = engineFor(emptyFolder())

const plan = async (title: string, language: string, theme: "light" | "dark" = "light") =>
  planCards(article(title, { language }), site, await engine.options({ theme }))

const draw = async (
  name: CardName,
  title: string,
  language: string,
  theme: "light" | "dark" = "light"
): Promise<Picture> => readPng(await engine.draw((await plan(title, language, theme))[name].inputs))

/** The slots of the headline under a kicker, and beside them the room for letters that lean out. */
const titlePlaces: Readonly<Record<CardName, Rectangle>> = {
  og: { left: 286, right: 914, top: 202, bottom: 554 },
  square: { left: 82, right: 1118, top: 342, bottom: 916 },
  pin: { left: 74, right: 926, top: 428, bottom: 1212 }
}

const isInside = (ink: Rectangle, place: Rectangle): boolean =>
  ink.left >= place.left && ink.right <= place.right && ink.top >= place.top && ink.bottom <= place.bottom

describe("a drawn card", () => {
  test.each([
    ["og", 1200, 630],
    ["square", 1200, 1200],
    ["pin", 1000, 1500]
  ] as const)("%s is a PNG of %i by %i pixels under 300 kB", async (name, width, height) => {
    const bytes = await engine.draw((await plan(titles["300 letters"]?.[0] ?? "", "en"))[name].inputs)
    const header = Buffer.from(bytes)
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([width, height])
    expect(bytes.length).toBeLessThan(300_000)
    expect(bytes.length).toBeGreaterThan(5_000)
  })

  test("has the same bytes for the same inputs, whatever was drawn before and by whichever engine", async () => {
    const { og, pin } = await plan("Rain at last", "en")
    const first = await engine.draw(og.inputs)
    await engine.draw(pin.inputs)
    const together = await Promise.all([engine.draw(pin.inputs), engine.draw(og.inputs)])
    const other = await engineFor(emptyFolder()).draw(og.inputs)
    expect(Buffer.compare(first, together[1])).toBe(0)
    expect(Buffer.compare(first, other)).toBe(0)
  })

  test("differs by theme, direction, accent, title and size", async () => {
    const { og, square } = await plan("Rain at last", "en")
    const changed = [
      og.inputs,
      square.inputs,
      { ...og.inputs, theme: "dark" as const },
      { ...og.inputs, direction: "rtl" as const },
      { ...og.inputs, accent: "#b3261e" },
      { ...og.inputs, text: { ...og.inputs.text, title: "Rain at first" } }
    ]
    const drawn = await Promise.all(changed.map((inputs) => engine.draw(inputs)))
    expect(new Set(drawn.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(changed.length)
  })
})

describe("the headline", () => {
  const names = ["og", "square", "pin"] as const
  test.each(
    Object.entries(titles).flatMap(([kind, [title, language]]) =>
      names.map((name) => [kind, name, title, language] as const)
    )
  )("%s stays in its place on %s", async (_kind, name, title, language) => {
    const withTitle = await draw(name, title, language)
    const without = await draw(name, "", language)
    const ink = differenceOf(withTitle, without)
    const place = titlePlaces[name]
    expect(ink).not.toBeNull()
    expect(ink).toSatisfy((found: Rectangle) => isInside(found, place), `inside ${JSON.stringify(place)}`)
  })

  test("is drawn in ink that can be read on the paper", async () => {
    for (const theme of ["light", "dark"] as const) {
      const picture = await draw("square", "Rain", "en", theme)
      const paper = picture.at(60, 600)
      const ink = inkOf(picture, [60, 600], { left: 96, right: 1104, top: 342, bottom: 916 })
      expect(ink).not.toBeNull()
      const colours = new Set<string>()
      for (let x = ink?.left ?? 0; x < (ink?.right ?? 0); x++)
        colours.add(picture.at(x, Math.round(((ink?.top ?? 0) + (ink?.bottom ?? 0)) / 2)))
      expect(Math.max(...[...colours].map((colour) => contrast(colour, paper)))).toBeGreaterThan(12)
    }
  })

  test("begins at the left in English and at the right in Arabic", async () => {
    const english = await draw("square", "Rain", "en")
    const arabic = await draw("square", "مطر", "ar")
    const part = { left: 40, right: 1160, top: 342, bottom: 916 }
    const left = inkOf(english, [60, 600], part)
    const right = inkOf(arabic, [60, 600], part)
    expect(left?.left).toBeLessThan(120)
    expect(left?.right).toBeLessThan(700)
    expect(right?.right).toBeGreaterThan(1080)
    expect(right?.left).toBeGreaterThan(500)
  })
})

describe("the safe zones", () => {
  test.each(["ltr", "rtl"] as const)("the lower left corner of og is empty (%s)", async (direction) => {
    const [title = "", language = ""] = titles[direction === "ltr" ? "300 letters" : "mixed Arabic"] ?? []
    const picture = await draw("og", title, language)
    expect(inkOf(picture, [2, 628], { left: 0, right: 320, top: 560, bottom: 630 })).toBeNull()
  })

  test.each(["og", "square", "pin"] as const)(
    "the edges of %s hold no text, a twentieth from each side",
    async (name) => {
      const [title = ""] = titles["300 letters"] ?? []
      const picture = await draw(name, title, "en")
      const [x, y] = [Math.ceil(picture.width * 0.05), Math.ceil(picture.height * 0.05)]
      const paper = [2, picture.height - 2] as const
      const ground = name === "pin" ? 296 : 22
      const middle = { top: ground, bottom: picture.height }
      expect(inkOf(picture, paper, { left: 0, right: x, ...middle })).toBeNull()
      expect(inkOf(picture, paper, { left: picture.width - x, right: picture.width, ...middle })).toBeNull()
      expect(
        inkOf(picture, paper, { left: 0, right: picture.width, top: picture.height - y, bottom: picture.height })
      ).toBeNull()
    }
  )

  test.each(["ltr", "rtl"] as const)(
    "the middle square of og holds the site's name and the whole headline (%s)",
    async (direction) => {
      const { og } = await plan("x", direction === "ltr" ? "en" : "ar")
      const [title = ""] = titles[direction === "ltr" ? "84 letters" : "Arabic"] ?? []
      const text = { ...og.inputs.text, kicker: "", author: "", date: "" }
      const full = readPng(await engine.draw({ ...og.inputs, text: { ...text, title } }))
      const bare = readPng(await engine.draw({ ...og.inputs, text: { ...text, title: "" } }))
      const headline = differenceOf(full, bare)
      expect(headline?.left).toBeGreaterThan(285)
      expect(headline?.right).toBeLessThan(915)
      const name = inkOf(full, [2, 628], { left: 285, right: 915, top: 60, bottom: 120 })
      expect(name).not.toBeNull()
      expect(name?.left).toBeGreaterThan(285)
      expect(name?.right).toBeLessThan(915)
    }
  )
})

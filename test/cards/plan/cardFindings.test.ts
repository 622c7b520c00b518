import { describe, expect, test } from "vitest"
import { cardFindings, type CardNote } from "../../../src/cards/plan/cardFindings.ts"
import type { CardNotes } from "../../../src/cards/draw/CardNotes.ts"
import type { Article } from "../../../src/model/Article.ts"
import type { CardName } from "../../../src/model/Card.ts"
import { article, engineFor, folderWith, titled, titles } from "../newsroom.ts"

const engine = engineFor(folderWith())
const silent: CardNotes = { clamped: [], broken: [], missing: [], unreadable: [] }
const note = (card: CardName, notes: Partial<CardNotes>): CardNote => ({ card, notes: { ...silent, ...notes } })

/** What is said once the cards' texts are set. */
const findingsOf = async (one: Article) => {
  const { cards } = await engine.plan(one)
  const notes = await Promise.all(
    Object.values(cards).map(async ({ name, inputs }) => ({ card: name, notes: await engine.inspect(inputs) }))
  )
  return cardFindings(one, notes, [])
}

describe("what is said of cards", () => {
  test.each((Object.keys(titles) as Array<keyof typeof titles>).filter((kind) => kind !== "300 letters"))(
    "nothing of a title that fits: %s",
    async (kind) => {
      expect(await findingsOf(titled(kind))).toEqual([])
    }
  )

  test("FF4001: a title too long for a card is named with the cards that shorten it", async () => {
    const [found, ...rest] = await findingsOf(
      article(`${titles["300 letters"][0]} ${titles["300 letters"][0].slice(0, 40)}`)
    )
    expect(rest).toEqual([])
    expect(found).toMatchObject({ code: "FF4001", severity: "info", file: "articles/tide.md" })
    expect(found?.message).toContain("title on og")
    expect(found?.message).not.toContain("title on square")
  })

  test("FF4001: a very long byline is shortened too", async () => {
    const authors = Array.from({ length: 12 }, (_, index) => ({ name: `Correspondent Number${index}` }))
    const found = await findingsOf(article("Rain", { authors }))
    expect(found.map(({ code }) => code)).toEqual(["FF4001"])
    expect(found[0]?.message).toContain("author on og")
  })

  test("FF4002: characters that no font has are named with their code points, the author's name among them", async () => {
    const found = await findingsOf(article("Rain 𝄞 and 🀄", { authors: [{ name: "Kim 𐄏" }] }))
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["FF4002", "warning"]])
    expect(found[0]?.message).toContain("𝄞 (U+1D11E)")
    expect(found[0]?.message).toContain("𐄏 (U+1010F)")
    expect(found[0]?.fix).toContain("cards.fonts")
  })

  test("FF4004: a word wider than its card is named, shortened", async () => {
    // Maltese has no patterns of hyphens.
    const [found, ...rest] = await findingsOf(titled("one word", { language: "mt" }))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ code: "FF4004", severity: "info" })
    expect(found?.message).toContain("Donaudampfschifffahrtselektrizitätenhaup…")
  })

  test("inspecting says what drawing says", async () => {
    for (const one of [titled("one word"), article("Rain ᚠ"), titled("short")]) {
      const { og } = (await engine.plan(one)).cards
      expect((await engine.draw(og.inputs)).notes).toEqual(await engine.inspect(og.inputs))
    }
  })
})

describe("what is said of notes", () => {
  const thai = ["@fontsource/ibm-plex-sans-thai"]
  const tc = ["@fontsource/noto-sans-tc"]

  test("is nothing where there are none", () => {
    expect(cardFindings(article("x"), [note("og", {}), note("pin", {})], [])).toEqual([])
  })

  test("FF4002: many characters of one script are counted", () => {
    const missing = [..."東京湾岸都市高潮警戒準備完了"]
    const [found] = cardFindings(article("x"), [note("og", { missing }), note("pin", { missing })], [])
    expect(found?.message).toMatch(/^No font of the cards has 東 \(U\+6771\), .* and 2 more; left out/)
  })

  test("FF4002: a family is named with all of its code points", () => {
    const [found] = cardFindings(article("x"), [note("og", { missing: ["👩‍👧"] })], [])
    expect(found?.message).toContain("👩‍👧 (U+1F469 U+200D U+1F467)")
  })

  test("FF4002: the package that has what is missing is named, and no other", () => {
    const [found, ...rest] = cardFindings(article("x"), [note("og", { missing: ["ฝ", "น"] })], [...thai, ...tc])
    expect(found?.fix).toBe("Install the fonts that have them: `npm install @fontsource/ibm-plex-sans-thai`.")
    expect(rest).toEqual([])
  })

  test("FF4009: a language's own characters in another country's forms are told", () => {
    const found = cardFindings(article("雨", { language: "zh-Hant" }), [note("og", {})], tc)
    expect(found).toMatchObject([{ code: "FF4009", severity: "warning" }])
    expect(found[0]?.message).toContain("traditional Chinese")
    expect(found[0]?.fix).toContain("npm install @fontsource/noto-sans-tc")
    expect(cardFindings(article("雨", { language: "ja" }), [note("og", {})], tc)).toEqual([])
  })

  test("FF4013: a text that no scrim makes readable is told", () => {
    const found = cardFindings(article("x"), [note("og", { unreadable: ["title"] }), note("pin", {})], [])
    expect(found).toMatchObject([{ code: "FF4013", severity: "warning" }])
    expect(found[0]?.message).toContain("title on og")
  })

  test("each kind of fault is one finding, whatever the number of cards", () => {
    const notes = { clamped: ["title"], broken: ["xxx"], missing: ["ฝ"], unreadable: ["title"] }
    const codes = cardFindings(article("x"), [note("og", notes), note("pin", notes), note("square", notes)], []).map(
      ({ code }) => code
    )
    expect(codes.toSorted()).toEqual(["FF4001", "FF4002", "FF4004", "FF4013"])
  })
})

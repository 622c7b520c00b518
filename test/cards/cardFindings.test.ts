import { describe, expect, test } from "vitest"
import { cardFindings } from "../../src/cards/cardFindings.ts"
import { planCards } from "../../src/cards/planCards.ts"
import type { Article } from "../../src/model/Article.ts"
import { article, emptyFolder, engineFor, site, titles } from "./newsroom.ts"

const options = await engineFor(emptyFolder()).options()
const findingsOf = (title: string, more: Partial<Article> = {}) => {
  const one = article(title, more)
  return cardFindings(one, planCards(one, site, options), options)
}

describe("what is said of cards before they are drawn", () => {
  test.each(Object.entries(titles).filter(([kind]) => !["300 letters", "one word", "emoji"].includes(kind)))(
    "nothing of a title that fits: %s",
    (_kind, [title, language]) => {
      expect(findingsOf(title, { language })).toEqual([])
    }
  )

  test("FF4001: a title too long for a card is named with the cards that shorten it", () => {
    const [found, ...rest] = findingsOf(titles["300 letters"]?.[0] ?? "")
    expect(rest).toEqual([])
    expect(found).toMatchObject({ code: "FF4001", severity: "info", file: "articles/tide.md" })
    expect(found?.message).toContain("title on og")
    expect(found?.message).not.toContain("title on pin")
  })

  test("FF4001: a very long byline is shortened too", () => {
    const authors = Array.from({ length: 12 }, (_, index) => ({ name: `Correspondent Number${index}` }))
    expect(
      findingsOf("Rain", { authors }).map(({ code, message }) => [code, message.includes("author on og")])
    ).toEqual([["FF4001", true]])
  })

  test("FF4002: characters that no font has are named with their code points", () => {
    const [found] = findingsOf("Rain 日 and 🏆", {})
    expect(found).toMatchObject({ code: "FF4002", severity: "warning" })
    expect(found?.message).toContain("日 (U+65E5)")
    expect(found?.message).toContain("🏆 (U+1F3C6)")
  })

  test("FF4002: a title of one unknown script names some characters and counts the rest", () => {
    const [found] = findingsOf("東京湾岸都市高潮警戒準備完了発表", { language: "ja" })
    expect(found?.message).toMatch(/東 \(U\+6771\).* and \d+ more;/)
  })

  test("FF4002: one finding for all places of an article, the author's name among them", () => {
    const found = findingsOf("Rain 🏆", { authors: [{ name: "Kim 김" }] })
    expect(found.map(({ code }) => code)).toEqual(["FF4002"])
    expect(found[0]?.message).toContain("김 (U+AE40)")
  })

  test("FF4004: a word wider than its card is named, shortened", () => {
    const [found, ...rest] = findingsOf(titles["one word"]?.[0] ?? "", { language: "de" })
    expect(rest).toEqual([])
    expect(found).toMatchObject({ code: "FF4004", severity: "info" })
    expect(found?.message).toContain("Donaudampfschifffahrtselektrizitätenhaup…")
  })
})

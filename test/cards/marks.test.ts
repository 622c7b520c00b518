import { describe, expect, test } from "vitest"
import { planCards } from "../../src/cards/planCards.ts"
import { article, emptyFolder, engineFor, site } from "./newsroom.ts"
import { inkOf, type Picture, readPng, type Rectangle } from "./readPng.ts"

const engine = engineFor(emptyFolder())
const options = await engine.options()
const place = { left: 80, right: 1120, top: 342, bottom: 916 }

const draw = async (title: string, language: string): Promise<Picture> =>
  readPng(await engine.draw(planCards(article(title, { language }), site, options).square.inputs))

const ink = async (title: string, language: string): Promise<Rectangle> => {
  const found = inkOf(await draw(title, language), [60, 600], place)
  if (found === null) throw new Error(`no ink of ${title}`)
  return found
}

describe("marks stand where they belong", () => {
  test.each([
    ["fatha and kasra", "سَ", "سِ", "ar"],
    ["fatha and kasra of a letter with a dot below", "بَ", "بِ", "ar"],
    ["fatha and kasra of a letter with dots above", "تَ", "تِ", "ar"],
    ["damma and kasratan", "رُ", "رٍ", "ar"],
    ["holam and sheva", "רֹ", "רְ", "he"],
    ["the point of shin and qamats", "שׁ", "שָ", "he"]
  ])("%s: one above the letter, one below it", async (_name, above, below, language) => {
    const [high, low] = [await ink(above, language), await ink(below, language)]
    expect(high.top).toBeLessThan(low.top - 4)
    expect(low.bottom).toBeGreaterThan(high.bottom + 4)
  })

  test("a second mark stands on the first", async () => {
    const [one, two] = [await ink("سَ", "ar"), await ink("سَّ", "ar")]
    expect(two.top).toBeLessThan(one.top - 4)
    expect(two.bottom).toBe(one.bottom)
  })

  test("a mark stands over its letter, not beside it", async () => {
    const [above, below] = [await ink("سَ", "ar"), await ink("سِ", "ar")]
    expect([above.left, above.right]).toEqual([below.left, below.right])
  })
})

describe("scripts beside each other", () => {
  test("stand on one baseline", async () => {
    const bottoms = await Promise.all(
      [
        ["H", "ar"],
        ["ا", "ar"],
        ["ה", "ar"]
      ].map(async ([letter = "", language = ""]) => (await ink(`${letter} ا`, language)).bottom)
    )
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(2)
  })

  test("words do not touch each other, and are no further apart than a space", async () => {
    const picture = await draw("HH HH", "en")
    const columns = Array.from({ length: place.right - place.left }, (_, index) => {
      const left = place.left + index
      return inkOf(picture, [60, 600], { ...place, left, right: left + 1 }) !== null
    })
    const gaps = columns
      .map((inked) => (inked ? "#" : " "))
      .join("")
      .trim()
      .split(/#+/)
      .map((gap) => gap.length)
    const size = 168
    expect(Math.max(...gaps)).toBeGreaterThan(size * 0.2)
    expect(Math.max(...gaps)).toBeLessThan(size * 0.5)
  })
})

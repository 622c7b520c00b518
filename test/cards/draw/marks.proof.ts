import { describe, expect, test } from "vitest"
import { article, engineFor, folderWith } from "../newsroom.ts"
import { type Edges, inkOf, type Picture, readPicture } from "../readPicture.ts"

const engine = engineFor(folderWith())

const draw = async (title: string, language: string): Promise<Picture> => {
  const one = article(title, { language, authors: [], section: null, published: null })
  return readPicture((await engine.draw((await engine.plan(one)).cards.square.inputs)).bytes)
}

/** Where the title of a square card may stand, whose ground is one colour. */
const place = { left: 70, right: 1130, top: 250, bottom: 1100 }
const paper = [40, 600] as const

const ink = async (title: string, language: string): Promise<Edges> => {
  const found = inkOf(await draw(title, language), paper, place)
  if (found === null) throw new Error(`no ink of ${title}`)
  return found
}

const height = ({ top, bottom }: Edges): number => bottom - top

describe("marks stand where they belong", () => {
  test.each([
    ["fatha and kasra", "سَ", "سِ", "ar"],
    ["fatha and kasra of a letter with a dot below", "بَ", "بِ", "ar"],
    ["fatha and kasra of a letter with dots above", "تَ", "تِ", "ar"],
    ["damma and kasratan", "رُ", "رٍ", "ar"],
    ["holam and sheva", "רֹ", "רְ", "he"],
    ["the point of shin and qamats", "שׁ", "שָ", "he"],
    ["i and u of Devanagari", "कै", "कु", "hi"],
    ["i and u of Thai", "กิ", "กุ", "th"],
    ["a hook above and a dot below", "ả", "ạ", "vi"]
  ])("%s: one above the letter, one below it", async (_name, above, below, language) => {
    // The first line's place follows the ink, so heights are compared with that of the letter between both.
    const letter = above.normalize("NFD").slice(0, 1)
    const [bare, high, low, both] = await Promise.all(
      [letter, above, below, `${above} ${below}`].map((text) => ink(text, language))
    )
    if (bare === undefined || high === undefined || low === undefined || both === undefined) throw new Error("no ink")
    expect(height(high)).toBeGreaterThan(height(bare) + 4)
    expect(height(low)).toBeGreaterThan(height(bare) + 4)
    expect(height(both)).toBeGreaterThanOrEqual(Math.max(height(high), height(low)) + 4)
  })

  test("a second mark stands on the first", async () => {
    const [one, two] = [await ink("سَ", "ar"), await ink("سَّ", "ar")]
    expect(height(two)).toBeGreaterThan(height(one) + 4)
  })

  test("a mark stands over its letter, not beside it", async () => {
    const [above, below] = [await ink("سَ", "ar"), await ink("سِ", "ar")]
    expect([above.left, above.right]).toEqual([below.left, below.right])
  })

  test("a tone of Thai stands on the vowel", async () => {
    expect(height(await ink("กิ้", "th"))).toBeGreaterThan(height(await ink("กิ", "th")) + 4)
  })
})

describe("scripts beside each other", () => {
  test("stand on one baseline", async () => {
    const bottoms = await Promise.all(
      ["H", "ا", "ה", "Н", "Η"].map(async (letter) => (await ink(`${letter} ا`, "ar")).bottom)
    )
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(2)
  })

  test("words do not touch each other, and are no further apart than a space", async () => {
    const picture = await draw("HH HH", "en")
    const columns = Array.from({ length: place.right - place.left }, (_, index) => {
      const left = place.left + index
      return inkOf(picture, paper, { ...place, left, right: left + 1 }) !== null
    })
    const text = columns
      .map((inked) => (inked ? "#" : " "))
      .join("")
      .trim()
    const gaps = text.split(/#+/).map((gap) => gap.length)
    const size = height(await ink("HH HH", "en")) / 0.698
    expect(Math.max(...gaps)).toBeGreaterThan(size * 0.2)
    expect(Math.max(...gaps)).toBeLessThan(size * 0.5)
  })
})

import { describe, expect, test } from "vitest"
import { countGraphemes, graphemesOf, wordsOf } from "../../src/text/segments.ts"

describe("graphemes", () => {
  test.each([
    ["abc", ["a", "b", "c"]],
    ["e\u0301x", ["e\u0301", "x"]],
    ["👩‍👩‍👧🇩🇪🇫🇷", ["👩‍👩‍👧", "🇩🇪", "🇫🇷"]],
    ["बारिश", ["बा", "रि", "श"]],
    ["a\r\nb\n", ["a", "\r\n", "b", "\n"]],
    ["", []]
  ])("of %j", (text, expected) => {
    expect(graphemesOf(text)).toEqual(expected)
    expect(countGraphemes(text)).toBe(expected.length)
  })

  test("are those of Node, beside every letter and sign", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
    for (let code = 0; code < 0x3000; code += 1) {
      const character = String.fromCodePoint(code)
      for (const text of [character, `é${character}©${character}б`, `\u0301${character}\u200d`]) {
        const expected = Array.from(segmenter.segment(text), ({ segment }) => segment)
        expect(graphemesOf(text), code.toString(16)).toEqual(expected)
      }
    }
  })
})

test("words come with their places", () => {
  expect(wordsOf("two words").map(({ segment, index }) => [segment, index])).toEqual([
    ["two", 0],
    [" ", 3],
    ["words", 4]
  ])
  expect(wordsOf("ภาษาไทย", "th").map(({ segment }) => segment)).toEqual(["ภาษา", "ไทย"])
})

/** Words and minutes are counted a character at a time, and are as many as expressions find. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { wordCount } from "../../src/outputs/article/head/structured/wordCount.ts"
import { readingMinutes } from "../../src/text/readingMinutes.ts"
import { isBlankAt } from "../../src/text/words/isBlankAt.ts"

const byExpression = (text: string): number | null =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length || null

test.each([
  ["The ferry sails.", 3],
  ["  two\n\nwords — and a dash – \u00a0here\u2003there", 7],
  ["«Élan» d’été, 12 %", 3],
  ["العبارة تبحر", 2],
  ["𝒶𝒷 👩‍🔬 c", 2],
  ["— … !", null],
  ["", null],
  ["港口重新開放", null]
])("%j has %s words", (text, count) => {
  expect(wordCount(text)).toBe(count)
})

test("whatever the text", () => {
  const letter = fc.constantFrom(
    "a",
    "Z",
    "7",
    "é",
    "ب",
    "Я",
    "𝒶",
    "👩",
    "\u0301",
    "-",
    ".",
    " ",
    "\n",
    "\u00a0",
    "\u2003",
    "\ud800"
  )
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 40 }), (text) => {
      expect(wordCount(text)).toBe(byExpression(text))
    }),
    { numRuns: 3000, seed: 12 }
  )
})

test("every character is white space where an expression has it so", () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (one) => isBlankAt(one, 0) !== /\s/.test(one)
  )
  expect(wrong).toEqual([])
})

test("a word without end counts once for each thousand letters", () => {
  expect(readingMinutes("x".repeat(228_000))).toBe(1)
  expect(readingMinutes("word ".repeat(228))).toBe(1)
})

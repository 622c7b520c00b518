/** How long a text takes to read, in the words and digits of its language. */
import { expect, test } from "vitest"
import { readingTime } from "../../../src/cards/plan/texts/readingTime.ts"
import { readingMinutes } from "../../../src/text/readingMinutes.ts"

test.each([
  ["", 0],
  ["word ".repeat(100), 0],
  ["word ".repeat(230), 1],
  ["كلمة ".repeat(690), 3],
  ["漢".repeat(840), 2],
  ["ภาษา".repeat(210), 2],
  [`${"word ".repeat(228)}${"字".repeat(420)}`, 2]
])("%j … takes %d minutes", (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes)
})

test.each([
  ["en", "4 min"],
  ["en-GB", "4 mins"],
  ["de", "4 Min."],
  ["fa", "۴ دقیقه"],
  ["mr", "४ मिनि"],
  ["ja", "4 分"]
])("in %s it is %s", (language, shown) => {
  const said = readingTime("word ".repeat(4 * 228), language)
  expect(said.replace(/\u00a0/g, " ")).toBe(shown)
})

test("less than half a minute is not told", () => {
  expect(readingTime("word ".repeat(20), "en")).toBe("")
})

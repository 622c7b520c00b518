/** The short way for texts in Latin letters gives what the long way gives, for every character. */
import { expect, test } from "vitest"
import { readingMinutes } from "../../src/text/readingMinutes.ts"
import { isSurelyLatin, scriptCounts, scripts } from "../../src/text/script.ts"

const names = scripts.flatMap((script) => (script === "Kana" ? ["Hiragana", "Katakana"] : [script]))
const others = new RegExp(
  `[${names
    .filter((name) => name !== "Latin")
    .map((name) => `\\p{Script=${name}}`)
    .join("")}]`,
  "u"
)

const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

test("no character that is taken for surely Latin is a letter of another script", () => {
  const short = characters.filter(isSurelyLatin)
  expect(short.length).toBeGreaterThan(900)
  expect(short.filter((one) => others.test(one))).toEqual([])
})

test("counts of letters and minutes do not depend on a character beyond Latin that is none of any script", () => {
  const text = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich – “so” heißt es. ".repeat(200)
  // An arrow is of no script, and makes a text take the long way.
  expect([isSurelyLatin(text), isSurelyLatin(`${text}→`)]).toEqual([true, false])
  expect([...scriptCounts(text)]).toEqual([...scriptCounts(`${text}→`)])
  expect(readingMinutes(text)).toBe(readingMinutes(`${text} →`))
})

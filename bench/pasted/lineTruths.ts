/** Which lines of a page are of its article, by the article's true text. */
import { wordsOf } from "./readText.ts"

/** Lines with fewer words may stand anywhere: they count within the article alone. */
const telling = 6

/** So many lines around the article may be of it: its title, its byline. */
const around = 3

export const lineTruths = (lines: ReadonlyArray<string>, text: string): ReadonlyArray<boolean> => {
  const words = wordsOf(text)
  const all = ` ${words.join(" ")} `
  const known = new Set(triples(words))
  const whole = new Set(text.split("\n").map((line) => wordsOf(line).join(" ")))
  const own = lines.map((line) => wordsOf(line))
  const sure = own.map((line) => {
    if (line.length < telling) return undefined
    const parts = triples(line)
    return parts.filter((part) => known.has(part)).length / parts.length > 0.6
  })
  const [first, last] = [sure.indexOf(true), sure.lastIndexOf(true)]
  return sure.map((one, index) => {
    if (one !== undefined) return one
    const line = (own[index] ?? []).join(" ")
    const isNear = first !== -1 && index >= first - around && index <= last + around
    return isNear && (whole.has(line) || (line.length > 12 && all.includes(` ${line} `)))
  })
}

const triples = (words: ReadonlyArray<string>): ReadonlyArray<string> =>
  Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => words.slice(at, at + 3).join(" "))

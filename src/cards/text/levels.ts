/** The Unicode bidirectional algorithm (UAX #9) for one paragraph: embedding levels, and the order of a line. */
import bidiFactory from "bidi-js"
import type { Direction } from "../../model/Article.ts"

// Its types describe an ES module; what Node loads is CommonJS, whose default export is the function itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

/** Without any of these, every character of a left-to-right paragraph is on level 0. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A level for each UTF-16 unit; odd levels are right to left. */
export const levelsOf = (text: string, direction: Direction): Uint8Array =>
  direction === "ltr" && !rightToLeft.test(text)
    ? new Uint8Array(text.length)
    : bidi.getEmbeddingLevels(text.replace(/[\u{10000}-\u{10ffff}]/gu, standIn), direction).levels

/** bidi-js takes each half of a surrogate pair for a letter from left to right: two of the pair's own class stand in for it. */
const standIn = (character: string): string =>
  rightToLeft.test(character) ? "\u05d0\u05d0" : /[\p{L}\p{N}\p{M}\p{RI}]/u.test(character) ? "aa" : "\u2605\u2605"

/** Rule L2: the order from left to right of the parts of a line, whose levels these are. */
export const visualOrder = (levels: ReadonlyArray<number>): ReadonlyArray<number> => {
  const order = levels.map((_, index) => index)
  const highest = levels.reduce((most, level) => Math.max(most, level), 0)
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < levels.length; start++) {
      let end = start
      while (end < levels.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      for (let low = start, high = end - 1; low < high; low++, high--) {
        const kept = order[low] ?? 0
        order[low] = order[high] ?? 0
        order[high] = kept
      }
      start = end
    }
  }
  return order
}

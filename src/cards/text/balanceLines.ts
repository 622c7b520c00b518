/**
 * Lines of about the same length, as many as full lines would be. Of all ways
 * to break a text the one whose lines differ least is taken; a line that ends
 * badly, a hyphen, and a last word alone cost something.
 */
import { eachPart, fillLines, type LineRange, type Lines, trimmed, widthOf } from "./fillLines.ts"
import type { ShapedText } from "./shapeText.ts"

/** Square em that a line end costs: between words that belong together, at a hyphen, at one between the words of a compound, at one with few letters on a side, before a last word alone. */
const costs = { tied: 200, hyphen: 12, seam: 2, shortSide: 4, alone: 6 } as const

/** Letters on each side of a hyphen from which on it reads well. */
const goodSide = 5

/** The share of the width that a last line of one word takes at least. */
const aloneShare = 0.3

/** Graphemes of the shortest word that is divided for the sake of even lines. */
const longWord = 10

interface Place {
  readonly index: number
  readonly cost: number
  readonly isHyphen: boolean
}

/** `limit`: em. `isLoose`: long words are divided although they fit. */
export const balanceLines = (text: ShapedText, limit: number, isLoose = false): Lines => {
  const full = fillLines(text, limit)
  const count = full.ranges.length
  if (count < 2 || full.broken.length > 0) return full
  const places = placesOf(text, limit, isLoose)
  const lines = lineCosts(text, places, limit)
  // For each number of lines and each place: the least cost of ending there, and where its last line begins.
  let least: ReadonlyArray<number> = places.map((_, index) => (index === 0 ? 0 : Infinity))
  const origins: Array<ReadonlyArray<number>> = []
  for (let line = 0; line < count; line++) {
    const [next, from] = [places.map(() => Infinity), places.map(() => 0)]
    for (let end = 1; end < places.length; end++) {
      for (let start = end - 1; start >= 0; start--) {
        const own = lines[start]?.[end - start - 1]
        if (own === undefined) break
        const cost = (least[start] ?? Infinity) + own
        if (cost < (next[end] ?? Infinity)) [next[end], from[end]] = [cost, start]
      }
    }
    least = next
    origins.push(from)
  }
  if (least.at(-1) === Infinity) return full
  const ranges: Array<LineRange> = []
  for (let line = count - 1, end = places.length - 1; line >= 0; line--) {
    const start = origins[line]?.[end] ?? 0
    const [from, to] = [places[start], places[end]]
    const range = [from?.index ?? 0, to?.index ?? 0] as const
    ranges.unshift(to?.isHyphen === true ? [...range, true] : trimmed(text, range))
    end = start
  }
  return { ranges, broken: [] }
}

/** Where lines may begin, from the first to the end of the text. */
const placesOf = (text: ShapedText, limit: number, isLoose: boolean): ReadonlyArray<Place> => {
  const { graphemes, mayBreak, mayPart, costs: own, hyphenation } = text
  const found: Array<Place> = []
  const marks = mayBreak.map((may, index) => may || mayPart[index] === true)
  eachPart(marks, 0, graphemes.length, (from, to) => {
    const cost = from === 0 ? 0 : mayBreak[from] === true ? (own.get(from) ?? 0) : costs.tied
    found.push({ index: from, cost, isHyphen: false })
    const [, inked] = trimmed(text, [from, to])
    const isLong = isLoose && inked - from >= longWord
    if (!isLong && widthOf(text, [from, inked]) <= limit) return
    for (const index of hyphenation.placesIn(from, inked)) {
      const side = Math.min(index - from, inked - index)
      const harm = (hyphenation.isSeam(index) ? costs.seam : costs.hyphen) * hyphenation.harmAt(index)
      found.push({ index, cost: harm + Math.max(0, goodSide - side) * costs.shortSide, isHyphen: true })
    }
  })
  return [...found, { index: graphemes.length, cost: 0, isHyphen: false }]
}

/** For each place, what lines cost that begin there and end at the places after it, as far as they fit. */
const lineCosts = (
  text: ShapedText,
  places: ReadonlyArray<Place>,
  limit: number
): ReadonlyArray<ReadonlyArray<number>> =>
  places.map((start, index) => {
    const found: Array<number> = []
    let isOneWord = true
    for (let next = index + 1; next < places.length; next++) {
      const end = places[next]
      if (end === undefined) break
      const inked = widthOf(text, trimmed(text, [start.index, end.index]))
      if (inked > limit) break
      const width = end.isHyphen ? inked + text.hyphenation.width() : inked
      const isAlone = index > 0 && isOneWord && next === places.length - 1 && width < limit * aloneShare
      // Never two hyphens in a row.
      const fits = width <= limit && !(start.isHyphen && end.isHyphen)
      found.push(fits ? width * width + end.cost + (isAlone ? costs.alone : 0) : Infinity)
      if (!end.isHyphen) isOneWord = false
    }
    return found
  })

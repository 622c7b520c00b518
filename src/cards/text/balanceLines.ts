/**
 * Lines of about the same length, as many as full lines would be. Of all ways
 * to break a text the one whose lines differ least is taken; in scripts
 * without spaces, one that keeps words whole is preferred.
 */
import { wordsOf } from "../../text/segments.ts"
import { fillLines, type LineRange, type Lines, trimmed, widthOf } from "./fillLines.ts"
import type { ShapedText } from "./shapeText.ts"

/** Square em that a line end inside of a word costs. */
const insideWord = 4

/** `limit`: em. */
export const balanceLines = (text: ShapedText, limit: number): Lines => {
  const full = fillLines(text, limit)
  const count = full.ranges.length
  if (count < 2 || full.broken.length > 0) return full
  const places = [0, ...placesOf(text), text.graphemes.length]
  const costs = lineCosts(text, places, limit)
  // For each number of lines and each place: the least cost of ending there, and where its last line begins.
  let least: ReadonlyArray<number> = places.map((_, index) => (index === 0 ? 0 : Infinity))
  const origins: Array<ReadonlyArray<number>> = []
  for (let line = 0; line < count; line++) {
    const [next, from] = [places.map(() => Infinity), places.map(() => 0)]
    for (let end = 1; end < places.length; end++) {
      for (let start = end - 1; start >= 0; start--) {
        const own = costs[start]?.[end - start - 1]
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
    ranges.unshift(trimmed(text, [places[start] ?? 0, places[end] ?? 0]))
    end = start
  }
  return { ranges, broken: [] }
}

const placesOf = ({ mayBreak }: ShapedText): ReadonlyArray<number> =>
  mayBreak.flatMap((may, index) => (may && index > 0 ? [index] : []))

/** For each place, what lines cost that begin there and end at the places after it, as far as they fit. */
const lineCosts = (
  text: ShapedText,
  places: ReadonlyArray<number>,
  limit: number
): ReadonlyArray<ReadonlyArray<number>> => {
  const cuts = insideWords(text)
  return places.map((start, index) => {
    const costs: Array<number> = []
    for (let next = index + 1; next < places.length; next++) {
      const end = places[next] ?? 0
      const width = widthOf(text, trimmed(text, [start, end]))
      if (width > limit) break
      costs.push(width * width + (cuts.has(end) ? insideWord : 0))
    }
    return costs
  })
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Places inside of words that a dictionary knows, for Chinese and Japanese; graphemes. */
const insideWords = ({ text, offsets, style: { language } }: ShapedText): ReadonlySet<number> => {
  if (!ideographs.test(text)) return new Set()
  const words = wordsOf(text, /^zh\b/.test(language) ? "zh" : "ja")
  // A number belongs to its counter, and the small words of Japanese to what stands before them.
  const starts = new Set(
    words.flatMap(({ segment, index }, at) =>
      /[\p{N}一二三四五六七八九十百千万]$/u.test(words[at - 1]?.segment ?? "") ||
      /^\p{Script=Hiragana}{1,2}$/u.test(segment)
        ? []
        : [index]
    )
  )
  return new Set(offsets.flatMap((offset, grapheme) => (starts.has(offset) ? [] : [grapheme])))
}

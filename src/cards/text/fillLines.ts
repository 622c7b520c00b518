/**
 * Which graphemes stand on which line, each line as full as it can be. Inside
 * a word a line ends only where the word alone is wider than the line. Widths
 * are in em.
 */
import type { ShapedText } from "./shapeText.ts"

/** From the first grapheme to before the last; the space at its end is not in it. */
export type LineRange = readonly [start: number, end: number]

export interface Lines {
  readonly ranges: ReadonlyArray<LineRange>
  /** Words that had to be broken, each as it is written. */
  readonly broken: ReadonlyArray<string>
}

type Measured = Pick<ShapedText, "graphemes" | "widths" | "mayBreak" | "mayForce">

export const widthOf = ({ widths }: Pick<Measured, "widths">, [start, end]: LineRange): number => {
  let sum = 0
  for (let index = start; index < end; index++) sum += widths[index] ?? 0
  return sum
}

/** Fills each line as far as it goes, from grapheme `from` on. */
export const fillLines = (text: Measured, limit: number): Lines => {
  const { graphemes, mayBreak } = text
  const ranges: Array<LineRange> = []
  const broken: Array<string> = []
  const count = graphemes.length
  let start = 0
  let used = 0
  let word = 0
  while (word < count) {
    let next = word + 1
    while (next < count && mayBreak[next] !== true) next++
    let inked = next
    while (inked > word && graphemes[inked - 1] === " ") inked--
    const width = widthOf(text, [word, inked])
    if (used + width > limit && word > start) {
      ranges.push(trimmed(text, [start, word]))
      start = word
      used = 0
    }
    if (used + width > limit) {
      broken.push(graphemes.slice(word, inked).join(""))
      for (const index of forcedBreaks(text, [word, inked], limit)) {
        ranges.push(trimmed(text, [start, index]))
        start = index
      }
    }
    used = widthOf(text, [start, next])
    word = next
  }
  if (start < count) ranges.push(trimmed(text, [start, count]))
  return { ranges, broken }
}

/** Where a word that is wider than a line is broken: after its signs where it has any, else where the line is full. */
const forcedBreaks = (text: Measured, [start, end]: LineRange, limit: number): ReadonlyArray<number> => {
  const breaks: Array<number> = []
  let [line, width, sign] = [start, 0, start]
  for (let index = start; index < end; index++) {
    const wide = text.widths[index] ?? 0
    if (text.mayForce[index] === true) sign = index
    if (width + wide > limit && wide > 0 && index > line) {
      line = sign > line ? sign : index
      breaks.push(line)
      width = widthOf(text, [line, index])
    }
    width += wide
  }
  return breaks
}

/** A line without the space at its end. */
export const trimmed = ({ graphemes }: Pick<Measured, "graphemes">, [start, end]: LineRange): LineRange => {
  let last = end
  while (last > start && graphemes[last - 1] === " ") last--
  return [start, last]
}

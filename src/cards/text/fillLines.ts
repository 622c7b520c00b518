/**
 * Which graphemes stand on which line, each line as full as it can be. A text
 * that is wider than its line breaks between words that belong together, then
 * at the hyphenation points of a word, then between any two graphemes. Widths
 * are in em.
 */
import type { ShapedText } from "./shapeText.ts"

/** From the first grapheme to before the last; the space at its end is not in it. `isHyphenated`: a hyphen is drawn behind it. */
export type LineRange = readonly [start: number, end: number, isHyphenated?: boolean]

export interface Lines {
  readonly ranges: ReadonlyArray<LineRange>
  /** Words that had to be broken where no hyphen may stand, each as it is written. */
  readonly broken: ReadonlyArray<string>
}

export type Measured = Pick<ShapedText, "graphemes" | "widths" | "mayBreak" | "mayPart" | "mayForce" | "hyphenation">

export const widthOf = ({ widths }: Pick<Measured, "widths">, [start, end]: LineRange): number => {
  let sum = 0
  for (let index = start; index < end; index++) sum += widths[index] ?? 0
  return sum
}

/** Fills each line as far as it goes. */
export const fillLines = (text: Measured, limit: number): Lines => {
  const { graphemes } = text
  const ranges: Array<LineRange> = []
  const broken: Array<string> = []
  const count = graphemes.length
  let start = 0
  let used = 0

  const endLine = (at: number, isHyphenated = false): void => {
    ranges.push(isHyphenated ? [start, at, true] : trimmed(text, [start, at]))
    start = at
    used = 0
  }

  const place = (from: number, to: number, divide: (from: number, to: number) => void): void => {
    const width = widthOf(text, trimmed(text, [from, to]))
    if (used + width > limit && width <= limit && from > start) endLine(from)
    if (used + width <= limit) used = widthOf(text, [start, to])
    else divide(from, to)
  }

  const part = (from: number, to: number): void =>
    eachPart(text.mayPart, from, to, (first, next) => place(first, next, hyphenateOrBreak))

  const hyphenateOrBreak = (from: number, to: number): void => {
    const [, inked] = trimmed(text, [from, to])
    const ends = hyphensOf(text, [from, inked], used, limit)
    if (ends !== null) for (const { at, isHyphenated } of ends) if (at > start) endLine(at, isHyphenated)
    if (ends === null) {
      if (from > start) endLine(from)
      broken.push(graphemes.slice(from, inked).join(""))
      for (const at of forcedBreaks(text, [from, inked], limit)) endLine(at)
    }
    used = widthOf(text, [start, to])
  }

  eachPart(text.mayBreak, 0, count, (from, to) => place(from, to, part))
  if (start < count) endLine(count)
  return { ranges, broken }
}

/** Calls `visit` with each part between the places that are marked, from `from` to `to`. */
export const eachPart = (
  marks: ReadonlyArray<boolean>,
  from: number,
  to: number,
  visit: (from: number, to: number) => void
): void => {
  for (let first = from; first < to;) {
    let next = first + 1
    while (next < to && marks[next] !== true) next++
    visit(first, next)
    first = next
  }
}

interface LineEnd {
  readonly at: number
  readonly isHyphenated: boolean
}

/** Where lines end that a word is divided between, if hyphens make it fit; `used` is the width before it on its first line. */
const hyphensOf = (
  text: Measured,
  [start, end]: LineRange,
  used: number,
  limit: number
): ReadonlyArray<LineEnd> | null => {
  const places = text.hyphenation.placesIn(start, end)
  if (places.length === 0) return null
  const ends: Array<LineEnd> = []
  let [from, room] = [start, limit - used]
  while (widthOf(text, [from, end]) > room) {
    const at = places.findLast((one) => one > from && widthOf(text, [from, one]) + text.hyphenation.width() <= room)
    if (at !== undefined) ends.push({ at, isHyphenated: true })
    else if (room < limit) ends.push({ at: from, isHyphenated: false })
    else return null
    from = at ?? from
    room = limit
  }
  return ends
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

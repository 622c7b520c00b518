/**
 * A text as the fonts can draw it: spaces collapsed, invisible characters out,
 * letters composed where a font has them composed. Says what had to be left
 * out; never a box for a character that no font has.
 */
import { graphemesOf } from "../../text/segments.ts"
import type { FontList } from "../fonts/FontList.ts"

export interface CleanText {
  readonly text: string
  /** Graphemes that were left out or lost a mark, each once, in order. */
  readonly missing: ReadonlyArray<string>
}

/** Marks and isolates of direction, joiners, and what steers emoji: they draw nothing, and are needed. */
const steering = /^(?:[\u200c-\u200f\u061c\u2066-\u2069]|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}])$/u
const spaces = /(?:(?![\u00a0\u202f\ufeff])[\s\u200b])+/gu
const ordinary = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2018-\u201f\u2013\u2014\u2026]*$/

export const cleanText = (written: string, fonts: FontList, weight: 400 | 700): CleanText => {
  const composed = written.normalize("NFC").replace(spaces, " ")
  const text = (ordinary.test(composed) ? composed : drawableOf(composed)).trim()
  const missing = new Set<string>()
  let isWhole = true
  const drawable = graphemesOf(text).map((grapheme) => {
    const found = substitutes(grapheme).find((candidate) => isCovered(candidate, fonts, weight))
    if (found !== grapheme) isWhole = false
    if (found !== undefined) return found
    missing.add(grapheme)
    return withoutMarks(grapheme, fonts, weight)
  })
  return { text: isWhole ? text : drawable.join("").replace(/ +/g, " ").trim(), missing: [...missing] }
}

/** A letter with those of its marks that a font has with it; empty where none has the letter. */
const withoutMarks = (grapheme: string, fonts: FontList, weight: 400 | 700): string => {
  const [base = "", ...marks] = grapheme.normalize("NFD")
  if (!/[\p{L}\p{N}]/u.test(base) || !isCovered(base, fonts, weight)) return ""
  const drawn = marks.filter((mark) => !steering.test(mark))
  return drawn.reduce((kept, mark) => {
    const more = `${kept}${mark}`
    return [more.normalize("NFC"), more].find((one) => isCovered(one, fonts, weight)) ?? kept
  }, base)
}

/** Without what draws nothing, and without more marks on one letter than any language writes: they would climb out of the card. */
const drawableOf = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, (one) => (steering.test(one) ? one : ""))
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .normalize("NFC")

const isCovered = (text: string, fonts: FontList, weight: 400 | 700): boolean =>
  fonts.faceOf(text, weight) !== undefined ||
  (text.length > 1 && graphemesOf(text).every((one) => fonts.faceOf(one, weight) !== undefined))

/** A grapheme itself, and what readers take for the same. */
const substitutes = (grapheme: string): ReadonlyArray<string> => {
  const alike = lookAlikes.get(grapheme)
  return [
    grapheme,
    ...(alike === undefined ? [] : [alike]),
    ...(/^[\u0020-\u007e]$/.test(grapheme) ? [] : [grapheme.normalize("NFD"), grapheme.normalize("NFKC")]),
    ...(grapheme.endsWith("\ufe0f") || grapheme.endsWith("\ufe0e") ? [grapheme.slice(0, -1)] : [])
  ]
}

/** Signs that the fonts may lack, and those in their place. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "\u2013"],
  ["\u2015", "\u2014"],
  ["\u2043", "\u2013"],
  ["\u202f", "\u00a0"],
  ["\u201b", "\u2018"],
  ["\u201f", "\u201c"],
  ["\u2035", "'"],
  ["\u05f3", "'"],
  ["\u05f4", '"']
])

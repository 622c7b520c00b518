/**
 * A text as the fonts can draw it: spaces collapsed, invisible characters out,
 * letters composed where a font has them composed. Says what had to be left
 * out; never a box for a character that no font has. Soft hyphens leave the
 * text, and their places are kept.
 */
import { graphemesOf } from "../../text/segments.ts"
import type { Face } from "../fonts/Face.ts"
import type { FontList } from "../fonts/FontList.ts"

export interface CleanText {
  readonly text: string
  /** Graphemes that were left out or lost a mark, each once, in order. */
  readonly missing: ReadonlyArray<string>
  /** Where soft hyphens stood (U+00AD), in UTF-16 units of the text. */
  readonly softHyphens: ReadonlySet<number>
}

const softHyphen = "\u00ad"

/** Marks and isolates of direction, joiners, and what steers emoji: they draw nothing, and are needed. */
const steering = /^(?:[\u200c-\u200f\u061c\u2066-\u2069]|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}])$/u
const spaces = /(?:(?![\u00a0\u202f\ufeff])[\s\u200b])+/gu
const ordinary = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2018-\u201f\u2013\u2014\u2026]*$/

export const cleanText = (written: string, fonts: FontList, weight: number, isItalic = false): CleanText => {
  const composed = written.normalize("NFC").replace(spaces, " ")
  const { text, places } = withoutSoftHyphens((ordinary.test(composed) ? composed : drawableOf(composed)).trim())
  const faceOf: FaceOf = (grapheme) => fonts.faceOf(grapheme, weight, isItalic)
  const missing = new Set<string>()
  const softHyphens = new Set<number>()
  let [drawn, read] = ["", 0]
  for (const grapheme of graphemesOf(text)) {
    if (places.has(read)) softHyphens.add(drawn.length)
    read += grapheme.length
    const found =
      faceOf(grapheme) === undefined
        ? substitutes(grapheme).find((candidate) => isCovered(candidate, faceOf))
        : grapheme
    if (found === undefined) missing.add(grapheme)
    const piece = found ?? withoutMarks(grapheme, faceOf)
    if (piece !== " " || (drawn !== "" && !drawn.endsWith(" "))) drawn += piece
  }
  return { text: drawn.trim(), missing: [...missing], softHyphens }
}

/** `places`: where they stood. */
const withoutSoftHyphens = (text: string): { readonly text: string; readonly places: ReadonlySet<number> } => {
  const [first = "", ...others] = text.split(softHyphen)
  const places = new Set<number>()
  let whole = first
  for (const part of others) {
    places.add(whole.length)
    whole += part
  }
  return { text: whole, places }
}

/** A letter with those of its marks that a font has with it; empty where none has the letter. */
const withoutMarks = (grapheme: string, faceOf: FaceOf): string => {
  const [base = "", ...marks] = grapheme.normalize("NFD")
  if (!/[\p{L}\p{N}]/u.test(base) || !isCovered(base, faceOf)) return ""
  const drawn = marks.filter((mark) => !steering.test(mark))
  return drawn.reduce((kept, mark) => {
    const more = `${kept}${mark}`
    return [more.normalize("NFC"), more].find((one) => isCovered(one, faceOf)) ?? kept
  }, base)
}

/** Without what draws nothing, and without more marks on one letter than any language writes: they would climb out of the card. */
const drawableOf = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, (one) =>
      one === softHyphen || steering.test(one) ? one : ""
    )
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .normalize("NFC")

type FaceOf = (grapheme: string) => Face | undefined

const isCovered = (text: string, faceOf: FaceOf): boolean =>
  faceOf(text) !== undefined || (text.length > 1 && graphemesOf(text).every((one) => faceOf(one) !== undefined))

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
  ["\u05f4", '"'],
  // Young signs of currency, by the codes that ISO 4217 gives them.
  ["\u058f", "AMD"],
  ["\u20bc", "AZN"],
  ["\u20be", "GEL"],
  ["\u20c0", "KGS"]
])

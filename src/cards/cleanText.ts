/**
 * A text as the fonts can draw it: grapheme clusters, spaces collapsed,
 * invisible characters out. Says what had to be left out; never a box for a
 * character that no font has.
 */
import type { FontSet, Weight } from "./FontSet.ts"

export interface CleanText {
  readonly graphemes: ReadonlyArray<string>
  /** What was left out or lost a mark, each once, in order. */
  readonly missing: ReadonlyArray<string>
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })

/** Everything that draws nothing, but the marks of direction and the joiners that shape letters. */
const invisible = /(?![\u200c-\u200f\u061c])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2066-\u2069\ufff9-\ufffb]/gu
const spaces = /(?:(?![\u00a0\u202f\ufeff])[\s\u200b])+/gu
/** More marks on one letter than any language writes; they would climb out of the card. */
const stacked = /(\p{M}{4})\p{M}+/gu
const unseen = /[\u200c-\u200f\u061c]/

export const cleanText = (text: string, fonts: FontSet, weight: Weight): CleanText => {
  const missing = new Set<string>()
  const drawable = [
    ...segmenter.segment(text.normalize("NFC").replace(spaces, " ").replace(invisible, "").replace(stacked, "$1"))
  ]
    .map(({ segment }) => {
      const found = [lookAlikes.get(segment) ?? "", segment, segment.normalize("NFKC")].find(
        (candidate) =>
          candidate !== "" && [...segmenter.segment(candidate)].every((one) => covers(fonts, weight, one.segment))
      )
      if (found !== undefined) return found
      missing.add(segment)
      const [base = ""] = segment.normalize("NFD")
      return segment.length > base.length && /[\p{L}\p{N}]/u.test(base) && covers(fonts, weight, base) ? base : ""
    })
    .join("")
  const graphemes = [...segmenter.segment(drawable.replace(/ +/g, " ").trim())].map(({ segment }) => segment)
  return { graphemes, missing: [...missing] }
}

/** The face that draws a grapheme cluster: the first that has its base character, if it has all of its marks too. */
export const faceOf = (fonts: FontSet, weight: Weight, grapheme: string): FontSet["faces"][number] | undefined => {
  const [base = "", ...marks] = grapheme
  const face = fonts.faces.find((one) => one.weight === weight && one.widths.has(base.codePointAt(0) ?? -1))
  return marks.every((mark) => unseen.test(mark) || face?.widths.has(mark.codePointAt(0) ?? -1)) ? face : undefined
}

const covers = (fonts: FontSet, weight: Weight, grapheme: string): boolean =>
  unseen.test(grapheme[0] ?? "") || faceOf(fonts, weight, grapheme) !== undefined

/** Marks of punctuation that the Latin fonts lack, and what readers take for the same. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "\u2013"],
  ["\u2015", "\u2014"],
  ["\u2043", "\u2013"],
  ["\u202f", "\u00a0"],
  ["\u201b", "\u2018"],
  ["\u201f", "\u201c"],
  ["\u2035", "'"]
])

/**
 * A whole text, shaped once: its graphemes with their widths, the places where
 * a line may end, and its runs of one font, script and direction. Lengths are
 * in em, so that trying another font size is arithmetic.
 */
import type { Direction } from "../../model/Article.ts"
import { graphemesOf } from "../../text/segments.ts"
import type { Face, ShapedGlyph } from "../fonts/Face.ts"
import type { FontList } from "../fonts/FontList.ts"
import { breaksOf } from "./breaks.ts"
import { hyphenationOf, type Hyphenation } from "./hyphenation.ts"
import { levelsOf } from "./levels.ts"
import { isSpaced, scriptOf } from "./scripts.ts"

export interface TextStyle {
  /** From 1 to 1000. */
  readonly weight: number
  readonly isItalic: boolean
  /** Em. */
  readonly tracking: number
  readonly direction: Direction
  /** BCP 47. */
  readonly language: string
}

/** Graphemes of one font, script and level; `start` and `end` count graphemes. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly face: Face
  readonly script: string
  readonly level: number
  /** Whether its letters stand apart by the style's tracking. */
  readonly isTracked: boolean
  readonly glyphs: ReadonlyArray<ShapedGlyph>
}

export interface ShapedText {
  readonly text: string
  readonly style: TextStyle
  readonly graphemes: ReadonlyArray<string>
  /** Where each grapheme begins, in UTF-16 units, and the length of the text at the end. */
  readonly offsets: ReadonlyArray<number>
  /** Width of each grapheme in em; a ligature's is that of its first. */
  readonly widths: ReadonlyArray<number>
  /** Whether a new line may begin before a grapheme. */
  readonly mayBreak: ReadonlyArray<boolean>
  /** Whether what belongs together and is wider than a line is best broken before a grapheme. */
  readonly mayPart: ReadonlyArray<boolean>
  /** Whether a word that is wider than a line is best broken before a grapheme. */
  readonly mayForce: ReadonlyArray<boolean>
  /** What a new line before a grapheme costs, in square em; by its index, where it is more than nothing. */
  readonly costs: ReadonlyMap<number, number>
  readonly hyphenation: Hyphenation
  readonly runs: ReadonlyArray<TextRun>
}

const none: ReadonlySet<number> = new Set()

/** The text is clean: `fonts` has a face for every grapheme of it. `softHyphens`: their places in it, in UTF-16 units. */
export const shapeText = (
  text: string,
  style: TextStyle,
  fonts: FontList,
  softHyphens: ReadonlySet<number> = none
): ShapedText => {
  const graphemes = graphemesOf(text)
  const offsets = [0]
  // The grapheme that begins at each offset.
  const at = new Int32Array(text.length + 1).fill(nowhere)
  let offset = 0
  for (let index = 0; index < graphemes.length; index++) {
    at[offset] = index
    offset += (graphemes[index] ?? "").length
    offsets.push(offset)
  }
  at[offset] = graphemes.length
  const breaks = breaksOf(text, style.language)
  const levels = levelsOf(text, style.direction)
  const runs = itemise(graphemes, offsets, levels, style, fonts).map((bare, index, all): TextRun => {
    const run = { ...bare, isTracked: isTracked(graphemes, bare, all[index - 1], all[index + 1]) }
    return { ...run, glyphs: shapeRun(run, text, offsets, style, run.start, run.end) }
  })
  const widths = Array.from<number>({ length: graphemes.length }).fill(0)
  for (const run of runs)
    for (const { cluster, advance } of run.glyphs) {
      const known = at[cluster] ?? nowhere
      const index = known === nowhere ? run.start : known
      widths[index] = (widths[index] ?? 0) + advance
    }
  return {
    text,
    style,
    graphemes,
    offsets,
    widths,
    runs,
    mayBreak: marksAt(breaks.free, at, offsets.length),
    mayPart: marksAt(breaks.tied, at, offsets.length),
    mayForce: marksAt(breaks.forced, at, offsets.length),
    costs: new Map(Array.from(breaks.costs, ([offset, cost]) => [Math.max(at[offset] ?? 0, 0), cost])),
    hyphenation: hyphenationOf({
      text,
      offsets,
      language: style.language,
      softHyphens,
      measure: () => widthOfHyphen(style, fonts)
    })
  }
}

/** No grapheme begins at an offset. */
const nowhere = -1

/** `at`: the grapheme that begins at each offset. */
const marksAt = (places: ReadonlySet<number>, at: Int32Array, length: number): ReadonlyArray<boolean> => {
  const marks = Array.from<boolean>({ length }).fill(false)
  for (const place of places) {
    const index = at[place] ?? nowhere
    if (index !== nowhere) marks[index] = true
  }
  return marks
}

/** Em. */
const widthOfHyphen = ({ weight, isItalic, language }: TextStyle, fonts: FontList): number => {
  const face = fonts.primary(weight, isItalic)
  const text = hyphenIn(face)
  const glyphs = face.shape({ text, start: 0, end: text.length, direction: "ltr", script: "Latn", language })
  return glyphs.reduce((sum, { advance }) => sum + advance, 0)
}

/** The hyphen that a face draws at a line end. */
export const hyphenIn = (face: Face): string => (face.covers(0x2010) ? "\u2010" : "-")

/** The glyphs of a part of a run, from left to right, tracking included. */
export const shapeRun = (
  run: Omit<TextRun, "glyphs">,
  text: string,
  offsets: ReadonlyArray<number>,
  style: TextStyle,
  start: number,
  end: number
): ReadonlyArray<ShapedGlyph> => {
  const glyphs = run.face.shape({
    text,
    start: offsets[start] ?? 0,
    end: offsets[end] ?? 0,
    direction: run.level % 2 === 1 ? "rtl" : "ltr",
    script: run.script,
    language: style.language
  })
  if (style.tracking === 0 || !run.isTracked) return glyphs
  return glyphs.map((glyph, index) =>
    glyph.cluster === glyphs[index + 1]?.cluster ? glyph : { ...glyph, advance: glyph.advance + style.tracking }
  )
}

type BareRun = Omit<TextRun, "glyphs" | "isTracked">

/** Signs beside letters or digits of a script that takes no tracking have none either: they would lie closer than those do. */
const isTracked = (
  graphemes: ReadonlyArray<string>,
  { script, face, start, end }: BareRun,
  before: BareRun | undefined,
  after: BareRun | undefined
): boolean => {
  if (!isSpaced(script) || face.picture !== null) return false
  if (script !== "Zyyy") return true
  const isApart = (index: number): boolean => /^\s/.test(graphemes[index] ?? " ")
  const meets = (other: BareRun | undefined, own: number, their: number): boolean =>
    other !== undefined && !isSpaced(other.script) && !isApart(own) && !isApart(their)
  return !meets(before, start, start - 1) && !meets(after, end - 1, end)
}

/** Signs and Chinese characters stay in the first face that has them: for the latter, it has the forms of the language. */
const ownForms = new Set(["Zyyy", "Hani", "Hira", "Kana", "Hang", "Bopo"])

/** The share of a script's words with a letter that its face lacks, from which on all of them are set in a face that has it. */
const manyWords = 0.2

/**
 * Each grapheme's face. Two designs never mix in a word: one with a letter that the face of its script lacks is set in a
 * face that has all its letters; where many words are such, so is the whole script.
 */
const facesOf = (
  graphemes: ReadonlyArray<string>,
  scripts: ReadonlyArray<string | null>,
  { weight, isItalic }: Pick<TextStyle, "weight" | "isItalic">,
  fonts: FontList
): ReadonlyArray<Face | undefined> => {
  const faces = graphemes.map((grapheme) => fonts.faceOf(grapheme, weight, isItalic))
  for (const [script, words] of wordsOf(scripts, faces)) {
    const usual = usualOf(words, faces)
    const mixed = words.filter((word) => word.some((index) => faces[index] !== usual))
    if (mixed.length === 0) continue
    const isMany = mixed.length >= words.length * manyWords
    for (const part of isMany ? [words.flat()] : mixed) {
      const letters = [...new Set(part.map((index) => graphemes[index] ?? ""))].join("")
      const whole = fonts.faceOf(letters, weight, isItalic)
      if (whole === undefined || ownForms.has(script)) continue
      for (const index of part) {
        faces[index] = whole
        const mark = graphemes[index + 1] ?? ""
        if (/^\p{Po}$/u.test(mark) && whole.covers(mark.codePointAt(0) ?? 0)) faces[index + 1] = whole
      }
    }
  }
  return faces
}

/** The face of most letters. */
const usualOf = (
  words: ReadonlyArray<ReadonlyArray<number>>,
  faces: ReadonlyArray<Face | undefined>
): Face | undefined => {
  const counts = new Map<Face | undefined, number>()
  for (const index of words.flat()) counts.set(faces[index], (counts.get(faces[index]) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** The letters of each word, by script; those in colour stand for themselves. */
const wordsOf = (
  scripts: ReadonlyArray<string | null>,
  faces: ReadonlyArray<Face | undefined>
): ReadonlyMap<string, ReadonlyArray<ReadonlyArray<number>>> => {
  const found = new Map<string, Array<Array<number>>>()
  let last = ""
  for (const [index, script] of scripts.entries()) {
    if (script === null || script === "Zyyy" || faces[index]?.picture !== null) {
      last = ""
      continue
    }
    const words = found.get(script) ?? []
    found.set(script, words)
    if (last === script) words.at(-1)?.push(index)
    else words.push([index])
    last = script
  }
  return found
}

/** A mark, an arrow, a star: in whatever face has it, which says nothing of the words around it. */
const isSign = (grapheme: string): boolean => /^[\p{P}\p{So}\p{Sm}]/u.test(grapheme)

const itemise = (
  graphemes: ReadonlyArray<string>,
  offsets: ReadonlyArray<number>,
  levels: Uint8Array,
  style: TextStyle,
  fonts: FontList
): ReadonlyArray<BareRun> => {
  const runs: Array<{ start: number; end: number; face: Face; script: string; level: number }> = []
  const scripts = graphemes.map((grapheme) => scriptOf(grapheme.codePointAt(0) ?? 0))
  const faces = facesOf(graphemes, scripts, style, fonts)
  let before: Face | undefined
  for (const [index, grapheme] of graphemes.entries()) {
    const level = levels[offsets[index] ?? 0] ?? 0
    const script = scripts[index] ?? null
    const last = runs.at(-1)
    // A space is as wide as that of the word before it, or before signs that stand between.
    if (!isSign(graphemes[index - 1] ?? "")) before = last?.face
    const isOfWord = /^[ \u00a0]$/.test(grapheme) && before?.picture === null && before.covers(grapheme.charCodeAt(0))
    const face =
      isOfWord && before !== undefined ? before : (faces[index] ?? fonts.primary(style.weight, style.isItalic))
    const fits = last !== undefined && last.face === face && last.level === level
    if (fits && (script === null || last.script === script || last.script === "Zyyy")) {
      last.end = index + 1
      if (last.script === "Zyyy" && script !== null) last.script = script
    } else {
      runs.push({ start: index, end: index + 1, face, script: script ?? "Zyyy", level })
    }
  }
  return runs
}

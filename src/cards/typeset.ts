/**
 * Sets a text into a slot: the largest of the slot's sizes at which it fits,
 * its lines, and each line's pieces from left to right. Pure; drawing is
 * satori's business.
 */
import type { Slot } from "../../templates/Template.ts"
import type { Direction } from "../model/Article.ts"
import { bidiLevels } from "./bidi.ts"
import { balanceLines, breakLines, type Lines, type Measured, type Range, widthOf } from "./breakLines.ts"
import { cleanText, faceOf } from "./cleanText.ts"
import type { FontSet, Weight } from "./FontSet.ts"
import { joinLetters } from "./joining.ts"
import { type Piece, visualLine } from "./visualLine.ts"

export interface Setting {
  /** Pixels. */
  readonly size: number
  /** Pixels from baseline to baseline. */
  readonly leading: number
  readonly lines: ReadonlyArray<ReadonlyArray<Piece>>
  /** Whether the end of the text was cut off. */
  readonly clamped: boolean
  /** Words that a line end cuts in two. */
  readonly broken: ReadonlyArray<string>
  /** Characters that no font has. */
  readonly missing: ReadonlyArray<string>
}

/** Measuring leaves out kerning, which may widen a line by this share at most. */
const tolerance = 0.99

/** UTF-16 units; far more than any card shows, so that a text without end costs no time. */
const longest = 4000

export const typeset = (slot: Slot, direction: Direction, fonts: FontSet): Setting => {
  const { graphemes, missing } = cleanText(slot.text.slice(0, longest), fonts, slot.weight)
  const text = measure(graphemes, slot, fonts)
  const height = lineHeight(graphemes, slot.lineHeight)
  const reserve = isVocalised(graphemes) ? 0.2 : 0
  const sizes = slot.sizes.map((size) => ({
    size,
    leading: Math.round(size * height),
    limit: (slot.width * tolerance) / size,
    most: Math.floor((slot.height - size * reserve) / Math.round(size * height))
  }))
  const smallest = sizes.at(-1)
  const unavoidable = smallest === undefined ? 0 : breakLines(text, smallest.limit).broken.length
  const chosen =
    sizes.find(({ limit, most }) => {
      const { ranges, broken } = breakLines(text, limit)
      return ranges.length <= most && broken.length <= unavoidable
    }) ?? smallest
  if (chosen === undefined) return { size: 0, leading: 0, lines: [], clamped: false, broken: [], missing }
  const { size, leading, limit } = chosen
  const most = Math.max(1, chosen.most)
  const lines = slot.balance === true ? balanceLines(text, limit) : breakLines(text, limit)
  const clamped = lines.ranges.length > most
  const cut = clamped
    ? clamp(text, breakLines(text, limit), limit, most, measure([ellipsis], slot, fonts))
    : { text, lines }
  const levels = bidiLevels(cut.text.graphemes, direction)
  return {
    size,
    leading,
    lines: cut.lines.ranges.map((range) => visualLine(cut.text, levels, range)),
    clamped,
    broken: cut.lines.broken,
    missing
  }
}

const ellipsis = "…"

/** The first lines, the last of them ending in an ellipsis: after a whole word where one ends in its second half. */
const clamp = (
  text: Measured,
  { ranges, broken }: Lines,
  limit: number,
  most: number,
  mark: Measured
): { readonly text: Measured; readonly lines: Lines } => {
  const start = ranges[most - 1]?.[0] ?? 0
  const room = limit - (mark.widths[0] ?? 0)
  let end = start
  while (end < text.graphemes.length && widthOf(text, [start, end + 1]) <= room) end++
  const space = text.graphemes.lastIndexOf(" ", end)
  if (space > start + (end - start) / 2) end = space
  while (end > start + 1 && /^[\s\p{Pd}\p{Po}\p{Ps}]/u.test(text.graphemes[end - 1] ?? "")) end--
  const shown: ReadonlyArray<Range> = [...ranges.slice(0, most - 1), [start, end + 1]]
  return {
    text: {
      graphemes: [...text.graphemes.slice(0, end), ...mark.graphemes],
      widths: [...text.widths.slice(0, end), ...mark.widths]
    },
    lines: { ranges: shown, broken }
  }
}

const measure = (
  graphemes: ReadonlyArray<string>,
  { weight, tracking = 0 }: { readonly weight: Weight; readonly tracking?: number },
  fonts: FontSet
): Measured => {
  const joined = joinLetters(graphemes.map(baseOf))
  const widths = graphemes.map((grapheme, index) => {
    const face = faceOf(fonts, weight, grapheme)
    const form = joined[index]
    if (face === undefined || form === null || form === undefined) return 0
    const width = face.widths.get(form) ?? face.widths.get(grapheme.codePointAt(0) ?? 0) ?? 0
    return width + (isJoined(grapheme) ? 0 : tracking)
  })
  return { graphemes, widths }
}

const nonJoiner = "\u200c"

/** The first character of a cluster, and whether it keeps from joining the next. */
const baseOf = (grapheme: string): string =>
  String.fromCodePoint(grapheme.codePointAt(0) ?? 0) + (grapheme.endsWith(nonJoiner) ? nonJoiner : "")

/** Letters that touch each other cannot be spaced. */
const isJoined = (grapheme: string): boolean => /\p{Script=Arabic}/u.test(grapheme)

/** Arabic with vowel marks, which hang far below the letters of the last line. */
const isVocalised = (graphemes: ReadonlyArray<string>): boolean => /[\u064b-\u065f\u0670]/.test(graphemes.join(""))

/** The least line height in em at which the marks above and below the letters of a text stay apart. */
const lineHeight = (graphemes: ReadonlyArray<string>, wanted: number): number => {
  const text = graphemes.join("")
  if (isVocalised(graphemes)) return Math.max(wanted, 1.76)
  if (/\p{Script=Arabic}/u.test(text)) return Math.max(wanted, 1.4)
  if (/\p{Script=Hebrew}/u.test(text)) return Math.max(wanted, /\p{M}/u.test(text) ? 1.35 : 1.2)
  return Math.max(wanted, /\p{M}{2}/u.test(text.normalize("NFD")) ? 1.28 : 0)
}

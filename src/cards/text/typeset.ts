/**
 * Sets a text into a rectangle, in any script: the largest of the slot's sizes
 * at which it fits, its lines, and the place of every glyph. Pure; drawing is
 * the raster's business.
 */
import type { TextSlot } from "../../../templates/Template.ts"
import type { Direction } from "../../model/Article.ts"
import type { FontList } from "../fonts/FontList.ts"
import { balanceLines } from "./balanceLines.ts"
import { clampText } from "./clampText.ts"
import { cleanText } from "./cleanText.ts"
import { fillLines, type Lines } from "./fillLines.ts"
import { inkOf, leadingOf, type LineInk } from "./lineInk.ts"
import { placeGlyphs } from "./placeGlyphs.ts"
import type { SetText } from "./SetText.ts"
import { type ShapedText, shapeText } from "./shapeText.ts"

export interface TextRequest {
  readonly text: string
  readonly slot: TextSlot
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly direction: Direction
  /** BCP 47. */
  readonly language: string
}

/** UTF-16 units; far more than any card shows, so that a text without end costs no time. */
const longest = 2000

export const typeset = (request: TextRequest, fonts: FontList): SetText => {
  const { slot, direction, language } = request
  const weight = slot.weight ?? 400
  const { text, missing } = cleanText(request.text.slice(0, longest), fonts, weight)
  const style = { weight, tracking: slot.tracking ?? 0, direction, language }
  const shaped = shapeText(text, style, fonts)
  const fit = fitLines(shaped, request)
  if (fit === null || text === "") return { ...nothing, missing }
  const { size, most } = fit
  const clamped = fit.lines.ranges.length > most
  const set = clamped ? clampText(shaped, fit.lines, request.width / size, most, fonts) : { shaped, lines: fit.lines }
  const ink = inkOf(set.shaped, set.lines.ranges)
  const leading = Math.ceil(leadingOf(ink, slot.lineHeight ?? 1.2) * size)
  return {
    size,
    leading,
    ...placeGlyphs(set.shaped, set.lines.ranges, ink, { ...request, size, leading, primary: fonts.primary(weight) }),
    lines: set.lines.ranges.map(([start, end]) => set.shaped.graphemes.slice(start, end).join("")),
    clamped,
    broken: set.lines.broken,
    missing
  }
}

const nothing = { size: 0, leading: 0, glyphs: [], boxes: [], lines: [], clamped: false, broken: [] } as const

interface Fit {
  readonly size: number
  readonly lines: Lines
  /** How many of the lines the rectangle holds. */
  readonly most: number
}

/** The largest size at which the whole text fits and no word is broken that a smaller size would keep; else the smallest. */
const fitLines = (shaped: ShapedText, { slot, width, height }: TextRequest): Fit | null => {
  const least = slot.sizes.at(-1)
  if (least === undefined) return null
  const smallest = sizeWithin(shaped, least, height)
  const holds = (size: number, lines: Lines): number => {
    const ink = inkOf(shaped, lines.ranges)
    let most = Math.min(lines.ranges.length, slot.lines ?? Infinity)
    while (most > 0 && heightOf(ink.slice(0, most), size, slot) > height) most--
    return most
  }
  const last = fillLines(shaped, width / smallest)
  for (const size of smallest < least ? [...slot.sizes, smallest] : slot.sizes) {
    const lines = size === smallest ? last : fillLines(shaped, width / size)
    if (lines.broken.length > last.broken.length || holds(size, lines) < lines.ranges.length) continue
    if (slot.balance !== true) return { size, lines, most: lines.ranges.length }
    const even = balanceLines(shaped, width / size)
    const isFitting = holds(size, even) === even.ranges.length
    if (isFitting || size === smallest) return { size, lines: isFitting ? even : lines, most: lines.ranges.length }
  }
  return { size: smallest, lines: last, most: Math.max(1, holds(smallest, last)) }
}

/** Scripts that climb and hang far, such as Nastaliq, may be higher than a slot that is made for one line; they are set smaller. */
const sizeWithin = (shaped: ShapedText, size: number, height: number): number => {
  const [ink] = inkOf(shaped, [[0, shaped.graphemes.length]])
  const high = ((ink?.top ?? 0) + (ink?.bottom ?? 0)) * size
  return high <= height ? size : Math.max(Math.floor((size * height) / high), Math.ceil(size * leastShare))
}

const leastShare = 0.6

/** From the top of the first line's ink to the bottom of the last one's, in pixels. */
const heightOf = (ink: ReadonlyArray<LineInk>, size: number, { lineHeight = 1.2 }: TextSlot): number =>
  (ink.length - 1) * Math.ceil(leadingOf(ink, lineHeight) * size) +
  ((ink[0]?.top ?? 0) + (ink.at(-1)?.bottom ?? 0)) * size

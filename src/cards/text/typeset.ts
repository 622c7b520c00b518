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
import { fillLines, type Lines, widthOf } from "./fillLines.ts"
import { inkOf, leadingOf, type LineInk } from "./lineInk.ts"
import { placeGlyphs } from "./placeGlyphs.ts"
import type { SetText } from "./SetText.ts"
import { type ShapedText, shapeText, type TextStyle } from "./shapeText.ts"

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
  const { weight = 400, italic: isItalic = false } = slot
  const { text, missing, softHyphens } = cleanText(request.text.slice(0, longest), fonts, weight, isItalic)
  const style = { weight, isItalic, tracking: slot.tracking ?? 0, direction, language }
  const shaped = shapeText(text, style, fonts, softHyphens)
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
    ...placeGlyphs(set.shaped, set.lines.ranges, ink, {
      ...request,
      size,
      leading,
      letter: slot.name === "initial" ? letterInk(text, style, ink, fonts) : null,
      primary: fonts.primary(weight, isItalic)
    }),
    lines: set.lines.ranges.map(
      ([start, end, isHyphenated]) =>
        set.shaped.graphemes.slice(start, end).join("") + (isHyphenated === true ? "-" : "")
    ),
    clamped,
    broken: set.lines.broken,
    missing
  }
}

/** How much marks above and below a letter count where it is centred. */
const markShare = 0.35

const letterInk = (text: string, style: TextStyle, [ink]: ReadonlyArray<LineInk>, fonts: FontList): LineInk | null => {
  if (ink === undefined) return null
  const [base = ""] = text.normalize("NFD")
  if (base === text || fonts.faceOf(base, style.weight, style.isItalic) === undefined) return ink
  const [bare = ink] = inkOf(shapeText(base, style, fonts), [[0, 1]])
  return {
    top: bare.top + Math.max(0, ink.top - bare.top) * markShare,
    bottom: bare.bottom + Math.max(0, ink.bottom - bare.bottom) * markShare
  }
}

const nothing = { size: 0, leading: 0, glyphs: [], boxes: [], lines: [], clamped: false, broken: [] } as const

interface Fit {
  readonly size: number
  readonly lines: Lines
  /** How many of the lines the rectangle holds. */
  readonly most: number
}

/** What is left of a size's worth for each hyphen that it needs. */
const hyphenWorth = 0.8

/** Lines are uneven beyond bearing where one before the last takes a smaller share of the width. */
const leastLine = 0.3

/** The largest size at which the whole text fits and no word is broken that a smaller size would keep; else the smallest. A hyphen counts against a size. */
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
  let best: (Fit & { readonly worth: number }) | null = null
  for (const size of smallest < least ? [...slot.sizes, smallest] : slot.sizes) {
    if (best !== null && size <= best.worth) break
    const full = size === smallest ? last : fillLines(shaped, width / size)
    if (full.broken.length > last.broken.length || holds(size, full) < full.ranges.length) continue
    const even = slot.balance === true ? evenLines(shaped, width / size) : full
    const isFitting = holds(size, even) === even.ranges.length
    if (!isFitting && size !== smallest) continue
    const lines = isFitting ? even : full
    const harm = harmOf(shaped, lines) + (hasLonelyWord(shaped, lines) ? lonelyHarm : 0)
    const worth = size * hyphenWorth ** harm
    if (best === null || worth > best.worth) best = { size, lines, most: lines.ranges.length, worth }
  }
  return best ?? { size: smallest, lines: last, most: Math.max(1, holds(smallest, last)) }
}

/** Balanced lines; with hyphens in long words where a line would be left nearly empty. */
const evenLines = (shaped: ShapedText, limit: number): Lines => {
  const even = balanceLines(shaped, limit)
  const emptiest = (lines: Lines): number =>
    Math.min(...lines.ranges.slice(0, -1).map((range) => widthOf(shaped, range))) / limit
  if (even.ranges.length < 2 || emptiest(even) >= leastLine) return even
  const loose = balanceLines(shaped, limit, true)
  return emptiest(loose) >= leastLine ? loose : even
}

/** What a word that stands alone on a line harms, in hyphens. */
const lonelyHarm = 1

/** A line is short below this share of the widest one. */
const shortLine = 0.45

/** Whether one short word, or one short phrase of a script without spaces, is all of a line but the first, of three or more. */
const hasLonelyWord = (shaped: ShapedText, { ranges }: Lines): boolean => {
  if (ranges.length < 3) return false
  const widths = ranges.map((range) => widthOf(shaped, range))
  const widest = Math.max(...widths)
  return ranges.some(
    ([start, end], index) =>
      index > 0 && (widths[index] ?? 0) < shortLine * widest && !shaped.mayBreak.slice(start + 1, end).includes(true)
  )
}

/** What the breaks of a title cost: one for each hyphen (three if the line before ends with one too), two for each break between words that belong together. */
const harmOf = ({ hyphenation, mayPart }: ShapedText, { ranges }: Lines): number =>
  ranges.reduce((sum, [start, end, isHyphenated], index) => {
    if (mayPart[start] === true) sum += 2
    if (isHyphenated !== true) return sum
    return sum + hyphenation.harmAt(end) * (ranges[index - 1]?.[2] === true ? 3 : 1)
  }, 0)

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

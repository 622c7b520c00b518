/** The place of every glyph of a text whose lines are known: runs in visual order, lines at their side of the rectangle. */
import type { TextSlot } from "../../../templates/Template.ts"
import type { Direction } from "../../model/Article.ts"
import type { Face } from "../fonts/Face.ts"
import type { LineRange } from "./fillLines.ts"
import { visualOrder } from "./levels.ts"
import type { LineInk } from "./lineInk.ts"
import type { PlacedGlyph, SetText } from "./SetText.ts"
import { hyphenIn, shapeRun, type ShapedText, type TextRun } from "./shapeText.ts"

export interface Place {
  readonly slot: TextSlot
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly direction: Direction
  /** Pixels. */
  readonly size: number
  /** Pixels. */
  readonly leading: number
  /** What a text of one letter is centred by: its ink, its marks counted for little. Null for other texts. */
  readonly letter: LineInk | null
  /** Its line metrics centre the lines on their leading, as CSS does with the first font of a list. */
  readonly primary: Face
}

export const placeGlyphs = (
  shaped: ShapedText,
  ranges: ReadonlyArray<LineRange>,
  ink: ReadonlyArray<LineInk>,
  place: Place
): Pick<SetText, "glyphs" | "boxes"> => {
  const { size, leading } = place
  const first = firstBaseline(ink, place)
  const glyphs: Array<PlacedGlyph> = []
  const boxes = ranges.map((range, index) => {
    const parts = partsOf(shaped, range)
    const width = parts.reduce((sum, { advance }) => sum + advance, 0) * size
    const left = (place.width - width) * shareBefore(place) + roomBefore(parts, place) * size
    const y = first + index * leading
    let x = left
    for (const part of parts) {
      for (const { glyph, advance, dx, dy } of part.glyphs) {
        glyphs.push({ face: part.face, glyph, x: x + dx * size, y: y - dy * size })
        x += advance * size
      }
    }
    const { top, bottom } = ink[index] ?? { top: 0, bottom: 0 }
    return { left, top: y - top * size, right: left + width, bottom: y + bottom * size }
  })
  return { glyphs, boxes }
}

/** The most that a line is moved for its ink, in em; what leaves more room, such as a bracket of Chinese, is meant to. */
const mostRoom = 0.15

/** What a flush line is moved by to the right so that its ink stands at the edge that it begins at, in em; ink that hangs over the edge may. */
const roomBefore = (parts: ReadonlyArray<Pick<TextRun, "face" | "glyphs">>, { slot, direction }: Place): number => {
  const { flush = false, align = "start" } = slot
  if (!flush || align === "center") return 0
  const isLeft = (align === "start") === (direction === "ltr")
  const part = isLeft ? parts[0] : parts.at(-1)
  const first = isLeft ? part?.glyphs[0] : part?.glyphs.at(-1)
  if (part === undefined || first === undefined) return 0
  const { left, right } = part.face.ink(first.glyph)
  if (right <= left) return 0
  const room = isLeft ? left + first.dx : first.advance - right - first.dx
  if (room <= 0 || room > mostRoom) return 0
  return isLeft ? -room : room
}

/** The runs of a line from left to right. */
const partsOf = (shaped: ShapedText, [start, end, isHyphenated = false]: LineRange) => {
  const { text, offsets, style, runs } = shaped
  const parts = runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => {
      const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)]
      const isWhole = from === run.start && to === run.end
      const glyphs =
        isHyphenated && to === end
          ? withHyphen(shaped, run, from, to)
          : isWhole
            ? run.glyphs
            : shapeRun(run, text, offsets, style, from, to)
      return {
        face: run.face,
        level: run.level,
        glyphs,
        advance: glyphs.reduce((sum, { advance }) => sum + advance, 0)
      }
    })
  return visualOrder(parts.map(({ level }) => level)).flatMap((index) => parts[index] ?? [])
}

/** The glyphs of the last part of a line, and of the hyphen that ends it. */
const withHyphen = ({ text, offsets, style }: ShapedText, run: TextRun, from: number, to: number) => {
  const cut = text.slice(0, offsets[to]) + hyphenIn(run.face)
  return shapeRun(run, cut, [...offsets.slice(0, to + 1), cut.length], style, from, to + 1)
}

/** The share of the free width that stands at the left of a line. */
const shareBefore = ({ slot: { align = "start" }, direction }: Place): number =>
  align === "center" ? 0.5 : (align === "start") === (direction === "ltr") ? 0 : 1

/** Pixels from the top of the rectangle; the ink is kept inside of it where there is room for it. A single letter stands in the middle. */
const firstBaseline = (
  ink: ReadonlyArray<LineInk>,
  { slot: { place = "top" }, height, size, leading, letter, primary }: Place
): number => {
  const lines = ink.length
  const [first, last] = [(ink[0]?.top ?? 0) * size, (ink.at(-1)?.bottom ?? 0) * size]
  if (letter !== null) return Math.round((height + (letter.top - letter.bottom) * size) / 2)
  const top = (height - lines * leading) * { top: 0, middle: 0.5, bottom: 1 }[place]
  const baseline = top + (leading - (primary.ascent + primary.descent) * size) / 2 + primary.ascent * size
  const lowest = height - (lines - 1) * leading - last
  return Math.round(Math.max(Math.min(baseline, lowest), first))
}

/** How far the ink of each line reaches above and below its baseline, and how far apart lines must stand. Lengths are in em. */
import type { LineRange } from "./fillLines.ts"
import type { ShapedText } from "./shapeText.ts"

export interface LineInk {
  readonly top: number
  /** Positive below the baseline. */
  readonly bottom: number
}

/** Least room between the ink of two lines. */
const gap = 0.06

export const inkOf = (shaped: ShapedText, ranges: ReadonlyArray<LineRange>): ReadonlyArray<LineInk> => {
  const inks = graphemeInks(shaped)
  return ranges.map(([start, end]) => {
    let [top, bottom] = [0, 0]
    for (let index = start; index < end; index++) {
      top = Math.max(top, inks.tops[index] ?? 0)
      bottom = Math.max(bottom, inks.bottoms[index] ?? 0)
    }
    return { top, bottom }
  })
}

/** From baseline to baseline: as wanted, or more where the marks of two lines would touch. */
export const leadingOf = (ink: ReadonlyArray<LineInk>, wanted: number): number => {
  let least = wanted
  for (let index = 1; index < ink.length; index++) {
    least = Math.max(least, (ink[index - 1]?.bottom ?? 0) + (ink[index]?.top ?? 0) + gap)
  }
  return least
}

interface GraphemeInks {
  readonly tops: Float64Array
  readonly bottoms: Float64Array
}

const known = new WeakMap<ShapedText, GraphemeInks>()

const graphemeInks = (shaped: ShapedText): GraphemeInks => {
  const found = known.get(shaped)
  if (found !== undefined) return found
  const { graphemes, offsets, runs } = shaped
  const [tops, bottoms] = [new Float64Array(graphemes.length), new Float64Array(graphemes.length)]
  for (const run of runs) {
    let index = run.start
    for (const { glyph, cluster, dy } of run.glyphs) {
      while (index < run.end && (offsets[index + 1] ?? Infinity) <= cluster) index++
      while (index > run.start && (offsets[index] ?? 0) > cluster) index--
      const ink = run.face.ink(glyph)
      tops[index] = Math.max(tops[index] ?? 0, ink.top + dy)
      bottoms[index] = Math.max(bottoms[index] ?? 0, ink.bottom - dy)
    }
  }
  const inks = { tops, bottoms }
  known.set(shaped, inks)
  return inks
}

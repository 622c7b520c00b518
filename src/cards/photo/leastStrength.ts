/**
 * How strong a veil must be so that texts over a photo can be read: the least
 * strength at which every block of 8x8 pixels under a line has enough contrast
 * with the ink. A block counts with the mean of its luminance, because smaller
 * details, such as stars, do not hide a letter. Pure.
 */
import type { LineBox } from "../text/SetText.ts"
import type { Rectangle } from "./cropOf.ts"
import { type Colour, colourOf, contrast, luminance, type LuminanceTables, luminanceUnder } from "./luminance.ts"
import type { Pixels } from "./Pixels.ts"

/** A text that is drawn over a photo. */
export interface TextOverPhoto {
  /** Around the ink of each line, in pixels of the picture. */
  readonly boxes: ReadonlyArray<LineBox>
  /** `#rrggbb` */
  readonly ink: string
  /** Least contrast (WCAG 2.2, 1.4.3). */
  readonly contrast: number
}

/** Pixels. */
const blockSize = 8

/** Pixels around the ink that count as well: a letter stands out against what is next to it. */
const margin = 4

/** What blocks that lie between the measured ones may lack, what a JPEG takes away, and the rounding of pixels. */
const reserve = 1.06

/** Strengths tried; finer steps cannot be seen. */
const steps = 256

/**
 * From `least` to 1. An ink that lacks contrast with the veil's own colour
 * cannot be helped: then it is whichever of the two leaves more contrast.
 */
export const leastStrength = (
  pixels: Pixels,
  photo: Rectangle,
  veil: Colour,
  text: TextOverPhoto,
  least: number
): number => {
  const blocks = text.boxes.flatMap((box) => blocksOf(box, photo))
  const ink = luminance(colourOf(text.ink))
  const ground = luminance(veil)
  const most = contrast(ink, ground)
  if (most < text.contrast) {
    const without = luminanceUnder(veil, least)
    return blocks.some((block) => contrast(ink, meanOf(pixels, block, without)) < most) ? 1 : least
  }
  const wanted = Math.min(text.contrast * reserve, most)
  // Luminance that a block lacks, or has too much of; at most 0 where the ink can be read.
  const fault =
    ink > ground
      ? (mean: number) => mean - ((ink + 0.05) / wanted - 0.05)
      : (mean: number) => (ink + 0.05) * wanted - 0.05 - mean
  let strength = least
  let failing: ReadonlyArray<Rectangle> = blocks
  for (;;) {
    const tables = luminanceUnder(veil, strength)
    let worst: Rectangle | undefined
    let greatest = 0
    // What can be read under a weaker veil can be read under a stronger one.
    failing = failing.filter((block) => {
      const found = fault(meanOf(pixels, block, tables))
      if (found > greatest) [worst, greatest] = [block, found]
      return found > 0
    })
    if (worst === undefined || strength >= 1) return strength
    const hardest = worst
    strength = search(strength, (tried) => fault(meanOf(pixels, hardest, luminanceUnder(veil, tried))) <= 0)
  }
}

/** The least step above a strength that is enough. */
const search = (above: number, isEnough: (strength: number) => boolean): number => {
  let low = Math.floor(above * steps)
  let high = steps
  while (high - low > 1) {
    const between = (low + high) >> 1
    if (isEnough(between / steps)) high = between
    else low = between
  }
  return high / steps
}

/** Whole blocks that cover a line and lie in the photo; those at the end overlap their neighbours. */
const blocksOf = (box: LineBox, photo: Rectangle): ReadonlyArray<Rectangle> => {
  const across = stretchesOf(box.left, box.right, photo.left, photo.left + photo.width)
  const down = stretchesOf(box.top, box.bottom, photo.top, photo.top + photo.height)
  return down.flatMap((row) =>
    across.map((column) => ({ left: column.start, width: column.length, top: row.start, height: row.length }))
  )
}

const stretchesOf = (from: number, to: number, least: number, most: number) => {
  const start = Math.max(least, Math.floor(from) - margin)
  const end = Math.min(most, Math.ceil(to) + margin)
  const length = Math.min(blockSize, end - start)
  if (length <= 0) return []
  return Array.from({ length: Math.ceil((end - start) / length) }, (_, index) => ({
    start: Math.min(start + index * length, end - length),
    length
  }))
}

const meanOf = ({ rgb, width }: Pixels, block: Rectangle, { red, green, blue }: LuminanceTables): number => {
  let sum = 0
  for (let y = block.top; y < block.top + block.height; y += 1) {
    const start = (y * width + block.left) * 3
    for (let at = start; at < start + block.width * 3; at += 3)
      sum += red[rgb[at]!]! + green[rgb[at + 1]!]! + blue[rgb[at + 2]!]!
  }
  return sum / (block.width * block.height)
}

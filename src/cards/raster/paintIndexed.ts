/**
 * A card as numbers of colours: the quick way, for texts on flat grounds. Each
 * text goes up and down the ramp between its ground and its ink.
 */
import type { CompiledTemplate } from "./layout/CompiledTemplate.ts"
import type { Coverage } from "./glyph/coverage.ts"
import { eachGlyph, type TextSetting } from "./glyph/eachGlyph.ts"
import type { GlyphMasks } from "./glyph/GlyphMasks.ts"
import { colourNumber, foreign, inkRamps, type Ramp } from "./inkRamps.ts"
import { platesOf } from "./plates.ts"
import { writePalettePng } from "./png/png.ts"
import { scratch } from "./png/scratch.ts"
import { readColour } from "./readColour.ts"

/** The bytes of a PNG file; null where a text touches a second colour, or the colours are too many. */
export const paintIndexed = (
  compiled: CompiledTemplate,
  settings: ReadonlyArray<TextSetting>,
  masks: GlyphMasks
): Uint8Array | null => {
  const inks = inkRamps(compiled, settings)
  if (inks === null) return null
  const { width, height } = compiled
  const rows = groundRows(compiled)
  for (const { left, top, right, bottom, colour } of platesOf(settings, compiled)) {
    const number = colourNumber(inks.palette, readColour(colour))
    for (let y = top; y < bottom; y++) rows.fill(number, y * (width + 1) + 1 + left, y * (width + 1) + 1 + right)
  }
  const fits = eachGlyph(settings, masks, (mask, x, y, setting) => {
    const ramp = inks.ramps[setting]
    if (ramp === null || ramp === undefined || "pixels" in mask) return false
    return blit(rows, width, height, mask, x, y, ramp)
  })
  return fits ? writePalettePng({ width, height, rows }, inks.palette) : null
}

/** The ground, with a byte for the filter (none) before each row. */
const groundRows = (compiled: CompiledTemplate): Uint8Array => {
  const { width, height, ground } = compiled
  let kept = grounds.get(compiled)
  if (kept === undefined) {
    kept = new Uint8Array((width + 1) * height)
    for (let y = 0; y < height; y++) kept.set(ground.pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
    grounds.set(compiled, kept)
  }
  const rows = scratch("rows", kept.length)
  rows.set(kept)
  return rows
}

const grounds = new WeakMap<CompiledTemplate, Uint8Array>()

/** False where a pixel is of a colour that the ramp does not have. Without branches, which edges of letters make slow. */
const blit = (
  rows: Uint8Array,
  width: number,
  height: number,
  { width: stride, height: depth, coverage }: Coverage,
  x: number,
  y: number,
  ramp: Ramp
): boolean => {
  const [fromX, toX] = [Math.max(0, -x), Math.min(stride, width - x)]
  const [fromY, toY] = [Math.max(0, -y), Math.min(depth, height - y)]
  let all = 0
  for (let maskY = fromY; maskY < toY; maskY++) {
    let from = maskY * stride + fromX
    const end = maskY * stride + toX
    let to = (y + maskY) * (width + 1) + 1 + x + fromX
    for (; from < end; from++, to++) {
      const number = ramp[((rows[to] as number) << 8) | (coverage[from] as number)] as number
      all |= number
      rows[to] = number
    }
  }
  return all < foreign
}

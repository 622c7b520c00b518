/**
 * A card as numbers of colours: the quick way, for texts on flat grounds. Each
 * text goes up and down the ramp between its ground and its ink.
 */
import type { CompiledTemplate } from "./layout/CompiledTemplate.ts"
import type { Coverage } from "./glyph/coverage.ts"
import { eachGlyph, type TextSetting } from "./glyph/eachGlyph.ts"
import type { GlyphMasks } from "./glyph/GlyphMasks.ts"
import { foreign, inkRamps, type Ramp } from "./inkRamps.ts"
import { writePalettePng } from "./png/png.ts"
import { scratch } from "./png/scratch.ts"

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
  const fits = eachGlyph(settings, masks, (mask, x, y, setting) => {
    const ramp = inks.ramps[setting]
    if (ramp === null || ramp === undefined || "pixels" in mask) return false
    return blit(rows, width, height, mask, x, y, ramp)
  })
  return fits ? writePalettePng({ width, height, rows }, inks.palette) : null
}

/** The ground, with a byte for the filter (none) before each row. */
const groundRows = ({ width, height, ground: { pixels } }: CompiledTemplate): Uint8Array => {
  const rows = scratch("rows", (width + 1) * height)
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = 0
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  }
  return rows
}

/** False where a pixel is of a colour that the ramp does not have. */
const blit = (
  rows: Uint8Array,
  width: number,
  height: number,
  mask: Coverage,
  x: number,
  y: number,
  { levelOf, over }: Ramp
): boolean => {
  const { coverage } = mask
  const [fromX, toX] = [Math.max(0, -x), Math.min(mask.width, width - x)]
  const [fromY, toY] = [Math.max(0, -y), Math.min(mask.height, height - y)]
  for (let maskY = fromY; maskY < toY; maskY++) {
    let from = maskY * mask.width + fromX
    const end = maskY * mask.width + toX
    let to = (y + maskY) * (width + 1) + 1 + x + fromX
    for (; from < end; from++, to++) {
      const covered = coverage[from] as number
      if (covered === 0) continue
      const level = levelOf[rows[to] as number] as number
      if (level === foreign) return false
      rows[to] = over[(level << 8) | covered] as number
    }
  }
  return true
}

/** A card in any colours: slower than numbers of colours, and right over gradients, logos and with emoji. */
import { blendLayer } from "./blendLayer.ts"
import { blitTexts } from "./blitTexts.ts"
import type { CompiledTemplate } from "./layout/CompiledTemplate.ts"
import type { TextSetting } from "./glyph/eachGlyph.ts"
import { filterRows } from "./png/filterRows.ts"
import type { GlyphMasks } from "./glyph/GlyphMasks.ts"
import { writeTruecolourPng } from "./png/png.ts"
import { scratch } from "./png/scratch.ts"

/** The bytes of a PNG file; what the template leaves open is white. */
export const paintTruecolour = (
  compiled: CompiledTemplate,
  settings: ReadonlyArray<TextSetting>,
  masks: GlyphMasks
): Uint8Array => {
  const { width, height } = compiled
  const rgb = scratch("rgb", width * height * 3).fill(255)
  blendLayer(rgb, compiled)
  blitTexts(rgb, width, height, settings, masks)
  return writeTruecolourPng({ width, height, rows: filterRows(rgb, width * 3) })
}

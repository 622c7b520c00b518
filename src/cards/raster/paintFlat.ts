/** A card without a photo: the template's ground and the article's texts on it. */
import type { CompiledTemplate } from "./layout/CompiledTemplate.ts"
import type { TextSetting } from "./glyph/eachGlyph.ts"
import type { GlyphMasks } from "./glyph/GlyphMasks.ts"
import { paintIndexed } from "./paintIndexed.ts"
import { paintTruecolour } from "./paintTruecolour.ts"

/** The bytes of a PNG file: the same for the same template and texts, whatever was painted before. */
export const paintFlat = (
  compiled: CompiledTemplate,
  settings: ReadonlyArray<TextSetting>,
  masks: GlyphMasks
): Uint8Array => paintIndexed(compiled, settings, masks) ?? paintTruecolour(compiled, settings, masks)

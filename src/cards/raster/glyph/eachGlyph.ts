/** Walks over the glyphs of set texts and says where on the card each one's pixels go. */
import type { TextSlot } from "../../../../templates/Template.ts"
import type { SetText } from "../../text/SetText.ts"
import type { PlacedSlot } from "../layout/CompiledTemplate.ts"
import { type GlyphMasks, phases } from "./GlyphMasks.ts"
import type { Mask } from "./Mask.ts"

/** A text that was set into the rectangle of its slot. */
export interface TextSetting {
  readonly slot: PlacedSlot<TextSlot>
  readonly text: SetText
}

/** `x` and `y`: the mask's corner in whole pixels of the card, which may lie outside of it. False stops the walk. */
export type DrawGlyph = (mask: Mask, x: number, y: number, setting: number) => boolean

/**
 * Baselines stand on whole pixels. Outlines stand on the nearest quarter of a
 * pixel, pictures on the nearest pixel. Gives false when the walk was stopped.
 */
export const eachGlyph = (settings: ReadonlyArray<TextSetting>, masks: GlyphMasks, draw: DrawGlyph): boolean => {
  let index = 0
  for (const { slot, text } of settings) {
    for (const { face, glyph, x, y } of text.glyphs) {
      const steps = face.picture === null ? Math.round((slot.left + x) * phases) : Math.round(slot.left + x) * phases
      const column = Math.floor(steps / phases)
      const mask = masks.get(face, glyph, text.size, steps - column * phases)
      if (mask === null) continue
      if (!draw(mask, column + mask.left, Math.round(slot.top + y) + mask.top, index)) return false
    }
    index++
  }
  return true
}

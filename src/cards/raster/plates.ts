/** The plates under texts: whole pixels of one colour, as wide as the ink of the lines and as high as the slot. */
import type { TextSetting } from "./glyph/eachGlyph.ts"

export interface Plate {
  readonly left: number
  readonly top: number
  /** After the last pixel. */
  readonly right: number
  readonly bottom: number
  /** `#rrggbb` */
  readonly colour: string
}

/** Clipped to the card; none for a text without glyphs. */
export const platesOf = (
  settings: ReadonlyArray<TextSetting>,
  { width, height }: { readonly width: number; readonly height: number }
): ReadonlyArray<Plate> =>
  settings.flatMap(({ slot, text: { boxes } }): ReadonlyArray<Plate> => {
    const { plate } = slot.slot
    if (plate === undefined || boxes.length === 0) return []
    const start = Math.min(...boxes.map(({ left }) => left))
    const end = Math.max(...boxes.map(({ right }) => right))
    return [
      {
        left: Math.max(0, Math.round(slot.left + start - plate.pad)),
        top: Math.max(0, slot.top),
        right: Math.min(width, Math.round(slot.left + end + plate.pad)),
        bottom: Math.min(height, slot.top + slot.height),
        colour: plate.colour
      }
    ]
  })

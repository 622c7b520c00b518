/**
 * A template after its one layout: where its texts and its photo stand, and
 * everything else that it draws, as pixels. Plain data, so that it can be kept
 * on disk and handed to other threads.
 */
import type { PhotoSlot, PortraitSlot, Slot, TextSlot } from "../../../../templates/Template.ts"

/** A slot and its rectangle in whole pixels from the left and top edge of the card. */
export interface PlacedSlot<S extends Slot> {
  readonly slot: S
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Ground =
  | {
      /** An opaque layer of at most 256 colours. */
      readonly _tag: "Indexed"
      /** Red, green and blue of each colour. */
      readonly palette: Uint8Array
      /** Row by row, the number of a colour for each pixel. */
      readonly pixels: Uint8Array
    }
  | {
      readonly _tag: "Rgba"
      /** Row by row, four bytes a pixel; the colours are not multiplied by alpha. */
      readonly pixels: Uint8Array
    }

export interface CompiledTemplate {
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  /** In the order of the tree. */
  readonly texts: ReadonlyArray<PlacedSlot<TextSlot>>
  readonly photo: PlacedSlot<PhotoSlot> | null
  readonly portrait: PlacedSlot<PortraitSlot> | null
  /** What the template draws whatever the article; where a photo shows through, it is transparent. */
  readonly ground: Ground
}

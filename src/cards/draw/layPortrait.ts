/** Lays the author's portrait over a card: a picture cut to its place, or to an ellipse in it with a smooth edge. */
import type { PortraitSlot } from "../../../templates/Template.ts"
import { decodePhoto } from "../photo/decodePhoto.ts"
import { freePixels } from "../photo/freePixels.ts"
import type { PlacedSlot } from "../raster/layout/CompiledTemplate.ts"
import { mixed } from "../raster/mixed.ts"
import type { JobPhoto } from "./RenderJob.ts"

/** `rgb`: of the whole card, three bytes a pixel; it is changed. Rejects with a `PhotoError`. */
export const layPortrait = async (
  rgb: Uint8Array,
  card: { readonly width: number; readonly height: number },
  place: PlacedSlot<PortraitSlot>,
  { bytes, focus }: JobPhoto
): Promise<void> => {
  const { left, top, width, height } = place
  const decoded = await decodePhoto(bytes, { width, height, focus })
  const isRound = place.slot.round === true
  for (let row = Math.max(0, -top); row < Math.min(height, card.height - top); row++) {
    for (let column = Math.max(0, -left); column < Math.min(width, card.width - left); column++) {
      const covered = isRound ? coverage(column, row, width, height) : 255
      if (covered === 0) continue
      const from = (row * width + column) * 3
      const to = ((top + row) * card.width + left + column) * 3
      for (let channel = 0; channel < 3; channel++)
        rgb[to + channel] = mixed(rgb[to + channel] as number, decoded[from + channel] as number, covered)
    }
  }
  freePixels(decoded)
}

/** How much of a pixel lies in the ellipse that fills a rectangle, from 0 to 255: by its distance from the edge. */
const coverage = (column: number, row: number, width: number, height: number): number => {
  const [x, y] = [(2 * column + 1) / width - 1, (2 * row + 1) / height - 1]
  const distance = (1 - Math.sqrt(x * x + y * y)) * (Math.min(width, height) / 2)
  return Math.round(255 * Math.min(1, Math.max(0, distance + 0.5)))
}

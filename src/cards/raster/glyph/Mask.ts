/** A glyph as pixels: how much of each its outline covers, or colours of its own. */
import type { Coverage } from "./coverage.ts"

/** A glyph in its own colours. */
export interface Pictured {
  /** Whole pixels from the glyph's origin to the left edge. */
  readonly left: number
  /** Whole pixels from the glyph's origin to the top edge, downwards. */
  readonly top: number
  readonly width: number
  readonly height: number
  /** Row by row, red, green, blue and alpha; the colours are multiplied by alpha. */
  readonly pixels: Uint8Array
}

export type Mask = Coverage | Pictured

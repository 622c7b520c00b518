/** A text that was set into a rectangle: glyphs with their places, ready to be drawn, and what did not fit. */
import type { Face } from "../fonts/Face.ts"

/** A glyph of a font at its place. */
export interface PlacedGlyph {
  readonly face: Face
  /** Index of the glyph in its font. */
  readonly glyph: number
  /** Pixels from the left edge of the rectangle to the glyph's origin; a fraction. */
  readonly x: number
  /** Pixels from the top edge of the rectangle to the glyph's origin, downwards; a fraction. */
  readonly y: number
}

/** Pixels from the left and top edge of the rectangle. */
export interface LineBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface SetText {
  /** Font size in pixels. */
  readonly size: number
  /** Pixels from baseline to baseline. */
  readonly leading: number
  readonly glyphs: ReadonlyArray<PlacedGlyph>
  /** Around the ink of each line, from the first to the last. */
  readonly boxes: ReadonlyArray<LineBox>
  /** The text of each line in logical order, for tests and reports. */
  readonly lines: ReadonlyArray<string>
  /** Whether the end of the text was cut off. */
  readonly clamped: boolean
  /** Words that a line end cuts in two. */
  readonly broken: ReadonlyArray<string>
  /** Graphemes that no font has, each once, in order. */
  readonly missing: ReadonlyArray<string>
}

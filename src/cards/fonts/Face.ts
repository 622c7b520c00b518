/** One font at one weight, opened: what choosing, shaping, measuring and drawing need of it. */
import type { Direction } from "../../model/Article.ts"

/** A part of a text in one script and one direction. */
export interface Run {
  /** The whole text; what stands beside the run decides how its first and last letter join. */
  readonly text: string
  /** UTF-16 units. */
  readonly start: number
  /** UTF-16 units, exclusive. */
  readonly end: number
  readonly direction: Direction
  /** ISO 15924, for example `Arab`. */
  readonly script: string
  /** BCP 47, for example `ur`. */
  readonly language: string
}

/** Lengths are in em, y points up. */
export interface ShapedGlyph {
  readonly glyph: number
  /** The UTF-16 unit of the text that the glyph's cluster begins at. */
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** Ink around the glyph's origin on the baseline, in em; all zero for a space. */
export interface GlyphInk {
  readonly top: number
  /** Positive below the baseline. */
  readonly bottom: number
  /** Positive right of the origin. */
  readonly left: number
  readonly right: number
}

/** What an outline is drawn with, in font units, y pointing up. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly quadTo: (cx: number, cy: number, x: number, y: number) => void
  readonly curveTo: (c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number) => void
  readonly close: () => void
}

export interface Face {
  /** Unique among the faces of a process: the digest of the file, and the weight. */
  readonly id: string
  /** From 1 to 1000. */
  readonly weight: number
  readonly unitsPerEm: number
  /** From the font's own line metrics, in em; both positive. */
  readonly ascent: number
  readonly descent: number
  readonly covers: (codePoint: number) => boolean
  /** Glyphs from left to right. */
  readonly shape: (run: Run) => ReadonlyArray<ShapedGlyph>
  readonly ink: (glyph: number) => GlyphInk
  readonly draw: (glyph: number, pen: Pen) => void
  /** The outline as the data of an SVG path, in font units, y pointing up; empty for a space. */
  readonly outline: (glyph: number) => string
  /**
   * For a font of colour glyphs, the glyph as SVG elements in font units, y
   * pointing up, with every id prefixed by `prefix`; null for a font of outlines.
   */
  readonly picture: ((glyph: number, prefix: string) => string) | null
}

/** What the comparison needs of the engine: a text set into lines of a width and drawn. */
import type { Case } from "./cases.ts"
import type { Rgb } from "./overlap.ts"

/** A font file as the engine shapes with it. */
export interface FontFile {
  /** Unique among the fonts of the run. */
  readonly name: string
  readonly sfnt: Uint8Array
  /** The characters that its package's style sheet takes from it, as CSS `unicode-range`; null for all. */
  readonly range: string | null
}

export interface Setting {
  /** In the order in which a grapheme looks for its glyphs. */
  readonly fonts: ReadonlyArray<FontFile>
  /** Pixels from baseline to baseline. */
  readonly leading: number
  /** Pixels from the top of the rectangle to the first baseline. */
  readonly baseline: number
  readonly lines: ReadonlyArray<string>
  /** Graphemes that no font has. */
  readonly missing: ReadonlyArray<string>
  /** Black on white, the rectangle's left and top edge at the margin. */
  readonly picture: Rgb
}

export type Setter = (it: Case) => Setting

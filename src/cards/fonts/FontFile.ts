/** A font file in memory, and the files that the texts of one card are set in. Data only. */
import type { CutRange } from "./CutRange.ts"
import type { FontPackage } from "./FontPackage.ts"

/** What is known of a font without opening it. */
export interface FontTraits extends CutRange {
  /** Fonts of one family stand in for each other: the one nearest to the wanted weight is tried first. */
  readonly family: string
  readonly isColour: boolean
  /** ISO 15924 codes of the scripts that are set in it; null for all that it has letters for. */
  readonly scripts: ReadonlyArray<string> | null
}

export interface FontFile {
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly traits: FontTraits
}

/** The fonts of one card. */
export interface FontChoice {
  /** Over the files, in their order. */
  readonly digest: string
  readonly files: ReadonlyArray<FontFile>
  /** Packages that the texts need and that are not installed. */
  readonly absent: ReadonlyArray<FontPackage>
}

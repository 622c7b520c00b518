/** A font file in memory, and the files that the texts of one card are set in. Data only. */
import type { FontPackage } from "./FontPackage.ts"

export interface FontFile {
  readonly sha256: string
  readonly bytes: Uint8Array
  /** What is known of it without opening it; null for a file of the user's. */
  readonly known: { readonly weight: 400 | 700; readonly isColour: boolean } | null
}

/** The fonts of one card. */
export interface FontChoice {
  /** Over the files, in their order. */
  readonly digest: string
  readonly files: ReadonlyArray<FontFile>
  /** Packages that the texts need and that are not installed. */
  readonly absent: ReadonlyArray<FontPackage>
}

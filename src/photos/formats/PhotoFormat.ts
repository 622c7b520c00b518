/** A kind of picture file as it is taken apart: the pieces that its pixels need, and what else it says. Pure. */
import type { Credit } from "../metadata/Credit.ts"

/** What is found beside the pixels, as it was written. */
export interface Asides {
  /** A TIFF block as EXIF has it. */
  readonly exif?: Uint8Array
  /** An XMP packet as text. */
  readonly xmp?: string
  /** Data sets of IPTC's Information Interchange Model. */
  readonly iptc?: Uint8Array
}

/** What is written beside the pixels. */
export interface Kept {
  /** 1 to 8, as EXIF has them; 1 is not written. */
  readonly orientation: number
  readonly credit: Credit
}

export interface Parts {
  readonly asides: Asides
  /** Every piece that a decoder needs, in order, and nothing else. */
  readonly pieces: ReadonlyArray<Uint8Array>
  /** The pieces that tell what the colours mean; they stay with pixels that are turned. */
  readonly profile: ReadonlyArray<Uint8Array>
  /** Whether it moves. */
  readonly isAnimated: boolean
}

export interface PhotoFormat {
  /** The parts; or the end of "it is damaged: ", where it is not whole. */
  readonly takeApart: (bytes: Uint8Array) => Parts | string
  /** The pieces as a file. What a format has no place for is left out. */
  readonly assemble: (parts: Parts, kept: Kept) => Uint8Array
  /** Whether readers of the format turn it as EXIF says. */
  readonly isTurned: boolean
}

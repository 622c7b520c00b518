/**
 * A picture file without all that it says beside its pixels: where and when it
 * was taken, by which camera, its thumbnails, and whatever stands behind its
 * end. The pixels are not touched. A file that is not whole is refused.
 */
import type { Credit } from "./metadata/Credit.ts"
import { readExif } from "./metadata/exif.ts"
import { readIptc } from "./metadata/iptc.ts"
import { readXmp } from "./metadata/xmp.ts"
import type { Asides, Parts } from "./formats/PhotoFormat.ts"
import { sniff, type Sniffed } from "./photoFormats.ts"

export interface Stripped extends Sniffed {
  readonly _tag: "Stripped"
  readonly parts: Parts
  /** How its pixels are turned to be shown, as EXIF has it: 1 to 8. */
  readonly orientation: number
  readonly credit: Credit
  /** Pixels as they are shown. */
  readonly shown: { readonly width: number; readonly height: number }
}

export type Strip =
  | Stripped
  /** `reason` is the end of "it is damaged: ". */
  | { readonly _tag: "Damaged"; readonly reason: string }
  /** Not a picture of a known kind. */
  | { readonly _tag: "Unknown" }

export const stripPhoto = (bytes: Uint8Array): Strip => {
  const sniffed = sniff(bytes)
  if (sniffed === undefined) return { _tag: "Unknown" }
  const { format, width, height } = sniffed
  const parts = format.takeApart(bytes)
  if (typeof parts === "string") return { _tag: "Damaged", reason: parts }
  const said = readAsides(parts.asides)
  const orientation = format.isTurned && !parts.isAnimated ? said.orientation : 1
  const shown = orientation >= 5 ? { width: height, height: width } : { width, height }
  return { ...sniffed, _tag: "Stripped", parts, orientation, credit: said.credit, shown }
}

/** EXIF is asked first, then XMP, which alone holds what some programs for photographers write. */
const readAsides = ({ exif, xmp, iptc }: Asides) => {
  const [first, second] = [
    exif === undefined ? undefined : readExif(exif),
    xmp === undefined ? undefined : readXmp(xmp)
  ]
  return {
    orientation: first?.orientation ?? second?.orientation ?? 1,
    credit: { ...second?.credit, ...(iptc === undefined ? {} : readIptc(iptc)), ...first?.credit }
  }
}

/** The file with nothing beside its pixels but the orientation, for decoders that obey it. */
export const taggedPhoto = ({ format, parts, orientation }: Stripped): Uint8Array =>
  format.assemble(parts, { orientation, credit: {} })

/** The kinds of picture files that fanfare publishes, told by their content, never by their names. */
import { Result } from "effect"
import { imageSize } from "image-size"
import { avif } from "./formats/avif.ts"
import { gif } from "./formats/gif.ts"
import { jpeg } from "./formats/jpeg.ts"
import type { PhotoFormat } from "./formats/PhotoFormat.ts"
import { png } from "./formats/png.ts"
import { webp } from "./formats/webp.ts"

export type PhotoType = "image/png" | "image/jpeg" | "image/webp" | "image/avif" | "image/gif"

const known: Readonly<Record<string, readonly [type: PhotoType, extension: string, format: PhotoFormat]>> = {
  png: ["image/png", "png", png],
  jpg: ["image/jpeg", "jpg", jpeg],
  gif: ["image/gif", "gif", gif],
  webp: ["image/webp", "webp", webp],
  avif: ["image/avif", "avif", avif]
}

export interface Sniffed {
  readonly type: PhotoType
  readonly extension: string
  readonly format: PhotoFormat
  /** Pixels as they are stored. */
  readonly width: number
  /** Pixels as they are stored. */
  readonly height: number
}

/** By the header alone. Undefined for anything else: SVG, TIFF, HEIC, a text, and a file that breaks off in its header. */
export const sniff = (bytes: Uint8Array): Sniffed | undefined => {
  const size = Result.try(() => imageSize(bytes))
  if (Result.isFailure(size)) return undefined
  const { width, height, type } = size.success
  const found = known[type ?? ""]
  if (found === undefined || !(width > 0 && height > 0)) return undefined
  return { type: found[0], extension: found[1], format: found[2], width, height }
}

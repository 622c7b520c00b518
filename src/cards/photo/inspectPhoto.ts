/**
 * Looks at the header of a photo before anything decodes it: its type by
 * content, never by its name, and its shape. Pure; SVG, TIFF and HEIC are
 * refused like any other file.
 */
import { Result } from "effect"
import { imageSize } from "image-size"
import type { PhotoType } from "../../photos/photoFormats.ts"
import { judgePhoto, mostBytes, type PhotoVerdict, refused } from "./photoRules.ts"

const types: Readonly<Record<string, PhotoType>> = {
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif"
}

/** Whether these bytes are a photo that may be decoded. */
export const inspectPhoto = (bytes: Uint8Array, purpose: "card" | "crop" = "card"): PhotoVerdict => {
  const header = bytes.length > mostBytes ? undefined : headerOf(bytes)
  if (bytes.length <= mostBytes && header === undefined) return refused("it is no PNG, JPEG, GIF, WebP or AVIF picture")
  return judgePhoto({ type: "image/jpeg", width: 1, height: 1, ...header, bytes: bytes.length }, purpose)
}

const headerOf = (bytes: Uint8Array) => {
  const size = Result.try(() => imageSize(bytes))
  if (Result.isFailure(size)) return undefined
  const { width, height, orientation = 1 } = size.success
  const type = types[size.success.type ?? ""]
  if (type === undefined) return undefined
  return { type, ...(orientation >= 5 && orientation <= 8 ? { width: height, height: width } : { width, height }) }
}

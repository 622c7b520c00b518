/** What a picture's bytes say of it. A file counts by its content, not by its name. */
import { Result } from "effect"
import { imageSize } from "image-size"

/** Bytes; larger ones are not pictures for the web. */
export const largestPicture = 20_000_000

const types: Readonly<Record<string, readonly [extension: string, type: string]>> = {
  png: ["png", "image/png"],
  jpg: ["jpg", "image/jpeg"],
  gif: ["gif", "image/gif"],
  webp: ["webp", "image/webp"],
  avif: ["avif", "image/avif"]
}

/** Pixels as they are shown: EXIF orientations 5 to 8 lie on their side. SVG may hold scripts, so it is not taken. Undefined for anything else. */
export const measurePicture = (bytes: Uint8Array) => {
  const size = Result.try(() => imageSize(bytes))
  if (Result.isFailure(size)) return undefined
  const { width, height, type, orientation = 1 } = size.success
  const known = types[type ?? ""]
  if (known === undefined || !(width > 0 && height > 0)) return undefined
  const [extension, mediaType] = known
  const pixels = orientation >= 5 ? { width: height, height: width } : { width, height }
  return { extension, image: { type: mediaType, ...pixels } }
}

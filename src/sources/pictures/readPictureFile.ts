/** Reads one picture of the project and measures it. A file counts by its content, not by its name. */
import { Effect, FileSystem, Result } from "effect"
import { imageSize } from "image-size"
import { sha256 } from "../../model/Digest.ts"

/** Bytes; larger ones are no pictures for the web. */
const largest = 20_000_000

/** Null where there is no such file; a text says why a file is of no use. */
export const readPictureFile = Effect.fnUntraced(function* (file: string) {
  const fs = yield* FileSystem.FileSystem
  const info = yield* fs.stat(file).pipe(Effect.orElseSucceed(() => undefined))
  if (info?.type !== "File") return null
  if (Number(info.size) > largest) return "it is larger than 20 MB"
  const bytes = yield* fs.readFile(file).pipe(Effect.orElseSucceed(() => undefined))
  if (bytes === undefined) return "it cannot be read"
  const size = measure(bytes)
  if (size === undefined) return "it is no PNG, JPEG, GIF, WebP or AVIF picture"
  const { extension, ...measured } = size
  return { extension, image: { ...measured, bytes: bytes.length, sha256: sha256(bytes) } }
})

const types: Readonly<Record<string, readonly [extension: string, type: string]>> = {
  png: ["png", "image/png"],
  jpg: ["jpg", "image/jpeg"],
  gif: ["gif", "image/gif"],
  webp: ["webp", "image/webp"],
  avif: ["avif", "image/avif"]
}

/** Pixels as they are shown: EXIF orientations 5 to 8 lie on their side. SVG may hold scripts, so it is none of these. */
const measure = (bytes: Uint8Array) => {
  const size = Result.try(() => imageSize(bytes))
  if (Result.isFailure(size)) return undefined
  const { width, height, type, orientation = 1 } = size.success
  const known = types[type ?? ""]
  if (known === undefined || !(width > 0 && height > 0)) return undefined
  const [extension, mediaType] = known
  return { extension, type: mediaType, ...(orientation >= 5 ? { width: height, height: width } : { width, height }) }
}

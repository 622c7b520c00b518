/** A WOFF2 file (https://www.w3.org/TR/WOFF2/) as the font that is packed in it; any other file as it is. */
import { Effect } from "effect"
import type { Blobs } from "../../model/Blobs.ts"
import { digestOf } from "../../model/Digest.ts"

/** Changes with the decoder. */
const version = 1

/** `sha256`: of the file. Decoded once, and kept in `blobs`. Fails with a sentence about a file that is damaged. */
export const decodeWoff2 = Effect.fnUntraced(function* (
  file: Uint8Array,
  sha256: string,
  blobs: Pick<Blobs, "get" | "put">
): Effect.fn.Return<Uint8Array, string> {
  if (Buffer.from(file.buffer, file.byteOffset, Math.min(4, file.length)).toString("latin1") !== "wOF2") return file
  const key = digestOf({ woff2: sha256, version })
  const kept = yield* blobs.get(key)
  if (kept !== null) return kept
  const font = yield* Effect.tryPromise({
    try: async () => {
      const { default: decompress } = await import("woff2-encoder/decompress")
      return decompress(file)
    },
    catch: () => "it is damaged"
  })
  if (font.length === 0) return yield* Effect.fail("it is damaged")
  yield* blobs.put(key, font)
  return font
})

/** The SHA-256 of what is made in parts and may be large, without holding the thread. */
import { createHash } from "node:crypto"
import { Effect } from "effect"
import { inSlices } from "./inSlices.ts"
import type { Failure } from "./systemError.ts"

export interface Digested {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** `path` is named where a part fails. */
export const digestParts = Effect.fnUntraced(function* (
  path: string,
  parts: Iterable<string | Uint8Array>
): Effect.fn.Return<Digested, Failure> {
  const hash = createHash("sha256")
  let size = 0
  yield* inSlices(path, parts, (part) => {
    hash.update(part)
    size += Buffer.byteLength(part)
  })
  return { sha256: hash.digest("hex"), size }
})

/** The SHA-256 of a file that may be large, without holding the thread. */
import { createHash } from "node:crypto"
import { Effect } from "effect"
import type { FileOperations } from "./FileOperations.ts"
import { inSlices, patiently } from "./inSlices.ts"
import { quietly } from "./quietly.ts"
import { partsOf } from "./readInParts.ts"
import type { Failure } from "./systemError.ts"

export interface Digested {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** Links are followed. */
export const digestLater = (ops: FileOperations, path: string): Effect.Effect<Digested, Failure> =>
  Effect.acquireUseRelease(
    patiently(path, () => ops.open(path, "r")),
    (fd) => digestParts(path, partsOf(ops, fd)),
    (fd) => Effect.sync(() => quietly(() => ops.close(fd)))
  )

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

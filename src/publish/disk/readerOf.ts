/** Staging for a directory that is only read: digests are told, and nothing is written. */
import { createHash } from "node:crypto"
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { cannotRead } from "../files/cannotWrite.ts"
import type { FileOperations } from "../files/FileOperations.ts"
import { inSlices } from "../files/inSlices.ts"
import { readInParts } from "../files/readInParts.ts"
import type { Publication, Staged } from "../Publication.ts"

export type Writer = Pick<Publication, "stage" | "stageFile" | "stageStream" | "commit">

/** It cannot be committed to. */
export const readerOf = (ops: FileOperations): Writer => {
  const tell = Effect.fnUntraced(function* (path: string, parts: Iterable<string | Uint8Array>) {
    const hash = createHash("sha256")
    let size = 0
    yield* inSlices(path, parts, (part) => {
      hash.update(part)
      size += Buffer.byteLength(part)
    }).pipe(Effect.mapError(cannotRead))
    return told(hash.digest("hex"), size)
  })
  return {
    stage: (content) => Effect.sync(() => told(sha256(content), Buffer.byteLength(content))),
    stageFile: (from) => tell(from, readInParts(ops, from)),
    stageStream: (chunks) => tell("", chunks),
    commit: () => Effect.die(new TypeError("A directory that was opened for reading cannot be committed to."))
  }
}

const told = (digest: string, size: number): Staged => ({
  name: "",
  sha256: digest,
  size,
  stamp: { size, mtimeMs: 0, ino: 0 }
})

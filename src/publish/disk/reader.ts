/** Staging for a directory that is only read: digests are told, and nothing is written. */
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { cannotRead } from "../files/cannotWrite.ts"
import { type Digested, digestParts } from "../files/digestParts.ts"
import type { Publication, Staged } from "../Publication.ts"

export type Writer = Pick<Publication, "stage" | "stageStream" | "aside" | "commit">

/** It cannot be committed to. */
export const reader: Writer = {
  stage: (content) => Effect.sync(() => told({ sha256: sha256(content), size: Buffer.byteLength(content) })),
  stageStream: (chunks) => digestParts("", chunks).pipe(Effect.map(told), Effect.mapError(cannotRead)),
  aside: Effect.succeed(null),
  commit: () => Effect.die(new TypeError("A directory that was opened for reading cannot be committed to."))
}

const told = ({ sha256, size }: Digested): Staged => ({ name: "", sha256, size, stamp: { size, mtimeMs: 0, ino: 0 } })

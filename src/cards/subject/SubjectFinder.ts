/**
 * Finds the subject of photos, each once: kept by the digest of the file. A
 * photo that cannot be read or decoded has none; drawing it says why.
 */
import { Effect, Option, Schema } from "effect"
import type { Blobs } from "../../model/Blobs.ts"
import type { PhotoInputs } from "../../model/Card.ts"
import { digestOf } from "../../model/Digest.ts"
import { PhotoError } from "../photo/PhotoError.ts"
import { readPhoto } from "../photo/readPhoto.ts"
import type { Subject } from "./subjectOf.ts"

export interface SubjectFinder {
  readonly find: (photo: Pick<PhotoInputs, "file" | "sha256">) => Effect.Effect<Subject | null>
}

/** Changes whenever a subject is found in another way. */
const version = 3

const Box = Schema.Struct({
  left: Schema.Finite,
  top: Schema.Finite,
  right: Schema.Finite,
  bottom: Schema.Finite
})
const Kept = Schema.fromJsonString(
  Schema.Struct({
    box: Box,
    face: Schema.NullOr(Box),
    grid: Schema.Array(Schema.Finite),
    colour: Schema.optionalKey(Schema.String)
  })
)

export const makeSubjectFinder = Effect.fnUntraced(function* (root: string, blobs: Pick<Blobs, "get" | "put">) {
  const known = new Map<string, Subject | null>()

  const looking = yield* Effect.cached(Effect.promise(() => import("./lookAt.ts")))

  const look = Effect.fnUntraced(function* (photo: Pick<PhotoInputs, "file" | "sha256">) {
    const { bytes } = yield* readPhoto(root, { ...photo, focus: null })
    const { lookAt } = yield* looking
    return yield* Effect.tryPromise({
      try: () => lookAt(bytes),
      catch: (cause) => new PhotoError({ reason: "it cannot be decoded", cause })
    })
  })

  const find: SubjectFinder["find"] = Effect.fnUntraced(function* (photo) {
    const kept = known.get(photo.sha256)
    if (kept !== undefined) return kept
    const key = digestOf({ subject: version, photo: photo.sha256 })
    const stored = yield* blobs.get(key)
    const before =
      stored === null ? null : Option.getOrNull(Schema.decodeOption(Kept)(new TextDecoder().decode(stored)))
    const found = before ?? (yield* look(photo).pipe(Effect.orElseSucceed(() => null)))
    if (before === null && found !== null) yield* blobs.put(key, new TextEncoder().encode(JSON.stringify(found)))
    known.set(photo.sha256, found)
    return found
  })

  return { find } satisfies SubjectFinder as SubjectFinder
})

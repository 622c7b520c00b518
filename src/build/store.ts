/**
 * The store of finished pictures: bytes by the digest of everything that they
 * depend on, kept in `.fanfare/store` between builds. An entry carries the
 * digest of its own bytes, so that a damaged one is found and made again.
 */
import { Effect, FileSystem, Option, Path } from "effect"
import { sha256 } from "../model/Digest.ts"
import { PublishError } from "../model/errors.ts"

export type Found =
  | { readonly state: "hit"; readonly bytes: Uint8Array }
  | { readonly state: "miss" }
  | { readonly state: "damaged" }

const digestLength = 64

const pathOf = (path: Path.Path, root: string, key: string): string =>
  path.join(root, ".fanfare", "store", key.slice(0, 2), key)

/** Looks a key up; only whole entries count as hits. */
export const lookUp = Effect.fnUntraced(function* (root: string, key: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const entry = yield* fs.readFile(pathOf(path, root, key)).pipe(Effect.option)
  if (Option.isNone(entry)) return { state: "miss" } as Found
  const bytes = entry.value.subarray(digestLength)
  const whole = sha256(bytes) === new TextDecoder().decode(entry.value.subarray(0, digestLength))
  return (whole ? { state: "hit", bytes } : { state: "damaged" }) as Found
})

/** Keeps bytes under a key: written aside and renamed, so that a killed build leaves no half entry. */
export const keep = Effect.fnUntraced(
  function* (root: string, key: string, bytes: Uint8Array) {
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    const file = pathOf(path, root, key)
    const aside = `${file}.${process.pid}.tmp`
    const entry = new Uint8Array(digestLength + bytes.length)
    entry.set(new TextEncoder().encode(sha256(bytes)))
    entry.set(bytes, digestLength)
    yield* fs.makeDirectory(path.dirname(file), { recursive: true })
    yield* fs.writeFile(aside, entry)
    yield* fs.rename(aside, file)
  },
  Effect.mapError(
    (cause) =>
      new PublishError({
        detail: "The cache .fanfare cannot be written.",
        hint: "Check its rights and the disk's free space.",
        cause
      })
  )
)

/**
 * Looks at every published file, without opening it: one that is not what the
 * index knows is read, and made again where its bytes are others.
 */
import { Effect } from "effect"
import { sha256 } from "../model/Digest.ts"
import type { PublishError } from "../model/errors.ts"
import type { Publication } from "../publish/Publication.ts"
import type { Index } from "../store/Index.ts"

/** Gives the number of files that must be made again. */
export const verifyOutput = Effect.fn("verifyOutput")(function* (
  index: Index,
  publication: Publication
): Effect.fn.Return<number, PublishError> {
  const others: Array<string> = []
  for (const [path, kind, size, mtime, ino] of index.targets.stamps()) {
    if (kind === "page") continue
    const found = publication.stamp(path)
    const isSame =
      found !== null && found.type === "file" && found.size === size && found.mtimeMs === mtime && found.ino === ino
    if (!isSame) others.push(path)
  }
  let count = 0
  for (const path of others) {
    const row = index.targets.get(path)
    if (row === undefined) continue
    const bytes = yield* publication.read(path)
    const found = publication.stamp(path)
    if (bytes !== null && found !== null && sha256(bytes) === row.sha256) {
      index.targets.setStamp(path, { size: found.size, mtime: found.mtimeMs, ino: found.ino })
      continue
    }
    count += 1
    remake(index, path)
  }
  return count
})

/** Lets a file be made again in this run. */
export const remake = (index: Index, path: string): void => {
  const row = index.targets.get(path)
  if (row === undefined) return
  index.targets.invalidate(path)
  if (row.owner !== "site") index.articles.spoil(row.owner)
}

/**
 * Looks at every published file, without opening it: one that is not what the
 * index knows is read, and made again where its bytes are others.
 */
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import type { PublishError } from "../../model/errors.ts"
import type { Publication } from "../../publish/Publication.ts"
import type { Index } from "../../store/Index.ts"
import { isSame } from "./isSame.ts"
import type { Differing } from "./lookAhead.ts"

/** Gives the number of files that must be made again. `ahead`: what was found already; null where nobody looked. */
export const verifyOutput = Effect.fn("verifyOutput")(function* (
  index: Index,
  publication: Publication,
  ahead: Differing | null
): Effect.fn.Return<number, PublishError> {
  const others = ahead ?? differing(index, publication)
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

const differing = (index: Index, publication: Publication): Differing => {
  const others: Array<string> = []
  for (const [path, kind, size, mtimeMs, ino] of index.targets.stamps())
    if (kind !== "page" && !isSame(publication.stamp(path), { size, mtimeMs, ino })) others.push(path)
  return others
}

/** Lets a file be made again in this run. */
export const remake = (index: Index, path: string): void => {
  const row = index.targets.get(path)
  if (row === undefined) return
  index.targets.invalidate(path)
  if (row.owner !== "site") index.articles.spoil(row.owner)
}

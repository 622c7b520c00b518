/**
 * Which files of an output directory are fanfare's and still as it wrote them:
 * by the index, else by the manifest that stands there, else by nothing.
 */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { Effect, Result } from "effect"
import { sha256 } from "../../model/Digest.ts"
import type { PublishError } from "../../model/errors.ts"
import { order } from "../../model/Target.ts"
import type { Change, Publication } from "../../publish/Publication.ts"
import { judge } from "../../publish/ownership.ts"
import { shapeOf } from "../../publish/shapes.ts"
import type { Index } from "../../store/Index.ts"
import { claimListed } from "../before/leftovers.ts"
import { isKnown } from "../before/published.ts"
import { manifestPath } from "../make/manifest.ts"
import type { Cleaned, KeptFile } from "./Cleaned.ts"

export interface OutputDeletions extends Pick<Cleaned, "knownBy" | "kept"> {
  readonly changes: ReadonlyArray<Change>
}

export const outputDeletions = Effect.fnUntraced(function* (
  index: Index,
  publication: Publication,
  out: string
): Effect.fn.Return<OutputDeletions, PublishError> {
  const changes: Array<Change> = []
  const kept: Array<KeptFile> = []
  const seen = new Set<string>()
  const keep = (path: string, why: KeptFile["why"]): void => void kept.push({ path, kind: "output", why })
  const drop = (path: string, place: number, before: string): void => {
    const kind = shapeOf(path) === "manifest" ? "manifest" : "output"
    changes.push({ kind, path, order: place, before, after: null, staged: null })
  }
  for (const { path, kind, place, sha256: written } of index.targets.each()) {
    if (kind !== "output" || shapeOf(path) === null) continue
    seen.add(path)
    const digest = yield* publication.digest(path)
    if (digest === written) drop(path, place, digest)
    else if (publication.stamp(path) !== null) keep(path, "changed")
  }
  yield* claimListed(index, out)
  const listed = index.targets.unclaimed()
  for (const { path, sha256: written } of listed) {
    if (seen.has(path)) continue
    seen.add(path)
    const found = publication.stamp(path)
    if (found === null) continue
    const present = yield* publication.read(path)
    const whose = judge({ path, shape: shapeOf(path), row: null, listed: written, present, wanted: null })
    if (whose === "ours") drop(path, placeOf(path), written)
    else keep(path, whose === "damaged" || found.type !== "file" ? "changed" : "foreign")
  }
  const isIndexed = isKnown(index)
  if (!isIndexed)
    for (const path of shapedFiles(out)) {
      if (seen.has(path)) continue
      const present = yield* publication.read(path)
      const isManifest = shapeOf(path) === "manifest" && listed.length > 0
      if (present !== null && isManifest && isOwnManifest(path, present)) drop(path, placeOf(path), sha256(present))
      else keep(path, "unknown")
    }
  return { changes, kept, knownBy: isIndexed ? "index" : listed.length > 0 ? "manifest" : "nothing" }
})

/** A manifest lists every file but itself; its form shows that fanfare wrote it. */
const isOwnManifest = (path: string, present: Uint8Array): boolean =>
  judge({ path, shape: "manifest", row: null, listed: null, present, wanted: null }) === "damaged" &&
  Result.isSuccess(Result.try(() => JSON.parse(new TextDecoder().decode(present)) as unknown))

/** The manifest goes first, as it names all others; pictures go last. */
const placeOf = (path: string): number =>
  shapeOf(path) === "picture"
    ? order.picture
    : path === manifestPath
      ? order.manifest + 1
      : shapeOf(path) === "manifest"
        ? order.manifest
        : path.startsWith("articles/")
          ? order.fragment
          : order.page

/** Files with names that fanfare gives, sorted; links are passed over. */
function* shapedFiles(out: string, folder = ""): Generator<string> {
  const entries = Result.getOrElse(
    Result.try(() => readdirSync(join(out, folder), { withFileTypes: true })),
    () => []
  )
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* shapedFiles(out, path)
    else if (entry.isFile() && isTelling(path)) yield path
  }
}

/** Anybody has an `index.html` and a `rss.xml`: of these, nothing is said. */
const isTelling = (path: string): boolean => {
  const shape = shapeOf(path)
  return shape === "picture" || shape === "manifest" || /^(?:articles|widgets)\/.*(?<!index)\.\w+$/.test(path)
    ? shape !== null
    : false
}

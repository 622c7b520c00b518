/**
 * Files of earlier builds that nothing uses any more: those that only a
 * manifest knows, because the index was lost, and pictures that stay for some
 * builds because pages and caches still name them.
 */
import { closeSync, openSync, readdirSync, readSync } from "node:fs"
import { join } from "node:path"
import { Effect, Result } from "effect"
import { sha256 } from "../../model/Digest.ts"
import type { PublishError } from "../../model/errors.ts"
import { order } from "../../model/Target.ts"
import { listedFiles } from "../../publish/listedFiles.ts"
import { judge } from "../../publish/ownership.ts"
import { shapeOf } from "../../publish/shapes.ts"
import type { Index } from "../../store/Index.ts"
import { mostUnused } from "../make/Making.ts"
import { manifestPath } from "../make/manifest.ts"
import { isKnown } from "./published.ts"
import { isFile } from "./publishedText.ts"
import type { Publication } from "../../publish/Publication.ts"

interface Published {
  readonly index: Index
  readonly publication: Publication
}

/**
 * Reads what the manifest lists where the index does not know what was published: it is lost, or it is older than the
 * manifest that stands there, as where a cache kept `.fanfare/` or a run was killed at its very end.
 */
export const claimListed = (index: Index, out: string): Effect.Effect<void> =>
  Effect.sync(() => {
    const row = index.targets.get(manifestPath)
    if (isKnown(index) && row !== undefined && row.key !== "") return
    index.targets.addListed(listedFiles(chunksOf(join(out, manifestPath))))
    const folder = join(out, "fanfare")
    const parts = Result.getOrElse(
      Result.try(() => readdirSync(folder)),
      () => []
    )
    for (const part of parts)
      if (shapeOf(`fanfare/${part}`) === "manifest") index.targets.addListed(listedFiles(chunksOf(join(folder, part))))
    index.targets.dropClaimed()
  })

function* chunksOf(file: string): Generator<Uint8Array> {
  const handle = isFile(file) ? Result.getOrNull(Result.try(() => openSync(file, "r"))) : null
  if (handle === null) return
  try {
    const buffer = Buffer.alloc(1 << 16)
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null)
      if (count === 0) return
      yield buffer.subarray(0, count)
    }
  } finally {
    closeSync(handle)
  }
}

/** To be called before anything is made: what was out of use in the last builds is so for one more. */
export const ageUnused = (index: Index): void => {
  for (const row of index.targets.unused()) index.targets.setUnused(row.path, row.unused + 1)
}

/** To be called when everything is made: what is out of use is deleted; a picture that is whole only after some builds. */
export const dropUnused = Effect.fnUntraced(function* ({
  index,
  publication
}: Published): Effect.fn.Return<void, PublishError> {
  for (const { path, place, key, sha256: written, type, unused } of index.targets.unused()) {
    const isWhole = key !== ""
    if (isWhole && type.startsWith("image/") && unused <= mostUnused) continue
    const present = isWhole ? null : yield* publication.read(path)
    const before = isWhole ? written : present === null ? null : sha256(present)
    if (before !== null) index.changes.put({ place, path, kind: "output", before, after: null, staged: null })
    index.targets.remove(path)
  }
})

/** Files that only the manifest knows: deleted if they are what fanfare wrote; pictures after some builds. */
export const dropListed = Effect.fnUntraced(function* ({
  index,
  publication
}: Published): Effect.fn.Return<void, PublishError> {
  for (const { path, sha256: listed } of index.targets.unclaimed()) {
    const bytes = yield* publication.read(path)
    const found = publication.stamp(path)
    if (bytes === null || found === null) continue
    const shape = shapeOf(path)
    if (judge({ path, shape, row: null, listed, present: bytes, wanted: null }) !== "ours") continue
    if (shape !== "picture") {
      index.changes.put({ place: placeOf(path), path, kind: "output", before: listed, after: null, staged: null })
      continue
    }
    const { size, mtimeMs, ino } = found
    index.targets.put({
      path,
      kind: "output",
      owner: "site",
      output: "unused",
      key: listed,
      sha256: listed,
      type: "image/*",
      place: order.picture,
      size,
      mtime: mtimeMs,
      ino,
      unused: 1
    })
  }
  index.targets.setListed([])
})

/** The order of deletion of a file, by its path alone: a file is deleted before the files that it refers to. */
const placeOf = (path: string): number =>
  /^articles\/[^/]+\/index\.html$/.test(path)
    ? order.articlePage
    : /^articles\/[^/]+\/(?:oembed\.json|comments\.xml)$/.test(path)
      ? order.oembed
      : path.startsWith("articles/")
        ? order.fragment
        : path.startsWith("widgets/")
          ? order.widget
          : path.endsWith(".html")
            ? order.page
            : order.feed

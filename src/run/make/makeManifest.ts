/** Takes the manifest in, as the last file: only the parts of it that changed. */
import { Effect } from "effect"
import type { PublishError } from "../../model/errors.ts"
import { sha256 } from "../../model/Digest.ts"
import { order } from "../../model/Target.ts"
import { manifestFiles, manifestOutput, manifestPath, type ManifestRequest } from "./manifest.ts"
import { foreignFile, judge } from "../../publish/ownership.ts"
import { shapeOf } from "../../publish/shapes.ts"
import type { TargetRow } from "../../store/rows.ts"
import type { Making } from "./Making.ts"
import { manifestStepOf } from "./stepOf.ts"

export const makeManifest = Effect.fn("makeManifest")(function* (
  making: Making,
  request: ManifestRequest
): Effect.fn.Return<void, PublishError> {
  const { index, publication } = making
  const paths = new Set<string>()
  for (const { path, key, text } of manifestFiles(request)) {
    paths.add(path)
    const row = index.targets.get(path)
    if (row !== undefined && row.key !== "" && row.key === key) continue
    const staged = yield* publication.stageStream(text())
    const isSound = row !== undefined && row.key !== ""
    const present = isSound ? null : yield* publication.read(path)
    const before = isSound ? row.sha256 : present === null ? null : sha256(present)
    const isSame = before === staged.sha256
    if (!isSame && !isSound && isForeign(making, path, row, present)) {
      making.findings.push(foreignFile(path))
      continue
    }
    const stamp = (isSame ? publication.stamp(path) : null) ?? staged.stamp
    if (!isSame)
      index.changes.put({
        place: manifestStepOf(path === manifestPath),
        path,
        kind: "manifest",
        before,
        after: staged.sha256,
        staged: JSON.stringify(staged)
      })
    index.targets.put({
      path,
      kind: "output",
      owner: "site",
      output: manifestOutput,
      key: key ?? staged.sha256,
      sha256: staged.sha256,
      type: "application/json",
      place: order.manifest,
      size: stamp.size,
      mtime: stamp.mtimeMs,
      ino: stamp.ino,
      unused: 0
    })
  }
  for (const row of index.targets.ofSite()) {
    if (row.output !== manifestOutput || paths.has(row.path)) continue
    index.changes.put({
      place: row.place,
      path: row.path,
      kind: "manifest",
      before: row.sha256,
      after: null,
      staged: null
    })
    index.targets.remove(row.path)
  }
})

const isForeign = (
  { index, force }: Making,
  path: string,
  row: TargetRow | undefined,
  present: Uint8Array | null
): boolean =>
  !force &&
  judge({
    path,
    shape: shapeOf(path),
    row: row === undefined ? null : { digest: row.sha256 },
    listed: index.targets.listed(path),
    present,
    wanted: null
  }) === "foreign"

/**
 * Takes a file into what will be published, unless what is published of it is
 * the same. A file that fanfare did not write is left alone.
 */
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import type { PublishError } from "../../model/errors.ts"
import { foreignFile, judge } from "../../publish/ownership.ts"
import type { Staged } from "../../publish/Publication.ts"
import { shapeOf } from "../../publish/shapes.ts"
import type { TargetRow } from "../../store/rows.ts"
import type { Making, WantedFile } from "./Making.ts"
import { stepOf } from "./stepOf.ts"

/** Whether the file is published already, made from the same. */
export const isMade = (wanted: WantedFile, row: TargetRow | undefined): row is TargetRow =>
  row !== undefined && row.key === wanted.key && row.output === wanted.output

/** Keeps a file that is made already; one that was out of use is in use again. */
export const keepFile = ({ index }: Pick<Making, "index">, row: TargetRow, { owner }: WantedFile): void => {
  if (row.unused > 0 || row.owner !== owner) index.targets.put({ ...row, owner, unused: 0 })
}

type Content =
  | { readonly _tag: "Bytes"; readonly bytes: Uint8Array | string }
  /** A file that is staged already, because it may be larger than memory. Its path holds its digest. */
  | { readonly _tag: "Staged"; readonly staged: Staged }
  /** A picture in a run that writes nothing. Its path names everything that it is drawn from. */
  | { readonly _tag: "Undrawn" }

/** Gives true where the file will be as wanted; false where somebody else's file stands there. */
export const takeFile = Effect.fnUntraced(function* (
  making: Making,
  wanted: WantedFile,
  content: Content
): Effect.fn.Return<boolean, PublishError> {
  const { index, publication } = making
  const row = index.targets.get(wanted.path)
  note(making, wanted, row)
  const isSound = row !== undefined && row.key !== ""
  if (content._tag === "Undrawn") return yield* takeUndrawn(making, wanted, isSound)
  if (content._tag === "Staged") return yield* takeStaged(making, wanted, content.staged, isSound ? row : undefined)
  if (isSound && sha256(content.bytes) === row.sha256) {
    index.targets.put({ ...row, ...wanted, kind: "output", unused: 0 })
    return true
  }
  const found = publication.stamp(wanted.path)
  const present = found === null || isSound ? null : yield* publication.read(wanted.path)
  const stage = publication.stage(content.bytes, wanted.path)
  if (found !== null && !isSound) {
    const digest = sha256(content.bytes)
    const whose = judge({
      path: wanted.path,
      shape: shapeOf(wanted.path),
      row: row === undefined ? null : { digest: row.sha256 },
      listed: index.targets.listed(wanted.path),
      present,
      wanted: digest
    })
    if (whose === "same") {
      const { size, mtimeMs, ino } = found
      index.targets.put({ ...wanted, kind: "output", sha256: digest, size, mtime: mtimeMs, ino, unused: 0 })
      return true
    }
    const isOurs = whose !== "foreign" || isTorn(present, content.bytes)
    const mayTake = isOurs || (making.force && shapeOf(wanted.path) !== null && found.type === "file")
    if (!mayTake) {
      making.findings.push(foreignFile(wanted.path))
      return false
    }
  }
  const staged = yield* stage
  if (isSound && staged.sha256 === row.sha256) {
    index.targets.put({ ...row, ...wanted, kind: "output", unused: 0 })
    return true
  }
  const before = isSound ? row.sha256 : present === null ? null : sha256(present)
  putChange(making, wanted, before, staged)
  return true
})

/** What stands under a name with a digest in it is fanfare's, whole or not. `sound` is what is published and known to be whole. */
const takeStaged = Effect.fnUntraced(function* (
  { index, publication, findings }: Making,
  wanted: WantedFile,
  staged: Staged,
  sound: TargetRow | undefined
): Effect.fn.Return<boolean, PublishError> {
  const found = publication.stamp(wanted.path)
  if (found !== null && found.type !== "file") {
    findings.push(foreignFile(wanted.path))
    return false
  }
  const before = sound?.sha256 ?? (yield* publication.digest(wanted.path))
  if (found === null || before !== staged.sha256) {
    putChange({ index }, wanted, before, staged)
    return true
  }
  const { size, mtimeMs, ino } = found
  index.targets.put({ ...wanted, kind: "output", sha256: before, size, mtime: mtimeMs, ino, unused: 0 })
  return true
})

/** Whether what is there is a first part of what is wanted: a file that was cut off says nothing of who wrote it. */
const isTorn = (present: Uint8Array | null, bytes: Uint8Array | string): boolean =>
  present !== null && Buffer.from(bytes).subarray(0, present.length).equals(present)

/** The picture that is published under the path is the one that would be drawn, if it is whole. */
const takeUndrawn = Effect.fnUntraced(function* (
  making: Making,
  wanted: WantedFile,
  isSound: boolean
): Effect.fn.Return<boolean, PublishError> {
  const { index, publication } = making
  if (isSound) return true
  const present = yield* publication.read(wanted.path)
  const found = publication.stamp(wanted.path)
  const digest = present === null ? null : sha256(present)
  if (digest === null || found === null || digest !== index.targets.listed(wanted.path)) {
    putChange(making, wanted, digest, yield* publication.stage(""))
    return true
  }
  const { size, mtimeMs, ino } = found
  index.targets.put({ ...wanted, kind: "output", sha256: digest, size, mtime: mtimeMs, ino, unused: 0 })
  return true
})

/** `page`: relative to the project instead of the output directory. */
export const putChange = (
  { index }: Pick<Making, "index">,
  wanted: WantedFile,
  before: string | null,
  staged: Staged,
  kind: "output" | "page" = "output"
): void => {
  const { path } = wanted
  const place = stepOf(wanted.place, before === null)
  index.changes.put({ place, path, kind, before, after: staged.sha256, staged: JSON.stringify(staged) })
  const { size, mtimeMs, ino } = staged.stamp
  index.targets.put({
    ...wanted,
    path: kind === "page" ? pageRow(path) : path,
    kind,
    sha256: staged.sha256,
    size,
    mtime: mtimeMs,
    ino,
    unused: 0
  })
}

/** A page of the site is named apart from files of the output, which may have the same path. */
export const pageRow = (path: string): string => `page:${path}`

/** Most reasons that are kept. */
const mostReasons = 2000

/** Notes why a file is made again; `row` is what is known of the one that is published. */
export const note = (
  { reasons }: Pick<Making, "reasons">,
  { path, key, output }: Pick<WantedFile, "path" | "key" | "output">,
  row: Pick<TargetRow, "key"> | undefined
): void => {
  if (reasons.length >= mostReasons) return
  const why =
    row === undefined
      ? "it is new"
      : row.key === ""
        ? "what is published was damaged or changed"
        : `what it depends on changed (${row.key.slice(0, 8)} to ${key.slice(0, 8)})`
  reasons.push(`${path} (${output}): ${why}`)
}

/**
 * Makes what a commit relies on survive a power cut. A few files are synced
 * one by one; many by one request for their whole file system, because an
 * fsync for each of a million small files takes hours.
 */
import { dirname } from "node:path"
import { Effect } from "effect"
import type { FileOperations } from "../files/FileOperations.ts"
import { whileShort } from "../files/inSlices.ts"
import { attemptLater, type Failure } from "../files/systemError.ts"
import { codeOf } from "../../model/systemReason.ts"
import { type Ground, mostFolders, stagedOf } from "./Ground.ts"
import type { Journal } from "./Journal.ts"

/** Up to so many are synced one by one. */
const few = 64
/** Where the platform cannot sync a file system: so many at once. */
const together = 16

/** The staged files, and the folders that they are in. */
export const syncStaged = Effect.fnUntraced(function* (ground: Ground, journal: Journal) {
  const { ops, staging } = ground
  if (journal.firstDeletion > few && (yield* syncFileSystem(ops, staging))) return
  const folders = new Set<string>()
  let batch: Array<string> = []
  for (const line of journal.forward()) {
    if (line.staged === null) break
    const file = stagedOf(ground, line)
    batch.push(file)
    for (let folder = dirname(file); folder.startsWith(staging) && folders.size < mostFolders; folder = dirname(folder))
      folders.add(folder)
    if (batch.length < together) continue
    yield* syncEach(ops, batch)
    batch = []
  }
  yield* syncEach(ops, batch)
  yield* syncEach(ops, folders)
})

/** The folders in which something was renamed or deleted since the last time. */
export const syncTouched = Effect.fnUntraced(function* ({ ops, out, root, touched }: Ground) {
  const folders = [...touched]
  touched.clear()
  if (folders.length > few) {
    const isOutside = folders.some((folder) => !folder.startsWith(out))
    if ((yield* syncFileSystem(ops, out)) && (!isOutside || (yield* syncFileSystem(ops, root)))) return
  }
  yield* syncEach(ops, folders)
})

export const syncFolder = (ops: FileOperations, folder: string): Effect.Effect<void, Failure> => syncEach(ops, [folder])

const syncFileSystem = (ops: FileOperations, folder: string): Effect.Effect<boolean, Failure> =>
  attemptLater(folder, () => ops.syncFileSystem(folder))

const syncEach = (ops: FileOperations, paths: Iterable<string>): Effect.Effect<void, Failure> =>
  Effect.forEach(
    paths,
    (path) =>
      attemptLater(path, async () => {
        try {
          await ops.syncLater(path)
        } catch (error) {
          const code = codeOf(error)
          if (code === null || !without.has(code)) throw error
        }
      }).pipe((effect) => whileShort(effect)),
    { concurrency: together, discard: true }
  )

/** What systems answer that cannot sync a folder; and a folder that is gone again needs no sync. */
const without = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EBADF", "ENOENT"])

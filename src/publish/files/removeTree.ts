/** Removes a folder with all that is in it. Links are removed, never followed. */
import { join } from "node:path"
import { Effect } from "effect"
import type { FileOperations } from "./FileOperations.ts"
import { inSlices } from "./inSlices.ts"
import { codeOf } from "../../model/systemReason.ts"

/** Never fails: what cannot be removed stays, for a later run to try. */
export const removeTree = (ops: FileOperations, folder: string): Effect.Effect<void> =>
  inSlices(folder, whole(ops, folder), ({ path, isFolder }) => {
    try {
      if (isFolder) ops.removeFolder(path)
      else ops.unlink(path)
    } catch (error) {
      if (codeOf(error) === null) throw error
    }
  }).pipe(Effect.ignore)

interface Entry {
  readonly path: string
  readonly isFolder: boolean
}

function* whole(ops: FileOperations, path: string): Generator<Entry> {
  const found = ops.look(path)
  if (found?.isDirectory() === true) yield* inside(ops, path)
  if (found !== null) yield { path, isFolder: found.isDirectory() }
}

function* inside(ops: FileOperations, folder: string): Generator<Entry> {
  for (const { name, isFolder } of ops.readFolder(folder)) {
    const path = join(folder, name)
    if (isFolder) yield* inside(ops, path)
    yield { path, isFolder }
  }
}

/** Removes a folder with all that is in it. Links are removed, never followed. */
import { join } from "node:path"
import { Effect } from "effect"
import type { FileOperations } from "./FileOperations.ts"
import { inSlices } from "./inSlices.ts"
import { codeOf } from "./systemError.ts"

/** Never fails: what cannot be removed stays, for a later run to try. */
export const removeTree = (ops: FileOperations, folder: string): Effect.Effect<void> =>
  inSlices(folder, fromBelow(ops, folder), ({ path, isFolder }) => {
    try {
      if (isFolder) ops.removeFolder(path)
      else ops.unlink(path)
    } catch (error) {
      if (codeOf(error) === null) throw error
    }
  }).pipe(Effect.ignore)

function* fromBelow(ops: FileOperations, path: string): Generator<{ path: string; isFolder: boolean }> {
  const found = ops.look(path)
  if (found === null) return
  const isFolder = found.isDirectory()
  if (isFolder) for (const name of ops.readFolder(path)) yield* fromBelow(ops, join(path, name))
  yield { path, isFolder }
}

/** What lies in `.fanfare/`: what fanfare keeps there may go at any time, anything else is somebody else's. */
import { join } from "node:path"
import { Effect } from "effect"
import type { PublishError } from "../../model/errors.ts"
import { cannotRead } from "../../publish/files/cannotWrite.ts"
import { FileOperations } from "../../publish/files/FileOperations.ts"
import { quietly } from "../../publish/files/quietly.ts"
import { removeTree } from "../../publish/files/removeTree.ts"
import { isStateFolder, stateFolder } from "../../publish/files/stateFolder.ts"
import { attempt } from "../../publish/files/systemError.ts"

export interface StateEntries {
  /** Sorted; without the lock. */
  readonly own: ReadonlyArray<string>
  readonly foreign: ReadonlyArray<string>
}

/** Not the journal: an unfinished commit is never forgotten. */
const ownNames = /^(?:blobs|exports|staging|idle(?:\..*)?|index\.sqlite(?:-(?:wal|shm|journal))?)$/
const lockNames = /^(?:lock|journal)(?:\..*)?$/

export const stateEntries = Effect.fnUntraced(function* (root: string): Effect.fn.Return<StateEntries, PublishError> {
  const ops = yield* FileOperations
  const folder = stateFolder(root)
  const names = yield* attempt(folder, () =>
    isStateFolder(ops, root) ? ops.readFolder(folder).map(({ name }) => name) : []
  ).pipe(Effect.mapError(cannotRead))
  const others = names.filter((name) => !lockNames.test(name)).toSorted()
  return { own: others.filter((name) => ownNames.test(name)), foreign: others.filter((name) => !ownNames.test(name)) }
})

/** Links are removed, never followed. What cannot be removed stays, for a later clean to try. */
export const removeState = Effect.fnUntraced(function* (root: string, names: ReadonlyArray<string>) {
  const ops = yield* FileOperations
  for (const name of names) yield* removeTree(ops, join(stateFolder(root), name))
})

/** To be called when the lock is given back. */
export const removeEmptyFolder = Effect.fnUntraced(function* (folder: string) {
  const ops = yield* FileOperations
  yield* Effect.sync(() =>
    quietly(() => {
      if (ops.look(folder)?.isDirectory() === true) ops.removeFolder(folder)
    })
  )
})

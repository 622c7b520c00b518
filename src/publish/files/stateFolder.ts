/** `.fanfare`, the folder beside the config that holds all that is fanfare's own and not published. */
import { join } from "node:path"
import { PublishError } from "../../model/errors.ts"
import type { FileOperations } from "./FileOperations.ts"
import { codeOf } from "../../model/systemReason.ts"

export const stateFolder = (root: string): string => join(root, ".fanfare")

/** Makes the folder where it is missing. Throws a PublishError where a link or a file has its name: a link could lead anywhere. */
export const makeStateFolder = (ops: FileOperations, root: string): string => {
  const folder = stateFolder(root)
  if (!isStateFolder(ops, root)) {
    try {
      ops.makeFolder(folder)
    } catch (error) {
      // Another build may have made it just now.
      if (codeOf(error) !== "EEXIST" || !isStateFolder(ops, root)) throw error
    }
  }
  return folder
}

/** False where nothing is. Throws a PublishError as above. */
export const isStateFolder = (ops: FileOperations, root: string): boolean => {
  const found = ops.look(stateFolder(root))
  if (found === null || found.isDirectory()) return found !== null
  throw new PublishError({
    detail: `${stateFolder(root)} is ${found.isSymbolicLink() ? "a symbolic link" : "not a folder"}; nothing was written.`,
    hint: "Remove it: fanfare makes a folder of that name."
  })
}

/** Makes a folder and those above it. */
import { dirname } from "node:path"
import type { FileOperations } from "./FileOperations.ts"
import { codeOf } from "../../model/systemReason.ts"

/** Gives the folders that it made, from the top. One that is there already is left as it is. */
export const makeFolders = (ops: FileOperations, folder: string): ReadonlyArray<string> => {
  const made = makeOne(ops, folder)
  if (made !== null) return made
  const above = makeFolders(ops, dirname(folder))
  // Some file systems, such as /proc, say that what is above is missing although it is there.
  const own = makeOne(ops, folder, false)
  return [...above, ...(own ?? [])]
}

/** Null where what is above it is missing, and may be made. */
const makeOne = (ops: FileOperations, folder: string, mayBeMade = true): ReadonlyArray<string> | null => {
  try {
    ops.makeFolder(folder)
    return [folder]
  } catch (error) {
    const code = codeOf(error)
    if (code === "EEXIST") return []
    if (code !== "ENOENT" || !mayBeMade || dirname(folder) === folder) throw error
    return null
  }
}

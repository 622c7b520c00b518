/** Makes a folder and those above it. */
import { dirname } from "node:path"
import type { FileOperations } from "./FileOperations.ts"
import { codeOf } from "../../model/systemReason.ts"

/** Gives the folders that it made, from the top. One that is there already is left as it is. */
export const makeFolders = (ops: FileOperations, folder: string): ReadonlyArray<string> => {
  try {
    ops.makeFolder(folder)
    return [folder]
  } catch (error) {
    const code = codeOf(error)
    if (code === "EEXIST") return []
    if (code !== "ENOENT" || dirname(folder) === folder) throw error
    return [...makeFolders(ops, dirname(folder)), ...makeFolders(ops, folder)]
  }
}

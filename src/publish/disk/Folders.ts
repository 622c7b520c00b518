/** The folders of an output directory: that they are folders and no links, that they are there, and gone when they are empty. */
import { dirname } from "node:path"
import type { FileOperations } from "../files/FileOperations.ts"
import { makeFolders } from "../files/makeFolders.ts"
import { codeOf } from "../../model/systemReason.ts"

/** `blocked`: a link or a file stands where a folder should be. Otherwise the first folder on the way that is missing. */
export type Way = "clear" | "blocked" | { readonly missing: string }

export interface Folders {
  /** The way to a file. `missing` is relative to the directory, empty for the directory itself. */
  readonly wayTo: (path: string) => Way
  /** Makes the folders that are missing on the way to a file, and gives them as absolute paths. */
  readonly make: (path: string) => ReadonlyArray<string>
  /** Removes the folder of a file, and those above it, as far as they are empty; never the directory itself. */
  readonly prune: (path: string) => void
}

/** So many are remembered. */
const most = 4096

export const foldersOf = (ops: FileOperations, base: string): Folders => {
  const known = new Set<string>()
  const at = (folder: string): string => (folder === "" ? base : `${base}/${folder}`)
  const remember = (folder: string): void => {
    if (known.size >= most) known.clear()
    known.add(folder)
  }
  return {
    wayTo: (path) => {
      if (known.has(parentOf(path))) return "clear"
      for (let end = -1; ; end = path.indexOf("/", end + 1)) {
        const folder = end < 0 ? "" : path.slice(0, end)
        if (!known.has(folder)) {
          const found = ops.look(at(folder))
          if (found === null) return { missing: folder }
          if (!found.isDirectory()) return "blocked"
          remember(folder)
        }
        if (path.indexOf("/", end + 1) < 0) return "clear"
      }
    },
    make: (path) => {
      const made = makeFolders(ops, at(parentOf(path)))
      remember(parentOf(path))
      return made
    },
    prune: (path) => {
      for (let folder = parentOf(path); folder !== ""; folder = parentOf(folder)) {
        try {
          ops.removeFolder(at(folder))
        } catch (error) {
          const code = codeOf(error)
          if (code === "ENOENT") continue
          if (code !== null && stays.has(code)) return
          throw error
        }
        known.clear()
      }
    }
  }
}

/** The folder is not empty, or is not ours to remove. */
const stays = new Set(["ENOTEMPTY", "EEXIST", "ENOTDIR", "EBUSY", "EACCES", "EPERM"])

const parentOf = (path: string): string => {
  const parent = dirname(path)
  return parent === "." ? "" : parent
}

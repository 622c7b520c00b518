/** The real path of something that may not exist yet. */
import { basename, dirname, join, sep } from "node:path"
import type { FileOperations } from "./FileOperations.ts"

/** That of its nearest parent that exists, with the rest behind it. Throws ENOENT for a link that leads nowhere. */
export const realOf = (ops: FileOperations, path: string): string =>
  ops.look(path) === null && dirname(path) !== path
    ? join(realOf(ops, dirname(path)), basename(path))
    : ops.realPath(path)

/** Whether a path is below a folder; both real. */
export const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

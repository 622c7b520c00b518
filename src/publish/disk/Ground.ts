/** Where a commit works: its folders, and what it learns on the way. */
import { basename, dirname, join } from "node:path"
import type { FileOperations } from "../files/FileOperations.ts"
import { isBelow } from "../files/realOf.ts"
import { codeOf } from "../../model/systemReason.ts"
import { isPagePath, isPlainPath } from "../plainPath.ts"
import type { Copied } from "../Publication.ts"
import type { Folders } from "./Folders.ts"
import type { Line } from "./Journal.ts"

export interface Ground {
  readonly ops: FileOperations
  /** Real path of the project. */
  readonly root: string
  /** Real path of the output directory, which may not exist yet. */
  readonly out: string
  readonly run: string
  /** Absolute path of the staging folder. */
  readonly staging: string
  readonly folders: Folders
  /** The lines that were left as they are, by number. */
  readonly left: Map<number, Line>
  /** What was copied and not renamed. */
  readonly copied: Array<Copied>
  /** Folders of the output directory that were moved into place whole; what is below them is done. Empty: the directory itself. */
  readonly moved: Set<string>
  /** Folders whose entries changed and are not synced yet. */
  readonly touched: Set<string>
}

export const isInOut = ({ kind }: Pick<Line, "kind">): boolean => kind === "output" || kind === "manifest"

/** The absolute path that a line is about; null where a link, or something that is not ours, is in its way. */
export const fileOf = ({ ops, root, out, folders }: Ground, line: Pick<Line, "kind" | "path">): string | null => {
  if (isInOut(line)) return folders.wayTo(line.path) === "blocked" ? null : `${out}/${line.path}`
  const named = join(root, line.path)
  const isThere = ops.look(named) !== null
  const folder = isThere ? null : realOrNull(ops, dirname(named))
  const real = isThere ? realOrNull(ops, named) : folder === null ? null : join(folder, basename(named))
  if (real === null || !isBelow(real, root)) return null
  const inside = real.slice(root.length).replaceAll("\\", "/").replace(/^\/+/, "")
  const mayBe = line.kind === "page" ? isPagePath(inside) : isPlainPath(inside) && !/(?:^|\/)\.git\//.test(inside)
  return mayBe ? real : null
}

const realOrNull = (ops: FileOperations, path: string): string | null => {
  try {
    return ops.realPath(path)
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ELOOP") return null
    throw error
  }
}

/** Where the old version of a file is kept. */
export const backupOf = ({ staging }: Ground, { number }: Line): string =>
  join(staging, "b", String(Math.floor(number / 1024)), String(number))

/** Whether a file in the staging folder is one indeed, and is not reached by a link: what a dead run left may be made up. */
export const isInStaging = ({ ops }: Ground, file: string): boolean =>
  ops.look(file)?.isFile() === true && ops.realPath(dirname(file)) === dirname(file)

/** The name of a copy on its way, beside the file that it will replace. */
export const temporaryOf = ({ run }: Ground, line: Line, file: string): string =>
  join(dirname(file), `.fanfare-${run}-${line.number}.tmp`)

export const stagedOf = ({ staging }: Ground, { staged }: Line): string => join(staging, staged ?? "")

export const leave = ({ left }: Ground, line: Line): void => void left.set(line.number, line)

/** More folders than these are not remembered one by one. */
export const mostFolders = 100_000

/** Remembers that entries of a folder changed. */
export const touch = ({ touched }: Ground, folder: string): void => {
  if (touched.size < mostFolders) touched.add(folder)
}

/** Whether a file came with a folder that was moved into place whole. */
export const cameWithFolder = ({ moved }: Ground, path: string): boolean => {
  if (moved.size === 0) return false
  if (moved.has("")) return true
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    if (moved.has(path.slice(0, end))) return true
  return false
}

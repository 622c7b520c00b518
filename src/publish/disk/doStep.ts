/** One line of a journal, done. */
import type { Stats } from "node:fs"
import { dirname, join } from "node:path"
import { digestAt } from "../files/digestAt.ts"
import { makeFolders } from "../files/makeFolders.ts"
import { codeOf } from "../../model/systemReason.ts"
import { withParent } from "../files/withParent.ts"
import {
  backupOf,
  cameWithFolder,
  fileOf,
  type Ground,
  isInOut,
  leave,
  mostFolders,
  stagedOf,
  temporaryOf,
  touch
} from "./Ground.ts"
import type { Line } from "./Journal.ts"
import { keepFile, moveFile } from "./moveFile.ts"

/**
 * Does it for the first time, right after it was journaled. With `groups` a folder that is wholly new is moved as one;
 * the lines of its other files then find their work done.
 */
export const doStep = (ground: Ground, line: Line, groups: boolean): void => {
  const { ops } = ground
  if (line.after === null) return deleteFile(ground, line)
  if (isInOut(line)) {
    if (line.staged === `t/${line.path}` && cameWithFolder(ground, line.path)) return
    const way = ground.folders.wayTo(line.path)
    if (typeof way === "object") {
      if (groups && line.staged === `t/${line.path}` && moveFolder(ground, way.missing)) return
      for (const folder of ground.folders.make(line.path)) touch(ground, dirname(folder))
    }
  }
  const file = fileOf(ground, line)
  if (file === null) return leave(ground, line)
  const present = ops.look(file)
  if (present !== null && !present.isFile()) return leave(ground, line)
  if (present !== null && line.before === null) {
    if (digestAt(ops, file) !== line.after) leave(ground, line)
    return
  }
  if (line.kind === "page" && (present === null || digestAt(ops, file) !== line.before)) return leave(ground, line)
  put(ground, line, file, present)
}

/** Puts the staged file in place of what is there, which is kept. */
export const put = (ground: Ground, line: Line, file: string, present: Stats | null): void => {
  const { ops } = ground
  const staged = stagedOf(ground, line)
  if (present !== null) {
    const kept = backupOf(ground, line)
    withParent(ops, kept, () => keepFile(ops, file, kept))
    if (line.kind === "page") ops.setMode(staged, present.mode & 0o7777)
  }
  const stamp = moveFile(ops, staged, file, temporaryOf(ground, line, file))
  if (stamp !== null) ground.copied.push({ kind: line.kind, path: line.path, stamp })
  touch(ground, dirname(file))
}

/** Deletes a file that is still what it was; what somebody changed is left. */
export const deleteFile = (ground: Ground, line: Line): void => {
  const { ops } = ground
  const file = fileOf(ground, line)
  if (file === null) return leave(ground, line)
  const present = ops.look(file)
  if (present === null) return
  if (!present.isFile() || digestAt(ops, file) !== line.before) return leave(ground, line)
  const kept = backupOf(ground, line)
  withParent(ops, kept, () => void moveFile(ops, file, kept, `${kept}.tmp`))
  touch(ground, dirname(file))
  ground.folders.prune(line.path)
}

/** Whether the whole folder was moved: there was none, and all that is staged for it is part of this commit. */
export const moveFolder = (ground: Ground, missing: string): boolean => {
  const { ops, out, staging } = ground
  const to = missing === "" ? out : `${out}/${missing}`
  try {
    if (missing === "") makeFolders(ops, dirname(out))
    ops.rename(missing === "" ? join(staging, "t") : join(staging, "t", missing), to)
    touch(ground, dirname(to))
    if (ground.moved.size >= mostFolders) ground.moved.clear()
    ground.moved.add(missing)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code !== null && single.has(code)) return false
    throw error
  }
}

/** It cannot be moved as one, but its files can. */
const single = new Set(["EXDEV", "ENOTEMPTY", "EEXIST", "ENOENT", "ENOTDIR"])

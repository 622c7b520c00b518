/** Moving and keeping files, also where a rename or a hard link cannot do it. */
import type { FileOperations } from "../files/FileOperations.ts"
import { quietly } from "../files/quietly.ts"
import { codeOf } from "../../model/systemReason.ts"
import type { Stamp } from "../Publication.ts"

/**
 * Replaces `to` by `from` at one instant. Across file systems it is copied to `temporary`, beside `to`, first; then the
 * new stamp is given, otherwise null.
 */
export const moveFile = (ops: FileOperations, from: string, to: string, temporary: string): Stamp | null => {
  try {
    ops.rename(from, to)
    return null
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error
  }
  quietly(() => ops.unlink(temporary))
  copySynced(ops, from, temporary)
  ops.rename(temporary, to)
  ops.unlink(from)
  const { size = 0, mtimeMs = 0, ino = 0 } = ops.look(to) ?? {}
  return { size, mtimeMs, ino }
}

/** Makes `kept` another name of a file, or a copy where the file system has no hard links. */
export const keepFile = (ops: FileOperations, file: string, kept: string): void => {
  try {
    ops.link(file, kept)
    return
  } catch (error) {
    const code = codeOf(error)
    // From a try before this one; what it holds may be half of a copy.
    if (code === "EEXIST") ops.unlink(kept)
    else if (code === null || !withoutLinks.has(code)) throw error
    else return copySynced(ops, file, kept)
  }
  keepFile(ops, file, kept)
}

const withoutLinks = new Set(["EXDEV", "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])

const copySynced = (ops: FileOperations, from: string, to: string): void => {
  quietly(() => ops.look(to) !== null && ops.unlink(to))
  ops.copyNew(from, to)
  const fd = ops.open(to, "r")
  try {
    ops.sync(fd)
  } finally {
    ops.close(fd)
  }
}

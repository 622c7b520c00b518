/** One line of a journal, taken back if it was done. What a file holds decides, so that it can be done twice. */
import { dirname } from "node:path"
import { digestAt } from "../files/digestAt.ts"
import { quietly } from "../files/quietly.ts"
import { backupOf, fileOf, type Ground, isInOut, isInStaging, leave, temporaryOf, touch } from "./Ground.ts"
import type { Line } from "./Journal.ts"
import { moveFile } from "./moveFile.ts"

export const undoStep = (ground: Ground, line: Line): void => {
  const { ops } = ground
  const file = fileOf(ground, line)
  if (file === null) return leave(ground, line)
  const temporary = temporaryOf(ground, line, file)
  quietly(() => ops.unlink(temporary))
  const present = ops.look(file)
  if (present !== null && !present.isFile()) return leave(ground, line)
  const digest = present === null ? null : digestAt(ops, file)
  if (digest === line.before) {
    if (digest === null && isInOut(line)) ground.folders.prune(line.path)
    return
  }
  if (digest !== line.after) return leave(ground, line)
  const kept = backupOf(ground, line)
  if (isInStaging(ground, kept)) {
    if (isInOut(line)) ground.folders.make(line.path)
    moveFile(ops, kept, file, temporary)
  } else if (line.before === null) {
    ops.unlink(file)
    if (isInOut(line)) ground.folders.prune(line.path)
  } else return leave(ground, line)
  touch(ground, dirname(file))
}

/** One line of a journal that an earlier run left, done if it is not done yet. What a file holds decides. */
import { dirname } from "node:path"
import { digestAt } from "../files/digestAt.ts"
import { quietly } from "../files/quietly.ts"
import { FileFailure } from "../files/systemError.ts"
import { deleteFile, moveFolder, put } from "./doStep.ts"
import { backupOf, fileOf, type Ground, isInOut, isInStaging, leave, stagedOf, temporaryOf, touch } from "./Ground.ts"
import type { Line } from "./Journal.ts"

/**
 * `whole`: folders that are moved into place as one where they are missing. Throws where the staged file is lost or
 * damaged: then the commit can only be taken back.
 */
export const redoStep = (ground: Ground, line: Line, whole: ReadonlySet<string>): void => {
  const { ops } = ground
  if (line.after !== null && isInOut(line) && line.staged === `t/${line.path}`) {
    const way = ground.folders.wayTo(line.path)
    if (typeof way === "object" && whole.has(way.missing) && moveFolder(ground, way.missing)) return
  }
  const file = fileOf(ground, line)
  if (file === null) return leave(ground, line)
  quietly(() => ops.unlink(temporaryOf(ground, line, file)))
  const present = ops.look(file)
  if (present !== null && !present.isFile()) return leave(ground, line)
  const digest = present === null ? null : digestAt(ops, file)
  if (digest === line.after) {
    touch(ground, dirname(file))
    if (line.after === null) ground.folders.prune(line.path)
    return
  }
  // What is gone meanwhile is put again, except a page: that is not ours.
  if (digest !== line.before && (digest !== null || line.after === null || line.kind === "page")) {
    return leave(ground, line)
  }
  refuseLinks(ground, line)
  if (line.after === null) return deleteFile(ground, line)
  const staged = stagedOf(ground, line)
  if (!isInStaging(ground, staged) || digestAt(ops, staged) !== line.after) {
    throw new FileFailure({ code: "ENOENT", path: staged, cause: new Error("The staged file is gone, or damaged.") })
  }
  if (isInOut(line)) ground.folders.make(line.path)
  put(ground, line, file, present)
}

/** Old versions are kept in the staging folder, and nowhere that a link leads to. */
const refuseLinks = (ground: Ground, line: Line): void => {
  const folder = dirname(backupOf(ground, line))
  const found = ground.ops.look(folder)
  if (found !== null && ground.ops.realPath(folder) !== folder) {
    throw new FileFailure({
      code: "ELOOP",
      path: folder,
      cause: new Error("A link stands where old versions are kept.")
    })
  }
}

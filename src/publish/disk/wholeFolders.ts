/**
 * Which folders that are missing in the output directory may be moved into
 * place as one when a commit of an earlier run is finished: all that is staged
 * for them is part of the commit, and undamaged.
 */
import { join } from "node:path"
import { digestAt } from "../files/digestAt.ts"
import { type Ground, isInOut, isInStaging, mostFolders, stagedOf } from "./Ground.ts"
import type { Journal } from "./Journal.ts"

/** Relative to the output directory; empty for the directory itself. None where there are too many to be remembered. */
export const wholeFolders = (ground: Ground, journal: Journal): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const line of journal.forward()) {
    if (line.after === null || !isInOut(line) || line.staged !== `t/${line.path}`) continue
    const way = ground.folders.wayTo(line.path)
    if (typeof way !== "object") continue
    const staged = stagedOf(ground, line)
    const isSound = isInStaging(ground, staged) && digestAt(ground.ops, staged) === line.after
    counts.set(way.missing, isSound ? (counts.get(way.missing) ?? 0) + 1 : Number.NaN)
    if (counts.size > mostFolders) return new Set()
  }
  return new Set([...counts].flatMap(([folder, count]) => (count === filesIn(ground, folder) ? [folder] : [])))
}

/** How many files are staged for a folder; -1 where something else is among them. */
const filesIn = ({ ops, staging }: Ground, folder: string): number => {
  let count = 0
  const waiting = [folder === "" ? join(staging, "t") : join(staging, "t", folder)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { name, isFolder } of ops.readFolder(next)) {
      const path = join(next, name)
      if (isFolder) waiting.push(path)
      else if (ops.look(path)?.isFile() === true) count += 1
      else return -1
    }
  }
  return count
}

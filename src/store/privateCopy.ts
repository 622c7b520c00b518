/**
 * A copy of an index outside of the project, for a run that writes nothing:
 * SQLite itself leaves files beside a database that it only reads, and a run
 * that holds no lock must not stand in the way of one that does.
 */
import { constants, copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export interface PrivateCopy {
  readonly file: string
  readonly remove: () => void
}

/** The database, and what is committed and not in it yet. */
const endings = ["", "-wal"]
const attempts = 3

/** Null where there is no index, it cannot be copied, or another run does not stop writing it. */
export const privateCopy = (file: string): PrivateCopy | null => {
  let folder: string | null = null
  const remove = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = stampsOf(file)
      if (before[0] === null) return null
      folder = mkdtempSync(join(tmpdir(), "fanfare-index-"))
      const copy = join(folder, "index.sqlite")
      for (const [position, ending] of endings.entries())
        if (before[position] !== null) copyFileSync(file + ending, copy + ending, constants.COPYFILE_FICLONE)
      if (stampsOf(file).join() === before.join()) return { file: copy, remove }
      remove()
    }
  } catch {
    remove()
  }
  return null
}

const stampsOf = (file: string): ReadonlyArray<string | null> =>
  endings.map((ending) => {
    const info = statSync(file + ending, { bigint: true, throwIfNoEntry: false })
    return info === undefined ? null : `${info.size} ${info.mtimeNs} ${info.ctimeNs} ${info.ino}`
  })

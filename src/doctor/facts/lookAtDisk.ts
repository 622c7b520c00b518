/** Whether fanfare may write where it has to, how much room there is, and what a broken-off build left. */
import { accessSync, constants, existsSync, globSync, lstatSync, statfsSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { Result } from "effect"

export interface DiskFacts {
  /** Folders and files that this user may not write, relative to the project. */
  readonly readOnly: ReadonlyArray<string>
  /** Bytes; null where the system does not say. */
  readonly free: number | null
  /** Whether `.fanfare` is something else than a folder. */
  readonly isStateBlocked: boolean
  readonly hasJournal: boolean
  /** Files that a killed copy left, relative to the output directory. */
  readonly torn: ReadonlyArray<string>
}

export const lookAtDisk = (root: string, out: { readonly path: string; readonly shown: string }): DiskFacts => {
  const state = join(root, ".fanfare")
  const at = existing(out.path)
  const places: ReadonlyArray<readonly [string, string]> = [
    [".", root],
    [".fanfare", state],
    ...(at === root ? [] : [[at === out.path ? out.shown : at, at] as const]),
    ["fanfare.ledger.jsonl", join(root, "fanfare.ledger.jsonl")]
  ]
  return {
    readOnly: places.filter(([, path]) => existsSync(path) && !mayWrite(path)).map(([name]) => name),
    free: Result.getOrNull(
      Result.map(
        Result.try(() => statfsSync(at)),
        ({ bavail, bsize }) => bavail * bsize
      )
    ),
    isStateBlocked: lstatSync(state, { throwIfNoEntry: false })?.isDirectory() === false,
    hasJournal: existsSync(join(state, "journal")),
    // A folder that holds the project holds much that is not fanfare's.
    torn: relative(out.path, root).startsWith("..")
      ? Result.getOrElse(
          Result.try(() => globSync("**/.fanfare-*.tmp", { cwd: out.path })),
          () => []
        )
      : []
  }
}

const mayWrite = (path: string): boolean => Result.isSuccess(Result.try(() => accessSync(path, constants.W_OK)))

/** The folder itself, or the nearest above it that is there. */
const existing = (path: string): string => (existsSync(path) || dirname(path) === path ? path : existing(dirname(path)))

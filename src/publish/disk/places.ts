/**
 * Where files are staged: on the file system of the output directory, because
 * only there a rename is all it takes, and never where a server would show them.
 */
import { dirname, join } from "node:path"
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import type { FileOperations } from "../files/FileOperations.ts"
import { removeTree } from "../files/removeTree.ts"
import { stateFolder } from "../files/stateFolder.ts"

/** `own`: in `.fanfare`. `beside` the output directory, or `inside` it where that is a mount point. Readable by this user only. */
export type Place = "own" | "beside" | "inside"

const name = ".fanfare-staging"

export interface Bases {
  /** Real path of the project. */
  readonly root: string
  /** Real path of the output directory. */
  readonly out: string
}

/** The folder of a run at a place. */
export const placeOf = (place: Place, { root, out }: Bases, run: string): string =>
  place === "own" ? join(stateFolder(root), "staging", run) : join(place === "beside" ? dirname(out) : out, name, run)

/** The names of all runs of a project begin with this, so that it finds what its dead runs left beside the output. */
export const prefixOf = (root: string): string => `${sha256(root).slice(0, 12)}-`

/** The places that could do, the best first. */
export const choosePlaces = (ops: FileOperations, { root, out }: Bases): ReadonlyArray<Place> => {
  const mounts = mountsOf(ops)
  const isTogether = (a: string, b: string): boolean =>
    deviceOf(ops, a) === deviceOf(ops, b) && mountOf(mounts, a) === mountOf(mounts, b)
  return isTogether(stateFolder(root), out)
    ? ["own"]
    : isTogether(dirname(out), out)
      ? ["beside", "inside"]
      : ["inside"]
}

/** Removes what runs before this one left in any place. The lock is held: none of them is alive. */
export const clearPlaces = Effect.fnUntraced(function* (ops: FileOperations, { root, out }: Bases) {
  yield* removeTree(ops, join(stateFolder(root), "staging"))
  yield* removeTree(ops, join(out, name))
  const beside = join(dirname(out), name)
  const runs = yield* Effect.sync(() => {
    try {
      return ops.look(beside)?.isDirectory() === true ? ops.readFolder(beside).map(({ name }) => name) : []
    } catch {
      return []
    }
  })
  const ours = runs.filter((run) => run.startsWith(prefixOf(root)))
  for (const run of ours) yield* removeTree(ops, join(beside, run))
  if (ours.length === runs.length && runs.length > 0) yield* removeTree(ops, beside)
})

/** The device of the nearest folder that exists. */
const deviceOf = (ops: FileOperations, path: string): number | undefined =>
  ops.look(path)?.dev ?? (dirname(path) === path ? undefined : deviceOf(ops, dirname(path)))

/** One device may be mounted twice, and no rename goes from one mount to the other (proc_pid_mountinfo(5)). */
const mountsOf = (ops: FileOperations): ReadonlyArray<string> => {
  try {
    return new TextDecoder()
      .decode(ops.readFile("/proc/self/mountinfo"))
      .split("\n")
      .flatMap((line) => line.split(" ")[4] ?? [])
      .map((path) =>
        path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
      )
  } catch {
    return []
  }
}

/** The mount point that a path is under. */
const mountOf = (mounts: ReadonlyArray<string>, path: string): string =>
  mounts
    .filter((mount) => mount === "/" || mount === path || path.startsWith(`${mount}/`))
    .reduce((longest, mount) => (mount.length > longest.length ? mount : longest), "")

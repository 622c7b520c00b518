/** Where builds run at the same time: as one user, each in a pid namespace of its own, as two users. */
import { spawnSync } from "node:child_process"
import { chmodSync, chownSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { command } from "../harness/fanfare.ts"
import type { Project } from "../harness/project.ts"

export interface Setting {
  readonly name: string
  /** What comes before the command of the build of this number. */
  readonly prefix: (index: number) => ReadonlyArray<string>
  readonly prepare: (project: Project) => void
  /** Why this machine cannot have it. */
  readonly missing: string | null
}

const nobody = 65_534

const isRoot = process.getuid?.() === 0

const runs = (program: string, ...args: ReadonlyArray<string>): boolean =>
  spawnSync(program, [...args, process.execPath, command, "--version"], { stdio: "ignore" }).status === 0

const namespace = ["unshare", "--pid", "--fork", "--kill-child"]

export const asNobody = ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"]

/** Files are made so that the group may write them. */
const sharing = ["sh", "-c", 'umask 002; exec "$0" "$@"']

/** Gives a folder, and what will be made in it, to the group of nobody. */
export const share = (project: Project): void => {
  const names = ["", ...readdirSync(project.root, { recursive: true, encoding: "utf8" })]
  for (const name of names) {
    const file = join(project.root, name)
    chownSync(file, 0, nobody)
    chmodSync(file, statSync(file).isDirectory() ? 0o2775 : 0o664)
  }
}

export const needsRoot = (program: string, ...args: ReadonlyArray<string>): string | null =>
  !isRoot ? "this needs root" : runs(program, ...args) ? null : `${program} cannot run fanfare here`

const [unshare = "", ...unshareArgs] = namespace
const [setpriv = "", ...setprivArgs] = asNobody

/** Asked late: the command must have been made. */
export const settings = (): ReadonlyArray<Setting> => [
  { name: "one user", prefix: () => [], prepare: () => {}, missing: null },
  {
    name: "separate pid namespaces",
    prefix: () => namespace,
    prepare: () => {},
    missing: needsRoot(unshare, ...unshareArgs)
  },
  {
    name: "two users",
    prefix: (index) => (index % 2 === 0 ? sharing : [...asNobody, ...sharing]),
    prepare: share,
    missing: needsRoot(setpriv, ...setprivArgs)
  }
]

/** The state of a project as a fault left it: every byte, told apart from names that differ from run to run. */
import { hash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { spawnSync } from "node:child_process"
import type { Project } from "../harness/project.ts"
import { type Snapshot, snapshotOf } from "../harness/snapshot.ts"

export interface State {
  /** Of every byte of the project. */
  readonly digest: string
  /** Everything but `.fanfare/`. */
  readonly tree: Snapshot
}

/** Ids of runs, and tokens of locks. */
const names = /[0-9a-f]{12}-[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** Its content names the process and the moment. */
const lock = /^\.fanfare\/lock/

export const stateOf = ({ root }: Project): State => {
  const all = snapshotOf(root)
  const lines = [...all]
    .map(([path, digest]) => `${path.replaceAll(names, "*")} ${lock.test(path) ? "" : digest}`)
    .toSorted()
  return {
    digest: hash("sha256", lines.join("\n")),
    tree: new Map([...all].filter(([path]) => !path.startsWith(".fanfare/")))
  }
}

/** A process that has ended. */
const dead = spawnSync(process.execPath, ["--version"]).pid

/** The process that made a state lives on, and a killed one would not: its locks name one that is dead. */
export const buryHolder = (project: Project): void => {
  if (!project.has(".fanfare")) return
  for (const name of readdirSync(project.at(".fanfare"))) {
    const file = `.fanfare/${name}`
    if (!lock.test(file)) continue
    const text = readFileSync(project.at(file), "utf8")
    const buried = text.replace(/"pid":\d+/, `"pid":${dead}`)
    if (buried !== text) writeFileSync(project.at(file), buried)
  }
}

/** Judges the state that a fault left, and what the run said about it, before anything repairs it. */
import { between, isSame } from "../harness/differences.ts"
import type { Ended } from "../harness/fanfare.ts"
import type { Fault } from "../harness/injector.ts"
import type { Project } from "../harness/project.ts"
import { danglingIn, type Snapshot } from "../harness/snapshot.ts"
import { ledger, type Scenario } from "./scenario.ts"

/** A promise that was broken, with an example. */
export type Violation = readonly [promise: string, example: string]

const promises = {
  torn: "every published file is whole, old or new",
  missing: "every published file stays until its new version is there",
  stray: "nothing is published but old and new files (staging is not served)",
  foreign: "no file of others is touched"
}

/** `tree`: everything of the project but `.fanfare/`. */
export const judgeState = (
  { site, startTree, startDangling, next }: Scenario,
  project: Project,
  tree: Snapshot
): ReadonlyArray<Violation> => {
  const isOurs = (path: string): boolean =>
    path === ledger ||
    (path.startsWith(`${site.served.folder}/`) && !Object.hasOwn(site.strangers, path) && !path.endsWith("photo.png"))
  const wrong = between(startTree, next, tree, isOurs)
  const isKept = (path: string): boolean => startTree.has(path) && next.has(path)
  const dangling = danglingIn(project.root, tree, site.served, isKept).filter((one) => !startDangling.has(one))
  return [
    ...(Object.keys(promises) as ReadonlyArray<keyof typeof promises>).flatMap((kind): ReadonlyArray<Violation> => {
      const paths = wrong.filter((one) => one.kind === kind).map(({ path }) => path)
      return paths.length === 0 ? [] : [[promises[kind], `${paths.length} files, ${paths.slice(0, 3).join(", ")}`]]
    }),
    ...(dangling.length === 0
      ? []
      : [["no reference leads nowhere", `${dangling.length}, ${dangling.slice(0, 2).join("; ")}`] as const])
  ]
}

/** SQLite has words of its own, and does not tell the code that it got. */
const sqliteFault =
  /index in .*: (?:disk I\/O error|database or disk is full|unable to open database file|attempt to write a readonly database)/

/** What a run says that a fault did not kill. Without an error its tree is that of the edit. */
export const judgeEnd = (
  { site, startTree, next }: Scenario,
  tree: Snapshot,
  ended: Ended,
  fault: Pick<Fault, "mode">
): ReadonlyArray<Violation> => {
  const { status, signal, stderr, isHung } = ended
  const said = `exit ${status ?? signal}: ${stderr}`
  if (isHung) return [["a run ends", said]]
  if (signal !== null || status === null) return []
  const isPublished = (path: string): boolean => path.startsWith(`${site.served.folder}/`)
  const violations: Array<Violation> = []
  const isOld = isSame(startTree, tree, isPublished)
  if (status === 0) {
    if (![...next].every(([path, digest]) => tree.get(path) === digest))
      violations.push(["exit 0 means that all is published", said])
    return violations
  }
  if (![3, 4].includes(status))
    violations.push(["a fault ends a run with 4 (or 3, where it kept it from reading)", said])
  if (!isOld && !/half|part(?:ly|s)?\b.*publish|run (?:it |fanfare )?again|next build/i.test(stderr))
    violations.push(["an error leaves the site as it was, or says that it is half new", said])
  if (!isOld && /untouched/i.test(stderr)) violations.push(["a run that says `untouched` touched nothing", said])
  if (!stderr.includes(fault.mode) && !sqliteFault.test(stderr))
    violations.push(["the message names the error's code", said])
  return violations
}

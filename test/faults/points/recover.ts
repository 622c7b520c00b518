/**
 * What becomes of the state that a fault left: by a build of the same input, of another edit, and of another edit
 * after a second kill just after the lock was taken. Each must end as a build from nothing ends.
 */
import { type Difference, differences } from "../harness/differences.ts"
import { runBuild } from "../harness/fanfare.ts"
import type { Fault, Injector } from "../harness/injector.ts"
import type { Project } from "../harness/project.ts"
import { removeFolder } from "../harness/scratch.ts"
import type { Snapshot } from "../harness/snapshot.ts"
import { copyProject, treeOf } from "../site/sites.ts"
import { judgeState, type Violation } from "./judge.ts"
import type { Scenario } from "./scenario.ts"

/** The lock of fanfare, and that of the version before it. */
const locks = ["/.fanfare/lock", "/.fanfare-staging/owner"]

/** Builds that a picture without use may outlive. */
const keep = 3

export interface Recovery {
  readonly scenario: Scenario
  readonly injector: Injector
  /** Also a second kill in the middle of the repair, at this operation after the lock. */
  readonly secondKill: number | null
  /** Also builds until pictures without use must be gone. */
  readonly isSettled: boolean
}

/** Tries every way on from a state; `left` is used up. */
export const recover = async (left: Project, recovery: Recovery): Promise<ReadonlyArray<Violation>> => {
  const { scenario, secondKill } = recovery
  const { site, next, further, editAgain } = scenario
  const violations: Array<Violation> = []

  const end = async (project: Project, how: string, expected: ReadonlyArray<Snapshot>): Promise<void> => {
    const ended = await runBuild({ root: project.root, args: site.args })
    if (ended.status !== 0)
      violations.push([`the next build ends with 0 (${how})`, `exit ${ended.status ?? ended.signal}: ${ended.stderr}`])
    const wrong = leastWrong(treeOf(project), scenario, expected)
    if (wrong.length > 0) violations.push([`the next build repairs everything (${how})`, examplesOf(wrong)])
  }

  const same = copyProject(left)
  await end(same, "the same input", [next])
  removeFolder(same.root)

  const edited = copyProject(left)
  editAgain(edited)
  await end(edited, "another edit", further)
  if (recovery.isSettled) violations.push(...(await settle(edited, scenario)))
  removeFolder(edited.root)

  for (const at of secondKill === null ? [1] : [1, secondKill]) {
    const project = copyProject(left)
    const how =
      at === 1
        ? "a second kill after the lock was taken, and another edit"
        : "a second kill in the repair, and another edit"
    violations.push(
      ...(await killAgain(project, recovery, at)).map(([promise, example]): Violation => [
        `${promise} (${how})`,
        example
      ])
    )
    editAgain(project)
    await end(project, how, further)
    removeFolder(project.root)
  }
  removeFolder(left.root)
  return violations
}

const killAgain = async (
  project: Project,
  { injector, scenario }: Recovery,
  at: number
): Promise<ReadonlyArray<Violation>> => {
  const fault: Fault = { mode: "kill", at, isSticky: false, class: "all", after: locks }
  const { environment } = injector.inject({ below: [project.root], fault })
  await runBuild({ root: project.root, args: scenario.site.args, environment })
  return judgeState(scenario, project).violations
}

/** After enough builds that publish something, not even an old picture is left. */
const settle = async (project: Project, { site, nudge, further }: Scenario): Promise<ReadonlyArray<Violation>> => {
  for (let round = 0; round <= keep; round += 1) {
    nudge(project, round % 2 === 1)
    await runBuild({ root: project.root, args: site.args })
  }
  const tree = treeOf(project)
  const [wrong = []] = further.map((expected) => differences(expected, tree)).toSorted((a, b) => a.length - b.length)
  return wrong.length === 0 ? [] : [["no orphan outlives the builds that old pictures are kept for", examplesOf(wrong)]]
}

const leastWrong = (
  tree: Snapshot,
  { startTree, next }: Scenario,
  expected: ReadonlyArray<Snapshot>
): ReadonlyArray<Difference> =>
  expected.map((one) => differences(one, tree, [startTree, next])).toSorted((a, b) => a.length - b.length)[0] ?? []

const examplesOf = (wrong: ReadonlyArray<Difference>): string =>
  `${wrong.length} files, ${wrong
    .slice(0, 3)
    .map(({ kind, path }) => `${kind} ${path}`)
    .join(", ")}`

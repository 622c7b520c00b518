/**
 * What becomes of the state that a fault left: by a build of the same input, of another edit, and of another edit
 * after a second kill just after the lock was taken or in the middle of the repair. Each must end as a build from
 * nothing ends.
 */
import type { Builder } from "../harness/builder.ts"
import { type Difference, differences } from "../harness/differences.ts"
import type { Ended } from "../harness/fanfare.ts"
import type { Project } from "../harness/project.ts"
import { removeFolder } from "../harness/scratch.ts"
import type { Snapshot } from "../harness/snapshot.ts"
import { copyProject, orderOf, treeOf } from "../site/sites.ts"
import { judgeState, type Violation } from "./judge.ts"
import type { Scenario } from "./scenario.ts"
import { buryHolder } from "./state.ts"

const locks = ["/.fanfare/lock"]

/** Builds that a picture without use may outlive. */
const keep = 3

export interface Recovery {
  readonly scenario: Scenario
  readonly builder: Builder
  /** Also a second kill in the middle of the repair, at this operation after the lock. */
  readonly secondKill: number | null
  /** Also builds until pictures without use must be gone. */
  readonly isSettled: boolean
}

/** Tries every way on from a state; `left` is used up. */
export const recover = async (left: Project, recovery: Recovery): Promise<ReadonlyArray<Violation>> => {
  const { scenario, secondKill, builder } = recovery
  const { site, next, further, editAgain } = scenario
  const violations: Array<Violation> = []

  const check = (project: Project, ended: Ended, how: string, expected: ReadonlyArray<Snapshot>): void => {
    if (ended.status !== 0)
      violations.push([`the next build ends with 0 (${how})`, `exit ${ended.status ?? ended.signal}: ${ended.stderr}`])
    const wrong = leastWrong(treeOf(project), scenario, expected)
    if (wrong.length > 0) violations.push([`the next build repairs everything (${how})`, examplesOf(wrong)])
  }
  const build = (project: Project): Promise<Ended> => builder.build(orderOf(project, site))

  const edited = copyProject(left)
  editAgain(edited)
  check(edited, await build(edited), "another edit", further)
  if (recovery.isSettled) violations.push(...(await settle(edited, recovery)))
  removeFolder(edited.root)

  const killed: Array<{ readonly project: Project; readonly how: string }> = []
  const stops = secondKill === null ? [1] : [1, secondKill]
  const ended = await builder.freeze(
    orderOf(left, site),
    stops.map((at) => ({ at, halves: false })),
    async ({ at }) => {
      const project = copyProject(left)
      buryHolder(project)
      const how = `a second kill ${at === 1 ? "after the lock was taken" : "in the repair"}, and another edit`
      for (const [promise, example] of judgeState(scenario, project, treeOf(project)))
        violations.push([`${promise} (${how})`, example])
      killed.push({ project, how })
    },
    locks
  )
  check(left, ended, "the same input", [next])
  removeFolder(left.root)

  for (const { project, how } of killed) {
    editAgain(project)
    check(project, await build(project), how, further)
    removeFolder(project.root)
  }
  return violations
}

/** After enough builds that publish something, not even an old picture is left. */
const settle = async (
  project: Project,
  { builder, scenario: { site, nudge, further } }: Recovery
): Promise<ReadonlyArray<Violation>> => {
  for (let round = 0; round <= keep; round += 1) {
    nudge(project, round % 2 === 1)
    await builder.build(orderOf(project, site))
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

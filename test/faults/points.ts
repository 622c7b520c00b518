/**
 * Every mutating operation of a build that publishes an edit, with every fault: the process is killed there, writes
 * half, or is told that the disk is full, broken, read-only or that it has no files left; and each way on from there.
 */
import { hash } from "node:crypto"
import { randomFrom } from "./edits/order.ts"
import { runBuild } from "./harness/fanfare.ts"
import { type Injector, openInjector } from "./harness/injector.ts"
import { snapshotOf } from "./harness/snapshot.ts"
import { makeTally, type Tally } from "./harness/tally.ts"
import { together } from "./harness/together.ts"
import { type Case, casesOf, nameOf } from "./points/cases.ts"
import { judgeEnd, judgeState, type Violation } from "./points/judge.ts"
import { recover } from "./points/recover.ts"
import { plans, prepare } from "./points/scenario.ts"
import { copyProject } from "./site/sites.ts"
import { removeFolder } from "./harness/scratch.ts"

export interface PointOptions {
  readonly jobs: number
  /** Every so many-th case. */
  readonly sample: number
  /** Stops after so many minutes; cases come in an order that covers all alike. */
  readonly minutes: number
  /** Only the modes that begin so. */
  readonly modes: ReadonlyArray<string>
}

/** So many points must be tried in each mode that strikes every operation. */
const leastPoints = 600

/** Of the states that differ, every so many-th is also built until old pictures must be gone. */
const settleEvery = 8

interface Trial {
  readonly injector: Injector
  readonly tally: Tally
  /** What came of each state that was met before, by the digest of every byte of the project. */
  readonly outcomes: Map<string, Promise<ReadonlyArray<Violation>>>
}

export const points = async ({ jobs, sample, minutes, modes }: PointOptions): Promise<boolean> => {
  const tally = makeTally("Faults at every operation")
  const injector = openInjector()
  if (typeof injector === "string") {
    tally.note(`left out: ${injector}`)
    return tally.report()
  }
  const cases: Array<Case> = []
  for (const plan of plans) {
    const all = await casesOf(await prepare(plan), injector)
    const points = Math.max(...all.filter(({ fault }) => fault.mode === "kill").map(({ fault }) => fault.at))
    tally.note(`${plan.site.name}: ${points} points, ${all.length} cases`)
    cases.push(...all)
  }
  const chosen = cases.filter(
    ({ fault }, index) =>
      index % sample === 0 && (modes.length === 0 || modes.some((mode) => nameOf(fault).startsWith(mode)))
  )
  const deadline = performance.now() + minutes * 60_000
  const trial: Trial = { injector, tally, outcomes: new Map() }
  const random = randomFrom(11)
  const ordered = Number.isFinite(minutes)
    ? chosen
        .map((one) => [random(), one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one)
    : chosen
  const show = progress(ordered.length)
  await together(ordered, jobs, async (one) => {
    if (performance.now() > deadline) {
      tally.tried("cases left out for want of time")
      return
    }
    await tryCase(one, trial)
    show()
  })
  tally.tried("different states that faults left", trial.outcomes.size)
  if (modes.length === 0 && !Number.isFinite(minutes)) checkFloor(tally, sample)
  return tally.report()
}

const checkFloor = (tally: Tally, sample: number): void => {
  const floor = Math.floor(leastPoints / sample)
  for (const mode of ["kill", "ENOSPC once", "ENOSPC sticky", "EIO once", "EIO sticky", "EROFS once", "EROFS sticky"]) {
    const tried = tally.counted(`points, ${mode}`)
    if (tried < floor) tally.violated(`at least ${floor} points are tried in each mode`, `${mode}: ${tried}`)
  }
  for (const mode of sample > 100 ? [] : ["torn", "EMFILE once", "EMFILE sticky"])
    if (tally.counted(`points, ${mode}`) === 0) tally.violated("every mode is tried", mode)
}

const tryCase = async ({ scenario, fault }: Case, { injector, tally, outcomes }: Trial): Promise<void> => {
  const project = copyProject(scenario.start)
  const { environment, counters } = injector.inject({ below: [project.root], fault })
  const ended = await runBuild({ root: project.root, args: scenario.site.args, environment })
  const name = nameOf(fault)
  const where = `${scenario.site.name}, ${name} at ${fault.at}`
  if (counters().fired === 0) {
    tally.tried("points beyond the end of a run that was shorter")
    removeFolder(project.root)
    return
  }
  tally.tried(`points, ${name}`)
  const { tree, violations } = judgeState(scenario, project)
  const found = [...violations, ...judgeEnd(scenario, tree, ended, fault)]
  const state = hash("sha256", JSON.stringify([scenario.site.name, fault.mode === "kill", ...snapshotOf(project.root)]))
  const known = outcomes.get(state)
  const outcome =
    known ??
    recover(project, {
      scenario,
      injector,
      secondKill: fault.mode === "kill" ? 2 + ((fault.at * 7) % 50) : null,
      isSettled: outcomes.size % settleEvery === 0
    })
  if (known === undefined) outcomes.set(state, outcome)
  else removeFolder(project.root)
  const all = [...found, ...(await outcome)]
  for (const [promise, example] of all) tally.violated(promise, `${where}: ${example}`)
  if (all.length > 0) tally.tried("points with a violation")
}

const progress = (total: number): (() => void) => {
  let done = 0
  return () => {
    done += 1
    if (done % 100 === 0) console.log(`  ${done} of ${total} cases`)
  }
}

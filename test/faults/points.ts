/**
 * Every mutating operation of a build that publishes an edit, with every fault: the process is killed there, writes
 * half, or is told that the disk is full, broken, read-only or that it has no files left; and each way on from there.
 *
 * What a kill leaves is looked at in a build that is stopped at its operations and goes on; some points are tried
 * with processes that are killed indeed.
 */
import { type Builder, openBuilder } from "./harness/builder.ts"
import { runBuild } from "./harness/fanfare.ts"
import { type Injector, openInjector, type Stopped } from "./harness/injector.ts"
import type { Project } from "./harness/project.ts"
import { removeFolder } from "./harness/scratch.ts"
import type { Snapshot } from "./harness/snapshot.ts"
import { makeTally, type Tally } from "./harness/tally.ts"
import { together } from "./harness/together.ts"
import { batchesOf, type Case, casesOf, isKill, nameOf, operationsOf, spread } from "./points/cases.ts"
import { judgeEnd, judgeState, type Violation } from "./points/judge.ts"
import { recover } from "./points/recover.ts"
import { plans, prepare, type Scenario } from "./points/scenario.ts"
import { buryHolder, stateOf } from "./points/state.ts"
import { copyProject, orderOf, treeOf } from "./site/sites.ts"

export interface PointOptions {
  readonly jobs: number
  /** Every so many-th case. */
  readonly sample: number
  /** Stops after so many minutes; cases come in an order that covers all kinds alike. */
  readonly minutes: number
  /** Only the modes that begin so. */
  readonly modes: ReadonlyArray<string>
}

/** So many points must be tried in each mode that strikes every operation. */
const leastPoints = 600
/** And so many in all where time is short, whatever time that takes. */
const leastInShort = 100

/** Of the states that differ, every so many-th is also built until old pictures must be gone. */
const settleEvery = 8
/** Every so many-th point is tried with processes that are killed. */
const processEvery = 40

const seed = 20_260_311

interface Trial {
  readonly injector: Injector
  readonly tally: Tally
  /** What came of each state that was met before, by the digest of every byte of the project. */
  readonly outcomes: Map<string, Promise<ReadonlyArray<Violation>>>
  readonly isOver: () => boolean
}

/** The builders of one job: one that is struck, and one that repairs what it left. */
interface Pair {
  readonly struck: Builder
  readonly repairing: Builder
}

export const points = async ({ jobs, sample, minutes, modes }: PointOptions): Promise<boolean> => {
  const tally = makeTally("Faults at every operation")
  const injector = openInjector()
  if (typeof injector === "string") {
    tally.note(`left out: ${injector}`)
    return tally.report()
  }
  const isShort = Number.isFinite(minutes)
  const pairs = Array.from({ length: jobs }, () => ({
    struck: openBuilder(injector),
    repairing: openBuilder(injector)
  }))
  const cases: Array<Case> = []
  await together(plans, jobs, async (plan, _, job) => {
    const { struck } = pairs[job] as Pair
    const scenario = await prepare(plan, struck)
    const operations = await operationsOf(scenario, struck)
    const all = casesOf(scenario, operations).filter(({ operation }) => operation % scenario.every === 0)
    tally.note(`${plan.site.name}: ${operations.length} points, ${all.length} cases${ofAll(scenario)}`)
    cases.push(...all)
  })
  const wanted = cases.filter(({ fault }) => modes.length === 0 || modes.some((mode) => nameOf(fault).startsWith(mode)))
  const chosen = isShort || sample > 1 ? spread(wanted, seed).slice(0, Math.ceil(wanted.length / sample)) : wanted
  const deadline = performance.now() + minutes * 60_000
  const isOver = (): boolean =>
    performance.now() > deadline &&
    (modes.length > 0 ||
      (pointsIn(tally) >= leastInShort && some.every((mode) => tally.counted(`points, ${mode}`) > 0)))
  const trial: Trial = { injector, tally, outcomes: new Map(), isOver }
  const show = progress(chosen.length)
  const batches = batchesOf(chosen, isShort ? { window: 40, most: 8 } : { window: Infinity, most: 50 })
  await together(batches, jobs, async (batch, _, job) => {
    if (trial.isOver()) {
      tally.tried("cases left out for want of time", batch.length)
      return
    }
    const [first] = batch
    if (first === undefined) return
    if (isKill(first)) await tryKills(batch, first.scenario, trial, pairs[job] as Pair)
    else await tryFault(first, trial, pairs[job] as Pair)
    show(batch.length)
  })
  const inProcesses = spread(chosen, seed + 1).filter((_, index) => index % processEvery === 0)
  await together(isShort ? inProcesses.slice(0, 8) : inProcesses, jobs, (one) => tryProcess(one, trial))
  for (const { struck, repairing } of pairs) for (const one of [struck, repairing]) one.close()
  tally.tried("different states that faults left", trial.outcomes.size)
  if (modes.length === 0) checkFloor(tally, isShort ? null : sample)
  return tally.report()
}

const ofAll = ({ every }: Scenario): string => (every === 1 ? "" : `, of every ${every}th point`)

const everywhere = ["kill", "ENOSPC once", "ENOSPC sticky", "EIO once", "EIO sticky", "EROFS once", "EROFS sticky"]
const some = ["torn", "EMFILE once", "EMFILE sticky"]

const pointsIn = (tally: Tally): number =>
  [...everywhere, ...some].reduce((sum, mode) => sum + tally.counted(`points, ${mode}`), 0)

/** `sample`: null where time is short. */
const checkFloor = (tally: Tally, sample: number | null): void => {
  const floor = sample === null ? 1 : Math.floor(leastPoints / sample)
  const all = pointsIn(tally)
  tally.tried("points in all", all)
  if (sample === null && all < leastInShort) tally.violated(`at least ${leastInShort} points are tried`, `${all} were`)
  for (const mode of everywhere) {
    const tried = tally.counted(`points, ${mode}`)
    if (tried < floor) tally.violated(`at least ${floor} points are tried in each mode`, `${mode}: ${tried}`)
  }
  for (const mode of some) if (tally.counted(`points, ${mode}`) === 0) tally.violated("every mode is tried", mode)
}

/** Stops one build before, and in the middle of, operations: what is there then is what a kill would leave. */
const tryKills = async (
  batch: ReadonlyArray<Case>,
  scenario: Scenario,
  { tally, outcomes, isOver }: Trial,
  { struck, repairing }: Pair
): Promise<void> => {
  const project = copyProject(scenario.start)
  const { site } = scenario
  const torn = new Set(batch.flatMap(({ fault, operation }) => (fault.mode === "torn" ? [operation] : [])))
  const stops = [...new Set(batch.map(({ operation }) => operation))].map((at) => ({ at, halves: torn.has(at) }))
  let before = ""
  const look = async ({ at, isHalf }: Stopped): Promise<void> => {
    const name = isHalf ? "torn" : "kill"
    tally.tried(`points, ${name}`)
    const state = stateOf(project)
    if (state.digest === before) return
    before = state.digest
    const found = judgeState(scenario, project, state.tree)
    const outcome = await outcomeOf(outcomes, `${site.name} killed ${state.digest}`, () => {
      const left = copyProject(project)
      buryHolder(left)
      return recover(left, {
        scenario,
        builder: repairing,
        secondKill: 2 + ((at * 7) % 50),
        isSettled: outcomes.size % settleEvery === 0
      })
    })
    note(tally, `${site.name}, ${name} at ${at}`, [...found, ...outcome])
  }
  const ended = await struck.freeze(orderOf(project, site), stops, async (stopped) => {
    if (!isOver()) await look(stopped)
  })
  const wrong = ended.status === 0 ? [] : [["a build that was stopped goes on to its end", ended.stderr] as const]
  note(tally, site.name, [...wrong, ...judgeEnd(scenario, treeOf(project), ended, { mode: "kill" })])
  removeFolder(project.root)
}

/** One operation fails, or it and all after it. */
const tryFault = async (
  { scenario, fault }: Case,
  { tally, outcomes }: Trial,
  { struck, repairing }: Pair
): Promise<void> => {
  const project = copyProject(scenario.start)
  const { site } = scenario
  const ended = await struck.build(orderOf(project, site), fault)
  const name = nameOf(fault)
  if (struck.shared.counters().fired === 0) {
    tally.tried("points beyond the end of a run that was shorter")
    removeFolder(project.root)
    return
  }
  tally.tried(`points, ${name}`)
  buryHolder(project)
  const { digest, tree } = stateOf(project)
  const found = [...judgeState(scenario, project, tree), ...judgeEnd(scenario, tree, ended, fault)]
  const outcome = await outcomeOf(outcomes, `${site.name} ${digest}`, () => {
    const left = copyProject(project)
    return recover(left, {
      scenario,
      builder: repairing,
      secondKill: null,
      isSettled: outcomes.size % settleEvery === 0
    })
  })
  removeFolder(project.root)
  note(tally, `${site.name}, ${name} at ${fault.at}`, [...found, ...outcome])
}

/** The same with the command line, in processes of its own. */
const tryProcess = async ({ scenario, fault }: Case, { injector, tally }: Trial): Promise<void> => {
  const { site, next } = scenario
  const project = copyProject(scenario.start)
  const { environment, counters } = injector.inject({ below: [project.root], fault })
  const ended = await runBuild({ root: project.root, args: site.args, environment })
  if (counters().fired > 0) {
    tally.tried("points in processes of their own")
    const tree = treeOf(project)
    const again = await endOfNext(project, scenario)
    const isWhole = [...next].every(([path, digest]) => again.tree.get(path) === digest)
    note(tally, `${site.name}, ${nameOf(fault)} at ${fault.at}, in its own process`, [
      ...judgeState(scenario, project, tree),
      ...judgeEnd(scenario, tree, ended, fault),
      ...(again.status === 0 && isWhole
        ? []
        : [["the next build repairs everything (the same input)", `exit ${again.status}: ${again.stderr}`] as const])
    ])
  }
  removeFolder(project.root)
}

const endOfNext = async (
  { root }: Project,
  { site }: Scenario
): Promise<{ readonly status: number | null; readonly stderr: string; readonly tree: Snapshot }> => {
  const { status, stderr } = await runBuild({ root, args: site.args })
  return { status, stderr, tree: treeOf({ root }) }
}

const outcomeOf = (
  outcomes: Trial["outcomes"],
  state: string,
  find: () => Promise<ReadonlyArray<Violation>>
): Promise<ReadonlyArray<Violation>> => {
  const known = outcomes.get(state) ?? find()
  outcomes.set(state, known)
  return known
}

const note = (tally: Tally, where: string, violations: ReadonlyArray<Violation>): void => {
  for (const [promise, example] of violations) tally.violated(promise, `${where}: ${example}`)
  if (violations.length > 0) tally.tried("points with a violation")
}

const progress = (total: number): ((more: number) => void) => {
  let done = 0
  return (more) => {
    const before = Math.floor(done / 100)
    done += more
    if (Math.floor(done / 100) > before) console.log(`  ${done} of ${total} cases`)
  }
}

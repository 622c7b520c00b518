/** Every point of a scenario with every fault that can strike there, and the order in which a part of them covers all kinds. */
import { randomFrom } from "../edits/order.ts"
import type { Builder } from "../harness/builder.ts"
import type { Fault, FaultMode, Operation, OperationClass } from "../harness/injector.ts"
import { removeFolder } from "../harness/scratch.ts"
import { copyProject, orderOf } from "../site/sites.ts"
import type { Scenario } from "./scenario.ts"

export interface Case {
  readonly scenario: Scenario
  readonly fault: Fault
  /** The operation that it strikes, from 1, whatever its class. */
  readonly operation: number
  /** What is done to what, for example "rename output". */
  readonly kind: string
}

interface Variant {
  readonly mode: FaultMode
  readonly isSticky: boolean
  readonly class: OperationClass
}

/** A killed process does nothing afterwards, so kills have no sticky form. */
const variants: ReadonlyArray<Variant> = [
  { mode: "kill", isSticky: false, class: "all" },
  { mode: "torn", isSticky: false, class: "write" },
  ...(["ENOSPC", "EIO", "EROFS"] as const).flatMap((mode) =>
    [false, true].map((isSticky): Variant => ({ mode, isSticky, class: "all" }))
  ),
  ...[false, true].map((isSticky): Variant => ({ mode: "EMFILE", isSticky, class: "open" }))
]

export const nameOf = ({ mode, isSticky }: Pick<Fault, "mode" | "isSticky">): string =>
  mode === "kill" || mode === "torn" ? mode : `${mode} ${isSticky ? "sticky" : "once"}`

/** The operations of the build of the edit. */
export const operationsOf = async ({ start, site }: Scenario, builder: Builder): Promise<ReadonlyArray<Operation>> => {
  const project = copyProject(start)
  const { status, stderr } = await builder.freeze(orderOf(project, site), [], async () => {})
  if (status !== 0) throw new Error(`The build that is only counted ends with ${status}: ${stderr}`)
  const log = builder.shared
    .log()
    .map((one) => ({ ...one, paths: one.paths.map((path) => path.slice(project.root.length + 1)) }))
  removeFolder(project.root)
  return log
}

export const casesOf = (scenario: Scenario, operations: ReadonlyArray<Operation>): ReadonlyArray<Case> =>
  variants.flatMap((variant) => {
    let count = 0
    return operations.flatMap((one, index): ReadonlyArray<Case> => {
      if (!isIn(variant.class, one)) return []
      count += 1
      const at = variant.class === "all" ? index + 1 : count
      return [{ scenario, fault: { ...variant, at }, operation: index + 1, kind: kindOf(one, scenario) }]
    })
  })

const isIn = (wanted: OperationClass, { operation }: Operation): boolean =>
  wanted === "all" || (wanted === "open" ? operation === "open" : /write|sendfile|copy_file_range/.test(operation))

const kept = [
  ["index", /^\.fanfare\/index\.sqlite/],
  ["lock", /^\.fanfare\/lock/],
  ["journal", /^\.fanfare\/journal/],
  ["backup", /^\.fanfare\/staging\/[^/]*\/b/],
  ["staging", /^\.fanfare\/staging/],
  ["blobs", /^\.fanfare\/blobs/],
  ["rest of .fanfare", /^\.fanfare/],
  ["ledger", /^[^/]*\.jsonl/]
] as const

const kindOf = ({ operation, paths }: Operation, { site }: Scenario): string => {
  const path = paths.at(-1) ?? ""
  const known = kept.find(([, pattern]) => pattern.test(path))?.[0]
  return `${operation} ${known ?? (path.startsWith(`${site.served.out}/`) || path === site.served.out ? "output" : "page")}`
}

/** An order in which each kind of operation, with each fault, comes once before any comes twice. A seed decides it. */
export const spread = (cases: ReadonlyArray<Case>, seed: number): ReadonlyArray<Case> => {
  const random = randomFrom(seed)
  const groups = new Map<string, Array<Case>>()
  for (const one of cases) {
    const name = `${one.scenario.site.name}\t${nameOf(one.fault)}\t${one.kind}`
    const group = groups.get(name) ?? []
    group.push(one)
    groups.set(name, group)
  }
  return [...groups.values()]
    .flatMap((group) => shuffled(group, random).map((one, round) => ({ one, round, place: random() })))
    .toSorted((a, b) => a.round - b.round || a.place - b.place)
    .map(({ one }) => one)
}

const shuffled = <A>(values: ReadonlyArray<A>, random: () => number): ReadonlyArray<A> =>
  values
    .map((value) => [random(), value] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value)

/** Cases that are tried together: kills of one scenario in one build that is stopped again and again, others one by one. */
export const batchesOf = (
  cases: ReadonlyArray<Case>,
  { window, most }: { readonly window: number; readonly most: number }
): ReadonlyArray<ReadonlyArray<Case>> => {
  const batches: Array<ReadonlyArray<Case>> = []
  for (let from = 0; from < cases.length; from += window) {
    const part = cases.slice(from, from + window)
    const kills = Map.groupBy(part.filter(isKill), ({ scenario }) => scenario)
    for (const all of kills.values()) {
      const count = Math.ceil(all.length / most)
      for (let start = 0; start < count; start += 1)
        batches.push(all.filter((_, index) => index % count === start).toSorted((a, b) => a.operation - b.operation))
    }
    batches.push(...part.filter((one) => !isKill(one)).map((one) => [one]))
  }
  return batches
}

export const isKill = ({ fault }: Case): boolean => fault.mode === "kill" || fault.mode === "torn"

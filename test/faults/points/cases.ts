/** Every point of a scenario with every fault that can strike there. */
import type { Fault, FaultMode, Injector, OperationClass } from "../harness/injector.ts"
import { runBuild } from "../harness/fanfare.ts"
import { removeFolder } from "../harness/scratch.ts"
import { copyProject } from "../site/sites.ts"
import type { Scenario } from "./scenario.ts"

export interface Case {
  readonly scenario: Scenario
  readonly fault: Fault
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

/** How many operations of each class the build of the edit has. */
const countPoints = async ({ start, site }: Scenario, injector: Injector): Promise<Record<OperationClass, number>> => {
  const counts = { all: 0, write: 0, open: 0 }
  for (const one of ["all", "write", "open"] as const) {
    const project = copyProject(start)
    const fault: Fault = { mode: "kill", at: Number.MAX_SAFE_INTEGER, isSticky: false, class: one }
    const injection = injector.inject({ below: [project.root], fault })
    const { status, stderr } = await runBuild({
      root: project.root,
      args: site.args,
      environment: injection.environment
    })
    if (status !== 0) throw new Error(`The build that is only counted ends with ${status}: ${stderr}`)
    counts[one] = injection.counters().counted
    removeFolder(project.root)
  }
  return counts
}

export const casesOf = async (scenario: Scenario, injector: Injector): Promise<ReadonlyArray<Case>> => {
  const points = await countPoints(scenario, injector)
  return variants.flatMap((variant) =>
    Array.from({ length: points[variant.class] }, (_, index) => ({ scenario, fault: { ...variant, at: index + 1 } }))
  )
}

/** Makes every check of a project, its set-up, its output and, where it may, its published site. It writes nothing. */
import { Effect } from "effect"
import type { Check } from "./Check.ts"
import type { CheckResult, Diagnosis } from "./Diagnosis.ts"
import { type Asked, gatherFacts } from "./facts/gatherFacts.ts"
import { askSite } from "./live/askSite.ts"
import { liveChecks } from "./live/index.ts"
import type { LiveFacts } from "./live/LiveFacts.ts"
import { outputChecks } from "./output/index.ts"
import { setupChecks } from "./setup/index.ts"

export interface ExamineOptions extends Asked {
  readonly isStrict: boolean
}

export const examine = Effect.fn("examine")(function* (options: ExamineOptions) {
  const facts = yield* gatherFacts(options)
  const { settings } = facts.config
  const asked =
    options.isLive && settings !== null
      ? yield* askSite({ settings, published: facts.published })
      : "the config cannot be used"
  const live: LiveFacts = typeof asked === "string" ? { live: null, why: asked } : { live: asked, why: "" }
  const checks: ReadonlyArray<CheckResult> = [
    ...[...setupChecks, ...outputChecks].map((check) => resultOf(check, facts)),
    ...(options.isLive ? liveChecks.map((check) => resultOf(check, live)) : [])
  ]
  const of = (status: CheckResult["status"]): number => checks.filter((one) => one.status === status).length
  const summary = { ok: of("ok"), warn: of("warn"), fail: of("fail"), skipped: of("skipped") }
  return {
    version: 1,
    ok: summary.fail === 0 && (!options.isStrict || summary.warn === 0),
    project: { config: facts.config.name, out: facts.out.shown, generator: facts.generator?.name ?? null },
    summary,
    checks
  } satisfies Diagnosis as Diagnosis
})

const resultOf = <Of>({ name, group, look }: Check<Of>, facts: Of): CheckResult => {
  const { status, found, fix } = look(facts)
  return { name, group, status, found, fix }
}

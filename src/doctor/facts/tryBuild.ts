/** What a build would change and say now, found out by one that writes nothing and, unless it may, asks no network. */
import { Effect, Result } from "effect"
import type { ConsumerReport } from "../../outputs/site/feeds/consumerOf.ts"
import { SourceError } from "../../model/errors.ts"
import type { Finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Change } from "../../report/Change.ts"
import { readOnly } from "../../run/readOnly.ts"
import { run } from "../../run/run.ts"
import { Fetcher } from "../../sources/http/Fetcher.ts"

export type DryRun =
  | {
      readonly _tag: "Ran"
      readonly changes: ReadonlyArray<Change>
      readonly findings: ReadonlyArray<Finding>
      readonly consumers: ReadonlyArray<ConsumerReport>
      /** Names of sources that were not read anew. */
      readonly unread: ReadonlyArray<string>
    }
  | { readonly _tag: "Failed"; readonly detail: string; readonly hint: string }
  | { readonly _tag: "Skipped"; readonly why: string }

const offline = Fetcher.of({
  get: () => Effect.fail(new SourceError({ detail: "Addresses are asked with --live only.", hint: "Give --live." }))
})

export const tryBuild = Effect.fnUntraced(function* (settings: Settings, out: string, isLive: boolean) {
  const attempt = run(Effect.succeed(settings), readOnly({ root: settings.root, out }))
  const ran = yield* Effect.scoped(isLive ? attempt : Effect.provideService(attempt, Fetcher, offline)).pipe(
    Effect.result
  )
  if (Result.isFailure(ran)) {
    const { detail, hint } = ran.failure
    return { _tag: "Failed", detail, hint } satisfies DryRun as DryRun
  }
  const { report, changes, consumers } = ran.success
  return {
    _tag: "Ran",
    changes,
    consumers,
    findings: report.findings,
    unread: report.sources.filter(({ state }) => state !== "ok").map(({ name }) => name)
  } satisfies DryRun as DryRun
})

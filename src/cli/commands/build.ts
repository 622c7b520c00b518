/** `fanfare build`: runs the build and says what came of it. */
import { Effect, Option, Path } from "effect"
import { type FoundConfig, readConfig } from "../../config/loadConfig.ts"
import type { FanfareError } from "../../model/errors.ts"
import { printable } from "../../report/printable.ts"
import { reportText } from "../../report/text.ts"
import type { Ran } from "../../run/RunOptions.ts"
import { run } from "../../run/run.ts"
import { checkBaseUrl } from "./baseUrl.ts"
import { boundHeap } from "./boundHeap.ts"
import { type SharedOptions, Stop, textOptions } from "./flags.ts"
import { checkFormat, type FormatFlags, formatOf, printDocument } from "./format.ts"
import { lockWait } from "./lockWait.ts"
import { showProgress } from "./progress.ts"
import { asCommand, findProject } from "./project.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { unfitHost } from "../../sources/http/unfitHost.ts"
import { shownPath } from "../../text/shownPath.ts"
import { readShard } from "./readShard.ts"
import { printData, printMessage } from "./terminal.ts"
import { type SummaryFlags, withSummary, writeSummary } from "./writeSummary.ts"

export interface BuildFlags extends SharedOptions, FormatFlags, SummaryFlags {
  readonly jobs: Option.Option<number>
  readonly force: boolean
  readonly strict: boolean
  readonly allowUrl: boolean
  readonly acceptShrink: boolean
  readonly dryRun: boolean
  readonly check: boolean
  readonly shard: Option.Option<string>
  readonly wait: Option.Option<number>
}

const asBuild = <A, R>(build: Effect.Effect<A, FanfareError | Stop, R>, flags: BuildFlags) =>
  asCommand(withSummary(build, flags), flags)

export const runBuild = Effect.fn("runBuild")(function* (flags: BuildFlags) {
  yield* boundHeap
  yield* checkFormat(flags)
  const path = yield* Path.Path
  const shard = yield* readShard(flags.shard)
  const { config, out } = yield* findProject(flags)
  const write = !flags.dryRun && !flags.check
  const jobs = Option.getOrElse(flags.jobs, () => navigator.hardwareConcurrency)
  let address = ""
  const settings = readConfig(config).pipe(
    Effect.tap((found) => checkBaseUrl(found, flags)),
    Effect.tap(({ site }) => Effect.sync(() => (address = site.url)))
  )
  const progress = showProgress({ quiet: flags.quiet, isData: formatOf(flags) !== "text" })
  const options = {
    root: config.root,
    configName: path.basename(config.file),
    isUrlFit: ({ site }: Settings) => unfitHost(new URL(site.url).hostname) === undefined,
    shown: shownPath(config.root, out, path.resolve(".")),
    out,
    write,
    force: flags.force,
    strict: flags.strict,
    acceptShrink: flags.acceptShrink,
    jobs,
    wait: Option.getOrElse(flags.wait, lockWait),
    asksConsumers: false,
    onEvent: progress.show
  }
  const ran = yield* (
    shard === null ? run(settings, options) : Effect.flatMap(shardRun, (one) => one(settings, options, shard))
  ).pipe(Effect.ensuring(Effect.sync(progress.clear)))
  const written = write && shard === null ? out : null
  yield* writeSummary(flags, ran, { out: written, address })
  yield* say(flags, ran, { config, out: written })
}, asBuild)

const shardRun = Effect.promise(() => import("../../run/shard/shardRun.ts").then(({ runShard }) => runShard))

const say = Effect.fnUntraced(function* (
  flags: BuildFlags,
  { report, changes, reasons, isHeldBack }: Ran,
  { config, out }: { readonly config: FoundConfig; readonly out: string | null }
) {
  const path = yield* Path.Path
  const format = formatOf(flags)
  if (format === "json") {
    yield* printData(JSON.stringify(report, null, 2))
  } else if (format !== "text") {
    const { strict } = flags
    const { findings } = report
    yield* printDocument(format, {
      root: config.root,
      config: path.basename(config.file),
      findings,
      strict,
      failure: null
    })
  } else if (out === null && changes.length > 0) {
    yield* printData(changes.map((change) => `${signs[change.state]} ${printable(change.path)}`).join("\n"))
  }
  const shown = out === null || isHeldBack ? null : shownPath(config.root, out, path.resolve("."))
  const { quiet, verbose } = flags
  const text = reportText(report, { ...textOptions(), verbose, quiet, reasons, isHeldBack, out: shown })
  if (text !== "") yield* printMessage(text)
  if (!report.ok || (flags.check && changes.length + report.subscribers.resent.length > 0)) {
    return yield* new Stop({ code: report.sources.some(({ state }) => state !== "ok") ? 3 : 1 })
  }
  if (report.sources.some(({ state }) => state !== "ok")) return yield* new Stop({ code: 3 })
})

const signs = { new: "+", changed: "~", deleted: "-" } as const

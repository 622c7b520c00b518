/** `fanfare build`: runs the build and says what came of it. */
import { Effect, Option, Path } from "effect"
import { nodeLayer } from "../../run/nodeLayer.ts"
import { readConfig } from "../../config/loadConfig.ts"
import { printable } from "../../report/printable.ts"
import { reportText } from "../../report/text.ts"
import type { Ran } from "../../run/RunOptions.ts"
import { run } from "../../run/run.ts"
import { checkBaseUrl } from "./baseUrl.ts"
import { boundHeap } from "./boundHeap.ts"
import { isCI, type SharedOptions, Stop, useColour } from "./flags.ts"
import { showProgress } from "./progress.ts"
import { findProject, stopWith } from "./project.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { unfitHost } from "./unfitHost.ts"
import { readShard } from "./readShard.ts"
import { printData, printMessage } from "./terminal.ts"

export interface BuildFlags extends SharedOptions {
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

/** Seconds to wait for another build: one in CI can wait longer than a person. */
const waitInCI = 60
const waitOfPeople = 5

export const runBuild = Effect.fn("runBuild")(
  function* (flags: BuildFlags) {
    yield* boundHeap
    const path = yield* Path.Path
    const shard = yield* readShard(flags.shard)
    const { config, out } = yield* findProject(flags)
    const write = !flags.dryRun && !flags.check
    const jobs = Option.getOrElse(flags.jobs, () => navigator.hardwareConcurrency)
    const settings = readConfig(config).pipe(Effect.tap((found) => checkBaseUrl(found, flags)))
    const progress = showProgress(flags)
    const options = {
      root: config.root,
      configName: path.basename(config.file),
      isUrlFit: ({ site }: Settings) => unfitHost(new URL(site.url).hostname) === undefined,
      shown: path.relative(path.resolve("."), out) || ".",
      out,
      write,
      force: flags.force,
      strict: flags.strict,
      acceptShrink: flags.acceptShrink,
      jobs,
      wait: Option.getOrElse(flags.wait, () => (isCI() ? waitInCI : waitOfPeople)),
      asksConsumers: false,
      onEvent: progress.show
    }
    const ran = yield* (
      shard === null ? run(settings, options) : Effect.flatMap(shardRun, (one) => one(settings, options, shard))
    ).pipe(Effect.ensuring(Effect.sync(progress.clear)))
    yield* say(flags, ran, write && shard === null ? out : null)
  },
  (effect, flags) =>
    Effect.catchTags(effect, {
      ConfigError: stopWith(flags),
      SourceError: stopWith(flags),
      RenderError: stopWith(flags),
      PublishError: stopWith(flags)
    }).pipe(Effect.scoped, Effect.provide(nodeLayer))
)

const shardRun = Effect.promise(() => import("../../run/shardRun.ts").then(({ runShard }) => runShard))

const say = Effect.fnUntraced(function* (
  flags: BuildFlags,
  { report, changes, reasons, isHeldBack }: Ran,
  out: string | null
) {
  const path = yield* Path.Path
  if (flags.json) {
    yield* printData(JSON.stringify(report, null, 2))
  } else if (out === null && changes.length > 0) {
    yield* printData(changes.map((change) => `${signs[change.state]} ${printable(change.path)}`).join("\n"))
  }
  const shown = out === null || isHeldBack ? null : path.relative(path.resolve("."), out) || "."
  const { quiet, verbose } = flags
  const text = reportText(report, { colour: useColour(), verbose, quiet, reasons, isHeldBack, out: shown })
  if (text !== "") yield* printMessage(text)
  if (!report.ok || (flags.check && changes.length + report.subscribers.resent.length > 0)) {
    return yield* new Stop({ code: report.sources.some(({ state }) => state !== "ok") ? 3 : 1 })
  }
  if (report.sources.some(({ state }) => state !== "ok")) return yield* new Stop({ code: 3 })
})

const signs = { new: "+", changed: "~", deleted: "-" } as const

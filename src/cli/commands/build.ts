/** `fanfare build`: runs the build and says what came of it. */
import { Effect, Option, Path } from "effect"
import { cardEngine } from "../../build/cardEngine.ts"
import { build } from "../../build/build.ts"
import { parseShard, type Shard } from "../../build/shard.ts"
import { ConfigError } from "../../model/errors.ts"
import { reportText } from "../../report/text.ts"
import { printData, printMessage } from "./terminal.ts"
import { checkBaseUrl } from "./baseUrl.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"
import { openProject, stopWith } from "./project.ts"

export interface BuildFlags extends SharedOptions {
  readonly jobs: Option.Option<number>
  readonly force: boolean
  readonly strict: boolean
  readonly allowUrl: boolean
  readonly dryRun: boolean
  readonly check: boolean
  readonly shard: Option.Option<string>
}

export const runBuild = Effect.fn("runBuild")(
  function* (flags: BuildFlags) {
    const shard = yield* readShard(flags.shard)
    const { project, out } = yield* openProject(flags)
    yield* checkBaseUrl(project, flags)
    const write = !flags.dryRun && !flags.check
    const jobs = Option.getOrElse(flags.jobs, () => navigator.hardwareConcurrency)
    const { report, changes } = yield* build(project, {
      out,
      write,
      force: flags.force,
      strict: flags.strict,
      shard,
      jobs
    }).pipe(Effect.provide(cardEngine({ root: project.root, write, threads: jobs })))
    const differences = changes.filter((change) => change.state !== "unchanged")
    if (flags.json) {
      yield* printData(JSON.stringify(report, null, 2))
    } else if (!write && differences.length > 0) {
      yield* printData(differences.map(({ path, state }) => `${signs[state]} ${path}`).join("\n"))
    }
    const path = yield* Path.Path
    const shown = write && shard === null ? path.relative(path.resolve("."), out) || "." : null
    if (!flags.quiet) {
      yield* printMessage(reportText(report, { colour: useColour(), verbose: flags.verbose, out: shown }))
    }
    if (!report.ok || (flags.check && differences.length + report.subscribers.resent.length > 0)) {
      return yield* new Stop({ code: 1 })
    }
    if (report.sources.some(({ state }) => state !== "ok")) return yield* new Stop({ code: 3 })
  },
  (effect, flags) =>
    Effect.catchTags(effect, {
      ConfigError: stopWith(flags),
      SourceError: stopWith(flags),
      RenderError: stopWith(flags),
      PublishError: stopWith(flags)
    })
)

const signs = { new: "+", changed: "~", deleted: "-", unchanged: "=" } as const

const readShard = (flag: Option.Option<string>): Effect.Effect<Shard | null, ConfigError> => {
  if (Option.isNone(flag)) return Effect.succeed(null)
  const shard = parseShard(flag.value)
  return shard === undefined
    ? Effect.fail(
        new ConfigError({
          detail: `--shard ${flag.value} is not a part of a whole.`,
          hint: "Write the part and the number of parts, for example --shard 2/4.",
          findings: []
        })
      )
    : Effect.succeed(shard)
}

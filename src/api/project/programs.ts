/**
 * What a program can let fanfare do, as Effects: build, check, adopt. The
 * Promises of `createFanfare` are these with the layers of Node.
 */
import { Effect, type FileSystem, Path, Queue, Stream } from "effect"
import type { FanfareError } from "../../model/errors.ts"
import { holdLock } from "../../publish/lock.ts"
import { consumersData } from "../../report/consumers.ts"
import { adoptFeed } from "../../run/adopt.ts"
import type { RunEvent } from "../../run/RunEvent.ts"
import type { RunOptions, RunServices } from "../../run/RunOptions.ts"
import { readOnly } from "../../run/readOnly.ts"
import { run } from "../../run/run.ts"
import type { Fetcher } from "../../sources/http/Fetcher.ts"
import { optionsFault } from "./checkOptions.ts"
import type {
  AdoptOptions,
  AdoptReport,
  BuildEvent,
  BuildOptions,
  BuildReport,
  CheckOptions,
  CheckReport,
  FanfareOptions
} from "./FanfareOptions.ts"
import { findProject, type Project } from "./findProject.ts"

/**
 * How to build, in an Effect: it is stopped by interruption, and tells its events to a function.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { build, type BuildEffectOptions, nodeLayer } from "fanfare/effect"
 *
 * const how: BuildEffectOptions = { force: true, wait: 5, onEvent: ({ _tag }) => console.log(_tag) }
 * await Effect.runPromise(build({}, how).pipe(Effect.timeout("10 minutes"), Effect.provide(nodeLayer)))
 * ```
 */
export interface BuildEffectOptions extends Omit<BuildOptions, "signal"> {
  readonly onEvent?: (event: RunEvent) => void
}

/** Seconds to wait for another run of the same project. */
const patience = 60

/**
 * Builds a project. What is wrong with single articles is in the report; it fails only where nothing could be done.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { build, nodeLayer } from "fanfare/effect"
 *
 * const program = build({}, { dryRun: true }).pipe(
 *   Effect.tap(({ articles }) => Effect.log(`${articles.total} articles`)),
 *   Effect.catchTag("ConfigError", (error) => Effect.log(error.hint))
 * )
 * await Effect.runPromise(program.pipe(Effect.provide(nodeLayer)))
 * ```
 */
export const build = Effect.fn("build")(function* (
  options: FanfareOptions = {},
  how: BuildEffectOptions = {}
): Effect.fn.Return<BuildReport, FanfareError, RunServices> {
  return yield* buildProject(yield* findProject(options), how)
})

export const buildProject = Effect.fnUntraced(function* (
  project: Project,
  { onEvent = () => undefined, ...how }: BuildEffectOptions
): Effect.fn.Return<BuildReport, FanfareError, RunServices> {
  const fault = optionsFault.build(how)
  if (fault !== null) return yield* fault
  const path = yield* Path.Path
  const { report, changes, reasons, isHeldBack } = yield* Effect.scoped(
    run(project.settings, {
      ...optionsOf(project, path),
      write: how.dryRun !== true,
      force: how.force ?? false,
      strict: how.strict ?? false,
      acceptShrink: how.acceptShrink ?? false,
      wait: how.wait ?? patience,
      jobs: how.jobs ?? project.jobs,
      onEvent
    })
  )
  return { ...report, changes, reasons, isHeldBack }
})

/**
 * The events of a build, the last of which holds its report. The build begins when the stream is run, and is interrupted
 * with it.
 *
 * @example
 * ```ts
 * import { Console, Effect, Stream } from "effect"
 * import { buildEvents, nodeLayer } from "fanfare/effect"
 *
 * const program = buildEvents({ out: "dist" }).pipe(Stream.runForEach((event) => Console.log(event._tag)))
 * await Effect.runPromise(program.pipe(Effect.provide(nodeLayer)))
 * ```
 */
export const buildEvents = (
  options: FanfareOptions = {},
  how: Omit<BuildEffectOptions, "onEvent"> = {}
): Stream.Stream<BuildEvent, FanfareError, RunServices> =>
  Stream.callback<BuildEvent, FanfareError, RunServices>((queue) =>
    build(options, { ...how, onEvent: (event) => Queue.offerUnsafe(queue, event) }).pipe(
      Effect.tap((report) => Queue.offer(queue, { _tag: "Done", report })),
      Effect.andThen(Queue.end(queue))
    )
  )

/**
 * Says what is wrong with a project, and what each consumer of its feeds would say. Writes nothing.
 *
 * @example
 * ```ts
 * import { Console, Effect } from "effect"
 * import { check, nodeLayer } from "fanfare/effect"
 *
 * const program = Effect.flatMap(check(), ({ findings }) => Console.log(findings.length))
 * await Effect.runPromise(program.pipe(Effect.provide(nodeLayer)))
 * ```
 */
export const check = Effect.fn("check")(function* (
  options: FanfareOptions = {},
  how: Omit<CheckOptions, "signal"> = {}
): Effect.fn.Return<CheckReport, FanfareError, RunServices> {
  return yield* checkProject(yield* findProject(options), how)
})

export const checkProject = Effect.fnUntraced(function* (
  project: Project,
  how: CheckOptions
): Effect.fn.Return<CheckReport, FanfareError, RunServices> {
  const fault = optionsFault.check(how)
  if (fault !== null) return yield* fault
  const { strict = false } = how
  const { feeds } = project
  const { report, consumers } = yield* Effect.scoped(run(project.settings, { ...readOnly(project), feeds, strict }))
  const { findings } = report
  const isWrong = findings.some(({ severity }) => severity === "error" || (strict && severity === "warning"))
  return { version: 1, ok: !isWrong, findings, consumers: consumersData(consumers) }
})

/**
 * Takes the ids and dates of a published feed over into the ledger, so that no old item comes back as new.
 *
 * `feed` is an http or https address, or a file, relative to the folder of the config.
 *
 * @example
 * ```ts
 * import { Console, Effect } from "effect"
 * import { adopt, nodeLayer } from "fanfare/effect"
 *
 * const program = adopt("absent.xml").pipe(
 *   Effect.flatMap(({ matched }) => Console.log(matched.length)),
 *   Effect.catchTag("SourceError", (error) => Console.log(error.detail))
 * )
 * await Effect.runPromise(program.pipe(Effect.provide(nodeLayer)))
 * ```
 */
export const adopt = Effect.fn("adopt")(function* (
  feed: string,
  options: FanfareOptions = {},
  how: Omit<AdoptOptions, "signal"> = {}
): Effect.fn.Return<AdoptReport, FanfareError, FileSystem.FileSystem | Path.Path | Fetcher> {
  return yield* adoptProject(yield* findProject(options), feed, how)
})

export const adoptProject = Effect.fnUntraced(function* (
  project: Project,
  feed: string,
  how: AdoptOptions
): Effect.fn.Return<AdoptReport, FanfareError, FileSystem.FileSystem | Path.Path | Fetcher> {
  const fault = optionsFault.adopt({ feed, ...how })
  if (fault !== null) return yield* fault
  const { dryRun = false, wait = patience } = how
  return yield* Effect.scoped(
    Effect.gen(function* () {
      if (!dryRun) yield* holdLock({ root: project.root, wait })
      const settings = yield* project.settings
      const adopted = yield* adoptFeed(settings, {
        from: feed,
        folder: project.root,
        out: project.out,
        write: !dryRun,
        feeds: project.feeds
      })
      const { from, format, isChanged, matched, unmatched, findings } = adopted
      const ok = findings.every(({ severity }) => severity !== "error")
      return { version: 1, ok, from, format, isChanged, matched, unmatched, findings } as const
    })
  )
})

/** What is the same for every run of a program. Only the command line keeps what answers a build at once. */
const optionsOf = ({ root, out, feeds }: Project, path: Path.Path) =>
  ({
    root,
    out,
    feeds,
    configName: "",
    isUrlFit: () => true,
    shown: path.relative(path.resolve("."), out) || ".",
    asksConsumers: false
  }) satisfies Partial<RunOptions>

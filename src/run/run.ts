/**
 * One run: recover, read, find what is stale, make it, publish it. It knows
 * the order of the stages and nothing of what they do inside.
 */
import { Effect, Result, type Scope } from "effect"
import { type ConfigError, type FanfareError, PublishError } from "../model/errors.ts"
import type { Settings } from "../model/settings/Settings.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { Directory } from "../publish/Directory.ts"
import { fileLimit } from "../publish/fileLimit.ts"
import { holdLock } from "../publish/lock.ts"
import { dropKeptElsewhere } from "../photos/keptPictures.ts"
import { openDisk } from "../sources/disk.ts"
import type { Index } from "../store/Index.ts"
import { Store, unkept } from "../store/Store.ts"
import { StoreError } from "../store/StoreError.ts"
import { clockFault, feedsFault, lostFault, outFault, publishedAfter, publishedBefore, shrinkFault } from "./guards.ts"
import { ingest } from "./ingest/ingest.ts"
import { readDefinitions } from "./readDefinitions.ts"
import { moment } from "./moment.ts"
import { readNews } from "./news.ts"
import { isKnown, nothingPublished, type Published, readPublished } from "./before/published.ts"
import { reconcile } from "./reconcile.ts"
import type { Ran, RunOptions, RunServices } from "./RunOptions.ts"
import { keepIdle } from "./idle/keepIdle.ts"
import { onceOwner, outPathOf, type Started } from "./Started.ts"
import { movedWindows } from "./before/movedWindows.ts"
import { documentsOf } from "./documentsOf.ts"
import { readingOf, sourcesOf } from "./sourcesOf.ts"
import { stateOf } from "./stateOf.ts"
import { lookAhead } from "./look/lookAhead.ts"
import { verifyOutput } from "./look/verifyOutput.ts"

/**
 * Runs a project once. What is wrong with single articles is in the report; only what stops the whole run fails. The
 * settings are read when the lock is held and an unfinished earlier commit is settled, whatever they say now. `build` is
 * this with defaults.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { loadConfig, nodeLayer, run, type RunOptions } from "fanfare/effect"
 * import { join } from "node:path"
 *
 * const root = process.cwd()
 * const options: RunOptions = {
 *   root, configName: "", out: join(root, "public"), shown: "public", isUrlFit: () => true,
 *   write: false, force: false, strict: false, acceptShrink: false, wait: 60, jobs: 2, asksConsumers: false,
 *   onEvent: () => undefined
 * }
 * const program = Effect.scoped(run(loadConfig(root, null), options))
 * const { changes } = await Effect.runPromise(program.pipe(Effect.provide(nodeLayer)))
 * console.log(changes.length)
 * ```
 */
export const run = Effect.fn("run")(function* <R>(
  settings: Effect.Effect<Settings, ConfigError, R>,
  options: RunOptions
): Effect.fn.Return<Ran, FanfareError, RunServices | Scope.Scope | R> {
  yield* fileLimit
  const { root, wait, write, onEvent } = options
  const now = yield* moment
  onEvent({ _tag: "Stage", stage: "waiting", total: null })
  const { isShared } = yield* Directory
  const held = write && isShared ? yield* holdLock({ root, wait }) : null
  const attempt = (anew: boolean) =>
    Effect.scoped(once(settings, { ...options, check: held?.check ?? Effect.void }, now, anew))
  return yield* attempt(false).pipe(
    // The index is only a help: one that turns out damaged is made again, and the run begins anew.
    Effect.catchDefect((defect) => {
      if (!(defect instanceof StoreError)) return Effect.die(defect)
      return defect.reason === "damaged" ? attempt(true) : Effect.fail(unwritable(defect, false))
    })
  )
}, Effect.scoped)

type LockedOptions = RunOptions & { readonly check: Effect.Effect<void, PublishError> }

const once = Effect.fnUntraced(function* <R>(
  readSettings: Effect.Effect<Settings, ConfigError, R>,
  options: LockedOptions,
  now: Timestamp,
  anew: boolean
): Effect.fn.Return<Ran, FanfareError, RunServices | Scope.Scope | R> {
  const { root, out, write, check, onEvent } = options
  const opened = yield* (yield* Directory).open({ root, out, write, check })
  let isPublished = false
  const publication: typeof opened = {
    ...opened,
    commit: (changes) => Effect.tap(opened.commit(changes), () => Effect.sync(() => (isPublished = true)))
  }
  if (publication.recovered.state === "forward" || publication.recovered.state === "back")
    onEvent({ _tag: "Recovered", direction: publication.recovered.state })
  const began = Date.now()
  const settings = yield* readSettings
  yield* failing(outFault(settings, out))
  const store = yield* (yield* Store).open({ root, write, anew })
  const { index } = store
  index.begin()
  return yield* stages({ settings, options, now, began, store, publication }).pipe(
    Effect.map((ran) => (write && !ran.isHeldBack ? keptIndex(index, ran) : ran)),
    Effect.ensuring(Effect.sync(() => Result.try(() => index.rollback()))),
    Effect.catchDefect((defect) =>
      defect instanceof StoreError && defect.reason === "unwritable"
        ? Effect.fail(unwritable(defect, isPublished))
        : Effect.die(defect)
    )
  )
})

/** Commits what was found. An index that cannot be kept is only a help that is lost: everything is published by now. */
const keptIndex = (index: Index, ran: Ran): Ran => {
  try {
    index.commit()
    return ran
  } catch (error) {
    if (!(error instanceof StoreError) || error.reason === "damaged") throw error
    return { ...ran, report: { ...ran.report, findings: [...ran.report.findings, unkept(error.detail)] } }
  }
}

type Opened = Pick<Started, "settings" | "options" | "now" | "began" | "store" | "publication">

const stages = Effect.fnUntraced(function* (
  opened: Opened
): Effect.fn.Return<Ran, FanfareError, RunServices | Scope.Scope> {
  const { settings, options, now, began, store, publication } = opened
  const { index } = store
  const { onEvent } = options
  reconcile(index, publication.recovered)
  const disk = openDisk(settings.root, options)
  if (!options.write) yield* Effect.addFinalizer(() => Effect.sync(() => dropKeptElsewhere(settings.root)))
  const definitions = yield* Effect.fromResult(readDefinitions(disk, settings))
  const names = ["latest", "comments", ...definitions.definitions.map(({ name }) => name)]
  const output = memoised(() => readPublished(options.out, names))
  const published = (): Published => (isKnown(index) ? nothingPublished : output())
  const before = publishedBefore(index, published)
  const count = index.targets.count()
  const ahead = yield* lookAhead({ index: store.file, out: options.out, count })
  onEvent({ _tag: "Stage", stage: "reading", total: null })
  const documents = yield* documentsOf(settings, store.blobs)
  const outPath = outPathOf(settings, options.out)
  const sources = sourcesOf(settings, disk, now, outPath, options.feeds, documents, options.jobs)
  const ingested = yield* ingest({
    settings,
    disk,
    index,
    sources,
    now,
    reading: readingOf(settings, now),
    // A ledger that was lost, or lost lines, takes what the index knows of it along.
    published: (isTaken) => (isTaken ? output() : published()).entries,
    onProgress: (done) => onEvent({ _tag: "Progress", stage: "reading", done })
  })
  const news = yield* readNews(disk, index, settings, options.out)
  if (!options.acceptShrink) {
    yield* failing(feedsFault(definitions, settings, index, published))
    yield* failing(clockFault(index, now))
    const moved = movedWindows(index, { sources, touched: ingested.touched, published })
    yield* failing(shrinkFault(before, publishedAfter(index, now, published) + ingested.touched.replaced.size + moved))
  }
  yield* failing(lostFault(ingested))
  onEvent({ _tag: "Stage", stage: "looking", total: count })
  const damaged = publication.isPrivate ? 0 : yield* verifyOutput(index, publication, yield* ahead)
  const started: Started = {
    ...opened,
    index,
    definitions: definitions.definitions,
    ingested,
    published,
    before,
    findings: [...(settings.findings ?? []), ...store.findings, ...ingested.findings]
  }
  const state = stateOf({ settings, definitions: definitions.deps, news: news.deps, now, began, index, ingested })
  const read = [...definitions.deps, ...news.deps]
  index.findings.set(onceOwner, started.findings)
  // The consumers of the feeds are asked about what the feeds hold, which an idle run does not look at.
  if (!options.force && !options.asksConsumers && damaged === 0 && state.isSame) {
    const { idleReport } = yield* Effect.promise(() => import("./report/idleReport.ts"))
    const ran = idleReport(started, news)
    if (options.write) keepIdle(started, { disk, ran, read, cards: state.cards, isIdle: true })
    return ran
  }
  const { makeAll } = yield* Effect.promise(() => import("./makeAll.ts"))
  return yield* makeAll(started, { disk, news, read, state })
})

const memoised = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | null = null
  return () => (made ??= { value: make() }).value
}

const failing = <E>(fault: E | null): Effect.Effect<void, E> => (fault === null ? Effect.void : Effect.fail(fault))

const unwritable = ({ detail, cause }: StoreError, isPublished: boolean): PublishError =>
  new PublishError({
    detail: `The index in .fanfare/ cannot be written: ${detail}; ${
      isPublished
        ? "everything was published, and the next build has to look at all of it again"
        : "what was published before is untouched"
    }.`,
    hint: "Check the disk's free space and the rights of .fanfare/.",
    cause
  })

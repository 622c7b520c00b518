/**
 * One project that is built again and again in one process: what draws, what
 * was read and what was made stay in memory between two builds.
 */
import { sep } from "node:path"
import type { Scope } from "effect"
import { Cause, Effect, Exit, type FileSystem, Layer, type Path, RcMap, Semaphore, SubscriptionRef } from "effect"
import type { CardSession } from "../../cards/CardSession.ts"
import { Cards } from "../../cards/Cards.ts"
import { type FoundConfig, readConfig } from "../../config/loadConfig.ts"
import type { RenderError } from "../../model/errors.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { makeMemoryDisk, type MemoryDisk } from "../../publish/memory/openMemory.ts"
import type { Index } from "../../store/Index.ts"
import { Store } from "../../store/Store.ts"
import { run } from "../../run/run.ts"
import type { DevState, Failure } from "./DevState.ts"
import { previewLayers } from "./previewLayers.ts"

export interface Workbench {
  /** Absolute path of the project. */
  readonly root: string
  /** Absolute path of the output directory; nothing is written there. */
  readonly out: string
  /** Everything that was published, by absolute path. */
  readonly disk: MemoryDisk
  readonly state: SubscriptionRef.SubscriptionRef<DevState>
  /** Builds once; whatever goes wrong is in `state`. */
  readonly rebuild: Effect.Effect<void>
  /** Asks the index, between two builds. */
  readonly ask: <A>(question: (index: Index) => A) => Effect.Effect<A>
  /** The cards of the last build in one of the themes. Fails where they cannot be opened, or the config turns them off. */
  readonly session: (theme: "light" | "dark") => Effect.Effect<CardSession, RenderError | NoCards, Scope.Scope>
}

export interface WorkbenchOptions {
  readonly config: FoundConfig
  readonly out: string
  readonly jobs: number
}

/** There is nothing to draw: the config turns cards off, or nothing was built yet. */
export class NoCards extends Error {
  readonly _tag = "NoCards"
}

export const openWorkbench = Effect.fn("openWorkbench")(function* ({
  config,
  out,
  jobs
}: WorkbenchOptions): Effect.fn.Return<Workbench, never, FileSystem.FileSystem | Path.Path | Scope.Scope> {
  const { root } = config
  const disk = makeMemoryDisk()
  const context = yield* Layer.build(previewLayers(root, disk))
  const store = yield* Effect.provideContext(Store, context)
  const kept = yield* Layer.build(Cards.layer({ root, blobs: store.blobs({ root, write: true }), threads: jobs }))
  const cards = yield* Effect.provideContext(Cards, kept)
  const platform = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const state = yield* SubscriptionRef.make<DevState>({ revision: 0, isBuilding: false, built: null, failure: null })
  const turns = Semaphore.makeUnsafe(1)

  const once = Effect.gen(function* () {
    let settings: Settings | null = null
    yield* SubscriptionRef.update(state, (now) => ({ ...now, isBuilding: true }))
    const exit = yield* Effect.exit(
      Effect.scoped(
        run(
          Effect.tap(readConfig(config), (read) => Effect.sync(() => (settings = read))),
          {
            root,
            configName: "",
            isUrlFit: () => true,
            shown: "",
            out,
            write: true,
            force: false,
            strict: false,
            acceptShrink: true,
            jobs,
            wait: 0,
            asksConsumers: false,
            onEvent: () => undefined
          }
        )
      ).pipe(Effect.provideContext(context), Effect.provideContext(kept), Effect.provideContext(platform))
    )
    yield* SubscriptionRef.update(state, (now) => {
      const revision = now.revision + 1
      return Exit.isSuccess(exit) && settings !== null
        ? { revision, isBuilding: false, built: { revision, settings, report: exit.value.report }, failure: null }
        : { ...now, revision, isBuilding: false, failure: Exit.isFailure(exit) ? failureOf(exit.cause) : now.failure }
    })
  })

  const sessions = yield* RcMap.make({
    lookup: (key: string) =>
      Effect.suspend((): Effect.Effect<CardSession, RenderError | NoCards, Scope.Scope> => {
        const { built } = SubscriptionRef.getUnsafe(state)
        const own = built?.settings.cards ?? null
        if (built === null || own === null) return Effect.fail(new NoCards())
        const theme = key.endsWith("dark") ? "dark" : "light"
        return cards.open({ site: built.settings.site, theme, settings: { ...own, sizes: ["portrait", "story"] } })
      }),
    idleTimeToLive: "1 minute"
  })

  return {
    root,
    out: out.split(sep).join("/"),
    disk,
    state,
    rebuild: turns.withPermit(once),
    ask: (question) =>
      turns.withPermit(
        Effect.scoped(
          Effect.flatMap(store.open({ root, write: false }), ({ index }) => Effect.sync(() => question(index)))
        )
      ),
    session: (theme) =>
      Effect.suspend(() => {
        const { built } = SubscriptionRef.getUnsafe(state)
        return RcMap.get(sessions, `${built?.revision ?? 0} ${theme}`)
      })
  }
})

const failureOf = (cause: Cause.Cause<unknown>): Failure => {
  const error = Cause.squash(cause)
  if (typeof error === "object" && error !== null && "detail" in error && "hint" in error) {
    const { detail, hint } = error as { readonly detail: string; readonly hint: string }
    const findings = "findings" in error && Array.isArray(error.findings) ? error.findings : []
    return { name: "_tag" in error ? String(error._tag) : "Error", detail, hint, findings }
  }
  return {
    name: "Defect",
    detail: error instanceof Error ? error.message : String(error),
    hint: "This is a defect of fanfare: please report it.",
    findings: []
  }
}

/**
 * The door for programs without Effect: a project that can be built, checked
 * and watched at work, by Promises. What it does is in `project/programs.ts`.
 */
import { Cause, type Effect, Exit, ManagedRuntime, Semaphore } from "effect"
import { ConfigError, type FanfareError } from "../model/errors.ts"
import type {
  AdoptOptions,
  AdoptReport,
  BuildOptions,
  BuildReport,
  BuildRun,
  CheckOptions,
  CheckReport,
  FanfareOptions
} from "./project/FanfareOptions.ts"
import { startRun } from "./project/startRun.ts"

/**
 * One project. Its builds wait for each other; those of several projects go on at once and share nothing.
 *
 * @example
 * ```ts
 * import { createFanfare, type Fanfare } from "fanfare"
 *
 * const total = async (fanfare: Fanfare): Promise<number> => (await fanfare.build()).articles.total
 *
 * const fanfare = await createFanfare()
 * try {
 *   console.log(fanfare.root, fanfare.out, await total(fanfare))
 * } finally {
 *   await fanfare.close()
 * }
 * ```
 */
export interface Fanfare extends AsyncDisposable {
  /** Absolute path of the project: the folder that holds the config. */
  readonly root: string
  /** Absolute path of the output directory. */
  readonly out: string
  /**
   * Builds the project, as `fanfare build` does. What is wrong with single articles is in the report, with `ok: false`,
   * and what is right is published.
   *
   * Rejects with a `ConfigError` (the config, or an option, is wrong), a `SourceError` (a source cannot be read, or most
   * articles are gone), a `RenderError` (no picture can be drawn) or a `PublishError` (nothing can be written, or another
   * build has the lock); what was published before is then untouched. A signal rejects with its reason.
   */
  readonly build: (options?: BuildOptions) => BuildRun
  /** Says what is wrong with the project, as `fanfare check` does. Writes nothing. Rejects as `build` does. */
  readonly check: (options?: CheckOptions) => Promise<CheckReport>
  /**
   * Takes the ids and dates of a published feed over into the ledger, as `fanfare adopt` does, so that no old item comes
   * back as new. `feed`: an http or https address, or a file, relative to the folder of the config. Rejects as `build`
   * does; with a `SourceError` for what is not a feed.
   */
  readonly adopt: (feed: string, options?: AdoptOptions) => Promise<AdoptReport>
  /** Stops what is under way, and waits until it has. Nothing can be asked afterwards. */
  readonly close: () => Promise<void>
}

/**
 * Opens a project. The config is read once, so that a wrong one is known at once, and anew by every build.
 *
 * Rejects with a `ConfigError` where there is no config, or where it is wrong; its `findings` have the lines.
 *
 * @example
 * ```ts
 * import { createFanfare } from "fanfare"
 *
 * await using fanfare = await createFanfare()
 * const run = fanfare.build()
 * for await (const event of run) if (event._tag === "Progress") console.log(event.stage, event.done)
 * const { ok, articles, findings } = await run
 * console.log(ok, articles.added)
 * for (const { code, file, message, fix } of findings) console.log(code, file, message, fix)
 * ```
 */
export const createFanfare = async (options: FanfareOptions = {}): Promise<Fanfare> => {
  // All that a build needs is loaded here, so that a program that only writes feeds does not wait for it.
  const [{ nodeLayer }, { findProject }, programs] = await Promise.all([
    import("../run/nodeLayer.ts"),
    import("./project/findProject.ts"),
    import("./project/programs.ts")
  ])
  const runtime = ManagedRuntime.make(nodeLayer)
  const closing = new AbortController()
  type Services = ManagedRuntime.ManagedRuntime.Services<typeof runtime>
  const perform = async <A>(
    effect: Effect.Effect<A, FanfareError, Services>,
    signal: AbortSignal | undefined
  ): Promise<A> => {
    // What is no signal is told by the check of the options.
    const either = signal instanceof AbortSignal ? AbortSignal.any([closing.signal, signal]) : closing.signal
    either.throwIfAborted()
    const exit = await runtime.runPromiseExit(effect, { signal: either })
    if (Exit.isSuccess(exit)) return exit.value
    if (Cause.hasInterruptsOnly(exit.cause)) either.throwIfAborted()
    throw Cause.squash(exit.cause)
  }
  /** One after the other: two runs of one project would only wait for its lock. */
  const turns = Semaphore.makeUnsafe(1)
  const running = new Set<Promise<unknown>>()
  const ask = <A>(effect: Effect.Effect<A, FanfareError, Services>, signal: AbortSignal | undefined): Promise<A> => {
    const asked = perform(turns.withPermit(effect), signal)
    const settled: Promise<unknown> = asked.then(
      () => running.delete(settled),
      () => running.delete(settled)
    )
    running.add(settled)
    return asked
  }
  const close = async (): Promise<void> => {
    closing.abort(closed())
    await Promise.all(running)
    await runtime.dispose()
  }
  try {
    const project = await perform(findProject(options), undefined)
    await perform(project.settings, undefined)
    return {
      root: project.root,
      out: project.out,
      build: (how = {}) =>
        startRun((onEvent) => ask<BuildReport>(programs.buildProject(project, { ...how, onEvent }), how.signal)),
      check: (how = {}) => ask(programs.checkProject(project, how), how.signal),
      adopt: (feed, how = {}) => ask(programs.adoptProject(project, feed, how), how.signal),
      close,
      [Symbol.asyncDispose]: close
    }
  } catch (error) {
    await runtime.dispose()
    throw error
  }
}

const closed = (): ConfigError =>
  new ConfigError({
    detail: "This project was closed, and nothing can be asked of it any more.",
    hint: "Open it again with `createFanfare`.",
    findings: []
  })

/** What a run is asked, and what it gives. */
import type { FileSystem, Path } from "effect"
import type { ConsumerReport } from "../outputs/site/feeds/consumerOf.ts"
import type { Directory } from "../publish/Directory.ts"
import type { Change } from "../report/Change.ts"
import type { Report } from "../report/Report.ts"
import type { Settings } from "../model/settings/Settings.ts"
import type { RecordFeed } from "../sources/records/RecordFeed.ts"
import type { Store } from "../store/Store.ts"
import type { RunEvent } from "./RunEvent.ts"

/**
 * What a run is asked; `build` has a default for each.
 *
 * @example
 * ```ts
 * import type { RunOptions } from "fanfare/effect"
 *
 * const quiet: Pick<RunOptions, "write" | "onEvent"> = { write: false, onEvent: () => undefined }
 * console.log(quiet.write)
 * ```
 */
export interface RunOptions {
  /** Absolute path of the folder that holds the config. */
  readonly root: string
  /** Name of the config file in that folder; empty where the settings come from elsewhere. */
  readonly configName: string
  /** Whether the site's address is one to publish under from everywhere. */
  readonly isUrlFit: (settings: Settings) => boolean
  /** The output directory as the user knows it. */
  readonly shown: string
  /** Absolute path of the output directory. */
  readonly out: string
  /** False for a run that only says what it would do. */
  readonly write: boolean
  /** Draw every picture anew, and replace files that fanfare did not write. */
  readonly force: boolean
  /** Whether a warning keeps everything from being published. */
  readonly strict: boolean
  readonly acceptShrink: boolean
  /** Seconds to wait for another run of the same project. */
  readonly wait: number
  /** Most files that are read or made at a time. */
  readonly jobs: number
  /** Whether the consumers of the feeds are asked too. */
  readonly asksConsumers: boolean
  readonly onEvent: (event: RunEvent) => void
  /** Records that a program gives besides what the config names. */
  readonly feeds?: ReadonlyArray<RecordFeed>
}

/**
 * What a run gives.
 *
 * @example
 * ```ts
 * import type { Ran } from "fanfare/effect"
 *
 * const isPublished = ({ report, isHeldBack }: Ran): boolean => report.ok && !isHeldBack
 * console.log(typeof isPublished)
 * ```
 */
export interface Ran {
  readonly report: Report
  readonly changes: ReadonlyArray<Change>
  /** Why files were made again. */
  readonly reasons: ReadonlyArray<string>
  readonly consumers: ReadonlyArray<ConsumerReport>
  /** Whether nothing was published because of `--strict`. */
  readonly isHeldBack: boolean
}

/**
 * What a run needs; `nodeLayer` provides all of it.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { build, nodeLayer, type RunServices } from "fanfare/effect"
 *
 * const program: Effect.Effect<boolean, never, RunServices> = build({}, { dryRun: true }).pipe(
 *   Effect.map(({ ok }) => ok),
 *   Effect.orElseSucceed(() => false)
 * )
 * console.log(await Effect.runPromise(program.pipe(Effect.provide(nodeLayer))))
 * ```
 */
export type RunServices = Store | Directory | FileSystem.FileSystem | Path.Path

/** What a program may ask of fanfare, and what it gets. Types only; each has a default for every option. */
import type { Match, Unmatched } from "../../articles/identity/Matches.ts"
import type { Config } from "../../config/Config.ts"
import type { Finding } from "../../model/Finding.ts"
import type { Change } from "../../report/Change.ts"
import type { ConsumerData } from "../../report/consumers.ts"
import type { Report } from "../../report/Report.ts"
import type { RunEvent } from "../../run/RunEvent.ts"
import type { RecordChange, RecordFeed } from "../../sources/records/RecordFeed.ts"

/**
 * A source that a program gives: records, or a source with a name that tells what changed. Records without a name are
 * read again in every build and compared by their content; a generator, which can be read only once, is remembered.
 *
 * @example
 * ```ts
 * import { createFanfare, type RecordSource } from "fanfare"
 *
 * const posts: RecordSource = [
 *   { id: "ferry", title: "The ferry sails again", content_text: "It left at six.", date_published: "2026-03-02T06:00:00Z" }
 * ]
 * await using fanfare = await createFanfare({ sources: [posts] })
 * const report = await fanfare.build()
 * console.log(report.articles.total)
 * ```
 */
export type RecordSource = Iterable<RecordChange> | AsyncIterable<RecordChange> | RecordFeed

/**
 * Which project, and with what. Everything has a default.
 *
 * @example
 * ```ts
 * import { createFanfare, type FanfareOptions } from "fanfare"
 *
 * const options: FanfareOptions = {
 *   config: { site: { url: "https://news.example.org/", title: "Example News" }, cards: false },
 *   out: "dist",
 *   jobs: 2
 * }
 * await using fanfare = await createFanfare(options)
 * console.log(fanfare.out)
 * ```
 */
export interface FanfareOptions {
  /** The folder where the config is looked for, or, for a config that is given as a value, the project. Default: the working directory. */
  readonly root?: string
  /** A config file, relative to `root`, or the config itself. Default: the first `fanfare.config.*` in `root`. A file is read anew by every build. */
  readonly config?: string | Config
  /** The output directory, relative to the folder of the config. Default: as the config says, else `public`. */
  readonly out?: string
  /** Most files that are read or made at a time. Default: the number of processors. */
  readonly jobs?: number
  /** Where articles come from besides what the config names. */
  readonly sources?: ReadonlyArray<RecordSource>
}

/**
 * How to build.
 *
 * @example
 * ```ts
 * import { type BuildOptions, createFanfare } from "fanfare"
 *
 * const careful: BuildOptions = { strict: true, dryRun: true, signal: AbortSignal.timeout(60_000) }
 * await using fanfare = await createFanfare()
 * const { changes } = await fanfare.build(careful)
 * for (const { state, path } of changes) console.log(state, path)
 * ```
 */
export interface BuildOptions {
  /** Draw every card anew, and replace files that fanfare did not write. Default: false. */
  readonly force?: boolean
  /** Publish nothing if there is a warning. Default: false. */
  readonly strict?: boolean
  /** Write nothing; `changes` lists what would change. Default: false. */
  readonly dryRun?: boolean
  /** Publish although most articles are gone, or the clock went back. Default: false. */
  readonly acceptShrink?: boolean
  /** Seconds to wait for another process that builds the same project. Default: 60. */
  readonly wait?: number
  /** In place of the project's own. */
  readonly jobs?: number
  /** Stops the build; what was published before it stays as it is. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * What a build did: the report that `fanfare build --json` prints, and what a program may want besides.
 *
 * @example
 * ```ts
 * import { type BuildReport, createFanfare } from "fanfare"
 *
 * const say = ({ ok, articles, files, findings }: BuildReport): string =>
 *   `${ok ? "fine" : "not fine"}: ${articles.total} articles, ${files.written} files written, ${findings.length} findings`
 *
 * await using fanfare = await createFanfare()
 * console.log(say(await fanfare.build()))
 * ```
 */
export interface BuildReport extends Report {
  /** What would change; empty for a build that writes. Paths are relative to the output directory. */
  readonly changes: ReadonlyArray<Change>
  /** Why files were made again, one line for each. */
  readonly reasons: ReadonlyArray<string>
  /** Whether nothing was published because of `strict`. */
  readonly isHeldBack: boolean
}

/**
 * What a build tells while it is at work. `Stage`: a stage began, with the number of things to do where it is known.
 * `Progress`: how many of them are done. `Recovered`: an interrupted build of before was finished or undone. `Done`: the
 * last one.
 *
 * @example
 * ```ts
 * import { type BuildEvent, createFanfare } from "fanfare"
 *
 * const line = (event: BuildEvent): string =>
 *   event._tag === "Progress" ? `${event.stage}: ${event.done}` : event._tag
 *
 * await using fanfare = await createFanfare()
 * for await (const event of fanfare.build()) console.log(line(event))
 * ```
 */
export type BuildEvent = RunEvent | { readonly _tag: "Done"; readonly report: BuildReport }

/**
 * A build that is under way: `await` it for its report, or walk through its events; both at once are fine. Events that
 * nobody walks through cost nothing, and a walk that is left early does not stop the build.
 *
 * @example
 * ```ts
 * import { type BuildRun, createFanfare } from "fanfare"
 *
 * await using fanfare = await createFanfare()
 * const run: BuildRun = fanfare.build()
 * for await (const event of run) if (event._tag === "Stage") console.log(event.stage, event.total)
 * const report = await run
 * console.log(report.ok)
 * ```
 */
export interface BuildRun extends Promise<BuildReport>, AsyncIterable<BuildEvent> {}

/**
 * How to check.
 *
 * @example
 * ```ts
 * import { type CheckOptions, createFanfare } from "fanfare"
 *
 * const options: CheckOptions = { strict: true }
 * await using fanfare = await createFanfare()
 * const { ok, findings } = await fanfare.check(options)
 * console.log(ok, findings.map(({ code, fix }) => `${code}: ${fix}`))
 * ```
 */
export interface CheckOptions {
  /** Whether a warning counts as an error. Default: false. */
  readonly strict?: boolean
  /** Stops it. */
  readonly signal?: AbortSignal
}

/**
 * What is wrong with a project: the document that `fanfare check --json` prints.
 *
 * @example
 * ```ts
 * import { type CheckReport, createFanfare } from "fanfare"
 *
 * const failing = ({ consumers }: CheckReport): ReadonlyArray<string> =>
 *   consumers.filter(({ ok }) => !ok).map(({ consumer }) => consumer)
 *
 * await using fanfare = await createFanfare()
 * console.log(failing(await fanfare.check()))
 * ```
 */
export interface CheckReport {
  readonly version: 1
  /** False where a finding is an error, or a warning under `strict`. */
  readonly ok: boolean
  readonly findings: ReadonlyArray<Finding>
  /** Each feed against the consumer that it is made for. */
  readonly consumers: ReadonlyArray<ConsumerData>
}

/**
 * How to take over the ids of a published feed.
 *
 * @example
 * ```ts
 * import { type AdoptOptions, createFanfare } from "fanfare"
 * import { writeFile } from "node:fs/promises"
 *
 * await writeFile("old.json", JSON.stringify({
 *   version: "https://jsonfeed.org/version/1.1",
 *   title: "Example News",
 *   items: [{ id: "tag:example.org,2026:1", url: "https://news.example.org/harbour/", title: "The harbour opens again" }]
 * }))
 * const options: AdoptOptions = { dryRun: true }
 * await using fanfare = await createFanfare()
 * const { matched, isChanged } = await fanfare.adopt("old.json", options)
 * console.log(matched.length, isChanged)
 * ```
 */
export interface AdoptOptions {
  /** Write nothing. Default: false. */
  readonly dryRun?: boolean
  /** Seconds to wait for another process that is at work on the same project. Default: 60. */
  readonly wait?: number
  /** Stops it. */
  readonly signal?: AbortSignal
}

/**
 * What was taken over from a feed: the document that `fanfare adopt --json` prints.
 *
 * @example
 * ```ts
 * import { type AdoptReport } from "fanfare"
 *
 * const missed = ({ unmatched }: AdoptReport): ReadonlyArray<string> => unmatched.items.map(({ title }) => title)
 * console.log(
 *   missed({
 *     version: 1, ok: true, from: "old.xml", format: "rss", isChanged: false, matched: [],
 *     unmatched: { items: [{ id: "1", link: null, title: "Lost" }], articles: [] }, findings: []
 *   })
 * )
 * ```
 */
export interface AdoptReport {
  readonly version: 1
  /** False where a finding is an error. */
  readonly ok: boolean
  /** The feed, as it was named. */
  readonly from: string
  readonly format: "rss" | "atom" | "json"
  /** Whether the ledger was written, or would be. */
  readonly isChanged: boolean
  /** Articles that have the id of an item from now on. */
  readonly matched: ReadonlyArray<Match>
  /** Items without an article, and articles that are not in the feed. */
  readonly unmatched: Unmatched
  readonly findings: ReadonlyArray<Finding>
}

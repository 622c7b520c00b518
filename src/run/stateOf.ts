/** Whether anything that the output depends on, besides the published files themselves, is other than in the run before. */
import { lstatSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import type { Dependency } from "../model/Dependency.ts"
import { digestOf } from "../model/Digest.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import { version } from "../model/version.ts"
import { racy } from "../sources/disk.ts"
import type { Index } from "../store/Index.ts"
import type { Ingested } from "./ingest/ingest.ts"

export interface StateRequest {
  readonly settings: Settings
  /** The files that define feeds. */
  readonly definitions: ReadonlyArray<Dependency>
  /** The file with the news of another feed. */
  readonly news: ReadonlyArray<Dependency>
  readonly now: Timestamp
  /** When the run began to read, in milliseconds since 1970 by the clock of the files. */
  readonly began: number
  readonly index: Index
  readonly ingested: Ingested
}

export interface RunState {
  readonly isSame: boolean
  /** Files that the cards were drawn with last, relative to the project. */
  readonly cards: ReadonlyArray<string>
  /**
   * To be called when everything is published. `stamps`: files that the cards were drawn with, relative to the project.
   * `isWhole`: false where a file of somebody else kept one of fanfare's out, or not every file that the cards depend on
   * is known, so that the next run tries again.
   */
  readonly keep: (stamps: ReadonlyArray<string>, isWhole: boolean) => void
}

const day = 86_400_000
/** The news sitemap holds two days, their last moment included. */
const sitemapDays = 2

export const stateOf = ({ settings, definitions, news, now, began, index, ingested }: StateRequest): RunState => {
  const inputs = digestOf([version, settings.digest, digests(definitions), digests(news)])
  const at = instant(now)
  const before = Number(index.meta.get("state moment") ?? 0)
  const stamps = JSON.parse(index.meta.get("card files") ?? "[]") as ReadonlyArray<string>
  const { touched } = ingested
  const leaves = `at >= ? AND at < ?`
  const [from, to] = before < at ? [before, at] : [at, before]
  return {
    cards: stamps,
    isSame:
      index.meta.get("clean") === "yes" &&
      index.meta.get("inputs") === inputs &&
      index.meta.get("card stamps") === stampsOf(settings.root, stamps) &&
      !touched.taken &&
      !touched.identity &&
      !touched.due &&
      index.articles.countWhere(leaves, from - sitemapDays * day, to - sitemapDays * day) === 0,
    keep: (files, isWhole) => {
      index.meta.set("clean", isWhole ? "yes" : "")
      index.meta.set("inputs", inputs)
      index.meta.set("state moment", String(at))
      index.meta.set("card files", JSON.stringify(files))
      index.meta.set("card stamps", isSettled(settings.root, files, began) ? stampsOf(settings.root, files) : "")
    }
  }
}

const digests = (deps: ReadonlyArray<Dependency>) => deps.map(({ path, sha256 }) => [path, sha256])

const infoOf = (root: string, file: string) =>
  Result.getOrUndefined(Result.try(() => lstatSync(join(root, ...file.split("/")), { throwIfNoEntry: false })))

const stampsOf = (root: string, files: ReadonlyArray<string>): string =>
  digestOf(
    files.map((file) => {
      const info = infoOf(root, file)
      return info === undefined ? null : [info.size, info.mtimeMs, info.ctimeMs, info.ino]
    })
  )

/** Whether no file changed since the run began, so that all are what the cards were drawn with. */
const isSettled = (root: string, files: ReadonlyArray<string>, began: number): boolean =>
  files.every((file) => (infoOf(root, file)?.ctimeMs ?? 0) <= began - racy)

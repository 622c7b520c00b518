/**
 * A project in a temporary folder whose sources are read into an index, run
 * after run, as a build reads them. Nothing is published but the ledger.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Result } from "effect"
import type { LedgerEntry } from "../../src/articles/identity/ledger.ts"
import { ledgerLines, ledgerName, noteLedgerFile } from "../../src/articles/identity/ledgerFile.ts"
import { completeConfig } from "../../src/config/completeConfig.ts"
import { chooseLabels } from "../../src/labels/index.ts"
import { labels } from "../../src/labels/languages/index.ts"
import type { Article } from "../../src/model/Article.ts"
import type { SourceError } from "../../src/model/errors.ts"
import { compareFindings, type Finding } from "../../src/model/Finding.ts"
import type { Settings } from "../../src/model/settings/Settings.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { ingest, type Ingested } from "../../src/run/ingest/ingest.ts"
import { readingOf, sourcesOf } from "../../src/run/sourcesOf.ts"
import { type Disk, openDisk } from "../../src/sources/disk.ts"
import type { Index } from "../../src/store/Index.ts"
import type { ArticleRow } from "../../src/store/rows.ts"
import { Store } from "../../src/store/Store.ts"

export const site: Site = {
  url: "https://news.example.org/",
  title: "Example News",
  description: "News from the harbour.",
  language: "en",
  direction: "ltr",
  timeZone: "Europe/Paris",
  accent: "#0b5c6b",
  accounts: {}
}

export const now = "2026-05-01T00:00:00Z" as Timestamp

export interface ReadOptions {
  readonly settings?: Partial<Settings>
  readonly now?: Timestamp
  /** Wraps the disk: to count what is read, or to let reading fail. */
  readonly disk?: (disk: Disk) => Disk
  /** What was published before, as lines of a ledger. */
  readonly published?: () => ReadonlyArray<LedgerEntry>
  /** The output directory, relative to the project. */
  readonly out?: string
  /** Which units this reading is for, where it is for a part of them. */
  readonly isMine?: (unit: string) => boolean
}

export interface Read extends Ingested {
  readonly index: Index
  /** All but shadowed pages, by their keys. */
  readonly articles: ReadonlyArray<ReadRow>
  /** All that the index holds, and the run's own; by place. */
  readonly findings: ReadonlyArray<Finding>
}

export interface ReadRow extends Pick<ArticleRow, "key" | "state" | "id" | "declaredId" | "slug" | "shown"> {
  readonly article: Article
}

export interface Newsroom {
  readonly root: string
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly remove: (path: string) => void
  readonly rename: (from: string, to: string) => void
  readonly ledger: () => string
  /** Reads with the index of the run before, and writes the ledger. Fails as the run would. */
  readonly read: (options?: ReadOptions) => Promise<Read>
  /** Reads with an empty index; changes nothing. */
  readonly cold: (options?: ReadOptions) => Promise<Read>
  /** The error that a reading ends with. */
  readonly error: (options?: ReadOptions) => Promise<SourceError>
  readonly close: () => void
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A project of these files, with an articles' folder. */
export const openNewsroom = async (files: Files = {}, settings: Partial<Settings> = {}): Promise<Newsroom> => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-newsroom-"))
  const warm = await memoryIndex(root)
  const at = (path: string): string => join(root, path)
  const write: Newsroom["write"] = (path, content) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
  }
  mkdirSync(at("articles"))
  for (const [path, content] of Object.entries(files)) write(path, content)
  const from = (index: Index, options: ReadOptions = {}) =>
    ingestInto(index, root, { ...options, settings: { ...settings, ...options.settings } })
  const read = async (index: Index, options?: ReadOptions): Promise<Read> => {
    const ingested = Result.getOrThrow(await from(index, options))
    return {
      ...ingested,
      index,
      articles: index.articles.keysWhere("state <> 'shadowed' ORDER BY key").map((key) => readRow(index, key)),
      findings: findingsOf(index, ingested)
    }
  }
  return {
    root,
    write,
    remove: (path) => rmSync(at(path), { recursive: true }),
    rename: (before, after) => {
      mkdirSync(dirname(at(after)), { recursive: true })
      renameSync(at(before), at(after))
    },
    ledger: () => readFileSync(at(ledgerName), "utf8"),
    read: async (options) => {
      const result = await read(warm, options)
      keepLedger(warm, root)
      return result
    },
    cold: async (options) => read(await memoryIndex(root), options),
    error: async (options) => {
      const result = await from(warm, options)
      if (Result.isFailure(result)) return result.failure
      throw new Error("reading did not fail")
    },
    close: () => rmSync(root, { recursive: true, force: true })
  }
}

const settingsOf = (root: string, changes: Partial<Settings> = {}): Settings => ({
  ...completeConfig(root, { site: { url: site.url, title: site.title } }, chooseLabels(labels)),
  site,
  ...changes
})

const memoryIndex = (root: string): Promise<Index> =>
  Effect.runPromise(
    Effect.flatMap(Store, (store) => store.open({ root, write: false })).pipe(
      Effect.map(({ index }) => index),
      Effect.scoped,
      Effect.provide(Store.memory)
    )
  )

const ingestInto = (index: Index, root: string, options: ReadOptions) => {
  const settings = settingsOf(root, options.settings)
  const opened = openDisk(root)
  const disk = options.disk?.(opened) ?? opened
  return Effect.runPromise(
    ingest({
      settings,
      disk,
      index,
      sources: sourcesOf(settings, disk, options.now ?? now, options.out ?? null),
      now: options.now ?? now,
      reading: readingOf(settings, options.now ?? now),
      published: options.published ?? (() => []),
      ...(options.isMine === undefined ? {} : { isMine: options.isMine }),
      onProgress: () => undefined
    }).pipe(Effect.provide(NodeServices.layer), Effect.result)
  )
}

const readRow = (index: Index, key: string): ReadRow => {
  const row = index.articles.get(key)
  if (row === undefined) throw new Error(`${key} is not in the index`)
  const { state, id, declaredId, slug, shown } = row
  return { key, state, id, declaredId, slug, shown, article: index.articles.article(key) }
}

const findingsOf = (index: Index, { findings }: Ingested): ReadonlyArray<Finding> =>
  [
    ...findings,
    ...(["error", "warning", "info"] as const).flatMap((one) => index.findings.some(one, 100_000))
  ].toSorted(compareFindings)

/** As a run publishes it: the file is written only where it would be another. */
const keepLedger = (index: Index, root: string): void => {
  const text = [...ledgerLines(index)].join("")
  const file = join(root, ledgerName)
  const before = Result.getOrElse(
    Result.try(() => readFileSync(file, "utf8")),
    () => ""
  )
  if (text === before) return
  writeFileSync(file, text)
  noteLedgerFile(root, index)
}

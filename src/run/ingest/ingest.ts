/**
 * Brings the index up to what the sources say now. It costs what changed:
 * what did not is looked at and left. What cannot be read keeps what it gave
 * last.
 */
import { Effect, type Path, Stream } from "effect"
import { feedsOf, readLedgerFile } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { loadDetector } from "../../articles/loadDetector.ts"
import type { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { Disk } from "../../sources/disk.ts"
import type { ChangeSource, Known, SourceEvent } from "../../sources/SourceEvent.ts"
import type { Index } from "../../store/Index.ts"
import { collectComments } from "./collectComments.ts"
import { linkVersions } from "./linkVersions.ts"
import { settleWaiting } from "./settleWaiting.ts"
import { shadowPages } from "./shadowPages.ts"
import { type IngestContext, keepSettled, ownerOf, removeArticle, takeUnit } from "./takeUnit.ts"
import { type Touched, untouched } from "./Touched.ts"

export interface IngestRequest {
  readonly settings: Settings
  readonly disk: Disk
  readonly index: Index
  readonly sources: ReadonlyArray<ChangeSource<Path.Path>>
  readonly now: Timestamp
  /** Digest of every setting that articles are read with. */
  readonly reading: string
  /** What was published before, as lines of a ledger: asked only for what the ledger does not know. */
  readonly published: () => ReadonlyArray<LedgerEntry>
  readonly onProgress: (read: number) => void
  /** Left out where this run reads everything. */
  readonly isMine?: (unit: string) => boolean
}

export interface SourceState {
  readonly name: string
  readonly state: "ok" | "stale" | "failed"
}

export interface Ingested {
  readonly sources: ReadonlyArray<SourceState>
  readonly touched: Touched
  readonly findings: ReadonlyArray<Finding>
}

const readingName = "reading"
const momentName = "moment"

export const ingest = Effect.fn("ingest")(function* (
  request: IngestRequest
): Effect.fn.Return<Ingested, SourceError, Path.Path> {
  const { settings, disk, index, now, sources } = request
  const ledger = yield* readLedgerFile(settings.root, index)
  const published = (): ReadonlyArray<LedgerEntry> => [...ledger.lost, ...request.published()]
  const isStale = ledger.isTaken || index.meta.get(readingName) !== request.reading
  const context: IngestContext = {
    settings,
    disk,
    index,
    now,
    detector: yield* Effect.cached(loadDetector),
    isFirst: index.ledger.count() === 0 && feedsOf(index).length === 0 && published().length === 0,
    touched: untouched()
  }
  const isMine = request.isMine ?? (() => true)
  const states: Array<SourceState> = []
  for (const source of sources) states.push(yield* readSource(source, context, { isStale, isMine }, request.onProgress))
  dropOthers(index, new Set(sources.map(({ name }) => name)), context)
  const first = settleWaiting(context, published)
  let recovered = first.recovered
  if (first.moved.length > 0) {
    // Their addresses were published: they are read once more, with the slugs that they had.
    for (const { source, unit } of first.moved) index.units.remove(source, unit)
    for (const source of sources) yield* readSource(source, context, { isStale: false, isMine }, request.onProgress)
    recovered += settleWaiting(context, published).recovered
  }
  index.articles.rejoin()
  shadowPages(index, context.touched)
  context.touched.due = settleDue(context)
  collectComments(context, isStale)
  if (context.touched.links || context.touched.due || context.touched.identity) linkVersions(index, settings.site, now)
  index.meta.set(readingName, request.reading)
  index.meta.set(momentName, String(instant(now)))
  return { sources: states, touched: context.touched, findings: [...ledger.findings, ...restored(recovered)] }
})

const readSource = Effect.fnUntraced(function* (
  source: ChangeSource<Path.Path>,
  context: IngestContext,
  reading: Pick<Known, "isStale" | "isMine">,
  onProgress: (read: number) => void
): Effect.fn.Return<SourceState, SourceError, Path.Path> {
  const { index, touched } = context
  let unread = false
  let count = 0
  const known: Known = {
    unit: (key) => index.units.get(source.name, key),
    keys: () => index.units.keys(source.name),
    ...reading
  }
  const take = Effect.fnUntraced(function* (event: SourceEvent) {
    count += 1
    if (count % 256 === 0) onProgress(count)
    switch (event._tag) {
      case "Draft":
        touched.taken = true
        return yield* takeUnit(source.name, event, context)
      case "Same": {
        if (event.deps === undefined) return
        const unit = index.units.get(source.name, event.unit)
        if (unit !== undefined) index.units.put({ ...unit, deps: event.deps })
        return
      }
      case "Gone":
        return forget(source.name, event.unit, context)
      case "Unread": {
        // What can be read and not understood is for the author to correct; the source itself is sound.
        if (isUnreadable(event)) {
          unread = true
          touched.unread = true
        }
        index.findings.set(ownerOf(source.name, event.unit), event.findings)
        if (isLost(source.name, event, context)) touched.lost.push(event.unit)
        return index.units.invalidate(source.name, event.unit)
      }
      case "Whole":
        return index.findings.set(ownerOf(source.name, ""), event.findings)
      case "Unchanged":
        return
    }
  })
  return yield* source.changes(known).pipe(
    Stream.runForEach(take),
    Effect.map((): SourceState => ({ name: source.name, state: unread ? "stale" : "ok" })),
    Effect.catchTag("SourceError", (error) => {
      if (index.articles.countWhere("source = ?", source.name) === 0) return Effect.fail(error)
      touched.unread = true
      index.findings.set(ownerOf(source.name, ""), [sourceFailed(source.name, error)])
      return Effect.succeed<SourceState>({ name: source.name, state: "stale" })
    })
  )
})

type Unread = Extract<SourceEvent, { readonly _tag: "Unread" }>

const isUnreadable = ({ findings }: Unread): boolean => findings.some(({ code }) => code === "FF1003")

/** Unreadable is not absent: without a last state nothing can stand in for what was published. */
const isLost = (source: string, event: Unread, { index }: IngestContext): boolean =>
  isUnreadable(event) &&
  index.articles.countWhere("source = ? AND unit = ?", source, event.unit) === 0 &&
  index.ledger.ofSource(event.unit).length > 0

const forget = (source: string, unit: string, context: IngestContext): void => {
  const { index, touched } = context
  for (const key of index.articles.keysWhere("source = ? AND unit = ?", source, unit)) {
    removeArticle(key, context)
    for (const kind of ["id", "copy"]) index.findings.set(`${kind}\t${key}`, [])
  }
  const mark = index.units.get(source, unit)?.mark
  if (mark != null) touched.pages.add(mark)
  index.units.remove(source, unit)
  index.findings.set(ownerOf(source, unit), [])
}

/** A source that the config does not name any more takes its articles with it. */
const dropOthers = (index: Index, names: ReadonlySet<string>, context: IngestContext): void => {
  for (const source of index.units.sources()) {
    if (names.has(source) || source === "comments") continue
    for (const unit of index.units.keys(source)) forget(source, unit, context)
    index.findings.set(ownerOf(source, ""), [])
  }
}

/** Articles whose date has come since the run before go out: their dates are theirs from now on. Whether there were any. */
const settleDue = (context: IngestContext): boolean => {
  const { index, now } = context
  const before = Number(index.meta.get(momentName) ?? 0)
  const [from, to] = before < instant(now) ? [before, instant(now)] : [instant(now), before]
  const keys = index.articles.keysWhere("state = 'live' AND id IS NOT NULL AND at > ? AND at <= ?", from, to)
  for (const key of keys) {
    const row = index.articles.get(key)
    if (row?.id != null && before < instant(now)) keepSettled(row, index.articles.body(key).base, row.id, context)
  }
  return keys.length > 0
}

const restored = (count: number): ReadonlyArray<Finding> =>
  count === 0
    ? []
    : [
        finding(
          "FF6201",
          { file: "fanfare.ledger.jsonl" },
          `The ledger lacks ${count} of the published ids; they came back from what was published before.`,
          "Commit the ledger after this build, so that the ids do not depend on the output directory."
        )
      ]

const sourceFailed = (name: string, { detail, hint }: SourceError): Finding =>
  finding("FF1006", { file: name }, `${detail} What it gave last stays published.`, hint)

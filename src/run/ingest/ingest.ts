/**
 * Brings the index up to what the sources say now. It costs what changed. The
 * sources are read first; then what needs all articles is settled: slugs, ids,
 * pages that show one article, comments, translations, links to other articles.
 */
import { Effect, type Path, Stream } from "effect"
import { feedsOf, readLedgerFile } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { loadDetector } from "../../articles/loadDetector.ts"
import type { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import type { Disk } from "../../sources/disk.ts"
import type { ChangeSource } from "../../sources/SourceEvent.ts"
import type { Index } from "../../store/Index.ts"
import { collectComments, commentSource } from "./collectComments.ts"
import { forgetOthers } from "./forgetUnit.ts"
import type { IngestContext } from "./IngestContext.ts"
import { linkArticles } from "./links/linkArticles.ts"
import { linkVersions } from "./links/linkVersions.ts"
import { readSource } from "./readSource.ts"
import { settle } from "./settle.ts"
import { settleDue, turnedUnits } from "./settleDue.ts"
import { noteShared } from "./sharedHeads.ts"
import { type Touched, untouched } from "./Touched.ts"

export interface IngestRequest {
  readonly settings: Settings
  readonly disk: Disk
  readonly index: Index
  readonly sources: ReadonlyArray<ChangeSource<Path.Path>>
  readonly now: Timestamp
  /** Digest of every setting that articles are read with. */
  readonly reading: string
  /**
   * What was published before, as lines of a ledger: asked only for what the ledger does not know. `isTaken` says that
   * the ledger is another than the index knew, so that the index cannot tell either.
   */
  readonly published: (isTaken: boolean) => ReadonlyArray<LedgerEntry>
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
/** So many sources are waited for at a time, while those before them are read. */
const readyAhead = 8
/** More rounds than any project needs: one for what pages have in common, one for slugs, one for what comes back, one for addresses that stay, each twice. */
const mostRounds = 8

export const ingest = Effect.fn("ingest")(function* (
  request: IngestRequest
): Effect.fn.Return<Ingested, SourceError, Path.Path> {
  const { settings, index, sources, onProgress } = request
  const ledger = yield* readLedgerFile(settings.root, index)
  const context: IngestContext = {
    ...request,
    order: sources.map(({ name }) => name),
    detector: yield* Effect.cached(loadDetector),
    isFirst: ledger.lost.length === 0 && isFirst(request, ledger.isTaken),
    isCold: index.meta.get(readingName) === null,
    isStale: ledger.isTaken || index.meta.get(readingName) !== request.reading,
    slugs: new Map(),
    numbers: new Map(),
    claims: new Map(),
    turned: turnedUnits(index, request.now),
    published: () => [...ledger.lost, ...request.published(ledger.isTaken)],
    touched: untouched()
  }
  const { touched } = context
  touched.slugs = context.isStale
  const isMine = request.isMine ?? (() => true)
  const read = (source: ChangeSource<Path.Path>) => readSource(source, context, { isMine, again: null, onProgress })
  if (sources.every(({ ready }) => ready === undefined)) for (const source of sources) yield* read(source)
  else
    yield* Stream.fromIterable(sources).pipe(
      Stream.mapEffect((source) => Effect.as(source.ready ?? Effect.void, source), { concurrency: readyAhead }),
      Stream.runForEach(read)
    )
  forgetOthers(index, new Set([...context.order, commentSource]), context)
  let recovered = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const settled = settle(context)
    recovered += settled.recovered
    if (settled.again.size === 0) break
    const again = new Set<string>()
    for (const [key, slug] of settled.again) {
      if (slug === null) context.slugs.delete(key)
      else context.slugs.set(key, slug)
      const row = index.articles.get(key)
      // A file of records is a unit itself.
      if (row !== undefined) again.add(row.unit).add(row.source)
    }
    for (const source of sources) yield* readSource(source, context, { isMine, again, onProgress })
  }
  noteShared(context)
  index.articles.rejoin()
  settleDue(context)
  collectComments(context)
  if (touched.links || touched.due || touched.identity) linkVersions(index, settings.site, request.now)
  // A part does not know which other articles there are.
  if (request.isMine === undefined && (touched.refers || touched.due || touched.identity))
    linkArticles(index, request.now)
  index.meta.set(readingName, request.reading)
  return {
    sources: statesOf(context),
    touched,
    findings: [...ledger.findings, ...restored(recovered), ...replacedStories(context)]
  }
})

const isFirst = ({ index, published }: IngestRequest, isTaken: boolean): boolean =>
  index.ledger.count() === 0 &&
  feedsOf(index).length === 0 &&
  index.articles.countWhere("1") === 0 &&
  published(isTaken).length === 0

const statesOf = ({ order, touched: { unread, failed } }: IngestContext): ReadonlyArray<SourceState> => [
  ...order.map((name): SourceState => ({
    name,
    state: failed.has(name) ? "failed" : unread.has(name) ? "stale" : "ok"
  })),
  ...(unread.has(commentSource) ? [{ name: commentSource, state: "stale" as const }] : [])
]

/** Said once: from then on the ledger knows both. */
const replacedStories = ({ index, touched }: IngestContext): ReadonlyArray<Finding> =>
  [...touched.replaced].flatMap(([key, { id, title }]) => {
    const row = index.articles.get(key)
    return row?.id == null || row.id === id
      ? []
      : [
          finding(
            "FF6209",
            { file: row.file },
            `"${row.title}" has another title, date and text than "${title}", which was published from this file; it is a new article with an id of its own, at ${row.url}.`,
            `Nothing to do if that is right; if it is the same article, write \`id: ${id}\` into its front matter.`
          )
        ]
  })

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

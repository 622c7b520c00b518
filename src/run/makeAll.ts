/** Makes everything that is stale, and publishes it. */
import { Context, Effect, type FileSystem, Layer, Option, type Path, Result, type Scope } from "effect"
import { logoFiles } from "../model/settings/logoFiles.ts"
import { Cards } from "../cards/Cards.ts"
import type { CardSession } from "../cards/CardSession.ts"
import { readPlainLogo } from "../cards/template/logo.ts"
import type { FanfareError } from "../model/errors.ts"
import type { Dependency } from "../model/Dependency.ts"
import { digestOf } from "../model/Digest.ts"
import { factFindings } from "../outputs/article/factFindings.ts"
import { articleKeys } from "../outputs/keys.ts"
import { newsItems } from "../outputs/site/widgets/newsItems.ts"
import { newestComments } from "../outputs/site/widgets/newestComments.ts"
import { loadEntries } from "../graph/entries.ts"
import { factsKey, factsOf } from "../graph/facts.ts"
import { siteView } from "../graph/siteView.ts"
import { hasKeptPictures, keptFolder, sweepKeptPictures } from "../photos/keptPictures.ts"
import type { Disk } from "../sources/disk.ts"
import type { Index } from "../store/Index.ts"
import { designFault } from "./guards.ts"
import { heldBack } from "./report/heldBack.ts"
import { blobFindings } from "./report/blobFindings.ts"
import { askConsumers, noteFeeds } from "./report/feedNotes.ts"
import { ageUnused, claimListed, dropListed, dropUnused } from "./before/leftovers.ts"
import { injectPages } from "./make/injectPages.ts"
import type { ArticleMaking } from "./make/makeArticle.ts"
import { makeArticles } from "./make/makeArticles.ts"
import { makeManifest } from "./make/makeManifest.ts"
import { makeSite } from "./make/makeSite.ts"
import { keepIdle } from "./idle/keepIdle.ts"
import type { News } from "./news.ts"
import { leftOwner, publish } from "./publish.ts"
import { reportOf, shownFindings } from "./report/reportOf.ts"
import { onceOwner, outPathOf, type Started } from "./Started.ts"
import type { Ran, RunServices } from "./RunOptions.ts"
import type { RunState } from "./stateOf.ts"

export interface Readings {
  readonly disk: Disk
  readonly news: News
  /** What was read besides articles. */
  readonly read: ReadonlyArray<Dependency>
  readonly state: RunState
}

export const makeAll = Effect.fn("makeAll")(function* (
  started: Started,
  { disk, news, read, state }: Readings
): Effect.fn.Return<Ran, FanfareError, RunServices | Scope.Scope> {
  const { settings, options, index, publication, now, published } = started
  const unread = designFault(settings, disk)
  if (unread !== null) return yield* unread
  const session = yield* openCards(started)
  const plain = session === null ? yield* plainLogo(settings) : null
  const { facts, definitions, areFeedsNew } = factsOf({
    index,
    settings,
    definitions: started.definitions,
    logo: session?.logo ?? plain?.logo ?? null,
    published: () => published().feeds
  })
  index.changes.clear()
  yield* claimListed(index, options.out)
  ageUnused(index)
  const making: ArticleMaking = {
    index,
    publication,
    settings,
    facts,
    outPath: outPathOf(settings, options.out),
    force: options.force,
    draws: options.write,
    jobs: options.jobs,
    run: Number(index.meta.get("run") ?? 0) + 1,
    reasons: [],
    findings: [],
    session,
    keyOf: articleKeys(facts)
  }
  const made = yield* makeArticles(making, {
    now,
    key: factsKey(facts, index, session?.digest ?? ""),
    removed: started.ingested.touched.removed,
    onEvent: options.onEvent
  })
  const entries = loadEntries(index, facts)
  const view = siteView({ index, entries, facts, definitions, news: news.news, now })
  yield* makeSite(making, view, entries)
  if (settings.inject) {
    const lists = {
      news: newsItems(view, facts.limits.latestNews),
      comments: newestComments(entries.of(view.commented.map(({ id }) => id)), facts.limits.latestComments)
    }
    const keys = digestOf([factsKey(facts, index, ""), lists, settings.addPlaces ?? []])
    yield* injectPages(making, { disk, entries, lists, now, facts: keys })
  }
  yield* dropUnused(started)
  yield* makeManifest(making, { index, facts, view, now })
  yield* dropListed(started)
  noteFeeds(started, making, view, entries)
  index.findings.set("site\tfacts", [
    ...factFindings(facts),
    ...(session?.findings ?? plain?.findings ?? []),
    ...news.findings
  ])
  index.findings.set("site\tmaking", [...making.findings, ...heldBack(started)])
  index.findings.set(onceOwner, [...started.findings, ...blobFindings(started)])
  const outcome = reportOf(started, making, { made, view, news, entries })
  const consumers = options.asksConsumers ? askConsumers(started, making, view, entries) : []
  const isHeldBack = options.strict && !outcome.report.ok
  const changes = yield* publish(started, making, { disk, areFeedsNew, isHeldBack })
  const drawnWith = session?.stamps() ?? logoFiles(settings.site)
  if (options.write && !isHeldBack) {
    state.keep(drawnWith, session?.isComplete !== false && making.findings.every(({ code }) => code !== "FF6006"))
    outcome.keep()
    yield* started.store.blobs.sweep({ mostBytes: 500_000_000, mostDays: 90, now: Date.now() })
    yield* Effect.sync(() => sweepPictures(settings.root, index))
  }
  const left = index.findings.of(leftOwner)
  const isWhole = left.every(({ severity }) => severity !== "error")
  const report =
    left.length === 0
      ? outcome.report
      : { ...outcome.report, ok: outcome.report.ok && isWhole, findings: shownFindings(started) }
  const ran: Ran = { report, changes, reasons: making.reasons, consumers, isHeldBack }
  if (options.write && !isHeldBack) keepIdle(started, { disk, ran, read, cards: drawnWith, isIdle: false })
  return ran
})

const plainLogo = ({ root, site }: Started["settings"]) =>
  site.logo === undefined ? Effect.succeed(null) : readPlainLogo(root, site.logo)

const openCards = Effect.fnUntraced(function* ({
  settings,
  options,
  store
}: Started): Effect.fn.Return<CardSession | null, FanfareError, Scope.Scope | FileSystem.FileSystem | Path.Path> {
  const { cards: own, site, theme } = settings
  if (own === null) return null
  // Whoever runs often keeps what draws from one run to the next.
  const kept = yield* Effect.serviceOption(Cards)
  if (Option.isSome(kept)) return yield* kept.value.open({ site, theme, settings: own })
  const layer = Cards.layer({
    root: settings.root,
    blobs: store.blobs,
    threads: options.write ? options.jobs : 1,
    force: options.force
  })
  const cards = Context.get(yield* Layer.build(layer), Cards)
  return yield* cards.open({ site, theme, settings: own })
})

/** Pictures that came out of exports, and that no article has any more. They are only a help: one that cannot be deleted stays. */
const sweepPictures = (root: string, index: Index): void => {
  const used = hasKeptPictures(root) ? index.units.filesBelow(keptFolder) : null
  if (used !== null) Result.try(() => sweepKeptPictures(root, used))
}

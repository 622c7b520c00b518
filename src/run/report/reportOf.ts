/** What a run says at its end, and what the next one compares with. */
import { bodyDigest } from "../../model/Digest.ts"
import { entryOf } from "../../articles/identity/ledgerFile.ts"
import { compareFindings, type Finding } from "../../model/Finding.ts"
import { siteFeed } from "../../model/FeedFacts.ts"
import { instant } from "../../model/Timestamp.ts"
import type { SiteView } from "../../outputs/SiteView.ts"
import type { Report } from "../../report/Report.ts"
import { due } from "../../store/due.ts"
import type { Index } from "../../store/Index.ts"
import type { Entries } from "../../graph/entries.ts"
import type { Making } from "../make/Making.ts"
import type { MadeArticles } from "../make/makeArticles.ts"
import type { News } from "../news.ts"
import { definedName, publishedName } from "../guards.ts"
import { isKnown } from "../before/published.ts"
import type { Started } from "../Started.ts"
import { fittingFixes } from "./fixes/fittingFixes.ts"
import { compareFeeds, type FeedItem } from "./subscribers.ts"
import { fileCount } from "./fileCount.ts"

export interface Outcome {
  readonly report: Report
  /** Keeps what the next run compares with; to be called once everything is published. */
  readonly keep: () => void
}

export interface MadeRun {
  readonly made: MadeArticles
  readonly view: SiteView
  readonly news: News
  readonly entries: Entries
}

const itemsName = "feed items"
const picturesOutput = "cards"

export const reportOf = (started: Started, making: Making, { made, view, news, entries }: MadeRun): Outcome => {
  const { index, now, options, published, before } = started
  const at = instant(now)
  const knew = isKnown(index)
  const old = knew ? null : published().entries
  const oldIds = old === null ? null : new Set(old.map(({ id }) => id))
  const oldDated = old === null ? null : new Set(old.filter((one) => one.published !== null).map(({ id }) => id))
  const total = index.articles.countWhere(due, at)
  const added =
    oldIds === null ? index.articles.countWhere(`${due} AND born = ?`, at, making.run) : total - kept(index, oldIds, at)
  const items = itemsOf(view, entries)
  const wasPublished = (id: string): boolean => {
    const fed = index.articles.fedIn(id)
    return oldDated === null ? fed > 0 && fed < making.run : oldDated.has(id)
  }
  const seen = compareFeeds({
    before: itemsBefore(started),
    after: items,
    wasPublished,
    isPublished: (id) => index.articles.countWhere(`id = ? AND ${due}`, id, at) > 0,
    gone: () => [...index.ledger.free().flatMap((row) => entryOf(row) ?? []), ...(old ?? [])]
  })
  index.findings.set("site\tsubscribers", seen.findings)
  const counts = index.changes.counts()
  const pictures = index.targets.countOf([picturesOutput])
  const errors = index.findings.count("error")
  const warnings = index.findings.count("warning")
  const report: Report = {
    version: 1,
    ok: errors === 0 && !(options.strict && warnings > 0),
    articles: { total, added, changed: made.changed, removed: Math.max(0, before - (total - added)) },
    cards: { rendered: made.rendered, reused: Math.max(0, pictures - made.rendered) },
    files: { ...counts, unchanged: Math.max(0, fileCount(index) - counts.written) },
    subscribers: seen.subscribers,
    sources: [...started.ingested.sources, ...news.sources],
    findings: shownFindings(started)
  }
  return {
    report,
    keep: () => {
      index.meta.set(publishedName, String(total))
      index.meta.set(
        definedName,
        String([...view.feeds, ...view.families].filter(({ facts }) => facts.id !== siteFeed).length)
      )
      index.meta.set(itemsName, JSON.stringify(items))
    }
  }
}

const kept = (index: Index, ids: ReadonlySet<string>, at: number): number =>
  [...ids].filter((id) => index.articles.countWhere(`id = ? AND ${due}`, id, at) > 0).length

/** A report holds so many at most; the gravest first. */
const mostFindings = 10_000

/** In the order of their places, each with a fix that fits where its text came from. */
export const shownFindings = ({
  index,
  settings,
  options
}: Pick<Started, "index" | "settings" | "options">): ReadonlyArray<Finding> => {
  const found: Array<Finding> = []
  for (const severity of ["error", "warning", "info"] as const)
    found.push(...index.findings.some(severity, mostFindings - found.length))
  return fittingFixes(found, { index, settings, feeds: options.feeds ?? [] }).toSorted(compareFindings)
}

const itemsOf = (view: SiteView, entries: Entries): ReadonlyArray<FeedItem> => {
  const heads = view.feeds[0]?.heads ?? []
  const texts = new Map(
    entries.of(heads.map(({ id }) => id)).map(({ article }) => [article.id, bodyDigest(article.text)])
  )
  return heads.map(({ id, url, title, published, revision, source }) => ({
    id,
    url,
    title,
    published,
    revision,
    source,
    body: texts.get(id) ?? ""
  }))
}

const itemsBefore = ({ index, published }: Started): ReadonlyArray<FeedItem> => {
  const known = index.meta.get(itemsName)
  return known === null
    ? published().items.map((item) => ({ ...item, revision: "", source: "" }))
    : (JSON.parse(known) as ReadonlyArray<FeedItem>)
}

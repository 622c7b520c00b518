/**
 * The answers of the queries over heads that the site's files show. Asked
 * anew in every run in which something changed; an answer that is what it was
 * stops the work there.
 */
import { paginate } from "../../feeds/archive.ts"
import { belongs } from "../config/belongs.ts"
import type { FeedDefinition } from "../config/feedDefinition.ts"
import { digestOf } from "../model/Digest.ts"
import type { FeedFacts } from "../model/FeedFacts.ts"
import type { Head } from "../model/Head.ts"
import type { NewsItem } from "../model/NewsItem.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import type { Facts } from "../outputs/Facts.ts"
import type { ArchivePage, FamilyView, FeedView, SiteView } from "../outputs/SiteView.ts"
import { fitCount } from "../outputs/site/feeds/fitCount.ts"
import { sourceOf } from "../outputs/site/feeds/itemOf.ts"
import type { ArticleReference } from "../store/articleRows.ts"
import type { Index } from "../store/Index.ts"
import { dated, due, inFeeds, listed } from "../store/due.ts"
import type { Entries } from "./entries.ts"
import { memberFacts, membersOf } from "./families.ts"

export interface SiteViewRequest {
  readonly index: Index
  readonly entries: Entries
  readonly facts: Facts
  /** In the order of the facts' feeds, then of their families. */
  readonly definitions: ReadonlyArray<FeedDefinition>
  readonly news: ReadonlyArray<NewsItem> | null
  readonly now: Timestamp
}

/** The news sitemap holds two days; a day more does no harm. */
const recentDays = 3
const mostCommented = 100
/** https://www.sitemaps.org/protocol.html: 50,000 addresses. */
const mostInSitemap = 50_000
const day = 86_400_000

export const siteView = (request: SiteViewRequest): SiteView => {
  const { index, definitions, facts, news, now } = request
  const at = instant(now)
  const latest = definitions.find(({ name }) => name === "latest")
  const { articles } = index
  return {
    feeds: feedViews(request),
    families: familyViews(request),
    undated: [...articles.headsWhere(`${due} AND ${inFeeds} AND at IS NULL ORDER BY slug`, at)].filter(
      (head) => latest === undefined || belongs({ ...head, published: now }, latest)
    ),
    latest: [
      ...articles.headsWhere(`${dated} AND ${listed} ORDER BY at DESC, id LIMIT ?`, at, facts.limits.latestNews)
    ],
    commented: [
      ...articles.headsWhere(
        `${due} AND ${listed} AND commented IS NOT NULL ORDER BY commented DESC, id LIMIT ?`,
        at,
        mostCommented
      )
    ],
    recent: [
      ...articles.headsWhere(`${dated} AND ${listed} AND at > ? ORDER BY at DESC, id`, at, at - recentDays * day)
    ],
    filmed: [
      ...articles.headsWhere(`${due} AND ${listed} AND filmed = 1 ORDER BY at DESC, id LIMIT ?`, at, mostInSitemap)
    ],
    news,
    now
  }
}

interface Candidates {
  readonly definition: FeedDefinition
  readonly facts: FeedFacts
  readonly heads: Array<Head>
}

/** One pass over the heads finds the newest articles of every feed. */
const feedViews = (request: SiteViewRequest): ReadonlyArray<FeedView> => {
  const { index, definitions, facts, now } = request
  const feeds = definitions.flatMap((definition, position): ReadonlyArray<Candidates> => {
    const feed = facts.feeds[position]
    return feed === undefined ? [] : [{ definition, facts: feed, heads: [] }]
  })
  let open = feeds
  for (const head of index.articles.headsWhere(`${dated} AND ${inFeeds} ORDER BY at DESC, id`, instant(now))) {
    for (const feed of open) if (belongs(head, feed.definition)) feed.heads.push(head)
    open = open.filter((feed) => feed.heads.length < feed.facts.limit)
    if (open.length === 0) break
  }
  return feeds.map(({ definition, facts: feed, heads }) =>
    feedView(feed, heads, () => references(definition, index, now), request)
  )
}

const familyViews = (request: SiteViewRequest): ReadonlyArray<FamilyView> => {
  const { index, definitions, facts, now } = request
  const defined = facts.families.flatMap((family) => {
    const definition = definitions.find(({ name }) => name === family.id)
    return definition === undefined ? [] : [{ family, definition }]
  })
  const found = membersOf(
    defined.map(({ definition }) => definition),
    index,
    now
  )
  return defined.map(({ family, definition }, position) => ({
    facts: family,
    members: (found[position] ?? []).map((member) => {
      const feed = memberFacts(definition, member, facts.site, facts.feedIds[family.id] ?? family.id)
      return { ...feedView(feed, member.heads, member.references, request), name: member.name }
    })
  }))
}

const feedView = (
  feed: FeedFacts,
  heads: ReadonlyArray<Head>,
  oldestFirst: () => Iterable<ArticleReference>,
  request: SiteViewRequest
): FeedView => {
  const inFeed = heads.slice(0, fitted(feed, heads, request))
  const isCut = inFeed.length < heads.length
  if (feed.profile !== undefined || (!isCut && heads.length < feed.limit))
    return { facts: feed, heads: inFeed, isCut, archive: { count: 0, pages: [] } }
  const shown = new Set(inFeed.map(({ id }) => id))
  const pages = (): Iterable<ArchivePage> => archivePages(oldestFirst(), shown)
  let count = 0
  for (const page of pages()) count = page.number
  return {
    facts: feed,
    heads: inFeed,
    isCut,
    archive: { count, pages: { [Symbol.iterator]: () => pages()[Symbol.iterator]() } }
  }
}

/** How many of the newest articles fit into the feed's files: weighed anew only for other articles. */
const fitted = (feed: FeedFacts, heads: ReadonlyArray<Head>, { index, entries, facts }: SiteViewRequest): number => {
  const key = digestOf([feed, sourceOf(feed, facts), facts.site, heads.map(({ id, revision }) => [id, revision])])
  const known = index.memos.get(`fit ${feed.id}`, key)
  if (known !== null) return Number(known)
  const count = fitCount(feed, entries.of(heads.map(({ id }) => id)), facts)
  index.memos.set(`fit ${feed.id}`, key, String(count))
  return count
}

const everything = ({ tags, sections, authors, languages }: FeedDefinition): boolean =>
  [tags, sections, authors, languages].every((filter) => filter.length === 0)

/** Walks through the archive in the order in which readers could first see its articles; holds one page at a time. */
function* archivePages(oldestFirst: Iterable<ArticleReference>, inFeed: ReadonlySet<string>): Generator<ArchivePage> {
  for (const { number, isFull, items } of paginate(oldestFirst, ({ id }) => inFeed.has(id)))
    yield {
      number,
      isFull,
      refs: items
        .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
        .map(({ id, revision }) => ({ id, revision }))
    }
}

function* references(definition: FeedDefinition, index: Index, now: Timestamp): Generator<ArticleReference> {
  const order = `${dated} AND ${inFeeds} ORDER BY shown, at, id DESC`
  if (everything(definition)) {
    yield* index.articles.referencesWhere(order, instant(now))
    return
  }
  for (const head of index.articles.headsWhere(order, instant(now)))
    if (head.published !== null && belongs(head, definition))
      yield { id: head.id, revision: head.revision, at: instant(head.published) }
}

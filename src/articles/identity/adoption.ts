/**
 * Takes the ids and dates of a feed that is already published over into the
 * ledger: by id, by link, then by title and day. What has no match, on either
 * side, is said. Pure.
 */
import type { Article } from "../../model/Article.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { markedBy } from "./settle.ts"
import type { Ledger, LedgerEntry } from "./ledger.ts"
import type { Match, Unmatched } from "./Matches.ts"
import { linkMarks, type Mark, type Marked, pairUp, titleMarks } from "./marks.ts"
import type { OldFeed, OldItem } from "../../model/draft/OldFeed.ts"

export interface AdoptionRequest {
  readonly feed: OldFeed
  /** Its file or address, for findings. */
  readonly from: string
  readonly articles: ReadonlyArray<Article>
  readonly ledger: Ledger
  /** The ids that authors wrote into their articles: those stay. */
  readonly declaredIds: ReadonlySet<string>
  readonly now: Timestamp
}

export interface Adoption {
  readonly ledger: Ledger
  readonly matched: ReadonlyArray<Match>
  readonly unmatched: Unmatched
  readonly findings: ReadonlyArray<Finding>
}

type Known = OldItem & { readonly id: string }

export const adopt = (request: AdoptionRequest): Adoption => {
  const { feed, from, articles, ledger, now } = request
  const items = feed.items.filter((item): item is Known => item.id !== null)
  const pairs = pairItems(items, articles)
  const { adopted, findings } = settleIds(pairs, request)
  const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  const before = new Map(entries)
  for (const [, { article }] of adopted) entries.delete(article.id)
  for (const [item, { article }] of adopted) {
    const known = before.get(article.id)
    if (known !== undefined) entries.set(item.id, takenOver(known, item, article))
  }
  const missed = items.filter((item) => !pairs.has(item))
  for (const item of missed) if (!entries.has(item.id)) entries.set(item.id, remembered(item, now))
  const matchedSources = new Set([...pairs.values()].map(({ article }) => article.id))
  const strangers = articles.filter(({ id, published }) => !matchedSources.has(id) && published !== null)
  return {
    ledger: { entries: [...entries.values()], feeds: withFeedId(ledger.feeds, feed) },
    matched: [...adopted].map(([item, { article, by }]) => ({
      id: item.id,
      previousId: article.id,
      source: article.source,
      title: article.title,
      by,
      published: item.published ?? article.published
    })),
    unmatched: {
      items: missed.map(({ id, link, title }) => ({ id, link, title })),
      articles: strangers.map(({ source, title }) => ({ source, title }))
    },
    findings: [
      ...brokenOff(feed, from),
      ...(items.length === feed.items.length ? [] : [nameless(feed.items.length - items.length, from)]),
      ...findings,
      ...missed.map((item) => withoutArticle(item, from)),
      ...strangers.map((article) => notInFeed(article, from))
    ]
  }
}

interface Pair {
  readonly article: Article
  readonly by: Match["by"]
}

/** Each item with its article; the surest mark first. Of one item that stands in the feed twice, the first counts. */
const pairItems = (items: ReadonlyArray<Known>, articles: ReadonlyArray<Article>): ReadonlyMap<Known, Pair> => {
  const pairs = new Map<Known, Pair>()
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const item of items) {
    const article = byId.get(item.id)
    if (article === undefined) continue
    pairs.set(item, { article, by: "id" })
    byId.delete(item.id)
  }
  const rounds: ReadonlyArray<readonly [Match["by"], ReadonlyArray<Mark>]> = [
    ["link", linkMarks],
    ["title and date", titleMarks]
  ]
  for (const [by, marks] of rounds) {
    const paired = new Set([...pairs.values()].map(({ article }) => article))
    const found = pairUp(
      unique(items.filter((item) => !pairs.has(item))).map((item) => [item, markedItem(item)]),
      articles.filter((article) => !paired.has(article)).map((article) => [article, markedBy(article)]),
      marks
    )
    for (const [item, article] of found) pairs.set(item, { article, by })
  }
  return pairs
}

const unique = (items: ReadonlyArray<Known>): ReadonlyArray<Known> => [
  ...new Map(items.toReversed().map((item) => [`${item.id}\n${item.link ?? ""}`, item])).values()
]

const markedItem = ({ link, title, published }: OldItem): Marked => ({
  source: "",
  slug: "",
  url: link,
  title,
  body: "",
  published
})

/** Leaves out what would give one id to two articles, and articles whose authors declare another id. */
const settleIds = (
  pairs: ReadonlyMap<Known, Pair>,
  { articles, declaredIds, from }: AdoptionRequest
): { readonly adopted: ReadonlyMap<Known, Pair>; readonly findings: ReadonlyArray<Finding> } => {
  const findings: Array<Finding> = []
  const adopted = new Map<Known, Pair>()
  const moving = new Set([...pairs.values()].map(({ article }) => article.id))
  const owners = new Map(articles.filter(({ id }) => !moving.has(id)).map((article) => [article.id, article]))
  for (const [item, pair] of pairs) {
    const { article } = pair
    if (declaredIds.has(article.id) && article.id !== item.id) {
      owners.set(article.id, article)
      findings.push(
        finding(
          "FF6206",
          { file: article.source },
          `This article declares the id "${article.id}", and ${from} knows it as "${item.id}"; the declared one is kept.`,
          `Write \`id: ${JSON.stringify(item.id)}\` where subscribers of that feed are to keep the article.`
        )
      )
      continue
    }
    const rival = owners.get(item.id)
    if (rival !== undefined) {
      findings.push(
        finding(
          "FF6001",
          { file: article.source },
          `In ${from} this article has the id "${item.id}" of ${rival.source}; it was not taken over.`,
          "Decide which of the two keeps it, and give the other one an `id:` of its own."
        )
      )
      continue
    }
    owners.set(item.id, article)
    adopted.set(item, pair)
  }
  return { adopted, findings }
}

const takenOver = (known: LedgerEntry, item: Known, article: Article): LedgerEntry => {
  const { declared: _, updated: __, ...rest } = known
  const published = item.published ?? known.published
  const own = known.declared ?? known.published ?? article.published
  const updated = item.updated ?? known.updated
  return {
    ...rest,
    id: item.id,
    published,
    ...(updated === undefined ? {} : { updated }),
    ...(own === null || own === published ? {} : { declared: own })
  }
}

/** An item whose article may still come: its id waits for it. */
const remembered = ({ id, link, title, published, updated }: Known, now: Timestamp): LedgerEntry => ({
  id,
  source: "",
  slug: "",
  url: link,
  title,
  body: "",
  published,
  ...(updated === null ? {} : { updated }),
  seen: published ?? now
})

/** RFC 4287 (4.2.6): only an absolute IRI is an id. */
const withFeedId = (feeds: Ledger["feeds"], { feedId }: OldFeed): Ledger["feeds"] =>
  feedId === null || !/^[a-z][a-z0-9+.-]*:\S+$/i.test(feedId)
    ? feeds
    : [...feeds.filter(({ feed }) => feed !== "latest"), { feed: "latest", id: feedId }]

const brokenOff = ({ brokenOff: broken, items }: OldFeed, from: string): ReadonlyArray<Finding> =>
  broken === null
    ? []
    : [
        finding(
          "FF6203",
          { file: from, line: broken.line },
          `${from} cannot be read beyond line ${broken.line} (${broken.reason}); ${items.length} items before it were.`,
          "Fix the feed there, and run adopt again: what was taken over stays."
        )
      ]

const nameless = (count: number, from: string): Finding =>
  finding(
    "FF6207",
    { file: from },
    `${count} items of ${from} have neither an id nor a link.`,
    "Nothing to do: no reader knows them by anything that could be kept."
  )

const withoutArticle = ({ id, link, title }: Known, from: string): Finding =>
  finding(
    "FF6204",
    { file: from },
    `No article was found for "${title}" (${link ?? id}).`,
    "Add the article: its id is kept for it. If it is there under another link and title, write the id into it."
  )

const notInFeed = ({ source, title }: Article, from: string): Finding =>
  finding(
    "FF6205",
    { file: source },
    `"${title}" is not in ${from}; it keeps the id it has.`,
    "Nothing to do if that feed only holds its newest items; adopt its archive too where there is one."
  )

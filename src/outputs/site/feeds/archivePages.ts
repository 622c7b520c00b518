/**
 * Which archive page an article stands on. Articles are numbered in the order
 * in which readers could first see them, not by their dates: an old article
 * that is added late goes to the newest page, and no full page changes.
 */
import { paginate } from "../../../../feeds/archive.ts"
import { instant, type Timestamp } from "../../../model/Timestamp.ts"
import type { ArchivePage, Reference } from "../../SiteView.ts"

interface Archived extends Reference {
  readonly published: Timestamp | null
}

/**
 * `articles` are all of a feed, newest first; the first `inFeed` of them stand in the feed itself. `seen` is the
 * moment of the first build that saw an article, by its id; an article that it does not name counts from its own date.
 */
export const archivePages = (
  articles: ReadonlyArray<Archived>,
  inFeed: number,
  seen: ReadonlyMap<string, Timestamp>
): ReadonlyArray<ArchivePage> => {
  if (articles.length <= inFeed) return []
  const ranked = articles.map((article, rank) => ({ article, rank, shown: firstShown(article, seen) }))
  const ordered = ranked.toSorted((a, b) => a.shown - b.shown || b.rank - a.rank)
  return [...paginate(ordered, ({ rank }) => rank < inFeed)].map(({ number, isFull, items }) => ({
    number,
    isFull,
    refs: items.toSorted((a, b) => a.rank - b.rank).map(({ article: { id, revision } }) => ({ id, revision }))
  }))
}

/** An article that waited for its date was not shown before it. */
const firstShown = ({ id, published }: Archived, seen: ReadonlyMap<string, Timestamp>): number => {
  const first = seen.get(id)
  return Math.max(first === undefined ? 0 : instant(first), published === null ? 0 : instant(published))
}

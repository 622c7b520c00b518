/**
 * Which archive page an article stands on. Articles are numbered in the order
 * in which readers could first see them, not by their dates: an old article
 * that is added late goes to the newest page, and no full page changes.
 */
import { paginate } from "../../../../feeds/archive.ts"
import { instant, type Timestamp } from "../../../model/Timestamp.ts"
import type { ArchivePlan, Entry } from "../../Output.ts"
import { newestOf } from "../../../model/newestOf.ts"

/**
 * `entries` are all articles of a feed, newest first; the first `inFeed` of
 * them stand in the feed itself. `seen` is the moment of the first build that
 * saw an article, by its id; an article that it does not name counts from its
 * own date.
 */
export const planArchive = (
  entries: ReadonlyArray<Entry>,
  inFeed: number,
  seen: ReadonlyMap<string, Timestamp>
): ReadonlyArray<ArchivePlan> => {
  if (entries.length <= inFeed) return []
  const rank = new Map(entries.map((entry, index) => [entry, index]))
  const rankOf = (entry: Entry): number => rank.get(entry) ?? 0
  const shown = new Map(entries.map((entry) => [entry, firstShown(entry, seen)]))
  const ordered = entries.toSorted((a, b) => (shown.get(a) ?? 0) - (shown.get(b) ?? 0) || rankOf(b) - rankOf(a))
  return [...paginate(ordered, (entry) => rankOf(entry) < inFeed)].map(({ number, isFull, items }) => ({
    number,
    isFull,
    entries: items.toSorted((a, b) => rankOf(a) - rankOf(b)),
    updated: newestOf(items.map(({ article }) => article.updated ?? article.published))
  }))
}

/** An article that waited for its date was not shown before it. */
const firstShown = ({ article: { id, published } }: Entry, seen: ReadonlyMap<string, Timestamp>): number => {
  const first = seen.get(id)
  return Math.max(first === undefined ? 0 : instant(first), published === null ? 0 : instant(published))
}

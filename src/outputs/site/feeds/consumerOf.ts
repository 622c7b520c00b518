/**
 * Every feed held against the consumer that it is made for: the feed for
 * everybody against readers in general, a partner's against the partner.
 */
import type { Item } from "../../../../feeds/Channel.ts"
import { full } from "../../../../feeds/profiles/full.ts"
import { lint, type Verdict } from "../../../../feeds/profiles/lint.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { FeedView } from "../../SiteView.ts"
import { channelOf, profileOf } from "./channelOf.ts"
import { itemOf } from "./itemOf.ts"

export interface ConsumerReport {
  /** The feed's id. */
  readonly feed: string
  /** As it is written in the feed's file. */
  readonly profile: string
  /** The consumer as people know it. */
  readonly consumer: string
  /** The feed's file in the output; null for a feed without any. */
  readonly path: string | null
  readonly items: number
  readonly verdicts: ReadonlyArray<Verdict>
}

/** `entries` are the articles in the feed, newest first; `now` is the moment of the run. */
export const consumerOf = (
  { facts: feed, archive }: Pick<FeedView, "facts" | "archive">,
  entries: ReadonlyArray<Entry>,
  facts: Facts,
  now: Timestamp
): ConsumerReport => {
  const channel = channelOf(feed, entries, archive.count, facts)
  const items = [...channel.items]
  const consumer = profileOf(feed) ?? full
  return {
    feed: feed.id,
    profile: feed.profile ?? "full",
    consumer: consumer.consumer,
    path: feed.paths.rss ?? feed.paths.atom ?? feed.paths.json,
    items: items.length,
    verdicts: lint(consumer, channel, now, leftOutOf(feed, entries, items, facts))
  }
}

/** The items that the feed has no place for as its partner wants it. */
const leftOutOf = (
  feed: FeedView["facts"],
  entries: ReadonlyArray<Entry>,
  items: ReadonlyArray<Item>,
  facts: Facts
): ReadonlyArray<Item> => {
  if (feed.profile === undefined) return []
  const taken = new Set(items.map(({ id }) => id))
  return entries.filter(({ article }) => !taken.has(article.id)).flatMap((entry) => itemOf(entry, feed, facts))
}

/** How many of its newest articles a feed can hold without any of its files becoming too large for readers. */
import { fitting } from "../../../../feeds/fitting.ts"
import type { FeedFacts } from "../../../model/FeedFacts.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { channelOf, profileOf } from "./channelOf.ts"

/**
 * `entries` are the newest articles of the feed, as many as its limit allows, newest first. They are weighed as the feed
 * sends them: in its own formats, and for a partner in the partner's shape. The answer does not depend on the version of
 * fanfare, and of other feeds only on the one that its items name as their source.
 */
export const fitCount = (
  { isOldestFirst: _order, ...feed }: FeedFacts,
  entries: ReadonlyArray<Entry>,
  { site, feeds }: Pick<Facts, "site" | "feeds">
): number => {
  const { profile: _name, ...forReaders } = feed
  const channel = channelOf(forReaders, entries, 0, { site, generator: "fanfare", feeds, feedIds: {} })
  const profile = profileOf(feed)
  return profile === undefined ? fitting(channel) : fitting({ ...channel, profile }, profile.arrange)
}

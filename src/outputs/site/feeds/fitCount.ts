/** How many of its newest articles a feed can hold without any of its files becoming too large for readers. */
import { fitting } from "../../../../feeds/fitting.ts"
import type { FeedFacts } from "../../../model/FeedFacts.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { channelOf } from "./channelOf.ts"

/**
 * `entries` are the newest articles of the feed, as many as its limit allows, newest first. They are weighed as readers
 * in general get them, whatever partner the feed is made for. The answer depends neither on the version of fanfare nor
 * on other feeds.
 */
export const fitCount = (
  { profile: _profile, ...feed }: FeedFacts,
  entries: ReadonlyArray<Entry>,
  { site }: Pick<Facts, "site">
): number => fitting(channelOf(feed, entries, 0, { site, generator: "fanfare", feeds: [], feedIds: {} }))

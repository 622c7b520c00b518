/** From a feed's facts and its articles to the channel that every format writes. */
import { archiveChannel, withArchive } from "../../../../feeds/archive.ts"
import type { Channel, Item, Profile } from "../../../../feeds/Channel.ts"
import { profiles } from "../../../../feeds/profiles/index.ts"
import { address } from "../../../model/addresses/address.ts"
import type { FeedFacts } from "../../../model/FeedFacts.ts"
import { newestOf } from "../../../model/newestOf.ts"
import type { Site } from "../../../model/Site.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"
import { siteFields } from "../../channel/siteFields.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { ArchivePage } from "../../SiteView.ts"
import { itemOf } from "./itemOf.ts"

/** What a channel takes from the facts of the site. */
export type ChannelFacts = Pick<Facts, "site" | "generator" | "feedIds" | "feeds">

/** `pages` is the number of pages in the feed's archive. A feed for a partner comes as its profile arranges it. */
export const channelOf = (
  feed: FeedFacts,
  entries: ReadonlyArray<Entry>,
  pages: number,
  facts: ChannelFacts
): Channel => {
  const channel: Channel = {
    ...emptyChannel(feed, lastChange(entries.map(({ article }) => article)), pages, facts),
    items: entries.flatMap((entry) => itemOf(entry, feed, facts))
  }
  const profile = profileOf(feed)
  return profile === undefined ? channel : { ...profile.arrange(channel), profile }
}

/** A page of a feed's archive. Its items are made when they are walked through, and not kept. */
export const archivePageChannel = (
  feed: FeedFacts,
  page: Pick<ArchivePage, "number" | "isFull">,
  entries: ReadonlyArray<Entry>,
  facts: ChannelFacts
): Channel =>
  archiveChannel(emptyChannel(feed, null, 0, facts), page, {
    items: itemsOf(entries, feed, facts),
    updated: lastChange(entries.map(({ article }) => article))
  })

const itemsOf = (entries: ReadonlyArray<Entry>, feed: FeedFacts, facts: ChannelFacts): Iterable<Item> => ({
  *[Symbol.iterator]() {
    for (const entry of entries) yield* itemOf(entry, feed, facts)
  }
})

/** The channel of a feed without its items, and not arranged for a partner. */
export const emptyChannel = (
  feed: FeedFacts,
  updated: Timestamp | null,
  pages: number,
  { site, generator, feedIds }: Pick<ChannelFacts, "site" | "generator" | "feedIds">
): Channel =>
  withArchive(
    {
      ...siteFields(site),
      id: feed.id,
      feedId: feedIds[feed.id] ?? null,
      title: feed.title,
      description: feed.description,
      page: address(site, feed.paths.page.replace(/index\.html$/, "")),
      language: feed.language,
      direction: feed.direction,
      updated,
      generator,
      ...(feed.show === undefined ? {} : { show: feed.show }),
      self: {
        rss: selfAddress(site, feed.paths.rss),
        atom: selfAddress(site, feed.paths.atom),
        json: selfAddress(site, feed.paths.json)
      },
      items: []
    },
    pages
  )

/** Undefined for a feed for everybody. */
export const profileOf = ({ profile }: FeedFacts): Profile | undefined =>
  profile === undefined ? undefined : profiles.find(({ name }) => name === profile)

/** When the newest of some articles was published or changed; null without any. */
export const lastChange = (
  articles: ReadonlyArray<{ readonly published: Timestamp | null; readonly updated: Timestamp | null }>
): Timestamp | null => newestOf(articles.map(({ published, updated }) => updated ?? published))

const selfAddress = (site: Site, path: string | null): string | null => (path === null ? null : address(site, path))

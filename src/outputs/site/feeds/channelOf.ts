/** From a feed's facts and its articles to the channel that every format writes. */
import { archiveChannel, withArchive } from "../../../../feeds/archive.ts"
import type { Channel, Item, Profile } from "../../../../feeds/Channel.ts"
import { profiles } from "../../../../feeds/profiles/index.ts"
import { address } from "../../../model/addresses/address.ts"
import { type FeedFacts, siteFeed } from "../../../model/FeedFacts.ts"
import { newestOf } from "../../../model/newestOf.ts"
import { homeOf, type Site } from "../../../model/Site.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"
import { signOf } from "../../channel/feedImage.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { siteFields } from "../../channel/siteFields.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { ArchivePage } from "../../SiteView.ts"
import { showOf } from "./heardOf.ts"
import { itemOf } from "./itemOf.ts"

/** What a channel takes from the facts of the site. */
export type ChannelFacts = Pick<Facts, "site" | "generator" | "feedIds" | "feeds" | "logo">

/** `pages` is the number of pages in the feed's archive. A feed for a partner comes as its profile arranges it. */
export const channelOf = (
  feed: FeedFacts,
  entries: ReadonlyArray<Entry>,
  pages: number,
  facts: ChannelFacts
): Channel => {
  const items = entries.flatMap((entry) => itemOf(entry, feed, facts))
  const channel: Channel = {
    ...emptyChannel(feed, lastChange(entries.map(({ article }) => article)), pages, facts),
    items
  }
  const profile = profileOf(feed)
  if (profile !== undefined) return { ...profile.arrange(channel), profile }
  return feed.isOldestFirst === true ? { ...channel, items: items.toReversed() } : channel
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
  facts: Omit<ChannelFacts, "feeds">
): Channel => {
  const { site, generator, feedIds } = facts
  return withArchive(
    {
      ...siteFields(site),
      ...ownFields(feed),
      ...webfeedsOf(feed, site),
      // An icon that the feed's file names stands before the site's logo.
      ...(feed.own?.icon === undefined ? signOf(facts) : {}),
      id: feed.id,
      feedId: feed.feedId ?? feedIds[feed.id] ?? null,
      title: feed.title,
      description: feed.description,
      page: pageOf(feed, site),
      language: feed.language,
      direction: feed.direction,
      updated,
      generator,
      ...(feed.show === undefined ? {} : { show: showOf(feed.show) }),
      self: {
        rss: selfAddress(site, feed.paths.rss),
        atom: selfAddress(site, feed.paths.atom),
        json: selfAddress(site, feed.paths.json)
      },
      items: []
    },
    pages
  )
}

/** The site's own feed is that of its home page, and so is one without a page. */
const pageOf = ({ id, paths: { page } }: FeedFacts, site: Site): string =>
  page === null || id === siteFeed ? homeOf(site) : address(site, page.replace(/index\.html$/, ""))

/** With the feed's own pictures, and the accent where the config sets one. */
const webfeedsOf = ({ own }: FeedFacts, site: Site): Pick<Channel, "webfeeds"> => {
  const webfeeds = own?.webfeeds ?? site.extensions?.webfeeds
  if (webfeeds === undefined) return {}
  const icon = own?.icon ?? site.icon
  return {
    webfeeds: {
      ...(own?.image === undefined ? {} : { cover: strictAddress(own.image) }),
      ...(icon === undefined ? {} : { icon: strictAddress(icon) }),
      ...(site.isAccentDefault === true ? {} : { accentColor: site.accent }),
      ...webfeeds
    }
  }
}

const ownFields = ({ own, isWithoutText, hasMarkdown, extra }: FeedFacts): Partial<Channel> => ({
  ...own,
  ...(own?.image === undefined ? {} : { image: strictAddress(own.image) }),
  ...(own?.icon === undefined ? {} : { icon: strictAddress(own.icon) }),
  ...(own?.hub === undefined ? {} : { hub: strictAddress(own.hub) }),
  ...(isWithoutText === undefined ? {} : { isWithoutText }),
  ...(hasMarkdown === undefined ? {} : { hasMarkdown }),
  ...(extra === undefined ? {} : { extra })
})

/** Undefined for a feed for everybody. */
export const profileOf = ({ profile }: FeedFacts): Profile | undefined =>
  profile === undefined ? undefined : profiles.find(({ name }) => name === profile)

/** When the newest of some articles was published or changed; null without any. */
export const lastChange = (
  articles: ReadonlyArray<{ readonly published: Timestamp | null; readonly updated: Timestamp | null }>
): Timestamp | null => newestOf(articles.map(({ published, updated }) => updated ?? published))

const selfAddress = (site: Site, path: string | null): string | null => (path === null ? null : address(site, path))

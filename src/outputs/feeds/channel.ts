/** From the plan of a feed to the channel that every format writes. */
import { archiveChannel, withArchive } from "../../../feeds/archive.ts"
import type { Channel, Item } from "../../../feeds/Channel.ts"
import type { Image } from "../../model/Article.ts"
import type { Card } from "../../model/Card.ts"
import type { Site } from "../../model/Site.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { strictAddress } from "./strictAddress.ts"
import { address, type ArchivePlan, type Edition, type Entry, type FeedPlan } from "../Output.ts"

type ChannelEdition = Pick<Edition, "site" | "generator" | "feedIds">

export const channelOf = (plan: FeedPlan, edition: ChannelEdition): Channel =>
  withArchive(feedChannel(plan, edition), plan.archive.length)

const feedChannel = (plan: FeedPlan, { site, generator, feedIds }: ChannelEdition): Channel => ({
  ...siteFields(site),
  id: plan.id,
  feedId: feedIds?.[plan.id] ?? null,
  title: plan.title,
  description: plan.description,
  page: address(site, plan.paths.page.replace(/index\.html$/, "")),
  language: plan.language,
  direction: plan.direction,
  updated: plan.updated,
  generator,
  self: {
    rss: selfAddress(site, plan.paths.rss),
    atom: selfAddress(site, plan.paths.atom),
    json: selfAddress(site, plan.paths.json)
  },
  items: plan.entries.flatMap(itemOf)
})

/** Every page of a feed's archive, the oldest first; `feed` is the channel of the feed itself. */
export const archiveChannels = (plan: FeedPlan, feed: Channel): ReadonlyArray<{ number: number; channel: Channel }> =>
  plan.archive.map((page) => ({
    number: page.number,
    channel: archiveChannel(feed, page, { items: itemsOf(page), updated: page.updated })
  }))

/** Made anew each time they are walked through, so that an archive of any length waits as its articles alone. */
const itemsOf = ({ entries }: Pick<ArchivePlan, "entries">): Iterable<Item> => ({
  *[Symbol.iterator]() {
    for (const entry of entries) yield* itemOf(entry)
  }
})

/** What every channel of a site says about it. */
export const siteFields = (
  site: Site
): Pick<Channel, "feedId" | "home" | "copyright" | "author" | "publisher" | "icon"> => ({
  feedId: null,
  home: site.url,
  copyright: site.copyright ?? null,
  author: site.author ?? null,
  publisher: site.title,
  icon: site.icon === undefined ? null : strictAddress(site.icon)
})

const selfAddress = (site: Site, path: string | null): string | null => (path === null ? null : address(site, path))

/** No item without a date. */
const itemOf = (entry: Entry): ReadonlyArray<Item> => {
  const { published } = entry.article
  return published === null ? [] : [datedItem(entry, published)]
}

const datedItem = ({ article, cards }: Entry, published: Timestamp): Item => ({
  id: article.id,
  url: strictAddress(article.url),
  title: article.title,
  description: article.description,
  html: article.html,
  text: article.text,
  language: article.language,
  direction: article.direction,
  published,
  updated: article.updated,
  authors: article.authors,
  section: article.section,
  tags: article.tags,
  images: [
    ...(article.images.length === 0 ? [cardImage(cards.og)] : article.images.map(ownImage)),
    cardImage(cards.pin)
  ],
  comments: { count: article.comments.length, page: strictAddress(article.url), feed: null },
  inReplyTo: null
})

const ownImage = (image: Image): Image => ({ ...image, url: strictAddress(image.url) })

const cardImage = ({ url, width, height, type, alt }: Card): Image => ({ url, width, height, type, alt })

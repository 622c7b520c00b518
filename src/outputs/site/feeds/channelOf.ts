/** From the plan of a feed to the channel that every format writes. */
import { archiveChannel, withArchive } from "../../../../feeds/archive.ts"
import type { Channel, Item } from "../../../../feeds/Channel.ts"
import type { Article, Image } from "../../../model/Article.ts"
import type { Card } from "../../../model/Card.ts"
import type { Site } from "../../../model/Site.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"
import { commentFeedPath } from "../../feeds/commentFeedPath.ts"
import { postsOf } from "../../article/share/postsOf.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { address, type ArchivePlan, type Edition, type Entry, type FeedPlan } from "../../Output.ts"

/** What a channel takes from its edition. */
export type ChannelEdition = Pick<Edition, "site" | "generator" | "feedIds" | "feeds" | "share">

/** A feed for a partner comes as its profile arranges it. */
export const channelOf = (plan: FeedPlan, edition: ChannelEdition): Channel => {
  const channel = withArchive(wholeChannel(plan, edition), plan.archive.length)
  return plan.profile === undefined ? channel : { ...plan.profile.arrange(channel), profile: plan.profile }
}

const wholeChannel = (plan: FeedPlan, edition: ChannelEdition): Channel => {
  const { site, generator, feedIds } = edition
  return {
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
    ...(plan.show === undefined ? {} : { show: plan.show }),
    self: {
      rss: selfAddress(site, plan.paths.rss),
      atom: selfAddress(site, plan.paths.atom),
      json: selfAddress(site, plan.paths.json)
    },
    items: plan.entries.flatMap((entry) => itemOf(entry, plan, edition))
  }
}

/** Every page of a feed's archive, the oldest first; `feed` is the channel of the feed itself. */
export const archiveChannels = (
  plan: FeedPlan,
  feed: Channel,
  edition: ChannelEdition
): ReadonlyArray<{ number: number; channel: Channel }> =>
  plan.archive.map((page) => ({
    number: page.number,
    channel: archiveChannel(feed, page, { items: itemsOf(page, plan, edition), updated: page.updated })
  }))

/** Made anew each time they are walked through, so that an archive of any length waits as its articles alone. */
const itemsOf = (
  { entries }: Pick<ArchivePlan, "entries">,
  plan: FeedPlan,
  edition: ChannelEdition
): Iterable<Item> => ({
  *[Symbol.iterator]() {
    for (const entry of entries) yield* itemOf(entry, plan, edition)
  }
})

/** What every channel of a site says about it. */
export const siteFields = (
  site: Site
): Pick<Channel, "feedId" | "home" | "copyright" | "author" | "publisher" | "icon" | "hub"> => ({
  feedId: null,
  home: site.url,
  copyright: site.copyright ?? null,
  author: site.author ?? null,
  publisher: site.title,
  icon: site.icon === undefined ? null : strictAddress(site.icon),
  ...(site.hub === undefined ? {} : { hub: strictAddress(site.hub) })
})

const selfAddress = (site: Site, path: string | null): string | null => (path === null ? null : address(site, path))

/** No item without a date. */
const itemOf = (entry: Entry, plan: FeedPlan, edition: ChannelEdition): ReadonlyArray<Item> => {
  const { published } = entry.article
  if (published === null) return []
  const source = sourceOf(plan, edition)
  return [
    {
      ...datedItem(entry, published, edition.site),
      ...(source === undefined ? {} : { source }),
      ...(plan.paths.atom === null ? {} : { posts: postsOf(entry, edition) })
    }
  ]
}

/** Where the items of a further feed stand first: in the site's own. */
const sourceOf = ({ id }: FeedPlan, { site, feeds }: ChannelEdition): Item["source"] => {
  const own = feeds[0]
  return own === undefined || own.id === id || own.paths.rss === null
    ? undefined
    : { title: own.title, url: address(site, own.paths.rss) }
}

const datedItem = ({ article, cards, paths }: Entry, published: Timestamp, site: Site): Item => ({
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
  comments: {
    count: article.comments.length,
    page: strictAddress(article.url),
    feed: article.comments.length === 0 ? null : address(site, commentFeedPath(paths)),
    ...newestComment(article)
  },
  inReplyTo: null
})

/** Comments are sorted, the oldest first. */
const newestComment = ({ comments }: Article): { readonly updated?: Timestamp } => {
  const last = comments.at(-1)
  return last === undefined ? {} : { updated: last.published }
}

const ownImage = (image: Image): Image => ({ ...image, url: strictAddress(image.url) })

const cardImage = ({ url, width, height, type, alt }: Card): Image => ({ url, width, height, type, alt })

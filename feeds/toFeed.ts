/**
 * A channel as a `Feed` of the npm package `feed`, for code that expects one.
 * What that class has no field for is left out, and what it writes is its own:
 * use fanfare's formats to publish.
 */
import { type Author, Feed, type Item as FeedItem } from "feed"
import type { Person } from "../src/model/Article.ts"
import { instant, type Timestamp } from "../src/model/Timestamp.ts"
import { categories } from "./categories.ts"
import type { Channel, Item } from "./Channel.ts"
import { enclosure } from "./elements/media.ts"
import { enclosable } from "./elements/mediaFiles.ts"
import { named } from "./elements/people.ts"

/** A feed without an item has the date 1970-01-01, because `feed` would put the clock's. */
export const toFeed = (channel: Channel): Feed => {
  const { rss, atom, json } = channel.self
  const feed = new Feed({
    id: channel.feedId ?? atom ?? channel.page,
    title: channel.title,
    description: channel.description,
    link: channel.page,
    language: channel.language,
    generator: channel.generator,
    updated: channel.updated === null ? new Date(0) : date(channel.updated),
    feedLinks: {
      ...(rss === null ? {} : { rss }),
      ...(atom === null ? {} : { atom }),
      ...(json === null ? {} : { json })
    },
    ...(channel.copyright === null ? {} : { copyright: channel.copyright }),
    ...(channel.icon === null ? {} : { image: channel.icon, favicon: channel.icon }),
    ...(channel.author === null ? {} : { author: authorOf(channel.author) })
  })
  for (const item of channel.items) feed.addItem(itemOf(item))
  return feed
}

const itemOf = (item: Item): FeedItem => {
  const attached = enclosable(item.media ?? []) ?? enclosure(item.images)
  const [lead] = item.images
  return {
    id: item.id,
    guid: item.id,
    link: item.url,
    title: item.title,
    date: date(item.updated ?? item.published),
    published: date(item.published),
    author: named(item.authors).map(authorOf),
    category: categories(item).map((name) => ({ name, term: name })),
    ...(item.description === "" ? {} : { description: item.description }),
    ...(item.html === "" ? {} : { content: item.html }),
    ...(attached !== undefined ? { enclosure: attached } : lead !== undefined ? { image: lead.url } : {})
  }
}

const authorOf = ({ name, url, email }: Person): Author => ({
  name,
  ...(url === undefined ? {} : { link: url }),
  ...(email === undefined ? {} : { email })
})

const date = (timestamp: Timestamp): Date => new Date(instant(timestamp))

/**
 * A whole feed as documents, from items that are walked through once: the
 * pages of its archive, then the feed itself. It takes the memory of one page,
 * whatever the length, and writes no file.
 */
import { instant, type Timestamp } from "../src/model/Timestamp.ts"
import { type ArchivePage, archiveChannel, paginate, withArchive } from "./archive.ts"
import type { Channel, Item } from "./Channel.ts"
import { fitting } from "./fitting.ts"
import { formats } from "./index.ts"

/**
 * One document of a feed: the feed itself in a format, or a page of its archive.
 *
 * @example
 * ```ts
 * import { type FeedDocument, feedSet } from "fanfare/feeds"
 *
 * const sizeOf = ({ text }: FeedDocument): number => [...text].join("").length
 * const feed = { title: "News", page: "https://news.example.org/", self: { json: "https://news.example.org/feed.json" } }
 * console.log([...feedSet(feed, [])].map(sizeOf))
 * ```
 */
export interface FeedDocument {
  /** Where it is published: an absolute address. */
  readonly address: string
  /** Media type as it is served. */
  readonly type: string
  /** Its text in pieces, made while it is walked through. */
  readonly text: Iterable<string>
}

/** What a feed says about itself; the rest follows from its items. */
export type FeedFields = Omit<Channel, "items" | "updated" | "archive">

/**
 * The documents of a feed, in an order in which none refers to a later one.
 * `oldestFirst` is walked through once. The newest `limit` items stand in the
 * feed itself, fewer where they would make it larger than 512 kB.
 */
export function* feedSet(feed: FeedFields, oldestFirst: Iterable<Item>, limit = 30): Generator<FeedDocument> {
  const newest: Array<Item> = []
  let pages = 0
  for (const page of paginate(leaving(feed, oldestFirst, limit, newest))) {
    pages = page.number
    yield* documentsOf(pageOf(feed, page))
  }
  yield* documentsOf(withArchive({ ...feed, ...newestFirst(newest) }, pages))
}

/** The items that leave the feed, in their order; those that stay are in `newest` at the end. */
function* leaving(feed: FeedFields, oldestFirst: Iterable<Item>, limit: number, newest: Array<Item>): Generator<Item> {
  for (const item of oldestFirst) {
    newest.push(item)
    if (newest.length > limit) yield* newest.splice(0, 1)
  }
  yield* newest.splice(0, newest.length - fitting({ ...feed, ...newestFirst(newest) }))
}

const pageOf = (feed: FeedFields, page: ArchivePage<Item>): Channel => {
  const fields = newestFirst(page.items)
  return archiveChannel({ ...feed, ...fields }, page, fields)
}

const newestFirst = (items: ReadonlyArray<Item>): Pick<Channel, "items" | "updated"> => ({
  items: items.toReversed(),
  updated: items
    .map(({ published, updated }) => updated ?? published)
    .reduce<Timestamp | null>((last, one) => (last === null || instant(one) >= instant(last) ? one : last), null)
})

function* documentsOf(channel: Channel): Generator<FeedDocument> {
  for (const { name, type, write } of formats) {
    const address = channel.self[name]
    if (address !== null) yield { address, type, text: write(channel) }
  }
}

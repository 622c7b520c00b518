/**
 * How a long feed is split into pages (RFC 5005, section 4): the feed itself holds the
 * newest items, pages numbered from the oldest hold the rest. A page that is
 * full keeps its items and its links for ever, so readers and caches need it
 * once. Which items are new is decided elsewhere.
 */
import type { Addresses, Channel } from "./Channel.ts"

/** How many items a page holds when it is full. */
export const pageSize = 100

export interface ArchivePage<A> {
  /** From 1, the oldest page. */
  readonly number: number
  /** In archive order, the oldest first. */
  readonly items: ReadonlyArray<A>
  /** Whether nothing will be added to it any more. */
  readonly isFull: boolean
}

/**
 * Parts items in archive order. Every item has its number from the start, also
 * while it stands in the feed itself, and shows up on its page when it leaves
 * the feed; so an item that comes late moves no other. There is no page after
 * the last one with an item.
 */
export function* paginate<A>(
  oldestFirst: Iterable<A>,
  isInFeed: (item: A) => boolean = () => false
): Generator<ArchivePage<A>> {
  let waiting: Array<ArchivePage<A>> = []
  let items: Array<A> = []
  let [number, count] = [1, 0]
  for (const item of oldestFirst) {
    count += 1
    if (!isInFeed(item)) items.push(item)
    if (count < pageSize) continue
    waiting.push({ number, items, isFull: items.length === pageSize })
    if (items.length > 0) {
      yield* waiting
      waiting = []
    }
    items = []
    number += 1
    count = 0
  }
  if (items.length > 0) yield* [...waiting, { number, items, isFull: false }]
}

/** The path or the address of an archive page, from that of the feed: `a/rss.xml` becomes `a/archive/3/rss.xml`. */
export const archivePath = (path: string, number: number): string => {
  const slash = path.lastIndexOf("/") + 1
  return `${path.slice(0, slash)}archive/${number}/${path.slice(slash)}`
}

/** The feed itself, when `pages` archive pages stand behind it. */
export const withArchive = (channel: Channel, pages: number): Channel =>
  pages === 0
    ? channel
    : { ...channel, archive: { isFull: false, previous: addressesOf(channel.self, pages), current: null } }

/** A page of the archive as a channel: `channel` is the feed itself, `items` are the page's own, newest first. */
export const archiveChannel = (
  channel: Channel,
  { number, isFull }: Pick<ArchivePage<unknown>, "number" | "isFull">,
  page: Pick<Channel, "items" | "updated">
): Channel => ({
  ...channel,
  ...page,
  self: addressesOf(channel.self, number),
  archive: {
    isFull,
    previous: number === 1 ? null : addressesOf(channel.self, number - 1),
    current: channel.self
  }
})

const addressesOf = ({ rss, atom, json }: Addresses, number: number): Addresses => {
  const page = (address: string | null): string | null => (address === null ? null : archivePath(address, number))
  return { rss: page(rss), atom: page(atom), json: page(json) }
}

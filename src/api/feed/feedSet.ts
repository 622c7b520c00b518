/** A whole feed with its archive, from items of a program. */
import { type FeedDocument, feedSet as documentsOf } from "../../../feeds/feedSet.ts"
import type { FeedInput, ItemInput } from "./ChannelInput.ts"
import { itemsOf, makeFields } from "./makeChannel.ts"

/**
 * The documents of a feed of any length: the pages of its archive (RFC 5005, section 4), a hundred items each, then the
 * feed itself with the newest `limit` items, fewer where they would make it larger than 512 kB. None refers to a later
 * one. Only the formats that `self` names are made.
 *
 * `oldestFirst` is walked through once, and no more than one page is held at a time: let each document's `text` be
 * written before the next is asked for. Throws a RangeError that names a date that cannot be read.
 *
 * @example
 * ```ts
 * import { feedSet } from "fanfare/feeds"
 * import { mkdir, writeFile } from "node:fs/promises"
 * import { dirname, join } from "node:path"
 *
 * const items = Array.from({ length: 250 }, (_, index) => ({
 *   url: `https://news.example.org/${index}/`,
 *   title: `News ${index}`,
 *   published: new Date(Date.UTC(2026, 0, 1, index))
 * }))
 * const feed = {
 *   title: "Example News",
 *   page: "https://news.example.org/",
 *   self: { atom: "https://news.example.org/atom.xml" }
 * }
 * for (const { address, text } of feedSet(feed, items)) {
 *   const file = join("public", new URL(address).pathname)
 *   await mkdir(dirname(file), { recursive: true })
 *   await writeFile(file, text)
 * }
 * ```
 */
export const feedSet = (
  feed: FeedInput,
  oldestFirst: Iterable<ItemInput>,
  limit = 30
): Generator<FeedDocument, void, unknown> => {
  const fields = makeFields(feed)
  return documentsOf(fields, itemsOf(oldestFirst, fields), limit)
}

/**
 * How many of its newest items a feed can hold without any of its files
 * becoming too large for readers. Items are counted out whole, never cut.
 */
import type { Channel, Format, Item, Profile } from "./Channel.ts"
import { formats } from "./index.ts"

/** 512 kB, as an operator reads it. */
export const mostBytes = 512_000

/**
 * How many items from the first on fit: at least one, where there is one. A
 * file is what stands around its items and each item by itself, so an item is
 * weighed alone, in the shape in which the feed sends it.
 */
export const fitting = (channel: Channel, arrange: Profile["arrange"] = (one) => one): number => {
  const bytesWith = (format: Format, items: ReadonlyArray<Item>): number => {
    const sent = arrange({ ...channel, items })
    return bytesOf(format, sent, sent.items)
  }
  const room = sentFormats(channel).map((format) => ({ format, around: bytesWith(format, []) }))
  const left = room.map(({ around }) => mostBytes - around)
  let count = 0
  for (const item of channel.items) {
    for (const [index, { format, around }] of room.entries()) {
      left[index] = (left[index] ?? 0) - (bytesWith(format, [item]) - around + separator)
    }
    if (count > 0 && left.some((bytes) => bytes < 0)) break
    count += 1
  }
  return count
}

/** The formats that a feed is published in. */
export const sentFormats = ({ self }: Pick<Channel, "self">): ReadonlyArray<Format> =>
  formats.filter(({ name }) => self[name] !== null)

/** JSON parts items with a comma. */
const separator = 1

/** The bytes of a file with these items. */
export const bytesOf = (format: Format, channel: Channel, items: Iterable<Item>): number => {
  let bytes = 0
  for (const chunk of format.write({ ...channel, items })) bytes += Buffer.byteLength(chunk)
  return bytes
}

/**
 * How many of its newest items a feed can hold without any of its files
 * becoming too large for readers. Items are counted out whole, never cut.
 */
import type { Channel, Format, Item } from "./Channel.ts"
import { formats } from "./index.ts"

/** 512 kB, as an operator reads it. */
export const mostBytes = 512_000

/**
 * How many items from the first on fit: at least one, where there is one. A
 * file is what stands around its items and each item by itself, so an item is
 * weighed alone.
 */
export const fitting = (channel: Channel): number => {
  const room = formats
    .filter(({ name }) => channel.self[name] !== null)
    .map((format) => ({ format, around: bytesOf(format, channel, []) }))
  const left = room.map(({ around }) => mostBytes - around)
  let count = 0
  for (const item of channel.items) {
    for (const [index, { format, around }] of room.entries()) {
      left[index] = (left[index] ?? 0) - (bytesOf(format, channel, [item]) - around + separator)
    }
    if (count > 0 && left.some((bytes) => bytes < 0)) break
    count += 1
  }
  return count
}

/** JSON parts items with a comma. */
const separator = 1

/** The bytes of a file with these items. */
export const bytesOf = (format: Format, channel: Channel, items: Iterable<Item>): number => {
  let bytes = 0
  for (const chunk of format.write({ ...channel, items })) bytes += Buffer.byteLength(chunk)
  return bytes
}

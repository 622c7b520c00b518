/** A feed of a program as a `Feed` of the npm package `feed`. */
import type { Feed } from "feed"
import { toFeed as feedOf } from "../../../feeds/toFeed.ts"
import type { ChannelInput } from "./ChannelInput.ts"
import { makeChannel } from "./makeChannel.ts"

/**
 * A `Feed` of the npm package `feed` (npmjs.com/package/feed), for code that expects one. What that class has no field
 * for is left out, and what it writes is its own: to publish, use `writeFeed`. A feed without an item has the date
 * 1970-01-01, because `feed` would put the clock's.
 *
 * Throws a RangeError that names a date that cannot be read.
 *
 * @example
 * ```ts
 * import { toFeed } from "fanfare/feeds"
 *
 * const feed = toFeed({
 *   title: "Example News",
 *   page: "https://news.example.org/",
 *   items: [{ url: "https://news.example.org/ferry/", title: "The ferry sails again", published: "2026-03-02" }]
 * })
 * console.log(feed.items.length, feed.options.title)
 * ```
 */
export const toFeed = (channel: ChannelInput): Feed => feedOf(makeChannel(channel))

/** A feed as one text, for scripts that have no use for a stream. */
import type { Format } from "../../../feeds/Channel.ts"
import { formats } from "../../../feeds/index.ts"
import { writeFeed as writeChannel } from "../../../feeds/writeFeed.ts"
import type { ChannelInput } from "./ChannelInput.ts"
import { makeChannel } from "./makeChannel.ts"

/**
 * Writes a feed as RSS 2.0 (rssboard.org/rss-specification), Atom 1.0 (RFC 4287) or JSON Feed 1.1 (jsonfeed.org), well
 * formed whatever characters it is given. HTML is written as it is given: whoever gives it answers for it.
 *
 * Throws a RangeError that names a date that cannot be read, or a format that there is not.
 *
 * @example
 * ```ts
 * import { writeFeed } from "fanfare/feeds"
 * import { writeFile } from "node:fs/promises"
 *
 * const rss = writeFeed(
 *   {
 *     title: "Example News",
 *     page: "https://news.example.org/",
 *     language: "en",
 *     self: { rss: "https://news.example.org/rss.xml" },
 *     items: [
 *       {
 *         url: "https://news.example.org/ferry/",
 *         title: "The ferry sails again",
 *         published: new Date("2026-03-02T06:00:00Z"),
 *         html: "<p>It left at six.</p>"
 *       }
 *     ]
 *   },
 *   "rss"
 * )
 * await writeFile("rss.xml", rss)
 * ```
 */
export const writeFeed = (channel: ChannelInput, format: Format["name"]): string => {
  if (formats.every(({ name }) => name !== format))
    throw new RangeError(
      `There is no feed format ${JSON.stringify(format)}: use ${formats.map(({ name }) => JSON.stringify(name)).join(", ")}.`
    )
  return writeChannel(makeChannel(channel), format)
}

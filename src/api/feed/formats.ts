/** The feed formats as programs use them. */
import type { Format } from "../../../feeds/Channel.ts"
import { formats as writers } from "../../../feeds/index.ts"
import type { ChannelInput } from "./ChannelInput.ts"
import { makeChannel } from "./makeChannel.ts"

/**
 * A feed format.
 *
 * @example
 * ```ts
 * import { type FeedFormat, formats } from "fanfare/feeds"
 *
 * const typeOf = (name: FeedFormat["name"]): string | undefined => formats.find((format) => format.name === name)?.type
 * console.log(typeOf("atom"))
 * ```
 */
export interface FeedFormat {
  readonly name: "rss" | "atom" | "json"
  /** Media type as it is served, with its charset. */
  readonly type: string
  /** The feed as pieces of text, made while they are walked through. Throws a RangeError for a date that cannot be read. */
  readonly write: (channel: ChannelInput) => Iterable<string>
}

/**
 * RSS 2.0 (rssboard.org/rss-specification), Atom 1.0 (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1).
 *
 * With `updated` in the channel, an archive of any length takes constant memory, because items are made, written and
 * forgotten one after the other.
 *
 * @example
 * ```ts
 * import { formats } from "fanfare/feeds"
 * import { writeFile } from "node:fs/promises"
 *
 * function* items() {
 *   for (let day = 31; day > 0; day -= 1)
 *     yield { url: `https://news.example.org/${day}/`, title: `Day ${day}`, published: new Date(Date.UTC(2026, 0, day)) }
 * }
 * for (const { name, write } of formats) {
 *   const channel = { title: "Example News", page: "https://news.example.org/", updated: "2026-01-31", items: items() }
 *   await writeFile(`feed.${name}`, write(channel))
 * }
 * ```
 */
export const formats: ReadonlyArray<FeedFormat> = writers.map(({ name, type, write }: Format) => ({
  name,
  type,
  write: (channel) => write(makeChannel(channel))
}))

/** The items of a feed that came from an address. If there are none, it throws an error whose message continues a sentence that begins with "it". */
import { Result } from "effect"
import { badBytes } from "../encodings/badBytes.ts"
import { feedRecords } from "../feed/feedRecords.ts"
import { readFeed } from "../feed/readFeed.ts"
import type { FeedTask, ReadItems } from "./ParseTask.ts"

export const parseFeed = ({ name, bytes, url, charset }: FeedTask): ReadItems => {
  const feed = Result.getOrThrowWith(readFeed(bytes, { address: url, charset }), ({ reason }) => new Error(reason))
  // What breaks off says nothing of what would have come: it is no whole answer.
  if (feed.brokenOff !== null) throw new Error(`breaks off in line ${feed.brokenOff.line} (${feed.brokenOff.reason})`)
  return { records: feedRecords(feed), findings: badBytes(name, feed) }
}

/** What is wrong with a feed as a whole: it is empty, or too large for some readers. */
import { bytesOf, mostBytes, sentFormats } from "../../../../feeds/fitting.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { FeedView } from "../../SiteView.ts"
import { channelOf } from "./channelOf.ts"

/** `entries` are the articles in the feed, newest first. */
export const feedFindings = (view: FeedShape, entries: ReadonlyArray<Entry>, facts: Facts): ReadonlyArray<Finding> => [
  ...emptyFeed(view, entries),
  ...cutFeed(view, entries),
  ...tooLarge(view, entries, facts)
]

type FeedShape = Pick<FeedView, "facts" | "isCut" | "archive">

/** Archives are not looked at: only what readers ask for again and again must be small. */
const cutFeed = ({ facts: feed, isCut, archive }: FeedShape, entries: ReadonlyArray<Entry>): ReadonlyArray<Finding> =>
  isCut
    ? [
        finding(
          "FF3201",
          {},
          `The feed "${feed.title}" (${feed.id}) holds ${entries.length} items instead of ${feed.limit}: more would make it larger than 512 kB.`,
          archive.count === 0
            ? "Shorten the articles; the partner gets the newest of them, and there is no archive for the others."
            : "Nothing to do: the others stand in its archive. Shorter articles would let more of them in."
        )
      ]
    : []

const tooLarge = (
  { facts: feed, archive }: FeedShape,
  entries: ReadonlyArray<Entry>,
  facts: Facts
): ReadonlyArray<Finding> => {
  const [only, ...others] = entries
  if (only === undefined || others.length > 0) return []
  const channel = channelOf(feed, entries, archive.count, facts)
  const bytes = Math.max(...sentFormats(channel).map((format) => bytesOf(format, channel, channel.items)))
  if (bytes <= mostBytes) return []
  return [
    finding(
      "FF3202",
      { file: only.article.source },
      `"${only.article.title}" alone makes the feed "${feed.title}" (${feed.id}) ${Math.ceil(bytes / 1000)} kB large; some readers take no more than 512 kB.`,
      "Split the article, or take data that is written into its HTML out of it."
    )
  ]
}

const emptyFeed = ({ facts: { id, title } }: FeedShape, entries: ReadonlyArray<Entry>): ReadonlyArray<Finding> =>
  entries.length > 0
    ? []
    : [
        finding(
          "FF3002",
          {},
          `The feed "${title}" (${id}) is empty: no article with a date belongs to it.`,
          "Date an article that belongs to it, or check its filters."
        )
      ]

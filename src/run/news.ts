/**
 * The latest news of another feed, for the widget: read from a file of the
 * project, never fetched. A file that cannot be read leaves what it gave last,
 * so that a download that failed empties nothing.
 */
import { join } from "node:path"
import { Effect, Option, Result, Schema } from "effect"
import { oneLine } from "../markup/oneLine.ts"
import type { Dependency } from "../model/Dependency.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { NewsItem } from "../model/NewsItem.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { instant, Timestamp } from "../model/Timestamp.ts"
import { latestNewsPath } from "../outputs/document/sitePaths.ts"
import { webAddress } from "../outputs/html/webAddress.ts"
import { fitText } from "../networks/payload/fitText.ts"
import type { Disk } from "../sources/disk.ts"
import type { FeedItem } from "../sources/feed/Feed.ts"
import { textOfHtml } from "../sources/feed/feedText.ts"
import { readFeed } from "../sources/feed/readFeed.ts"
import type { Index } from "../store/Index.ts"
import { publishedText } from "./before/publishedText.ts"
import type { SourceState } from "./ingest/ingest.ts"

export interface News {
  /** Newest first, those without a date last; null where the site's own articles are the news. */
  readonly news: ReadonlyArray<NewsItem> | null
  readonly deps: ReadonlyArray<Dependency>
  readonly sources: ReadonlyArray<SourceState>
  readonly findings: ReadonlyArray<Finding>
}

const mostBytes = 10_000_000
const memoName = "news"
/** Of a title that is the beginning of a description; UTF-16 units. */
const titleLength = 100

/** `out`: the output directory, whose last widget stands in where the index does not know what the feed gave last. */
export const readNews = (disk: Disk, index: Index, settings: Settings, out: string): Effect.Effect<News> =>
  Effect.sync(() => {
    const { feed: file } = settings.widgets.latestNews
    if (file === null) return { news: null, deps: [], sources: [], findings: [] }
    const read = disk.read(file, mostBytes)
    const reading = Result.isSuccess(read) ? readFeed(read.success.bytes) : undefined
    const deps = Result.isSuccess(read) ? [read.success.dependency] : []
    if (reading !== undefined && Result.isSuccess(reading) && reading.success.brokenOff === null) {
      const news = reading.success.items.flatMap(newsItem).toSorted(newestFirst)
      index.memos.set(memoName, file, JSON.stringify({ items: news }))
      return { news, deps, sources: [{ name: file, state: "ok" as const }], findings: [] }
    }
    const last = lastGood(index.memos.get(memoName, file) ?? published(out))
    const why = reading === undefined ? "is not there, cannot be read, or is larger than 10 MB" : reasonOf(reading)
    return {
      news: last,
      deps,
      sources: [{ name: file, state: last.length > 0 ? ("stale" as const) : ("failed" as const) }],
      findings: [unread(file, why, last.length > 0)]
    }
  })

const unread = (file: string, why: string, hasLast: boolean): Finding =>
  finding(
    "FF5020",
    { file },
    `The feed of the latest news cannot be read: it ${why}. ${hasLast ? "What was published before stays." : "The widget is empty."}`,
    "Put a whole feed there, or take `widgets.latestNews.feed` out to show the site's own articles."
  )

const reasonOf = (reading: ReturnType<typeof readFeed>): string => {
  if (Result.isFailure(reading)) return reading.failure.reason
  const { brokenOff } = reading.success
  return `breaks off in line ${brokenOff?.line}: ${brokenOff?.reason}`
}

const published = (out: string): string => publishedText(join(out, ...latestNewsPath.split("/"))) ?? ""

/** RSS 2.0: an item has a title or a description. */
const newsItem = ({ link, title, summary, content, published: date }: FeedItem): ReadonlyArray<NewsItem> => {
  const url = webAddress(link ?? undefined)
  const words = (): string => oneLine(textOfHtml((summary ?? content)?.html ?? ""))
  const plain = title || fitText(words(), (text) => text.length <= titleLength)
  return url === undefined || plain === "" ? [] : [{ title: plain, url, published: date, language: "und" }]
}

const newestFirst = (a: NewsItem, b: NewsItem): number => {
  if (a.published === null || b.published === null) return Number(a.published === null) - Number(b.published === null)
  return instant(b.published) - instant(a.published)
}

const LastGood = Schema.fromJsonString(
  Schema.Struct({
    items: Schema.Array(
      Schema.Struct({
        title: Schema.String,
        url: Schema.String,
        published: Schema.NullOr(Timestamp),
        language: Schema.NullOr(Schema.String)
      })
    )
  })
)

const lastGood = (text: string): ReadonlyArray<NewsItem> =>
  Option.match(Schema.decodeOption(LastGood)(text), {
    onNone: () => [],
    onSome: ({ items }) =>
      items.flatMap((item) =>
        webAddress(item.url) === undefined ? [] : [{ ...item, language: item.language ?? "und" }]
      )
  })

/**
 * The latest news of another feed, for the widget: read from a file of the
 * project, never fetched. A file that cannot be read leaves what was published
 * before, so that a download that failed empties nothing.
 */
import { Effect, FileSystem, Option, Path, Schema } from "effect"
import { fromHtml } from "hast-util-from-html"
import { oneLine } from "../markup/oneLine.ts"
import { plainText } from "../markup/plainText.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { instant, Timestamp } from "../model/Timestamp.ts"
import type { NewsItem } from "../outputs/Output.ts"
import { latestNewsPath } from "../outputs/widgetFiles.ts"
import type { Report } from "../report/Report.ts"
import { webAddress } from "../outputs/webAddress.ts"
import { decodeFeed } from "../markup/decodeFeed.ts"
import type { OldItem } from "../model/OldFeed.ts"
import { readOldFeed } from "../sources/feed/readOldFeed.ts"

export interface News {
  /** Newest first, those without a date last; null where the site's own articles are the news. */
  readonly news: ReadonlyArray<NewsItem> | null
  readonly sources: Report["sources"]
  readonly findings: ReadonlyArray<Finding>
}

export const ownNews: News = { news: null, sources: [], findings: [] }

const mostBytes = 10_000_000

/** `file` is relative to `root`; `out` is the output directory with the last good copy, or null. */
export const readNews = Effect.fn("readNews")(function* (root: string, file: string, out: string | null) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const info = yield* fs.stat(path.resolve(root, file)).pipe(Effect.option)
  const bytes =
    Option.isSome(info) && info.value.type === "File" && info.value.size <= mostBytes
      ? yield* fs.readFile(path.resolve(root, file)).pipe(Effect.option)
      : Option.none<Uint8Array>()
  const text = Option.isSome(bytes) ? decodeFeed(bytes.value, null) : undefined
  const feed = text === undefined ? undefined : readOldFeed(text)
  if (feed !== undefined && feed.brokenOff === null) {
    const news = feed.items.flatMap(newsItem).toSorted(newestFirst)
    return { news, sources: [{ name: file, state: "ok" }], findings: [] } satisfies News as News
  }
  const last = out === null ? [] : yield* lastGood(path.join(out, ...latestNewsPath.split("/")))
  const why =
    Option.isNone(info) || Option.isNone(bytes)
      ? "it is not there, or is no file of at most 10 MB"
      : feed?.brokenOff == null
        ? "it is neither RSS nor Atom nor JSON Feed"
        : `line ${feed.brokenOff.line}: ${feed.brokenOff.reason}`
  return {
    news: last,
    sources: [{ name: file, state: last.length > 0 ? "stale" : "failed" }],
    findings: [
      finding(
        "FF5020",
        { file },
        `The feed of the latest news cannot be read: ${why}. ${last.length > 0 ? "What was published before stays." : "The widget is empty."}`,
        "Put a whole feed there, or take `widgets.latestNews.feed` out to show the site's own articles."
      )
    ]
  } satisfies News as News
})

const newsItem = ({ link, title, published }: OldItem): ReadonlyArray<NewsItem> => {
  const url = webAddress(link ?? undefined)
  const plain = oneLine(textOf(title))
  return url === undefined || plain === "" ? [] : [{ title: plain, url, published, language: "und" }]
}

/** Feeds write titles as HTML more often than they say so. */
const textOf = (title: string): string =>
  /<\/?[a-z]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(title) ? plainText(fromHtml(title, { fragment: true })) : title

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

const lastGood = Effect.fnUntraced(function* (file: string) {
  const fs = yield* FileSystem.FileSystem
  const text = yield* fs.readFileString(file).pipe(Effect.option)
  const decoded = Option.flatMap(text, Schema.decodeOption(LastGood))
  return Option.match(decoded, {
    onNone: () => [],
    onSome: ({ items }) =>
      items.flatMap((item) =>
        webAddress(item.url) === undefined ? [] : [{ ...item, language: item.language ?? "und" }]
      )
  })
})

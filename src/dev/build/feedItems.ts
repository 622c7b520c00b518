/** The articles as a feed reader gets them: from the published JSON feeds, by their addresses. */
import { Result } from "effect"
import type { FeedItem } from "../../previews/PageFacts.ts"

interface File {
  readonly path: string
}

interface JsonItem {
  readonly url?: string
  readonly title?: string
  readonly summary?: string
  readonly content_html?: string
  readonly content_text?: string
  readonly image?: string
  readonly date_published?: string
  readonly authors?: ReadonlyArray<{ readonly name?: string }>
}

/** Feeds are read one after the other, the site's own first, until one holds the article. */
export const feedItems = (
  files: ReadonlyArray<File>,
  read: (path: string) => Uint8Array | null
): ((url: string) => FeedItem | null) => {
  const feeds = files
    .flatMap(({ path }) => (path === "feed.json" || path.endsWith("/feed.json") ? [path] : []))
    .toSorted((a, b) => a.split("/").length - b.split("/").length)
  return (url) => {
    for (const path of feeds) {
      const bytes = read(path)
      const item = bytes === null ? undefined : itemsOf(bytes).get(url)
      if (item !== undefined) return item
    }
    return null
  }
}

type Items = ReadonlyMap<string, FeedItem>

/** A feed that did not change has the same bytes in the next build. */
const known = new WeakMap<Uint8Array, Items>()

const itemsOf = (bytes: Uint8Array): Items => {
  const items = known.get(bytes) ?? readItems(bytes)
  known.set(bytes, items)
  return items
}

const readItems = (bytes: Uint8Array): Items => {
  const feed = Result.getOrNull(Result.try(() => JSON.parse(new TextDecoder().decode(bytes)) as unknown))
  if (typeof feed !== "object" || feed === null || !("items" in feed) || !Array.isArray(feed.items)) return new Map()
  const title = "title" in feed ? String(feed.title) : ""
  return new Map((feed.items as ReadonlyArray<JsonItem>).map((item) => [item.url ?? "", itemOf(item, title)]))
}

const itemOf = (item: JsonItem, feed: string): FeedItem => ({
  feed,
  title: item.title ?? "",
  summary: item.summary ?? "",
  image: item.image ?? null,
  author: (item.authors ?? []).map(({ name = "" }) => name).join(", "),
  date: item.date_published ?? "",
  html: item.content_html ?? item.content_text ?? ""
})

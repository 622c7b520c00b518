/** The articles as a feed reader gets them: from the published JSON feeds, by their addresses. */
import { Result } from "effect"
import type { FeedItem } from "../../previews/PageFacts.ts"

interface File {
  readonly path: string
}

interface JsonItem {
  readonly url?: string
  readonly external_url?: string
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
  const waiting = files
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)feed\.json$/.test(path))
    .toSorted((a, b) => a.split("/").length - b.split("/").length)
  const known = new Map<string, FeedItem>()
  return (url) => {
    while (!known.has(url)) {
      const path = waiting.shift()
      if (path === undefined) return null
      for (const [address, item] of itemsOf(read(path))) if (!known.has(address)) known.set(address, item)
    }
    return known.get(url) ?? null
  }
}

const itemsOf = (bytes: Uint8Array | null): ReadonlyArray<readonly [string, FeedItem]> => {
  const feed = Result.getOrNull(
    Result.try(() => JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as unknown)
  )
  if (typeof feed !== "object" || feed === null || !("items" in feed) || !Array.isArray(feed.items)) return []
  const title = "title" in feed ? String(feed.title) : ""
  return (feed.items as ReadonlyArray<JsonItem>).map((item) => [
    item.url ?? "",
    {
      feed: title,
      title: item.title ?? "",
      summary: item.summary ?? "",
      image: item.image ?? null,
      author: (item.authors ?? []).map(({ name = "" }) => name).join(", "),
      date: item.date_published ?? "",
      html: item.content_html ?? item.content_text ?? ""
    }
  ])
}

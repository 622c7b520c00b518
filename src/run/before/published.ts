/**
 * What was published before, read from the output directory: the ids and dates
 * by which readers know its items. It is asked only where the index and the
 * ledger do not know them. It writes nothing.
 */
import { Result } from "effect"
import { bodyDigest } from "../../model/Digest.ts"
import { join } from "node:path"
import type { LedgerEntry, LedgerFeed } from "../../articles/identity/ledger.ts"
import { feedFiles } from "../../model/FeedFacts.ts"
import { fromInstant, type Timestamp } from "../../model/Timestamp.ts"
import type { OldFeed, OldItem } from "../../model/draft/OldFeed.ts"
import type { Feed } from "../../sources/feed/Feed.ts"
import { oldFeed } from "../../sources/feed/oldFeed.ts"
import { readFeed } from "../../sources/feed/readFeed.ts"
import type { Index } from "../../store/Index.ts"
import { manifestPath } from "../make/manifest.ts"
import { publishedText } from "./publishedText.ts"
import { readManifestArticles } from "./readManifestArticles.ts"

/** An item as readers have it. */
export interface PublishedItem {
  readonly id: string
  readonly url: string | null
  readonly title: string
  readonly published: Timestamp | null
  /** Digest of its text. */
  readonly body: string
}

export interface Published {
  /** The items of the site's feed, as it was. */
  readonly items: ReadonlyArray<PublishedItem>
  /** All that was published, as lines of a ledger. */
  readonly entries: ReadonlyArray<LedgerEntry>
  readonly feeds: ReadonlyArray<LedgerFeed>
  /** How many articles the manifest lists. */
  readonly articles: number
}

export const nothingPublished: Published = { items: [], entries: [], feeds: [], articles: 0 }

/** Whether the index knows what was published: then nothing needs to be read back. */
export const isKnown = (index: Index): boolean => index.meta.get("published") !== null

/** `out`: absolute path of the output directory; `names`: those of the feeds. */
export const readPublished = (out: string, names: ReadonlyArray<string>): Published => {
  const manifest = readManifestArticles(join(out, manifestPath))
  const read = (name: string): string | null => publishedText(join(out, ...name.split("/")))
  const feedOf = (name: string) => {
    const folder = name === "latest" ? "" : `${name}/`
    const feeds = [feedFiles.json, feedFiles.atom, feedFiles.rss].flatMap((file): ReadonlyArray<OldFeed> => {
      const text = read(folder + file)
      const feed = text === null ? undefined : Result.getOrUndefined(readFeed(text))
      return feed !== undefined && isOurs(feed) ? [oldFeed(feed)] : []
    })
    return { name, items: feeds[0]?.items ?? [], id: feeds.find(({ feedId }) => feedId !== null)?.feedId ?? null }
  }
  const feeds = [...new Set(names)].map(feedOf)
  const items = feeds.find(({ name }) => name === "latest")?.items.flatMap(publishedItem) ?? []
  const known = new Set(manifest.articles.map(({ id }) => id))
  const fed = new Map(feeds.flatMap((feed) => feed.items.flatMap(publishedItem)).map((item) => [item.id, item]))
  return {
    items,
    entries: [
      ...manifest.articles.map(entryOfArticle),
      ...[...fed.values()].filter(({ id }) => !known.has(id)).map(entryOfItem)
    ],
    feeds: [...feeds.flatMap(({ name, id }) => (id === null ? [] : [{ feed: name, id }])), ...manifest.feeds],
    articles: manifest.articles.length
  }
}

const isOurs = ({ generator }: Feed): boolean => /^fanfare\b/.test(generator ?? "")

const publishedItem = ({ id, link, title, published, text }: OldItem): ReadonlyArray<PublishedItem> =>
  id === null ? [] : [{ id, url: link, title, published, body: bodyDigest(text ?? "") }]

type ListedArticle = ReturnType<typeof readManifestArticles>["articles"][number]

const entryOfArticle = (article: ListedArticle): LedgerEntry => ({
  id: article.id,
  source: "",
  slug: article.slug,
  url: article.url,
  title: article.title,
  body: article.body,
  published: article.published,
  ...(article.updated === null ? {} : { updated: article.updated }),
  seen: article.published ?? neverSeen
})

const entryOfItem = ({ id, url, title, published, body }: PublishedItem): LedgerEntry => ({
  id,
  source: "",
  slug: slugOf(url),
  url,
  title,
  body,
  published,
  seen: published ?? neverSeen
})

/** Of a page that fanfare hosts: `articles/SLUG/`. */
const slugOf = (url: string | null): string => /\/articles\/([^/]+)\/$/.exec(url ?? "")?.[1] ?? ""

/** For entries without a date of their first sight. */
const neverSeen = fromInstant(0)

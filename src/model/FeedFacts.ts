/**
 * One feed as every page may know it: what it is called and where it is
 * published. JSON only, and no article is in it.
 */
import type { Direction } from "./Article.ts"

/** Relative to the output directory; null for a format that the feed does not have. */
export interface FeedPaths {
  readonly rss: string | null
  readonly atom: string | null
  readonly json: string | null
  readonly page: string
}

export interface FeedFacts {
  /** `latest` for the site's feed, else the name of its file in `feeds/`. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: Direction
  /** Name of the partner that it is made for, for example `pinterest`; absent for a feed for everybody. */
  readonly profile?: string
  /** What directories of podcasts ask about a show. */
  readonly show?: { readonly category?: string; readonly explicit?: boolean; readonly image?: string }
  /** The number of items that its definition asks for; it holds fewer where they are large. */
  readonly limit: number
  readonly paths: FeedPaths
}

/** The id of the site's own feed, which stands first in every list of feeds. */
export const siteFeed = "latest"

/** The names of a feed's files, in its own folder. */
export const feedFiles = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" } as const

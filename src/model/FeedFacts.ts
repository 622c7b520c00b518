/**
 * One feed as every page may know it: what it is called and where it is
 * published. JSON only, and no article is in it.
 */
import type { Direction, Person } from "./Article.ts"
import type { Extensions, ExtraFields } from "./extensions/Extensions.ts"
import type { Show } from "./media/Show.ts"

/** Relative to the output directory; null for a format that the feed does not have. */
export interface FeedPaths {
  readonly rss: string | null
  readonly atom: string | null
  readonly json: string | null
  /** Null for a feed for a partner: there is nothing to subscribe to. */
  readonly page: string | null
}

export interface FeedFacts {
  /** `latest` for the site's feed, else the name of its file in `feeds/`; `topics/harbour` for one of a family. */
  readonly id: string
  /** The permanent id of a feed that has no line in the ledger. */
  readonly feedId?: string
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: Direction
  /** Name of the partner that it is made for, for example `pinterest`; absent for a feed for everybody. */
  readonly profile?: string
  /** What directories of podcasts ask about a show. */
  readonly show?: Show
  /** The artwork of the show as a file of the project. */
  readonly artwork?: Artwork
  /** What its items hold besides headline and link; absent for all of the article. */
  readonly content?: "summary" | "none"
  /** Whether its oldest item stands first. */
  readonly isOldestFirst?: true
  /** Whether JSON leaves out the body as plain text. */
  readonly isWithoutText?: true
  /** Whether items of RSS have their text in Markdown. */
  readonly hasMarkdown?: true
  /** Elements and objects of others. */
  readonly extra?: ExtraFields
  /** What it says of itself where it differs from the site. */
  readonly own?: OwnFields
  /** The number of items that its definition asks for; it holds fewer where they are large. */
  readonly limit: number
  readonly paths: FeedPaths
}

/** A picture of the project that fanfare publishes as it is; `from` is relative to the project, `to` to the output directory. */
export interface Artwork {
  readonly from: string
  readonly to: string
  readonly sha256: string
  readonly type: string
}

/** A feed that readers may subscribe to: lists name it, and it has a page. */
export type OpenFeed = FeedFacts & { readonly paths: { readonly page: string } }

export const isOpen = (feed: FeedFacts): feed is OpenFeed => feed.paths.page !== null

export interface OwnFields extends Extensions {
  /** Absolute addresses: a picture of the feed, and a small square one. */
  readonly image?: string
  readonly icon?: string
  readonly author?: Person
  readonly copyright?: string
  /** Absolute address of its WebSub hub. */
  readonly hub?: string
  readonly update?: Update
}

/**
 * How often a feed changes: so many times in a period (RDF Site Summary 1.0 Modules: Syndication).
 *
 * @example
 * ```ts
 * import { type Update, writeFeed } from "fanfare/feeds"
 *
 * const update: Update = { period: "daily", frequency: 2 }
 * console.log(writeFeed({ title: "News", page: "https://news.example.org/", items: [], update }, "rss").includes("sy:updatePeriod"))
 * ```
 */
export interface Update {
  readonly period: "hourly" | "daily" | "weekly" | "monthly" | "yearly"
  readonly frequency: number
}

/** The id of the site's own feed, which stands first in every list of feeds. */
export const siteFeed = "latest"

/** The names of a feed's files, in its own folder. */
export const feedFiles = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" } as const

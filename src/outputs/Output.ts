/**
 * What an output is: a pure function from an edition to the files that it
 * wants published. An output never knows a file system or a network.
 */
import type { Show, Profile } from "../../feeds/Channel.ts"
import type { Article, Direction } from "../model/Article.ts"
import type { Pictures } from "../model/Card.ts"
import type { Finding } from "../model/Finding.ts"
import type { Site } from "../model/Site.ts"
import type { Target } from "../model/Target.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import type { LabelChoice } from "../model/Labels.ts"
import type { BarSettings } from "../model/settings/BarSettings.ts"
import type { ReplySettings } from "../model/settings/ReplySettings.ts"
import type { ShareSettings } from "../model/settings/ShareSettings.ts"

/** Where the files of one article go, relative to the output directory. */
export interface EntryPaths {
  /** `articles/SLUG/`, with the slash. */
  readonly folder: string
  readonly share: string
  readonly head: string
  readonly oembed: string
  readonly bar: string
  readonly comments: string
  /** The article's own page; only where no one else publishes it. */
  readonly page: string | null
}

/** An article with all that this build publishes for it. */
export interface Entry extends Pictures {
  readonly article: Article
  readonly paths: EntryPaths
}

/** A page of a feed's archive. */
export interface ArchivePlan {
  /** From 1, the oldest page. */
  readonly number: number
  /** Whether nothing will be added to it any more. */
  readonly isFull: boolean
  /** Newest first. */
  readonly entries: ReadonlyArray<Entry>
  readonly updated: Timestamp | null
}

/** One feed in up to three formats, with its page for people. */
export interface FeedPlan {
  /** `latest` for the site's feed, else the name of its file in `feeds/`. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly direction: Direction
  /** Newest first; dated articles only. */
  readonly entries: ReadonlyArray<Entry>
  /** The partner that it is made for; absent for a feed for everybody. */
  readonly profile?: Profile
  /** What directories of podcasts ask about a show. */
  readonly show?: Show
  /** When its newest item was published or changed; null for an empty feed. */
  readonly updated: Timestamp | null
  /** How many items its definition asks for; it holds fewer where they are large. */
  readonly limit: number
  /** The pages of its older items, the oldest page first. */
  readonly archive: ReadonlyArray<ArchivePlan>
  /** Relative to the output directory; null for a format that the feed does not have. */
  readonly paths: {
    readonly rss: string | null
    readonly atom: string | null
    readonly json: string | null
    readonly page: string
  }
}

/** One line of the latest news. */
export interface NewsItem {
  readonly title: string
  /** Absolute http or https address. */
  readonly url: string
  readonly published: Timestamp | null
  /** BCP 47 tag; `und` where nobody can tell. */
  readonly language: string
}

/** What the site's widgets show. */
export interface WidgetSettings {
  /** Items of another feed in place of the site's own articles; null for these. */
  readonly news: ReadonlyArray<NewsItem> | null
  /** Most items of each widget. */
  readonly limits: { readonly latestNews: number; readonly latestComments: number }
}

/** All that one build publishes. */
export interface Edition {
  readonly site: Site
  /** `fanfare/0.1.0` */
  readonly generator: string
  /** Due articles, newest first; those without a date last, by slug. */
  readonly entries: ReadonlyArray<Entry>
  /** The site's feed first, then by id. */
  readonly feeds: ReadonlyArray<FeedPlan>
  /** The permanent id of each feed by its name, `comments` for the comments' feed. */
  readonly feedIds?: Readonly<Record<string, string>>
  readonly share: ShareSettings
  readonly bar: BarSettings
  readonly reply: ReplySettings
  readonly widgets: WidgetSettings
  /** The words around what is published, by language. */
  readonly words: LabelChoice
  /** The site's logo, where it can be used: its file relative to the project, and the digest of its bytes. */
  readonly logo?: { readonly file: string; readonly sha256: string }
  /** The moment of the build: decides only which articles the news sitemap holds. */
  readonly now: Timestamp
}

export interface Planned {
  readonly targets: ReadonlyArray<Target>
  readonly findings: ReadonlyArray<Finding>
}

export interface Output {
  readonly name: string
  readonly plan: (edition: Edition) => Planned
}

/** The absolute address of a path of the output. */
export const address = (site: Site, path: string): string =>
  new URL(path.split("/").map(encodeURIComponent).join("/"), site.url).href

/**
 * A feed as every format sees it, and a consumer of feeds as data: what a feed
 * for it holds, and what it demands. Types only; addresses are absolute, text
 * is plain text. A new partner is a file in `profiles/`.
 */
import type { Direction, Image, Person } from "../src/model/Article.ts"
import type { Episode, Media } from "../src/model/media/Media.ts"
import type { Show } from "../src/model/media/Show.ts"
import type { Update } from "../src/model/FeedFacts.ts"
import type { Extensions, ExtraFields, Extras } from "../src/model/extensions/Extensions.ts"
import type { Timestamp } from "../src/model/Timestamp.ts"
import type { Element } from "./elements/xml.ts"

/**
 * An item as every format sees it. `makeChannel` makes it from what a program writes down.
 *
 * @example
 * ```ts
 * import { type Item, makeChannel } from "fanfare/feeds"
 *
 * const items = [{ url: "https://news.example.org/ferry/", title: "The ferry sails again", published: "2026-03-02" }]
 * const [first]: ReadonlyArray<Item> = [...makeChannel({ title: "News", page: "https://news.example.org/", items }).items]
 * console.log(first?.published)
 * ```
 */
export interface Item {
  /** The permanent id, written as it is in every format. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly description: string
  /** Safe HTML with absolute addresses. */
  readonly html: string
  /** The same as plain text. */
  readonly text: string
  readonly language: string
  readonly direction: Direction
  readonly published: Timestamp
  readonly updated: Timestamp | null
  readonly authors: ReadonlyArray<Person>
  readonly section: string | null
  readonly tags: ReadonlyArray<string>
  /** The lead picture first; empty for an article without a picture on a site without cards. */
  readonly images: ReadonlyArray<Image>
  /** Its sound and film; the first that can be is the enclosure. */
  readonly media?: ReadonlyArray<Media>
  /** What directories of podcasts ask about an episode; its chapters are where `chaptersFile` says. */
  readonly episode?: Episode
  /** How many comments it has, and where people and programs read them; null where comments are not published. */
  readonly comments: {
    readonly count: number
    readonly page: string
    readonly feed: string | null
    /** When the newest was written; absent where that is not known. */
    readonly updated?: Timestamp
  } | null
  /** What a comment answers, an article or another comment: its id and the page where it stands; null for articles. */
  readonly inReplyTo: { readonly id: string; readonly url: string } | null
  /** The feed that the item stands in first, where this is another one: its name and the address of its RSS. */
  readonly source?: { readonly title: string; readonly url: string }
  /** What is posted about it elsewhere, one text for each place, its link in it. */
  readonly posts?: ReadonlyArray<Post>
  /** Absolute address of the picture of its preview in posts; absent without any. */
  readonly preview?: string
  /** Absolute address of its own licence, where it differs from the feed's. */
  readonly license?: string
  /** Its text in Markdown, where the feed has that. */
  readonly markdown?: string
  /** Elements and objects of others. */
  readonly extra?: Extras
}

/**
 * A text that is posted about an item elsewhere.
 *
 * @example
 * ```ts
 * import type { Post } from "fanfare/feeds"
 *
 * const post: Post = { platform: "mastodon", text: "The ferry sails again https://news.example.org/ferry/" }
 * console.log(post.platform)
 * ```
 */
export interface Post {
  /** The place as programs that post call it. */
  readonly platform: string
  /** The whole post, within the place's limit. */
  readonly text: string
  /** Absolute addresses of what is posted with it, where the place takes no post without. */
  readonly media?: ReadonlyArray<{ readonly type: "image" | "video"; readonly url: string; readonly poster?: string }>
}

/**
 * Absolute addresses of one document by format; null for a format that it does not have.
 *
 * @example
 * ```ts
 * import type { Addresses } from "fanfare/feeds"
 *
 * const self: Addresses = { rss: "https://news.example.org/rss.xml", atom: null, json: null }
 * console.log(self.rss)
 * ```
 */
export interface Addresses {
  readonly rss: string | null
  readonly atom: string | null
  readonly json: string | null
}

/**
 * How a document of a long feed is tied to the others (RFC 5005, section 4). `feedSet` makes them.
 *
 * @example
 * ```ts
 * import { type ArchiveLinks, writeFeed } from "fanfare/feeds"
 *
 * const older = { rss: null, atom: "https://news.example.org/archive/3/atom.xml", json: null }
 * const archive: ArchiveLinks = { isFull: false, previous: older, current: null }
 * console.log(writeFeed({ title: "News", page: "https://news.example.org/", items: [], archive }, "atom").includes("prev-archive"))
 * ```
 */
export interface ArchiveLinks {
  /** Whether it is a page of the archive to which nothing will be added: `fh:archive`. */
  readonly isFull: boolean
  /** The page with the next older items; null for the oldest. */
  readonly previous: Addresses | null
  /** The feed itself, which holds the newest items; null in the feed itself. */
  readonly current: Addresses | null
}

/**
 * A feed as every format sees it: complete, its dates in RFC 3339. `makeChannel` makes it from what a program writes down.
 *
 * @example
 * ```ts
 * import { type Channel, makeChannel } from "fanfare/feeds"
 *
 * const channel: Channel = makeChannel({ title: "News", page: "https://news.example.org/", items: [] })
 * console.log(channel.publisher, channel.updated)
 * ```
 */
export interface Channel extends Extensions {
  readonly id: string
  /** The permanent id of the feed itself, an absolute IRI (RFC 4287, 4.2.6); null where none was given to it. */
  readonly feedId: string | null
  readonly title: string
  readonly description: string
  /** The HTML page that shows the same items. */
  readonly page: string
  /** The site's home page. */
  readonly home: string
  readonly language: string
  readonly direction: Direction
  /** The newest moment among its items; null for an empty channel. */
  readonly updated: Timestamp | null
  readonly copyright: string | null
  readonly author: Person | null
  /** The site's name: stands in for an author where a format must have one. */
  readonly publisher: string
  /** Absolute address of a picture or icon of the site; null without one. */
  readonly icon: string | null
  /** Absolute address of a larger picture of the feed; absent where the icon stands for it. */
  readonly image?: string
  /** A picture whose size is known, at most 144 by 400 pixels: what RSS shows where the feed has no picture of its own. */
  readonly sign?: { readonly url: string; readonly width: number; readonly height: number }
  /** How often the feed changes; absent where nobody says so. */
  readonly update?: Update
  /** Whether JSON leaves out the body as plain text. */
  readonly isWithoutText?: true
  readonly generator: string
  /** The channel's own addresses by format; null for a format that it does not have. */
  readonly self: Addresses
  /** Absent where the feed has no archive. */
  readonly archive?: ArchiveLinks
  /** The WebSub hub that tells subscribers of news; absent without one. */
  readonly hub?: string
  /** Accounts of the site with the services they are at; absent without any. */
  readonly accounts?: ReadonlyArray<{ readonly service: string; readonly name: string }>
  /** Whether items have their text in Markdown. */
  readonly hasMarkdown?: true
  /** Elements and objects of others. */
  readonly extra?: ExtraFields
  /** What directories of podcasts ask about a show; absent for anything else. */
  readonly show?: Show
  /** The partner that the feed is made for; absent for a feed for everybody. */
  readonly profile?: Profile
  readonly items: Iterable<Item>
}

/** One feed format: a stream of text, so that an archive of any length takes constant memory. */
export interface Format {
  readonly name: "rss" | "atom" | "json"
  /** Media type as it is served. */
  readonly type: string
  readonly write: (channel: Channel) => Iterable<string>
}

/** Which elements of RSS 2.0 a feed for a partner has, and those of the partner's own. */
export interface Selection {
  /** Names of elements in the channel; `item` need not be named. */
  readonly channel: ReadonlyArray<string>
  /** Names of elements in an item. */
  readonly item: ReadonlyArray<string>
  /** Further namespaces, for example `{ "xmlns:snf": "http://www.smartnews.be/snf" }`. */
  readonly namespaces: Readonly<Record<string, string>>
  /** Whether pictures carry `media:title` and `media:description`. */
  readonly describesPictures: boolean
  readonly channelElements: (channel: Channel) => Iterable<Element>
  readonly itemElements: (item: Item, channel: Channel) => Iterable<Element>
}

/** A feed as a requirement sees it. */
export interface Linted {
  readonly channel: Channel
  /** The items of the channel, in the order of the feed. */
  readonly items: ReadonlyArray<Item>
  /** The moment of the build. */
  readonly now: Timestamp
}

interface Demand {
  /** Unique in its profile: lower case and hyphens. */
  readonly id: string
  /** `must`: the consumer rejects what does not meet it. `should`: it shows less, or less well. */
  readonly level: "must" | "should"
  /** What is demanded, in one sentence. */
  readonly text: string
  /** Where it is demanded: an address, or the name and section of a specification. */
  readonly source: string
  /** How to meet it. */
  readonly fix: string
}

/**
 * A demand of a consumer of feeds, with where it is demanded. `check` says what is wrong in a few words; null where it is met.
 *
 * @example
 * ```ts
 * import { profiles, type Requirement } from "fanfare"
 *
 * const sourceOf = ({ level, text, source }: Requirement): string => `${level}: ${text} (${source})`
 * for (const { requirements } of profiles) console.log(requirements.map(sourceOf))
 * ```
 */
export type Requirement = Demand &
  (
    | { readonly of: "channel"; readonly check: (feed: Linted) => string | null }
    | { readonly of: "item"; readonly check: (item: Item, feed: Linted) => string | null }
  )

export interface Consumer {
  /** The consumer as people know it. */
  readonly consumer: string
  readonly requirements: ReadonlyArray<Requirement>
}

/**
 * A partner that a feed can be made for. Its feeds are RSS 2.0 alone, which every partner takes.
 *
 * @example
 * ```ts
 * import { makeChannel, type Profile, profiles } from "fanfare"
 *
 * const arranged = (profile: Profile): number =>
 *   [...profile.arrange(makeChannel({ title: "News", page: "https://news.example.org/", items: [], profile })).items].length
 * console.log(profiles.map(arranged))
 * ```
 */
export interface Profile extends Consumer {
  /** As it is written in `feeds/NAME.yaml`. */
  readonly name: string
  /** Whether people subscribe to it too, so that it has a page and stands in lists. */
  readonly isForReaders?: true
  /** `media`: only articles with sound or film belong to such a feed. */
  readonly holds?: "media"
  readonly selection: Selection
  /** The channel as the partner wants it: order, pictures, items. `channel` has the newest item first. */
  readonly arrange: (channel: Channel) => Channel
}

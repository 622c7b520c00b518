/**
 * A feed as every format sees it: the same items, ids, order and dates,
 * whatever is written. Addresses are absolute, text is plain text.
 */
import type { Direction, Image, Person } from "../src/model/Article.ts"
import type { Timestamp } from "../src/model/Timestamp.ts"
import type { Profile } from "./Channel.ts"

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
  /** The lead picture first; an article always has one, because it has a card. */
  readonly images: ReadonlyArray<Image>
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
}

export interface Post {
  /** The place as programs that post call it. */
  readonly platform: string
  /** The whole post, within the place's limit. */
  readonly text: string
}

/** Absolute addresses of one document by format; null for a format that it does not have. */
export interface Addresses {
  readonly rss: string | null
  readonly atom: string | null
  readonly json: string | null
}

/** How a document of a long feed is tied to the others (RFC 5005, section 4). */
export interface ArchiveLinks {
  /** Whether it is a page of the archive to which nothing will be added: `fh:archive`. */
  readonly isFull: boolean
  /** The page with the next older items; null for the oldest. */
  readonly previous: Addresses | null
  /** The feed itself, which holds the newest items; null in the feed itself. */
  readonly current: Addresses | null
}

export interface Channel {
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
  readonly generator: string
  /** The channel's own addresses by format; null for a format that it does not have. */
  readonly self: Addresses
  /** Absent where the feed has no archive. */
  readonly archive?: ArchiveLinks
  /** The WebSub hub that tells subscribers of news; absent without one. */
  readonly hub?: string
  /** What directories of podcasts ask about a show; absent for what is none. */
  readonly show?: Show
  /** The partner that the feed is made for; absent for a feed for everybody. */
  readonly profile?: Profile
  readonly items: Iterable<Item>
}

export interface Show {
  /** A category of Apple Podcasts, for example `News`. */
  readonly category?: string
  readonly explicit?: boolean
  /** Absolute address of the artwork. */
  readonly image?: string
}

/** One feed format: a stream of text, so that an archive of any length takes constant memory. */
export interface Format {
  readonly name: "rss" | "atom" | "json"
  /** Media type as it is served. */
  readonly type: string
  readonly write: (channel: Channel) => Iterable<string>
}

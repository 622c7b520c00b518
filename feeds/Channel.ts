/**
 * A feed as every format sees it: the same items, ids, order and dates,
 * whatever is written. Addresses are absolute, text is plain text.
 */
import type { Comment, Direction, Image, Person } from "../src/model/Article.ts"
import type { Timestamp } from "../src/model/Timestamp.ts"

export interface Item {
  /** The permanent id, written as it is in every format. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly description: string
  /** Safe HTML with absolute addresses. */
  readonly html: string
  readonly language: string
  readonly direction: Direction
  readonly published: Timestamp
  readonly updated: Timestamp | null
  readonly authors: ReadonlyArray<Person>
  readonly section: string | null
  readonly tags: ReadonlyArray<string>
  /** The lead picture first; never empty, because every article has a card. */
  readonly images: ReadonlyArray<Image>
  /** How many comments it has, and where people and programs read them; null where comments are not published. */
  readonly comments: { readonly count: number; readonly page: string; readonly feed: string | null } | null
}

export interface Channel {
  readonly id: string
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
  /** Absolute address of a picture or icon of the site; null without one. */
  readonly icon: string | null
  readonly generator: string
  /** The channel's own addresses by format; null for a format that it does not have. */
  readonly self: { readonly rss: string | null; readonly atom: string | null; readonly json: string | null }
  readonly items: Iterable<Item>
}

/** A comment with the article that it stands under. */
export interface CommentItem {
  readonly comment: Comment
  readonly article: {
    readonly id: string
    readonly title: string
    readonly url: string
    readonly language: string
    readonly direction: Direction
  }
}

/** One feed format: a stream of text, so that an archive of any length takes constant memory. */
export interface Format {
  readonly name: "rss" | "atom" | "json"
  /** Media type as it is served. */
  readonly type: string
  readonly write: (channel: Channel) => Iterable<string>
}

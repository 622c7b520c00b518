/**
 * A feed of others in one shape, whatever format it has: RSS 0.9 to 2.0, RSS
 * 1.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. Types only. Nothing in it is
 * safe yet; every address is absolute where the feed says how.
 */
import type { BrokenOff } from "../../markup/xml/scanXml.ts"
import type { BadBytes } from "../encodings/decodeBytes.ts"
import type { Timestamp } from "../../model/Timestamp.ts"

export type FeedFormat = "rss" | "atom" | "json"

export interface FeedPerson {
  readonly name: string | null
  readonly url: string | null
  readonly email: string | null
}

/** A text that may be HTML. */
export interface FeedText {
  /** As HTML, its addresses absolute. */
  readonly html: string
  /** As plain text, where the feed gives it so; null for HTML alone. */
  readonly text: string | null
  /** Whether the HTML was made of the plain text. */
  readonly isPlain: boolean
}

export interface FeedPicture {
  readonly url: string
  readonly title: string | null
  readonly credit: string | null
  readonly caption: string | null
  readonly width: number | null
}

/** A file that belongs to an item: an episode, a picture, a film. */
export interface FeedEnclosure {
  readonly url: string
  /** MIME type, or the kind that Media RSS has for it (`image`); null without one. */
  readonly type: string | null
  readonly bytes: number | null
  readonly title: string | null
  /** Seconds; left out where nobody says so. */
  readonly seconds?: number
}

export interface FeedEpisode {
  readonly title?: string
  readonly seconds: number | null
  /** As it is written: `full`, `trailer` or `bonus`. */
  readonly type?: string
  readonly season: number | null
  readonly episode: number | null
  readonly explicit: boolean | null
  readonly transcripts: ReadonlyArray<{ readonly url: string; readonly type: string | null }>
  readonly chapters: string | null
}

export interface FeedComments {
  /** The page with them. */
  readonly url: string | null
  /** Their own feed. */
  readonly feed: string | null
  readonly count: number | null
}

export interface FeedItem {
  /** The id as readers know it: without one of its own, its link. Null for an item with neither. */
  readonly id: string | null
  /** Whether the id is the address of the item's page as well. */
  readonly isAddress: boolean
  /** Its page; null without one. */
  readonly link: string | null
  /** Plain text; empty without one. */
  readonly title: string
  readonly content: FeedText | null
  readonly summary: FeedText | null
  readonly published: Timestamp | null
  /** Null where it does not differ from `published`. */
  readonly updated: Timestamp | null
  /** Its own, or those of the feed that it was taken over from. */
  readonly authors: ReadonlyArray<FeedPerson>
  readonly contributors: ReadonlyArray<FeedPerson>
  /** Plain text; empty without. */
  readonly rights: string
  readonly categories: ReadonlyArray<string>
  readonly pictures: ReadonlyArray<FeedPicture>
  readonly enclosures: ReadonlyArray<FeedEnclosure>
  /** Null for an item that is no episode. */
  readonly episode: FeedEpisode | null
  readonly comments: FeedComments
  /** What it answers, by its id and its address (RFC 4685, 3). */
  readonly answers: ReadonlyArray<{ readonly id: string | null; readonly url: string | null }>
  /** The feed that it was taken over from. */
  readonly source: { readonly title: string; readonly url: string | null } | null
  /** As it is written; null without one. */
  readonly language: string | null
  /** What relative addresses in it are relative to. */
  readonly base: string | null
  /** Whether it says that it is a draft, not for everybody, or no article. */
  readonly isDraft: boolean
  /** From 1; null for JSON. */
  readonly line: number | null
}

/** A feed with what is known of its bytes. */
export interface Feed extends FeedContent {
  /** By the WHATWG's name. */
  readonly encoding: string
  readonly flaws: BadBytes | null
}

export interface FeedContent {
  readonly format: FeedFormat
  /** For example `2.0`; empty where it does not say so. */
  readonly version: string
  readonly title: string
  readonly description: string
  /** The page that it belongs to. */
  readonly link: string | null
  /** Its own address, as it says. */
  readonly self: string | null
  /** Its own id; null for RSS, which has none. */
  readonly id: string | null
  readonly language: string | null
  /** What made it, for example `fanfare/0.1.0`; null where it does not say so. */
  readonly generator: string | null
  readonly image: string | null
  /** Whose its items are where they name nobody. */
  readonly authors: ReadonlyArray<FeedPerson>
  /** RSS 2.0, `managingEditor`: who answers for it, and need not have written it. */
  readonly editor: FeedPerson | null
  readonly categories: ReadonlyArray<string>
  /** Plain text; empty without. */
  readonly rights: string
  /** When it was last changed or published. */
  readonly updated: Timestamp | null
  /** In the feed's order. */
  readonly items: ReadonlyArray<FeedItem>
  /** Why it could not be read to its end; null for a whole one. The items are those that stand whole before that place. */
  readonly brokenOff: BrokenOff | null
}

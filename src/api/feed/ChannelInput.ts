/**
 * A feed as a program writes it down: dates as text or `Date`, and defaults
 * for all but what a feed cannot do without. Types only. A `Channel` is one
 * too, so what `fromFeed` gives can be changed and written.
 */
import type { Update } from "../../model/FeedFacts.ts"
import type { Addresses, Channel, Item, Post, Profile } from "../../../feeds/Channel.ts"
import type { Show } from "../../model/media/Show.ts"
import type { Episode, Media } from "../../model/media/Media.ts"
import type { Direction, Image, Person } from "../../model/Article.ts"

/**
 * A moment: a `Date`, or a text in RFC 3339 (section 5.6), `2026-03-01`, `2026-03-01 09:30`, or RFC 822 with a numeric
 * or GMT zone. A text without a zone is in UTC; the zone of one that has it is kept.
 *
 * @example
 * ```ts
 * import type { DateInput } from "fanfare/feeds"
 *
 * const moments: ReadonlyArray<DateInput> = [new Date(0), "2026-03-01", "2026-03-01T09:30:00+03:00"]
 * console.log(moments.length)
 * ```
 */
export type DateInput = Date | string

/**
 * An item of a feed. Addresses are absolute http or https addresses.
 *
 * @example
 * ```ts
 * import { type ItemInput, writeFeed } from "fanfare/feeds"
 *
 * const ferry: ItemInput = {
 *   url: "https://news.example.org/ferry/",
 *   title: "The ferry sails again",
 *   published: new Date("2026-03-02T06:00:00Z"),
 *   html: "<p>It left at six.</p>",
 *   authors: ["Lena Haddad"],
 *   tags: ["harbour"],
 *   images: ["https://news.example.org/ferry.jpg"]
 * }
 * console.log(writeFeed({ title: "Example News", page: "https://news.example.org/", items: [ferry] }, "json"))
 * ```
 */
export interface ItemInput {
  readonly url: string
  /** Plain text. */
  readonly title: string
  readonly published: DateInput
  /** The permanent id, the same in every format (RSS `guid`, Atom `id`). Default: `url`. */
  readonly id?: string | undefined
  /** Plain text. Default: empty. */
  readonly description?: string | undefined
  /** Safe HTML with absolute addresses; it is written as it is given. Default: empty. */
  readonly html?: string | undefined
  /** The body as plain text, which JSON Feed holds beside the HTML. Default: empty. */
  readonly text?: string | undefined
  /** BCP 47 tag. Default: that of the channel. */
  readonly language?: string | undefined
  /** Default: as the language is written. */
  readonly direction?: Direction | undefined
  /** Where it differs from `published`. */
  readonly updated?: DateInput | null | undefined
  readonly authors?: ReadonlyArray<Person | string> | undefined
  readonly section?: string | null | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  /** The lead picture first: addresses, or pictures with what is known of them. */
  readonly images?: ReadonlyArray<ImageInput | string> | undefined
  /** Sound and film; RSS encloses the first whose type and size are known. */
  readonly media?: ReadonlyArray<Media> | undefined
  /** What directories of podcasts ask about an episode. */
  readonly episode?: Episode | undefined
  readonly comments?: CommentsInput | null | undefined
  /** What the item answers (RFC 4685). */
  readonly inReplyTo?: Item["inReplyTo"] | undefined
  /** The feed that the item stands in first, where this is another one. */
  readonly source?: Item["source"] | undefined
  readonly posts?: ReadonlyArray<Post> | undefined
}

/**
 * A picture of an item; its text for those who do not see it may be left out.
 *
 * @example
 * ```ts
 * import type { ImageInput } from "fanfare/feeds"
 *
 * const picture: ImageInput = { url: "https://news.example.org/ferry.jpg", alt: "The ferry", type: "image/jpeg", bytes: 81234 }
 * console.log(picture.url)
 * ```
 */
export type ImageInput = Omit<Image, "alt"> & { readonly alt?: string | undefined }

/**
 * Where the comments of an item are, and how many there are (RFC 4685, `slash:comments`).
 *
 * @example
 * ```ts
 * import type { CommentsInput } from "fanfare/feeds"
 *
 * const comments: CommentsInput = { count: 2, page: "https://news.example.org/ferry/#comments" }
 * console.log(comments.count)
 * ```
 */
export interface CommentsInput {
  readonly count: number
  readonly page: string
  readonly feed?: string | null | undefined
  /** When the newest was written. */
  readonly updated?: DateInput | undefined
}

/**
 * What a feed says about itself; everything but title and page has a default.
 *
 * @example
 * ```ts
 * import { type FeedInput, feedSet } from "fanfare/feeds"
 *
 * const feed: FeedInput = {
 *   title: "Example News",
 *   page: "https://news.example.org/",
 *   language: "en",
 *   self: { rss: "https://news.example.org/rss.xml", atom: "https://news.example.org/atom.xml" },
 *   hub: "https://hub.example.org/"
 * }
 * console.log([...feedSet(feed, [])].map(({ address }) => address))
 * ```
 */
export interface FeedInput {
  /** Plain text. */
  readonly title: string
  /** The HTML page that shows the same items. */
  readonly page: string
  /** A short name. Default: `latest`. */
  readonly id?: string | undefined
  /** The permanent id of the feed itself, an absolute IRI (RFC 4287, 4.2.6). Default: the address of the feed. */
  readonly feedId?: string | null | undefined
  /** Default: empty. */
  readonly description?: string | undefined
  /** The site's home page. Default: `page`. */
  readonly home?: string | undefined
  /** BCP 47 tag. Default: `und`, which is no language in particular. */
  readonly language?: string | undefined
  /** Default: as the language is written. */
  readonly direction?: Direction | undefined
  readonly copyright?: string | null | undefined
  readonly author?: Person | string | null | undefined
  /** The site's name: stands in for an author where a format must have one. Default: the author's name, else the title. */
  readonly publisher?: string | undefined
  /** A picture or icon of the site. */
  readonly icon?: string | null | undefined
  /** A larger picture of the feed. Default: the icon. */
  readonly image?: string | undefined
  /** How often the feed changes, for readers that plan their visits. Default: not told. */
  readonly update?: Update | undefined
  /** Whether JSON leaves out each body as plain text. Default: it holds it. */
  readonly isWithoutText?: true | undefined
  /** What wrote the feed. Default: fanfare and its version. */
  readonly generator?: string | undefined
  /** The feed's own addresses; a format that is left out is not told. */
  readonly self?: Partial<Addresses> | undefined
  /** The WebSub hub that tells subscribers of news (W3C WebSub, section 4). */
  readonly hub?: string | undefined
  /** For podcasts. */
  readonly show?: Show | undefined
  /** The partner that the feed is made for, one of `profiles`. */
  readonly profile?: Profile | undefined
}

/**
 * A whole feed: what it says about itself, and its items, newest first. Items are walked through once.
 *
 * @example
 * ```ts
 * import { type ChannelInput, writeFeed } from "fanfare/feeds"
 *
 * const channel: ChannelInput = {
 *   title: "Example News",
 *   page: "https://news.example.org/",
 *   items: [{ url: "https://news.example.org/ferry/", title: "The ferry sails again", published: "2026-03-02" }]
 * }
 * console.log(writeFeed(channel, "rss"))
 * ```
 */
export interface ChannelInput extends FeedInput {
  readonly items: Iterable<ItemInput>
  /** The newest moment among its items. Default: found out, for which all items are held at once. */
  readonly updated?: DateInput | null | undefined
  /** How it is tied to the pages of its archive (RFC 5005, section 4). */
  readonly archive?: Channel["archive"] | undefined
}

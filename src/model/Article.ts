/**
 * The one article model. Every source ends here and every output starts here;
 * it holds facts and text, never a path of a machine and never an invented
 * date.
 */
import { Schema } from "effect"
import { Episode, Media } from "./media/Media.ts"
import { Product } from "./subjects/Product.ts"
import { Recipe } from "./subjects/Recipe.ts"
import { Timestamp } from "./Timestamp.ts"

export const Direction = Schema.Literals(["ltr", "rtl"])
export type Direction = typeof Direction.Type

export const Person = Schema.Struct({
  /** The name as it is written. */
  name: Schema.String,
  /** The person's page: absolute http or https address. */
  url: Schema.optionalKey(Schema.String),
  email: Schema.optionalKey(Schema.String),
  /** The account on X, for example `@mina`. */
  x: Schema.optionalKey(Schema.String),
  /** The account on Mastodon or another server of the Fediverse, for example `@mina@social.example`. */
  fediverse: Schema.optionalKey(Schema.String)
})
export interface Person extends Schema.Schema.Type<typeof Person> {}

/** Who made a picture, read from `(Name/AGENCY)` or given as text. */
export const Credit = Schema.Struct({
  /** The credit as it was written, without its brackets. */
  text: Schema.String,
  photographer: Schema.optionalKey(Schema.String),
  agency: Schema.optionalKey(Schema.String)
})
export interface Credit extends Schema.Schema.Type<typeof Credit> {}

/** The point of a picture that every crop keeps, as shares of width and height from the left and top edge, 0 to 1. */
export const Focus = Schema.Struct({ x: Schema.Finite, y: Schema.Finite })
export interface Focus extends Schema.Schema.Type<typeof Focus> {}

export const Image = Schema.Struct({
  /** Absolute http or https address. */
  url: Schema.String,
  /** What the picture shows, for those who do not see it; empty where the author gave none. */
  alt: Schema.String,
  /** The caption as text, without the credit. */
  caption: Schema.optionalKey(Schema.String),
  credit: Schema.optionalKey(Credit),
  /** Pixels; only where the file was read. */
  width: Schema.optionalKey(Schema.Int),
  /** Pixels; only where the file was read. */
  height: Schema.optionalKey(Schema.Int),
  /** Bytes; only where the file was read. */
  bytes: Schema.optionalKey(Schema.Int),
  /** Media type, for example `image/jpeg`. */
  type: Schema.optionalKey(Schema.String),
  focus: Schema.optionalKey(Focus),
  /** False for a picture that is not to be pinned. */
  pin: Schema.optionalKey(Schema.Boolean),
  /** False for a picture that a page names for previews, and does not show to its readers. */
  shown: Schema.optionalKey(Schema.Literal(false)),
  /** Digest of the file; only where the file was read. */
  sha256: Schema.optionalKey(Schema.String),
  /** The file of a picture that the site's generator publishes, relative to the project. */
  file: Schema.optionalKey(Schema.String),
  /** Where fanfare publishes the picture itself: `from` is relative to the project, `to` to the output directory. */
  copy: Schema.optionalKey(Schema.Struct({ from: Schema.String, to: Schema.String }))
})
export interface Image extends Schema.Schema.Type<typeof Image> {}

/** A caption in the text whose picture is not there: it is no body text, and no address is made up for it. */
export const Caption = Schema.Struct({
  /** The caption without its credit. */
  text: Schema.String,
  credit: Schema.optionalKey(Credit),
  /** How many body paragraphs stand before it. */
  after: Schema.Int
})
export interface Caption extends Schema.Schema.Type<typeof Caption> {}

export const Comment = Schema.Struct({
  /** Unique among the comments of its article. One that is an IRI names the same comment wherever it stands. */
  id: Schema.String,
  author: Person,
  published: Timestamp,
  /** Safe HTML. */
  html: Schema.String,
  text: Schema.String,
  /** The id of the comment that this one answers. */
  inReplyTo: Schema.optionalKey(Schema.String),
  /** The comment's own absolute address. */
  url: Schema.optionalKey(Schema.String)
})
export interface Comment extends Schema.Schema.Type<typeof Comment> {}

/** What a page's own furniture said: read off a copied page, or off an HTML page. */
export const Furniture = Schema.Struct({
  /** Language of the furniture as a BCP 47 tag; it may differ from the article's. */
  language: Schema.optionalKey(Schema.String),
  direction: Schema.optionalKey(Direction),
  /** Ids of the networks that the page's share bar names, in its order. */
  networks: Schema.Array(Schema.String),
  /** The headings found, and what stood under them; an empty list is a section that says it is empty. */
  latestNews: Schema.optionalKey(Schema.Array(Schema.String)),
  latestComments: Schema.optionalKey(Schema.Array(Schema.String)),
  /** Whether the page invites comments. */
  commentForm: Schema.Boolean,
  /** Every line that was cut off, with what it was taken for. */
  lines: Schema.Array(Schema.Struct({ line: Schema.Int, text: Schema.String, kind: Schema.String }))
})
export interface Furniture extends Schema.Schema.Type<typeof Furniture> {}

/** The source of a value that is not declared. */
export const Derivation = Schema.Struct({
  /** For people, for example `first sentence`. */
  from: Schema.String,
  /** From 0 to 1; at least 0.8 is sure enough to say nothing about. */
  confidence: Schema.Finite
})
export interface Derivation extends Schema.Schema.Type<typeof Derivation> {}

/** An event that cards announce. */
export const CardEvent = Schema.Struct({
  start: Timestamp,
  end: Schema.optionalKey(Timestamp),
  /** Whether `start` was written with a time, not with a day alone. */
  hasTime: Schema.Boolean,
  /** For people, for example `The old quay, Northport`. */
  place: Schema.optionalKey(Schema.String)
})
export interface CardEvent extends Schema.Schema.Type<typeof CardEvent> {}

/** Whether an article has a carousel, and what its slides are made from: `true` takes headings where there are enough. */
export const CarouselWish = Schema.Union([Schema.Boolean, Schema.Literals(["headings", "pictures"])])
export type CarouselWish = typeof CarouselWish.Type

/** What an article asks of its cards. */
export const CardWish = Schema.Struct({
  /** Name of the template, as it was written; not checked yet. */
  template: Schema.optionalKey(Schema.String),
  /** Stands on the cards in place of the article's title; plain text. */
  title: Schema.optionalKey(Schema.String),
  /** A word such as `live` or `opinion`, which cards show in the article's language, or the author's own. */
  badge: Schema.optionalKey(Schema.String),
  /** Of five stars, in halves. */
  rating: Schema.optionalKey(Schema.Finite),
  /** The one number that the article is about, as it is shown, for example `42 %` or `3–1`. */
  number: Schema.optionalKey(Schema.String),
  /** Points of a list; else those of the article's headings. */
  items: Schema.optionalKey(Schema.Array(Schema.String)),
  event: Schema.optionalKey(CardEvent),
  /** In place of the config's. */
  carousel: Schema.optionalKey(CarouselWish),
  /** Fields of the front matter that are no other field's, by name, as text. */
  data: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  /** Takes the place of drawn cards. */
  image: Schema.optionalKey(Image),
  /** Of the author. */
  portrait: Schema.optionalKey(Image),
  /** The article has no cards. */
  off: Schema.optionalKey(Schema.Literal(true))
})
export interface CardWish extends Schema.Schema.Type<typeof CardWish> {}

/** The same article in a language, itself included. */
export const Translation = Schema.Struct({
  /** BCP 47 tag; `x-default` for readers of any other language. */
  language: Schema.String,
  /** Absolute http or https address. */
  url: Schema.String
})
export interface Translation extends Schema.Schema.Type<typeof Translation> {}
/** What an article says about its shares on one network, or on all. */
const ShareWords = Schema.Struct({
  /** Stands in place of the title, and of the description where a network takes one; plain text. */
  text: Schema.optionalKey(Schema.String),
  /** Absolute http or https address. */
  image: Schema.optionalKey(Schema.String),
  /** In place of those of the config. */
  hashtags: Schema.optionalKey(Schema.Array(Schema.String))
})

export const ShareWish = Schema.Struct({
  ...ShareWords.fields,
  /** Ids of the networks that the article is not shared on. */
  off: Schema.Array(Schema.String),
  /** By the id of the network; stands before what is said for all. */
  networks: Schema.Record(Schema.String, ShareWords)
})
export interface ShareWish extends Schema.Schema.Type<typeof ShareWish> {}
/** Where readers discuss an article besides its own page. */
export const Discussion = Schema.Struct({
  /** True where the article takes no comments. */
  closed: Schema.optionalKey(Schema.Boolean),
  /** Address of its post on a Mastodon server. */
  mastodon: Schema.optionalKey(Schema.String),
  /** Address of its post on Bluesky. */
  bluesky: Schema.optionalKey(Schema.String)
})
export interface Discussion extends Schema.Schema.Type<typeof Discussion> {}

/**
 * The schema of an article as every output sees it.
 *
 * @example
 * ```ts
 * import { Article } from "fanfare/effect"
 *
 * console.log(Object.keys(Article.fields).includes("title"))
 * ```
 */
export const Article = Schema.Struct({
  /** The permanent id, the same in every feed format; kept by the ledger, never made from an address or a title. */
  id: Schema.String,
  /** The name of its folder under `articles/`: letters, digits and hyphens, unique in the site. */
  slug: Schema.String,
  /** The page that people read: absolute http or https address. */
  url: Schema.String,
  /** A shorter address that leads to the same page, for posts that `url` is too long for: http or https. */
  shortUrl: Schema.optionalKey(Schema.String),
  /** Whether `url` is a page that fanfare itself publishes, because the author named none. */
  hosted: Schema.Boolean,
  /** Plain text in every format; never markup. */
  title: Schema.String,
  /** Plain text, one or two sentences. */
  description: Schema.String,
  /** BCP 47 tag, for example `en` or `ar-EG`; `und` if unknown. */
  language: Schema.String,
  /** Follows the article's language, not the page around it. */
  direction: Direction,
  /** When it was published, in the zone it was given in; null if no date is given. */
  published: Schema.NullOr(Timestamp),
  /** When it last changed in substance; null if not stated. */
  updated: Schema.NullOr(Timestamp),
  /** In the order of the byline; empty if no author is named. */
  authors: Schema.Array(Person),
  /** The one section or category it stands in. */
  section: Schema.NullOr(Schema.String),
  tags: Schema.Array(Schema.String),
  /** The body as HTML that is safe to publish anywhere; every address absolute. */
  html: Schema.String,
  /** The body as text, paragraphs separated by an empty line. */
  text: Schema.String,
  /** The lead picture first. */
  images: Schema.Array(Image),
  /** Its sound and film; the first is the one that feeds enclose. */
  media: Schema.optionalKey(Schema.Array(Media)),
  episode: Schema.optionalKey(Episode),
  card: Schema.optionalKey(CardWish),
  /** Articles with one key are one article in several languages. */
  translationKey: Schema.optionalKey(Schema.String),
  /** Each language once. */
  translations: Schema.optionalKey(Schema.Array(Translation)),
  /**
   * Only for an article that not everybody may read whole: CSS class selectors of the parts that are kept back on its
   * page, for example `.premium`; empty if not stated. What is kept back is nowhere in the article.
   */
  paywall: Schema.optionalKey(Schema.Array(Schema.String)),
  /** Whether readers pay for it (`locked`), or may read some articles before they do (`metered`); absent if not stated. */
  contentTier: Schema.optionalKey(Schema.Literals(["free", "metered", "locked"])),
  /** Whether the page asks that nothing of it is saved to Pinterest; absent: as the config says. */
  nopin: Schema.optionalKey(Schema.Boolean),
  /** Search engines are asked to leave its page out; lists and feeds show it. */
  noindex: Schema.optionalKey(Schema.Literal(true)),
  /** No feed holds it, nor the page of one; the latest news and sitemaps show it. */
  noFeeds: Schema.optionalKey(Schema.Literal(true)),
  /** Only its own page, card and share payload are published: no list, no feed. */
  unlisted: Schema.optionalKey(Schema.Literal(true)),
  /** A last change that it declares and that has not come yet: from then on it counts. */
  changes: Schema.optionalKey(Timestamp),
  /** From then on it is not published any more. */
  expires: Schema.optionalKey(Timestamp),
  share: Schema.optionalKey(ShareWish),
  /** The strongest kind of metadata that the page it was read from carries, as Google+ read pages. */
  pageMetadata: Schema.optionalKey(Schema.Literals(["schema.org", "open-graph", "meta"])),
  /** Captions of pictures that the source does not hold. */
  captions: Schema.Array(Caption),
  /** Oldest first. */
  comments: Schema.Array(Comment),
  discussion: Schema.optionalKey(Discussion),
  /** What it is about, beside its text. */
  product: Schema.optionalKey(Product),
  recipe: Schema.optionalKey(Recipe),
  /** What stood around the article on the page it was copied from; null where nothing did. */
  furniture: Schema.NullOr(Furniture),
  /** For each field that is not declared, the source of its value. */
  derived: Schema.Record(Schema.String, Derivation),
  /** The file it was read from, relative to the project, with forward slashes. */
  source: Schema.String
})
export interface Article extends Schema.Schema.Type<typeof Article> {}

/**
 * The manifest `fanfare.json`: what was published, for programs that consume
 * the output and for the next build. It is written last, and it alone decides
 * which files fanfare may change or delete.
 */
import { Schema } from "effect"
import { Caption, Derivation, Direction, Furniture } from "../model/Article.ts"
import { digestOf } from "../model/Digest.ts"
import { Timestamp } from "../model/Timestamp.ts"
import type { Edition, Entry, FeedPlan } from "../outputs/Output.ts"
import { bodyDigest } from "./bodyDigest.ts"

export const manifestPath = "fanfare.json"

export const PublishedFile = Schema.Struct({
  path: Schema.String,
  bytes: Schema.Int,
  type: Schema.String,
  sha256: Schema.String
})
export interface PublishedFile extends Schema.Schema.Type<typeof PublishedFile> {}

const PublishedArticle = Schema.Struct({
  id: Schema.String,
  slug: Schema.String,
  url: Schema.String,
  title: Schema.String,
  language: Schema.String,
  direction: Direction,
  published: Schema.NullOr(Timestamp),
  updated: Schema.NullOr(Timestamp),
  files: Schema.Record(Schema.String, Schema.String),
  derived: Schema.Record(Schema.String, Derivation),
  /** Captions of pictures that the source names but does not hold. */
  captions: Schema.Array(Caption),
  /** What stood around the article on the page it was copied from. */
  furniture: Schema.NullOr(Furniture),
  /** Digest of its text: by it the article is known again if the ledger is lost. */
  body: Schema.optionalKey(Schema.String),
  /** Changes whenever anything about the article does. */
  digest: Schema.String
})

export const Manifest = Schema.Struct({
  version: Schema.Literal(1),
  generator: Schema.String,
  articles: Schema.Array(PublishedArticle),
  feeds: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      /** The permanent id of the feed itself. */
      feedId: Schema.optionalKey(Schema.String),
      title: Schema.String,
      rss: Schema.NullOr(Schema.String),
      atom: Schema.NullOr(Schema.String),
      json: Schema.NullOr(Schema.String),
      page: Schema.String,
      items: Schema.Int
    })
  ),
  files: Schema.Array(PublishedFile)
})
export interface Manifest extends Schema.Schema.Type<typeof Manifest> {}

/** The manifest of an edition whose files are these. */
export const makeManifest = (edition: Edition, files: ReadonlyArray<PublishedFile>): Manifest => ({
  version: 1,
  generator: edition.generator,
  articles: edition.entries.map(publishedArticle),
  feeds: edition.feeds.map((feed) => publishedFeed(feed, edition.feedIds?.[feed.id])),
  files
})

const publishedArticle = ({ article, cards, crops, paths }: Entry): Manifest["articles"][number] => ({
  id: article.id,
  slug: article.slug,
  url: article.url,
  title: article.title,
  language: article.language,
  direction: article.direction,
  published: article.published,
  updated: article.updated,
  files: {
    ...Object.fromEntries([...Object.values(cards), ...crops].map(({ name, path }) => [name, path])),
    share: paths.share,
    head: paths.head,
    oembed: paths.oembed,
    bar: paths.bar,
    comments: paths.comments,
    ...(paths.page === null ? {} : { page: paths.page })
  },
  derived: article.derived,
  captions: article.captions,
  furniture: article.furniture,
  body: bodyDigest(article.text),
  digest: digestOf(article).slice(0, 16)
})

const publishedFeed = (feed: FeedPlan, feedId: string | undefined): Manifest["feeds"][number] => ({
  id: feed.id,
  ...(feedId === undefined ? {} : { feedId }),
  title: feed.title,
  ...feed.paths,
  items: feed.entries.length
})

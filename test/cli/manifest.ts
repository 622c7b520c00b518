/** The manifest `fanfare.json` as its consumers read it: the contract written down a second time, apart from what writes it. */
import { Schema } from "effect"

const direction = Schema.Literals(["ltr", "rtl"])

const Caption = Schema.Struct({
  credit: Schema.NullOr(
    Schema.Struct({ photographer: Schema.NullOr(Schema.String), agency: Schema.NullOr(Schema.String) })
  ),
  after: Schema.Int
})

const Article = Schema.Struct({
  id: Schema.String,
  slug: Schema.String,
  url: Schema.String,
  title: Schema.String,
  language: Schema.String,
  direction,
  published: Schema.NullOr(Schema.String),
  updated: Schema.NullOr(Schema.String),
  files: Schema.Record(Schema.String, Schema.String),
  derived: Schema.Record(Schema.String, Schema.Struct({ from: Schema.String, confidence: Schema.Finite })),
  captions: Schema.Array(Caption),
  furniture: Schema.Unknown
})

const Feed = Schema.Struct({
  id: Schema.String,
  /** The permanent id of the feed itself. */
  feedId: Schema.String,
  title: Schema.String,
  rss: Schema.NullOr(Schema.String),
  atom: Schema.NullOr(Schema.String),
  json: Schema.NullOr(Schema.String),
  /** Null for a feed of a partner, which has none. */
  page: Schema.NullOr(Schema.String),
  items: Schema.Int
})

const File = Schema.Struct({
  path: Schema.String,
  bytes: Schema.Int,
  type: Schema.String,
  sha256: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/))
})

const Manifest = Schema.Struct({
  version: Schema.Literal(1),
  generator: Schema.String.check(Schema.isPattern(/^fanfare\/\d/)),
  articles: Schema.Array(Article),
  feeds: Schema.Array(Feed),
  files: Schema.Array(File),
  /** In a site of more than a thousand articles. */
  parts: Schema.optionalKey(Schema.Array(Schema.String))
})
export interface Manifest extends Schema.Schema.Type<typeof Manifest> {}

/** Throws where a text is no manifest. */
export const readManifest: (text: string) => Manifest = Schema.decodeSync(Schema.fromJsonString(Manifest))

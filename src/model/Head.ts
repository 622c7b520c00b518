/**
 * An article without its body: about a kilobyte, all that lists, feeds and
 * queries over a whole archive look at. Not what a page of the article shows.
 */
import { Schema } from "effect"
import { Direction, Person } from "./Article.ts"
import { Timestamp } from "./Timestamp.ts"

export const Head = Schema.Struct({
  /** The permanent id; empty until the article has one. */
  id: Schema.String,
  slug: Schema.String,
  /** Absolute http or https address. */
  url: Schema.String,
  hosted: Schema.Boolean,
  title: Schema.String,
  /** BCP 47 tag; `und` where nobody can tell. */
  language: Schema.String,
  direction: Direction,
  published: Schema.NullOr(Timestamp),
  updated: Schema.NullOr(Timestamp),
  section: Schema.NullOr(Schema.String),
  tags: Schema.Array(Schema.String),
  authors: Schema.Array(Person),
  /** The file that it was read from, relative to the project. */
  source: Schema.String,
  /** How many comments it has. */
  comments: Schema.Int,
  newestComment: Schema.NullOr(Timestamp),
  /** Digest of its text: by it the article is known again. */
  body: Schema.String,
  /** Digest of everything about the article, its body included. */
  revision: Schema.String
})
export interface Head extends Schema.Schema.Type<typeof Head> {}

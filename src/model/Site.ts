/**
 * The site that publishes: what every feed, card and page says about its
 * origin. Read from the config, completed with defaults.
 */
import { Schema } from "effect"
import { Direction, Person } from "./Article.ts"

export const Site = Schema.Struct({
  /** Where the output directory is served: absolute http or https address ending in `/`. */
  url: Schema.String,
  title: Schema.String,
  description: Schema.String,
  /** BCP 47 tag of the site's own texts, for example of the index page. */
  language: Schema.String,
  direction: Direction,
  /** IANA name; dates that were written without a zone are taken in it, and days are shown in it. */
  timeZone: Schema.String,
  /** Stands in where an article names no author. */
  author: Schema.optionalKey(Person),
  copyright: Schema.optionalKey(Schema.String),
  /** Accent colour of cards and pages: `#rrggbb`. */
  accent: Schema.String,
  /** A PNG, JPEG or SVG file relative to the project, drawn on cards. */
  logo: Schema.optionalKey(Schema.String),
  /** Absolute address of a square icon. */
  icon: Schema.optionalKey(Schema.String),
  /** Absolute address of the WebSub hub that its feeds name. */
  hub: Schema.optionalKey(Schema.String),
  /** Absolute address of the endpoint that takes its webmentions. */
  webmention: Schema.optionalKey(Schema.String),
  /** The site's own handles, for example `{ x: "@example", fediverse: "@news@example.social" }`. */
  accounts: Schema.Record(Schema.String, Schema.String)
})
export interface Site extends Schema.Schema.Type<typeof Site> {}

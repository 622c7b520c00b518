/**
 * The site that publishes: what every feed, card and page says about its
 * origin. Read from the config, completed with defaults.
 */
import { Schema } from "effect"
import { Direction, Person } from "./Article.ts"
import { Extensions } from "./extensions/Extensions.ts"

export const Site = Schema.Struct({
  /** Where the output directory is served: absolute http or https address ending in `/`. */
  url: Schema.String,
  /** Address of the home page, where it is not where the output directory is served. */
  home: Schema.optionalKey(Schema.String),
  /** Whether a person publishes it; absent for an organisation. */
  isPerson: Schema.optionalKey(Schema.Literal(true)),
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
  /** Whether the accent is fanfare's own, because the config names none. */
  isAccentDefault: Schema.optionalKey(Schema.Literal(true)),
  /** A picture file relative to the project: on pages, and on cards unless another version of it suits them better. */
  logo: Schema.optionalKey(Schema.String),
  /** Versions of the logo for light and dark grounds, and for wide and square rooms; files relative to the project. */
  logos: Schema.optionalKey(
    Schema.Struct({
      light: Schema.optionalKey(Schema.String),
      dark: Schema.optionalKey(Schema.String),
      wide: Schema.optionalKey(Schema.String),
      square: Schema.optionalKey(Schema.String)
    })
  ),
  /** Absolute address of a square icon. */
  icon: Schema.optionalKey(Schema.String),
  /** Absolute address of the WebSub hub that its feeds name. */
  hub: Schema.optionalKey(Schema.String),
  /** Absolute address of the endpoint that takes its webmentions. */
  webmention: Schema.optionalKey(Schema.String),
  /** Absolute addresses of the license of its pictures, and of the page that sells one: properties of schema.org. */
  rights: Schema.optionalKey(
    Schema.Struct({ license: Schema.optionalKey(Schema.String), acquireLicensePage: Schema.optionalKey(Schema.String) })
  ),
  /** What its feeds say in the words of others. */
  extensions: Schema.optionalKey(Extensions),
  /** The site's own handles, for example `{ x: "@example", fediverse: "@news@example.social" }`. */
  accounts: Schema.Record(Schema.String, Schema.String)
})
export interface Site extends Schema.Schema.Type<typeof Site> {}

export const homeOf = ({ home, url }: Pick<Site, "home" | "url">): string => home ?? url

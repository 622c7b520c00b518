/** What a feed says in the words of others: licences, hints for single readers, and elements of any namespace. JSON only. */
import { Schema } from "effect"

export const rslUsages = ["all", "ai-all", "ai-train", "ai-input", "ai-index", "search"] as const

export const rslPayments = [
  "purchase",
  "subscription",
  "training",
  "crawl",
  "use",
  "contribution",
  "attribution",
  "free"
] as const

const Usages = Schema.Array(Schema.Literals(rslUsages))

/** Terms of Really Simple Licensing 1.0 (https://rslstandard.org/rsl). */
const RslTerms = Schema.Struct({
  /** What machines may do, and what not. */
  permits: Schema.optionalKey(Usages),
  prohibits: Schema.optionalKey(Usages),
  payment: Schema.optionalKey(
    Schema.Struct({
      type: Schema.Literals(rslPayments),
      /** Address of a licence that many publishers share, or of one's own. */
      standard: Schema.optionalKey(Schema.String),
      custom: Schema.optionalKey(Schema.String),
      amount: Schema.optionalKey(Schema.String),
      /** ISO 4217. */
      currency: Schema.optionalKey(Schema.String)
    })
  ),
  /** Address of the licence server. */
  server: Schema.optionalKey(Schema.String)
})
export interface RslTerms extends Schema.Schema.Type<typeof RslTerms> {}

/** How Feedly shows a feed (webfeeds.org/rss/1.0). */
const Webfeeds = Schema.Struct({
  /** Absolute addresses. */
  cover: Schema.optionalKey(Schema.String),
  icon: Schema.optionalKey(Schema.String),
  logo: Schema.optionalKey(Schema.String),
  /** `#rrggbb` */
  accentColor: Schema.optionalKey(Schema.String),
  /** Whether related stories of the site stand below a story. */
  related: Schema.optionalKey(Schema.Boolean)
})
export interface Webfeeds extends Schema.Schema.Type<typeof Webfeeds> {}

/** What the site says for all of its feeds, and a feed for itself. */
export const Extensions = Schema.Struct({
  /** Absolute address of the licence of the texts. */
  license: Schema.optionalKey(Schema.String),
  rsl: Schema.optionalKey(RslTerms),
  webfeeds: Schema.optionalKey(Webfeeds),
  /** Absolute address that an aggregator registers at to be told of news (rssCloud). */
  cloud: Schema.optionalKey(Schema.String)
})
export interface Extensions extends Schema.Schema.Type<typeof Extensions> {}

/** An element of XML as a feed's file writes it down. */
export interface ExtraElement {
  /** With its prefix, if it has one. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: string | ReadonlyArray<ExtraElement>
}

export type ExtraJson =
  | string
  | number
  | boolean
  | null
  | ReadonlyArray<ExtraJson>
  | { readonly [key: string]: ExtraJson }

/** What stands in a channel or in an item besides fanfare's own elements. */
export interface Extras {
  readonly elements: ReadonlyArray<ExtraElement>
  /** Objects of JSON Feed, each under a name that begins with `_`. */
  readonly json: { readonly [key: string]: ExtraJson }
}

/** As a feed's file asks for it. Texts of items may hold `{field}`. */
export interface ExtraFields {
  /** Addresses of the namespaces by prefix. */
  readonly namespaces: Readonly<Record<string, string>>
  readonly channel: Extras
  readonly items: Extras
}

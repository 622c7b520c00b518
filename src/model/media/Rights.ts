/** What a podcast says of licence, place and payment, of a show and of an episode alike. Nothing of it is made up. */
import { Schema } from "effect"

export const MediaLicense = Schema.Struct({
  /** An identifier in lower case where it is a licence that many know, for example `cc-by-4.0`. */
  name: Schema.String,
  /** Absolute address of its text; a licence of one's own needs it. */
  url: Schema.optionalKey(Schema.String)
})
/**
 * The licence of sound and film (podcast namespace, `license`).
 *
 * @example
 * ```ts
 * import type { MediaLicense } from "fanfare/feeds"
 *
 * const license: MediaLicense = { name: "cc-by-4.0" }
 * console.log(license.name)
 * ```
 */
export interface MediaLicense extends Schema.Schema.Type<typeof MediaLicense> {}

export const Place = Schema.Struct({
  /** As people read it, for example `Austin, TX`. */
  name: Schema.String,
  /** `subject` for what it is about, `creator` for where it was made. */
  rel: Schema.optionalKey(Schema.Literals(["subject", "creator"])),
  /** RFC 5870, for example `geo:30.2672,-97.7431`. */
  geo: Schema.optionalKey(Schema.String),
  /** Of OpenStreetMap: `N`, `W` or `R` and a number. */
  osm: Schema.optionalKey(Schema.String),
  /** Two letters of ISO 3166-1, in lower case. */
  country: Schema.optionalKey(Schema.String)
})
/**
 * A place that a podcast is about, or was made in (podcast namespace, `location`).
 *
 * @example
 * ```ts
 * import type { Place } from "fanfare/feeds"
 *
 * const place: Place = { name: "Lisbon", geo: "geo:38.7223,-9.1393", country: "pt" }
 * console.log(place.name)
 * ```
 */
export interface Place extends Schema.Schema.Type<typeof Place> {}

export const PaymentSplit = Schema.Struct({
  type: Schema.String,
  method: Schema.String,
  /** For each minute, as it is written. */
  suggested: Schema.optionalKey(Schema.String),
  recipients: Schema.Array(
    Schema.Struct({
      name: Schema.optionalKey(Schema.String),
      type: Schema.String,
      address: Schema.String,
      customKey: Schema.optionalKey(Schema.String),
      customValue: Schema.optionalKey(Schema.String),
      /** Shares of the whole. */
      split: Schema.Int,
      fee: Schema.optionalKey(Schema.Boolean)
    })
  )
})
/**
 * Who gets what of a payment (podcast namespace, `value`).
 *
 * @example
 * ```ts
 * import type { PaymentSplit } from "fanfare/feeds"
 *
 * const value: PaymentSplit = { type: "lightning", method: "lnaddress", recipients: [{ type: "lnaddress", address: "crew@ferry.example.org", split: 100 }] }
 * console.log(value.recipients.length)
 * ```
 */
export interface PaymentSplit extends Schema.Schema.Type<typeof PaymentSplit> {}

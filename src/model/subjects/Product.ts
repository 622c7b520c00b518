/** A product that an article is about: what shops, search engines and rich Pins show of it. */
import { Schema } from "effect"

/** As Open Graph says it; schema.org has the same words in one piece. */
export const availabilities = {
  "in stock": "InStock",
  "out of stock": "OutOfStock",
  preorder: "PreOrder",
  backorder: "BackOrder",
  discontinued: "Discontinued"
} as const

export const conditions = {
  new: "NewCondition",
  used: "UsedCondition",
  refurbished: "RefurbishedCondition"
} as const

export type Availability = keyof typeof availabilities
export type Condition = keyof typeof conditions

export const Product = Schema.Struct({
  /** Absent: the article's title. */
  name: Schema.optionalKey(Schema.String),
  /** A decimal number with a point, for example `19.90`. */
  price: Schema.optionalKey(Schema.String),
  /** ISO 4217, for example `EUR`. There wherever a price is. */
  currency: Schema.optionalKey(Schema.String),
  availability: Schema.optionalKey(Schema.Literals(Object.keys(availabilities) as ReadonlyArray<Availability>)),
  condition: Schema.optionalKey(Schema.Literals(Object.keys(conditions) as ReadonlyArray<Condition>)),
  brand: Schema.optionalKey(Schema.String),
  /** The seller's own number of it. */
  sku: Schema.optionalKey(Schema.String)
})
export interface Product extends Schema.Schema.Type<typeof Product> {}

/** A recipe that an article holds: what search engines and rich Pins show of it. */
import { Schema } from "effect"

/** ISO 8601, for example `PT1H20M`. */
const Duration = Schema.String

export const Recipe = Schema.Struct({
  /** Absent: the article's title. */
  name: Schema.optionalKey(Schema.String),
  /** For how many, for example `4 plates`. */
  serves: Schema.optionalKey(Schema.String),
  prepTime: Schema.optionalKey(Duration),
  cookTime: Schema.optionalKey(Duration),
  totalTime: Schema.optionalKey(Duration),
  ingredients: Schema.Array(Schema.String),
  steps: Schema.Array(Schema.String),
  category: Schema.optionalKey(Schema.String),
  cuisine: Schema.optionalKey(Schema.String),
  /** Of one serving, for example `320 calories`. */
  calories: Schema.optionalKey(Schema.String)
})
export interface Recipe extends Schema.Schema.Type<typeof Recipe> {}

/** One entry of `sources:` in the config: its key is its kind. */
import { Schema } from "effect"
import { sourceKindNames } from "../model/settings/SourceSettings.ts"
import { describe, Text } from "./values.ts"

export const NamedSource = Schema.Struct({
  ndjson: Schema.optionalKey(
    Text.pipe(
      describe("A file, relative to this file: one JSON object a line, with the names of an item of JSON Feed.")
    )
  ),
  feed: Schema.optionalKey(
    Text.pipe(describe("A file, relative to this file: a feed as RSS, Atom or JSON Feed, whose items are articles."))
  )
}).pipe(
  Schema.check(
    Schema.makeFilter((entry) => sourceKindNames.filter((kind) => entry[kind] !== undefined).length === 1, {
      message: `Expected one of ${sourceKindNames.map((kind) => `{ ${kind}: … }`).join(", ")}`
    })
  )
)

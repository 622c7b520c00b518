/**
 * A share network as data: adding one is one file in this folder and one line
 * in `index.ts`. What a payload looks like is decided in `payload.ts`, by
 * these facts alone.
 */
import { Schema } from "effect"

/** Which field of a share a link parameter carries; `const:` values stand for themselves. */
export const Parameter = Schema.Struct({
  name: Schema.String,
  from: Schema.String,
  required: Schema.Boolean
})

export const Network = Schema.Struct({
  /** Lower case letters, digits and hyphens. */
  id: Schema.String,
  name: Schema.String,
  category: Schema.String,
  /** Other names under which pages and configs mention it. */
  aliases: Schema.Array(Schema.String),
  status: Schema.Struct({
    state: Schema.Literals(["active", "retired", "unverified"]),
    /** `YYYY-MM-DD`, the day it closed. */
    date: Schema.optionalKey(Schema.String)
  }),
  share: Schema.Struct({
    /** `link` and `uri` have a `template`; `sdk` needs a key; `browser` needs a script; `none` has no link. */
    kind: Schema.Literals(["link", "uri", "sdk", "browser", "none"]),
    /** `{name}` marks a field, percent-encoded when it is filled in; `{instance}` a host name. */
    template: Schema.optionalKey(Schema.String),
    parameters: Schema.Array(Parameter)
  }),
  text: Schema.Struct({
    /** Null where a link carries no text or no limit is known. */
    limit: Schema.NullOr(Schema.Int),
    /** How the network counts. */
    unit: Schema.String,
    /** What a link costs within the limit; null: its own length. */
    urlCost: Schema.NullOr(Schema.Int)
  }),
  /** Whether the link works only with a server that the reader or the config names. */
  needsInstance: Schema.Boolean,
  brand: Schema.Struct({
    /** `#RRGGBB` */
    color: Schema.String,
    /** The text colour with a contrast of at least 4.5:1 on it. */
    ink: Schema.Literals(["black", "white"])
  })
})
export interface Network extends Schema.Schema.Type<typeof Network> {}

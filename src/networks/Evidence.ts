/**
 * What a fact about a network rests on. The catalogue was made from documents,
 * from the code of other projects, and in part from memory: each record says
 * which, and `docs/networks.md` lists it.
 */
import { Schema } from "effect"

export const Evidence = Schema.Struct({
  /** The field of the record; `link` is that of its texts, `request` the request to the network's API. */
  fact: Schema.Literals(["status", "share", "text", "image", "brand", "link", "request"]),
  /** Keys of `sources.json`. */
  sources: Schema.NonEmptyArray(Schema.String),
  /**
   * A judgement. `high`: an official document, a measurement, or a closing that was widely reported. `medium`: code
   * that is maintained, or common knowledge; the network itself does not confirm it. `low`: uncertain.
   */
  confidence: Schema.Literals(["high", "medium", "low"]),
  /** The month in which the sources were read; absent where there was nothing to read. */
  checked: Schema.optionalKey(Schema.String.pipe(Schema.check(Schema.isPattern(/^\d{4}-(?:0[1-9]|1[0-2])$/))))
})
export interface Evidence extends Schema.Schema.Type<typeof Evidence> {}

/** A value of `sources.json`. */
export const Source = Schema.Struct({
  /**
   * `document`: what a network, a standard or one of its engineers wrote. `report`: what others wrote about it. `code`:
   * another project's, read or run. `memory`: not looked up. `choice`: made by fanfare.
   */
  kind: Schema.Literals(["document", "report", "code", "memory", "choice"]),
  title: Schema.String,
  url: Schema.optionalKey(Schema.String.pipe(Schema.check(Schema.isPattern(/^https:\/\/\S+$/))))
})
export interface Source extends Schema.Schema.Type<typeof Source> {}

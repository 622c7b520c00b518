/** A text that an export may leave out or set to null. */
import { Schema } from "effect"

export const Words = Schema.optionalKey(Schema.NullOr(Schema.String))

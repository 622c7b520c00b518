/** What drawing a card, or only setting its texts, found out about it: the names of slots, and what did not fit in them. */
import { Schema } from "effect"

const Texts = Schema.Array(Schema.String)

export const CardNotes = Schema.Struct({
  /** Slots whose text ends in an ellipsis. */
  clamped: Texts,
  /** Words that a line end cuts in two. */
  broken: Texts,
  /** Graphemes that no font has. */
  missing: Texts,
  /** Slots whose text has too little contrast with what lies under it. */
  unreadable: Texts
})
export interface CardNotes extends Schema.Schema.Type<typeof CardNotes> {}

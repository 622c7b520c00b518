/** Titles of notes in a text (`> [!NOTE]`, `:::tip`) that have none of their own: they are said in the article's language. */
import type { LabelName } from "../Labels.ts"

/** The attribute of an element of a draft whose text is the name of its kind of note. */
export const noteTitle = "data-fanfare-note"

/** The kinds that there are labels for. */
export const noteNames = [
  "note",
  "tip",
  "info",
  "important",
  "warning",
  "caution",
  "danger",
  "details"
] as const satisfies ReadonlyArray<LabelName>

export type NoteName = (typeof noteNames)[number]

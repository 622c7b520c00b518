/** The names of the texts that a card may show. */
import type { TextName } from "../../../templates/Template.ts"

export const cardTexts = [
  "title",
  "site",
  "initial",
  "author",
  "date",
  "kicker"
] as const satisfies ReadonlyArray<TextName>

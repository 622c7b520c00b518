/** A card of an article, and how its design was chosen. */
import type { Card } from "../../model/Card.ts"
import type { ChosenDesign } from "./chooseDesign.ts"

export interface PlannedCard {
  readonly card: Card
  readonly chosen: ChosenDesign
  /** What the article has: names of texts, `photo` and `portrait`. */
  readonly there: ReadonlyArray<string>
}

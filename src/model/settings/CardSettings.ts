/** What the config says about cards. */
import type { CardName } from "../Card.ts"

export interface CardSettings {
  /** Name of the template for a size; the others have fanfare's own choice. */
  readonly template: Readonly<Partial<Record<CardName, string>>>
  /** Sizes besides og, pin and square. */
  readonly sizes: ReadonlyArray<"portrait" | "story">
  /** Font files, relative to the project, tried before fanfare's own. */
  readonly fonts: ReadonlyArray<string>
  /** Whether an article's photo stands on its cards. */
  readonly photos: boolean
}

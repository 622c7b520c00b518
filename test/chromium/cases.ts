/** Every title at every width: what is set, photographed and compared. */
import { type Title, titles } from "./titles.ts"

export interface Case {
  readonly title: Title
  /** Of the lines, in pixels. */
  readonly width: number
}

/** Pixels. At this size the usual line heights are whole pixels, and so are the baselines of both. */
export const fontSize = 60

/** Pixels around the rectangle, for ink that hangs over. */
export const margin = 40

const widths = [900, 620, 400]

export const cases: ReadonlyArray<Case> = titles.flatMap((title) => widths.map((width) => ({ title, width })))

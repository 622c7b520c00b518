/** The slot for a title: it takes the height that is left. */
import { slot } from "./element.ts"
import type { Frame } from "./frame.ts"
import type { Element, TextSlot } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

interface Look extends Partial<Omit<TextSlot, "name" | "sizes">> {
  readonly colour: string
  /** Units of the grid. */
  readonly largest: number
  readonly smallest?: number
}

export const title = (
  { px, text, indent }: Frame,
  { largest, smallest = 3.8, ...rules }: Look,
  style: Readonly<Record<string, string | number>> = {}
): Element =>
  slot(
    {
      name: "title",
      sizes: typeScale(px(largest), px(smallest)),
      weight: 700,
      lineHeight: 1.08,
      tracking: -0.018,
      balance: true,
      flush: true,
      ...rules
    },
    { width: text, flexGrow: 1, flexBasis: 0, marginInlineStart: indent, ...style }
  )

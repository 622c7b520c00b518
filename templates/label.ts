/** A slot for a small text of one line, which is all of a card but the title. */
import { slot } from "./element.ts"
import type { Element, TextSlot } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

type Rules = Pick<TextSlot, "name" | "colour"> & Partial<TextSlot>

/** `size` in pixels, the least that the text is set in; where there is room it is a little larger. */
export const label = (size: number, rules: Rules, style: Readonly<Record<string, string | number>>): Element =>
  slot(
    {
      sizes: typeScale(Math.round(size * 1.08), size),
      lines: 1,
      lineHeight: 1.3,
      place: "middle",
      ...rules
    },
    { height: Math.round(size * 1.5), ...style }
  )

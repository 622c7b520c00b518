/** A slot for a small text of one line, which is all of a card but the title. */
import { slot } from "./element.ts"
import type { Element, TextSlot } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

type Rules = Pick<TextSlot, "name" | "colour"> & Partial<TextSlot>

/** `size` in pixels; a text that is too long for the line is set up to a quarter smaller. */
export const label = (size: number, rules: Rules, style: Readonly<Record<string, string | number>>): Element =>
  slot(
    {
      sizes: typeScale(size, Math.round(size * 0.72)),
      lines: 1,
      lineHeight: 1.3,
      place: "middle",
      ...rules
    },
    { height: Math.round(size * 1.5), ...style }
  )

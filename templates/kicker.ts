/** The section's name over a title, in the accent colour. */
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

/** Null where the article stands in no section. */
export const kicker = ({ has }: TemplateProps, { px, column }: Frame, colours: Palette): Element | null =>
  has.kicker
    ? label(
        px(2.6),
        { name: "kicker", colour: colours.accentInk, weight: 700 },
        { width: column, marginBottom: px(1.8) }
      )
    : null

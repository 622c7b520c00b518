/** The section's name over a headline, in the accent colour. */
import { slot } from "./element.ts"
import type { Palette } from "./palette.ts"
import type { Element } from "./Template.ts"

/** Null where the article stands in no section. */
export const kicker = (
  text: string,
  rules: { readonly width: number; readonly height: number; readonly sizes: ReadonlyArray<number> },
  colours: Palette
): Element | null =>
  text === ""
    ? null
    : slot(
        { name: "kicker", text, ...rules, weight: 700, colour: colours.accentInk, lineHeight: 1.3 },
        { marginBottom: 4 }
      )

/** Author and date at the foot of a card, one above the other under a thin line. */
import { element, slot } from "./element.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

/** An empty box where nobody is named and no date is known. */
export const byline = (text: TemplateProps["text"], width: number, colours: Palette): Element => {
  const rules = { width, height: 48, sizes: [34, 30], lineHeight: 1.32 }
  if (text.author === "" && text.date === "") return element({})
  return element({ flexDirection: "column" }, [
    element({ width, height: 2, backgroundColor: colours.line, marginBottom: 26 }),
    text.author === "" ? null : slot({ ...rules, name: "author", text: text.author, weight: 700, colour: colours.ink }),
    text.date === "" ? null : slot({ ...rules, name: "date", text: text.date, weight: 400, colour: colours.quiet })
  ])
}

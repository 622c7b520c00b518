/** One number, as large as the card lets it be, and the title says what it counts. */
import { byline } from "../byline.ts"
import { frame } from "../frame.ts"
import { isCrowded, kicker } from "../kicker.ts"
import { element, slot } from "../element.ts"
import { masthead } from "../masthead.ts"
import { page, rule, space } from "../page.ts"
import { type Palette, palette } from "../palette.ts"
import type { Element, Template } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"
import { headline } from "./headline.ts"

/** Under a number that cannot be set in the accent, a bar of it. */
const accentBar = (
  { accent, accentInk, ink }: Palette,
  width: number,
  height: number,
  indent: number
): Element | null =>
  accentInk === ink && accent !== ink
    ? element({ width, height, marginInlineStart: indent, marginBottom: height, backgroundColor: accent })
    : null

export const number: Template = {
  name: "number",
  needs: ["number"],
  draw: (props) => {
    if (!props.has.number) return headline.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column, text, indent } = grid
    const isStory = props.height > props.width * 1.6
    const [largest, height] = wide ? [24, px(21)] : isStory ? [26, px(22)] : [32, px(27)]
    const sizes = typeScale(px(largest), px(5))
    return page(props, grid, colours.paper, [
      masthead(props, grid, colours, { ink: colours.ink }),
      wide ? null : space(px(3)),
      slot(
        {
          name: "number",
          sizes,
          colour: colours.accentInk,
          weight: 700,
          lines: 1,
          lineHeight: 1,
          tracking: -0.045,
          place: "middle",
          flush: true
        },
        {
          width: wide && indent > 0 ? text : column,
          height: Math.max(height, sizes[0] ?? 0),
          marginInlineStart: indent
        }
      ),
      space(px(wide ? 1 : 1.6)),
      wide ? accentBar(colours, px(9), px(0.9), indent) : rule(column, px(0.3), colours.ink),
      wide ? null : accentBar(colours, px(9), px(0.9), 0),
      wide ? null : space(px(3)),
      wide || isCrowded(props) ? null : kicker(props, grid, colours),
      title(grid, { colour: colours.ink, largest: wide ? 5.6 : 6.8, smallest: 3.4 }),
      space(px(wide ? 2.4 : 3.6)),
      byline(props, grid, { ink: colours.ink, quiet: colours.quiet })
    ])
  }
}

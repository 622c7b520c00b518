/**
 * The headline card, set like the front of a newspaper: the site's name over
 * a rule, the title large under it, author and date at the foot.
 */
import { byline } from "../byline.ts"
import { element } from "../element.ts"
import { frame } from "../frame.ts"
import { kicker } from "../kicker.ts"
import { masthead } from "../masthead.ts"
import { page, rule, space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Template } from "../Template.ts"
import { title } from "../title.ts"

export const headline: Template = {
  name: "headline",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column } = grid
    return page(props, grid, colours.paper, [
      element({
        position: "absolute",
        left: 0,
        top: 0,
        width: props.width,
        height: px(1.6),
        backgroundColor: colours.accent
      }),
      masthead(props, grid, colours, { ink: colours.ink }),
      space(px(1.8)),
      rule(column, px(0.3), colours.ink),
      space(px(wide ? 2.6 : 4.4)),
      kicker(props, grid, colours),
      title(grid, { colour: colours.ink, largest: wide ? 11 : 10.4 }),
      space(px(3)),
      byline(props, grid, { ink: colours.ink, quiet: colours.quiet })
    ])
  }
}

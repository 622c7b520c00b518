/** The section's own pattern beside the title: one look at it says where the article stands. */
import { byline } from "../byline.ts"
import { frame } from "../frame.ts"
import { isCrowded, kicker } from "../kicker.ts"
import { masthead } from "../masthead.ts"
import { space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Template } from "../Template.ts"
import { besideTiles } from "../tiles.ts"
import { title } from "../title.ts"

export const pattern: Template = {
  name: "pattern",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide } = grid
    return besideTiles(props, grid, colours, (inside) => [
      masthead(props, inside, colours, { ink: colours.ink }),
      space(px(wide ? 3.6 : 4.6)),
      !wide && isCrowded(props) ? null : kicker(props, inside, colours),
      title(inside, { colour: colours.ink, largest: wide ? 8.8 : 10 }),
      space(px(4)),
      byline(props, inside, { ink: colours.ink, quiet: colours.quiet, stacked: !wide })
    ])
  }
}

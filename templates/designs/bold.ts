/** A field of the site's colour from edge to edge, and the title as large as the card lets it be. */
import { byline } from "../byline.ts"
import { frame } from "../frame.ts"
import { masthead } from "../masthead.ts"
import { page, space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Template } from "../Template.ts"
import { title } from "../title.ts"

export const bold: Template = {
  name: "bold",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column } = grid
    const ink = colours.onAccent
    const broad = props.column === "wide" ? { ...grid, text: column } : grid
    return page(props, grid, colours.accent, [
      masthead(props, grid, colours, { ink, onField: true, section: true }),
      space(px(3)),
      title(broad, { colour: ink, largest: wide ? 15 : 11.4, lineHeight: 1.02, tracking: -0.025, place: "bottom" }),
      space(px(3.8)),
      byline(props, grid, { ink, quiet: ink })
    ])
  }
}

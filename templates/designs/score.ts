/** A result between two sides: their names, `data.home` and `data.away`, and the score in a field of the site's colour. */
import { byline } from "../byline.ts"
import { element, slot } from "../element.ts"
import { frame } from "../frame.ts"
import { masthead } from "../masthead.ts"
import { page, space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Element, Template } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"
import { number } from "./number.ts"

export const score: Template = {
  name: "score",
  needs: ["number", "data.home", "data.away"],
  draw: (props) => {
    const { has, width, height } = props
    if (!has.number || has["data.home"] !== true || has["data.away"] !== true) return number.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column } = grid
    const isTall = height > width * 1.1
    const isStory = height > width * 1.6
    const [box, high] = wide ? [px(34), px(18)] : [column, px(isTall && !isStory ? 19 : 14)]
    const side = wide ? Math.floor((column - box) / 2) - px(2.4) : column
    const name = (of: "data.home" | "data.away", align: "start" | "end"): Element =>
      slot(
        {
          name: of,
          sizes: typeScale(px(wide ? 6 : isTall && !isStory ? 7.2 : 6.4), px(3.2)),
          colour: colours.ink,
          weight: 700,
          lines: wide ? 3 : 2,
          lineHeight: 1.08,
          tracking: -0.015,
          align: wide ? align : "start",
          place: "middle",
          balance: true
        },
        { width: side, height: wide ? high : px(isStory ? 7.2 : 8) }
      )
    const result = slot(
      {
        name: "number",
        sizes: typeScale(px(wide ? 12.4 : isTall && !isStory ? 16 : 12), px(4)),
        colour: colours.onAccent,
        weight: 700,
        lines: 1,
        lineHeight: 1,
        tracking: -0.02,
        align: "center",
        place: "middle"
      },
      { width: box - 2 * px(2.4), height: high }
    )
    const field = element({ width: box, height: high, justifyContent: "center", backgroundColor: colours.accent }, [
      result
    ])
    const row = [name("data.home", "end"), field, name("data.away", "start")]
    return page(props, grid, colours.paper, [
      masthead(props, grid, colours, { ink: colours.ink, quiet: colours.accentInk, section: true }),
      space(px(wide ? 3.4 : isTall ? 4 : 2.4)),
      wide
        ? element({ width: column, height: high, justifyContent: "space-between" }, row)
        : element({ flexDirection: "column", width: column, rowGap: px(isTall && !isStory ? 2.2 : 1.4) }, row),
      space(px(wide ? 3 : isTall ? 4 : 2.4)),
      title(grid, { colour: colours.ink, largest: wide ? 5 : 6.2, smallest: 3.2, weight: 400, lineHeight: 1.16 }),
      space(px(2.4)),
      byline(props, grid, { ink: colours.ink, quiet: colours.quiet })
    ])
  }
}

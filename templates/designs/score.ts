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
    const [box, high] = wide ? [px(34), px(18)] : [Math.min(px(34), Math.round(column * 0.4)), px(22)]
    const gap = px(wide ? 2.4 : 3)
    const side = wide ? Math.floor((column - box) / 2) - gap : column - box - gap
    const name = (of: "data.home" | "data.away", align: "start" | "end"): Element =>
      slot(
        {
          name: of,
          sizes: typeScale(px(wide ? 6 : 5.2), px(3.2)),
          colour: colours.ink,
          weight: 700,
          lines: wide ? 3 : 2,
          lineHeight: 1.08,
          tracking: -0.015,
          align,
          place: "middle",
          balance: true
        },
        { width: side, height: wide ? high : Math.floor(high / 2) }
      )
    const result = slot(
      {
        name: "number",
        sizes: typeScale(px(12.4), px(4)),
        colour: colours.onAccent,
        weight: 700,
        lines: 1,
        lineHeight: 1,
        tracking: -0.02,
        align: "center",
        place: "middle"
      },
      { width: box - 2 * px(wide ? 2.4 : 2), height: high }
    )
    const field = element({ width: box, height: high, justifyContent: "center", backgroundColor: colours.accent }, [
      result
    ])
    const sides = [name("data.home", wide ? "end" : "start"), name("data.away", "start")] as const
    const row = wide
      ? [sides[0], field, sides[1]]
      : [field, element({ flexDirection: "column", width: side }, [...sides])]
    return page(props, grid, colours.paper, [
      masthead(props, grid, colours, { ink: colours.ink, quiet: colours.accentInk, section: true }),
      space(px(wide ? 3.4 : isTall ? 4 : 2.4)),
      element({ width: column, height: high, justifyContent: "space-between" }, row),
      space(px(wide ? 3 : isTall ? 4 : 2.4)),
      title(grid, { colour: colours.ink, largest: wide ? 5 : 7.2, smallest: 3.2, weight: 400, lineHeight: 1.16 }),
      space(px(2.4)),
      byline(props, grid, { ink: colours.ink, quiet: colours.quiet })
    ])
  }
}

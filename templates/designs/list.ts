/** The points of a list under its title: those of the article's own, or its headings. */
import { element } from "../element.ts"
import { frame } from "../frame.ts"
import { label } from "../label.ts"
import { masthead } from "../masthead.ts"
import { page, rule, space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Element, Template } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"
import { headline } from "./headline.ts"

const points = ["item1", "item2", "item3", "item4", "item5", "item6"] as const

export const list: Template = {
  name: "list",
  needs: ["item1"],
  draw: (props) => {
    if (!props.has.item1) return headline.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column } = grid
    const shown = points.filter((name) => props.has[name])
    const isClose = wide && shown.length > 4
    const isTall = props.height > props.width * 1.1 && props.height < props.width * 1.6
    // Few points are larger, and so is what announces them.
    const few = Math.max(0, 4 - shown.length)
    const row = wide ? Math.min(5.6 + few * 0.7, 27 / shown.length) : (isTall ? 8.6 : 7.6) + few
    const size = Math.min(3.6 + few * 0.4, 0.69 * row)
    const lines = wide ? 1 : 2
    const high = px(row)
    const [sign, gap] = [px(size / 2), px(2)]
    const point = (name: (typeof points)[number]): Element =>
      element({ flexDirection: "column", width: column }, [
        rule(column, Math.max(1, px(0.15)), colours.line),
        element({ width: column, height: high, alignItems: "center", columnGap: gap }, [
          element({ width: sign, height: sign, backgroundColor: colours.accent }),
          label(
            px(size),
            { name, colour: colours.ink, sizes: typeScale(px(size), px(Math.min(3, size))), lines, lineHeight: 1.14 },
            { width: column - sign - gap, height: high - px(wide ? 0 : 1.4) }
          )
        ])
      ])
    return page(props, grid, colours.paper, [
      masthead(props, grid, colours, { ink: colours.ink, quiet: colours.accentInk, section: true }),
      space(px(isClose ? 1.4 : wide ? 2 : 5)),
      title(
        { ...grid, text: grid.indent > 0 ? grid.text : column },
        { colour: colours.ink, largest: (isClose ? 5.8 : wide ? 6.6 : 8.8) + few, smallest: 3.2, place: "bottom" }
      ),
      space(px(isClose ? 1.2 : wide ? 1.8 : 3)),
      ...shown.map(point)
    ])
  }
}

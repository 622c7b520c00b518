/** A frame of the site's colour around a quiet sheet: for essays, letters and notes. */
import { author } from "../byline.ts"
import { element } from "../element.ts"
import { frame as grid } from "../frame.ts"
import { label } from "../label.ts"
import { masthead } from "../masthead.ts"
import { space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Template } from "../Template.ts"
import { title } from "../title.ts"

export const frame: Template = {
  name: "frame",
  draw: (props) => {
    const [outer, colours] = [grid(props), palette(props.theme, props.accent)]
    const { width, height, direction, has } = props
    const { px, wide } = outer
    const edge = px(3)
    const pad = px(wide ? 4 : 5)
    const side = outer.side - edge + px(1)
    const column = width - 2 * (edge + side)
    const inside = { ...outer, column, text: Math.min(outer.text, column) }
    const end = has.time ? Math.min(px(24), Math.round(column * 0.3)) : 0
    return element({ width, height, direction, padding: edge, backgroundColor: colours.accent }, [
      element(
        {
          flexDirection: "column",
          width: width - 2 * edge,
          height: height - 2 * edge,
          paddingTop: Math.max(pad, outer.top - edge),
          paddingBottom: outer.bottom - edge,
          paddingLeft: side,
          paddingRight: side,
          backgroundColor: colours.paper
        },
        [
          masthead(props, inside, colours, { ink: colours.ink, quiet: colours.accentInk, section: true }),
          space(px(wide ? 3.2 : 5)),
          title(inside, { colour: colours.ink, largest: wide ? 9 : 9.8, lineHeight: 1.1 }),
          space(px(3)),
          author(props, inside, colours.ink, column),
          has.date || has.time
            ? element({ width: column, justifyContent: "space-between" }, [
                has.date ? label(px(3), { name: "date", colour: colours.quiet }, { width: column - end }) : element({}),
                has.time ? label(px(3), { name: "time", colour: colours.quiet, align: "end" }, { width: end }) : null
              ])
            : null
        ]
      )
    ])
  }
}

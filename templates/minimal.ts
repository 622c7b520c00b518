/** Type and white space only, around the middle of the card. */
import { element, slot } from "./element.ts"
import { frame } from "./frame.ts"
import { label } from "./label.ts"
import { mark } from "./mark.ts"
import { palette } from "./palette.ts"
import type { Template } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

export const minimal: Template = {
  name: "minimal",
  draw: (props) => {
    const { width, height, direction, logo, has } = props
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, column } = grid
    const sign = logo === null ? null : mark(props, colours, { height: px(6), width: px(24) })
    const small = (name: "site" | "kicker" | "author" | "date", colour: string, weight: 400 | 700) =>
      has[name] ? label(px(2.4), { name, colour, weight, align: "center" }, { width: column }) : null
    return element(
      {
        width,
        height,
        direction,
        flexDirection: "column",
        alignItems: "center",
        paddingTop: grid.top,
        paddingBottom: grid.bottom,
        backgroundColor: colours.paper
      },
      [
        sign === null ? null : element({ marginBottom: px(1.2) }, [sign.element]),
        small("site", colours.ink, 700),
        small("kicker", colours.accentInk, 400),
        slot(
          {
            name: "title",
            sizes: typeScale(px(grid.wide ? 8 : 8.8), px(grid.wide ? 3 : 3.4)),
            colour: colours.ink,
            lineHeight: 1.12,
            tracking: -0.02,
            align: "center",
            place: "middle",
            balance: true
          },
          { width: column, flexGrow: 1, flexBasis: 0, marginTop: px(2), marginBottom: px(2) }
        ),
        small("author", colours.ink, 400),
        small("date", colours.quiet, 400)
      ]
    )
  }
}

/** Type and white space only, around the middle of the card. */
import { element } from "../element.ts"
import { frame } from "../frame.ts"
import { label } from "../label.ts"
import { mark } from "../mark.ts"
import { page, space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Template, TextName } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"

export const minimal: Template = {
  name: "minimal",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column, text } = grid
    const least = px(wide ? 3 : 2.3)
    const small = (name: TextName, colour: string, weight: 400 | 700) =>
      props.has[name] === true
        ? label(px(3), { name, colour, weight, align: "center", sizes: typeScale(px(3.24), least) }, { width: column })
        : null
    const sign = props.logo === null ? null : mark(props, colours, { height: px(6), width: px(24) })
    return page(props, grid, colours.paper, [
      element({ flexDirection: "column", flexGrow: 1, alignItems: "center", width: column }, [
        sign === null ? null : element({ marginBottom: px(1.2) }, [sign.element]),
        small("site", colours.ink, 700),
        small(props.has.badge ? "badge" : "kicker", colours.accentInk, 400),
        space(px(3.8)),
        title(
          { ...grid, indent: 0 },
          {
            colour: colours.ink,
            largest: wide ? 9.4 : 9.6,
            weight: 400,
            lineHeight: 1.12,
            tracking: -0.022,
            align: "center",
            place: "middle"
          },
          { width: text }
        ),
        space(px(3)),
        small("author", colours.ink, 400),
        small("date", colours.quiet, 400)
      ])
    ])
  }
}

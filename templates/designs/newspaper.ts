/** The front page of a newspaper: its name in the middle between rules, and the title over the standfirst. */
import { badge } from "../badge.ts"
import { author } from "../byline.ts"
import { element, slot } from "../element.ts"
import { frame } from "../frame.ts"
import { label } from "../label.ts"
import { page, rule, space } from "../page.ts"
import { palette } from "../palette.ts"
import type { Template } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"

export const newspaper: Template = {
  name: "newspaper",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { px, wide, column } = grid
    const { has } = props
    const [thick, thin] = [px(0.5), Math.max(1, px(0.15))]
    const half = Math.floor(column / 2) - px(1)
    const size = px(3)
    const sizes = typeScale(px(3.24), px(wide ? 3 : 2.3))
    return page(props, grid, colours.paper, [
      label(
        px(wide ? 6 : 7),
        {
          name: "site",
          colour: colours.ink,
          weight: 700,
          align: "center",
          tracking: -0.02,
          sizes: typeScale(px(wide ? 6 : 7), px(3))
        },
        { width: column, height: px(wide ? 7 : 9) }
      ),
      space(px(1)),
      rule(column, thick, colours.ink),
      space(px(0.5)),
      rule(column, thin, colours.ink),
      element({ width: column, height: px(6.4), alignItems: "center", justifyContent: "space-between" }, [
        has.badge
          ? badge(props, grid, { plate: colours.ink, ink: colours.paper, width: half })
          : has.kicker
            ? label(
                size,
                {
                  name: "kicker",
                  colour: colours.accentInk,
                  weight: 700,
                  sizes,
                  ...(wide ? {} : { lines: 2, lineHeight: 1.1 })
                },
                { width: half, height: px(wide ? 4.5 : 6) }
              )
            : element({}),
        has.date ? label(size, { name: "date", colour: colours.quiet, align: "end", sizes }, { width: half }) : null
      ]),
      rule(column, thin, colours.ink),
      space(px(wide ? 2.8 : 4)),
      title(
        { ...grid, text: grid.indent > 0 ? grid.text : column },
        { colour: colours.ink, largest: wide ? 8.4 : 10.4, smallest: 3.6, tracking: -0.025 }
      ),
      has.description
        ? slot(
            {
              name: "description",
              sizes: typeScale(px(3.2), px(3)),
              colour: colours.quiet,
              lines: wide ? 2 : 4,
              lineHeight: 1.3,
              balance: true
            },
            { width: column, height: px(wide ? 8.4 : 17), marginTop: px(wide ? 2.4 : 3.4) }
          )
        : null,
      has.author ? element({ marginTop: px(wide ? 1.8 : 2) }, [author(props, grid, colours.ink, column)]) : null
    ])
  }
}

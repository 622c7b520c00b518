/**
 * The headline card, set like the front of a newspaper: the site's name over
 * a rule, the title large under it, author and date at the foot.
 */
import { byline } from "./byline.ts"
import { columns } from "./columns.ts"
import { element, slot } from "./element.ts"
import { type Frame, frame } from "./frame.ts"
import { kicker } from "./kicker.ts"
import { label } from "./label.ts"
import { mark } from "./mark.ts"
import { type Palette, palette } from "./palette.ts"
import type { Element, Template, TemplateProps } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

export const headline: Template = {
  name: "headline",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { width, height, direction } = props
    const bar = grid.px(1.4)
    return element({ width, height, flexDirection: "column", direction, backgroundColor: colours.paper }, [
      element({ width, height: bar, backgroundColor: colours.accent }),
      element({ flexDirection: "column", width, flexGrow: 1, paddingTop: grid.top - bar, paddingBottom: grid.bottom }, [
        grid.wide ? wide(props, grid, colours) : tall(props, grid, colours)
      ])
    ])
  }
}

const wide = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { px, outer, gap, column } = grid
  return columns(
    grid,
    [mark(props, colours, { height: px(12), width: outer }).element],
    [
      label(px(3), { name: "site", colour: colours.ink, weight: 700 }, { width: column }),
      element({ width: column + gap + outer, height: 2, marginTop: px(1), backgroundColor: colours.ink }),
      element({ height: px(2.6) }),
      kicker(props, grid, colours),
      title(grid, colours, typeScale(px(12.8), px(3.4)))
    ],
    [element({ flexGrow: 1 }), byline(props, grid, { width: outer, lines: 3, ink: colours.ink, quiet: colours.quiet })]
  )
}

const tall = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { px, column, side } = grid
  const sign = mark(props, colours, { height: px(7.2), width: px(24) })
  const gap = sign.width === 0 ? 0 : px(2)
  return element({ flexDirection: "column", flexGrow: 1, paddingLeft: side, paddingRight: side }, [
    element({ flexDirection: "row", alignItems: "center", width: column, columnGap: gap }, [
      sign.element,
      label(
        px(3.2),
        { name: "site", colour: colours.ink, weight: 700, lines: 2, lineHeight: 1.15 },
        { width: column - sign.width - gap, height: px(7.2) }
      )
    ]),
    element({ width: column, height: px(0.2), marginTop: px(2.4), marginBottom: px(4), backgroundColor: colours.ink }),
    kicker(props, grid, colours),
    title(grid, colours, typeScale(px(14), px(3.8))),
    foot(props, grid, colours)
  ])
}

const title = ({ column }: Frame, colours: Palette, sizes: ReadonlyArray<number>): Element =>
  slot(
    { name: "title", sizes, weight: 700, colour: colours.ink, lineHeight: 1.1, tracking: -0.015, balance: true },
    { width: column, flexGrow: 1, flexBasis: 0 }
  )

const foot = (props: TemplateProps, grid: Frame, colours: Palette): Element | null => {
  const { px, column } = grid
  const names = byline(props, grid, { width: column, ink: colours.ink, quiet: colours.quiet })
  if (names === null) return null
  return element({ flexDirection: "column", marginTop: px(4.2) }, [
    element({ width: column, height: px(0.2), marginBottom: px(1.8), backgroundColor: colours.line }),
    names
  ])
}

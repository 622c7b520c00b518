/** What happens when and where: a leaf of a calendar in the site's colour beside the title, or over it on a tall card. */
import { element, slot } from "../element.ts"
import { type Frame, frame, within } from "../frame.ts"
import { kicker } from "../kicker.ts"
import { label } from "../label.ts"
import { masthead } from "../masthead.ts"
import { space } from "../page.ts"
import { type Palette, palette } from "../palette.ts"
import type { Element, Template, TemplateProps, TextName } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"
import { headline } from "./headline.ts"

export const event: Template = {
  name: "event",
  needs: ["when"],
  draw: (props) => {
    if (!props.has.when) return headline.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    return (grid.wide && grid.indent === 0 ? beside : grid.wide ? narrow : above)(props, grid, colours)
  }
}

const beside = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { width, height, direction } = props
  const { px, side, top, bottom } = grid
  const [leaf, gap] = [px(36), px(5)]
  const inside = within(grid, width - leaf - gap - side)
  return element({ width, height, direction, backgroundColor: colours.paper }, [
    element(
      {
        flexDirection: "column",
        width: leaf,
        height,
        paddingTop: top,
        paddingBottom: bottom,
        paddingInlineStart: side,
        paddingInlineEnd: px(4),
        justifyContent: "center",
        backgroundColor: colours.accent
      },
      day(within(grid, leaf - side - px(4)), colours, px(18))
    ),
    element(
      {
        flexDirection: "column",
        width: width - leaf,
        height,
        paddingTop: top,
        paddingBottom: bottom,
        paddingInlineStart: gap,
        paddingInlineEnd: side
      },
      [
        masthead(props, inside, colours, { ink: colours.ink }),
        space(px(3)),
        ...announcement(props, inside, colours, 8.4)
      ]
    )
  ])
}

/** For feeds that crop to a square: no leaf, because the title stands in the middle of the card. */
const narrow = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { width, height, direction } = props
  const { px, side, top, bottom, text, indent } = grid
  const inside = within(grid, text)
  return element(
    {
      width,
      height,
      direction,
      flexDirection: "column",
      paddingTop: top,
      paddingBottom: bottom,
      backgroundColor: colours.paper
    },
    [
      element({ marginInlineStart: side }, [masthead(props, grid, colours, { ink: colours.ink })]),
      space(px(2.6)),
      element(
        { flexDirection: "column", flexGrow: 1, width: text, marginInlineStart: side + indent },
        announcement(props, inside, colours, 8)
      )
    ]
  )
}

const above = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { width, height, direction } = props
  const { px, side, top, bottom } = grid
  const isTall = height > width * 1.1
  const ink = colours.onAccent
  const isStory = height > width * 1.6
  const size = px(isStory ? 12 : isTall ? 19 : 13)
  return element({ width, height, direction, flexDirection: "column", backgroundColor: colours.paper }, [
    element(
      {
        flexDirection: "column",
        width,
        padding: `${top}px ${side}px ${px(2.6)}px ${side}px`,
        backgroundColor: colours.accent
      },
      [
        masthead(props, grid, colours, { ink, onField: true }),
        space(px(isStory ? 3 : isTall ? 5 : 2.6)),
        ...day(grid, colours, size)
      ]
    ),
    element(
      {
        flexDirection: "column",
        width,
        flexGrow: 1,
        flexBasis: 0,
        padding: `${px(isTall && !isStory ? 4 : 3)}px ${side}px ${bottom}px ${side}px`
      },
      announcement(props, grid, colours, isTall ? 9 : 7.4)
    )
  ])
}

/** The month over the day. */
const day = ({ px, column: width }: Frame, { onAccent: colour }: Palette, size: number): ReadonlyArray<Element> => [
  label(px(4.2), { name: "month", colour, weight: 700, sizes: typeScale(px(4.6), px(3)) }, { width, height: px(6) }),
  slot(
    {
      name: "day",
      sizes: typeScale(size, px(4)),
      colour,
      weight: 700,
      lines: 1,
      lineHeight: 1,
      tracking: -0.03,
      place: "middle"
    },
    { width, height: Math.round(size * 1.06) }
  )
]

/** The title, and under it where and when. */
const announcement = (
  props: TemplateProps,
  grid: Frame,
  colours: Palette,
  largest: number
): ReadonlyArray<Element | null> => {
  const { px, wide, column: width } = grid
  const line = (name: TextName, colour: string, weight: 400 | 700, isLong = false): Element | null =>
    props.has[name] === true
      ? label(
          px(3.4),
          {
            name,
            colour,
            weight,
            sizes: typeScale(px(3.6), px(3)),
            ...(isLong ? { lines: 2, lineHeight: 1.2, place: "bottom" as const } : {})
          },
          { width, height: px(isLong ? 8.8 : 5) }
        )
      : null
  return [
    kicker(props, grid, colours),
    title(grid, { colour: colours.ink, largest, smallest: 3.4 }),
    space(px(wide ? 2.8 : 2.4)),
    line("place", colours.ink, 700, !wide),
    line("when", colours.ink, 400),
    line("hours", colours.quiet, 400)
  ]
}

/**
 * The article's photo with the title over it, under a veil that is dark in
 * both themes, and a foot of paper for the small texts. An article without a
 * photo gets the headline card.
 */
import { columns } from "./columns.ts"
import { element, slot } from "./element.ts"
import { type Frame, frame } from "./frame.ts"
import { headline } from "./headline.ts"
import { label } from "./label.ts"
import { mark } from "./mark.ts"
import { type Palette, palette } from "./palette.ts"
import type { Element, Template, TemplateProps } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

export const photo: Template = {
  name: "photo",
  draw: (props) => {
    if (!props.has.photo) return headline.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { width, height, direction } = props
    const { wide, px, bottom } = grid
    const edge = px(wide ? 2.8 : 3.2)
    const foot = edge + rowsHeight(props, grid) + bottom
    return element({ width, height, direction, flexDirection: "column" }, [
      picture(props, grid, height - foot),
      element({ width, height: foot, paddingTop: edge, paddingBottom: bottom, backgroundColor: colours.paper }, [
        wide ? wideFoot(props, grid, colours) : tallFoot(props, grid, colours)
      ])
    ])
  }
}

const picture = ({ width, theme, accent }: TemplateProps, grid: Frame, height: number): Element => {
  const { wide, px, column } = grid
  const night = palette("dark", accent)
  const scrim = { colour: night.paper, from: "bottom", reach: 0.9, least: theme === "dark" ? 0.5 : 0.35 } as const
  const sizes = wide ? typeScale(px(10.4), px(3.4)) : typeScale(px(12), px(3.8))
  return element({ width, height, flexDirection: "column", justifyContent: "flex-end", alignItems: "center" }, [
    slot({ name: "photo", scrim }, { position: "absolute", width, height }),
    slot(
      {
        name: "title",
        sizes,
        weight: 700,
        colour: night.ink,
        lineHeight: 1.1,
        tracking: -0.015,
        balance: true,
        place: "bottom"
      },
      { width: column, height: Math.round(height * (wide ? 0.68 : 0.6)), marginBottom: px(3.2) }
    )
  ])
}

/** Mark, then site over author, then section over date. */
const wideFoot = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { outer, column } = grid
  const height = rowsHeight(props, grid)
  const rows = (children: ReadonlyArray<Element | null>) => [
    element({ flexDirection: "column", justifyContent: "center", height }, children)
  ]
  const row = rowOf(props, grid)
  return columns(
    grid,
    rows([mark(props, colours, { height, width: outer }).element]),
    rows([row("site", colours.ink, column), row("author", colours.ink, column)]),
    rows([row("kicker", colours.accentInk, outer), row("date", colours.quiet, outer)])
  )
}

/** Mark, then site over author over date and section, in all the width that the mark leaves. */
const tallFoot = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { px, side, column } = grid
  const [height, gap] = [rowsHeight(props, grid), px(2)]
  const sign = mark(props, colours, { height: Math.min(height, px(7.2)), width: px(11) })
  const room = column - (sign.width === 0 ? 0 : sign.width + gap)
  const half = Math.floor((room - gap) / 2)
  const row = rowOf(props, grid)
  return element({ height, alignItems: "center", columnGap: gap, paddingInlineStart: side }, [
    sign.element,
    element({ flexDirection: "column" }, [
      row("site", colours.ink, room),
      row("author", colours.ink, room),
      element({ width: room, justifyContent: "space-between" }, [
        row("date", colours.quiet, half) ?? element({}),
        row("kicker", colours.accentInk, half, "end")
      ])
    ])
  ])
}

/** Pixels; of one row at the least, a mark is still seen beside it. */
const rowsHeight = ({ has }: TemplateProps, { wide, px }: Frame): number => {
  const rows = wide
    ? 1 + Number(has.author || (has.kicker && has.date))
    : 1 + Number(has.author) + Number(has.kicker || has.date)
  const row = Math.round(px(2.4) * 1.5)
  return Math.max(rows * row, 2 * row - px(1.6))
}

/** A text of the foot, small enough for three authors; null where the article has none. */
const rowOf =
  ({ has }: TemplateProps, { px }: Frame) =>
  (name: "site" | "author" | "kicker" | "date", colour: string, width: number, align: "start" | "end" = "start") => {
    const weight = name === "site" ? 700 : 400
    return has[name]
      ? label(px(2.4), { name, colour, weight, align, sizes: typeScale(px(2.4), px(1.5)) }, { width })
      : null
  }

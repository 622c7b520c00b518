/** Author and date: beside each other where there is room, else one over the other. */
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import type { Element, TemplateProps } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

interface Look {
  /** Colours of the author and the date. */
  readonly ink: string
  readonly quiet: string
  /** One over the other, whatever the room. */
  readonly stacked?: boolean
}

/** Units of the grid that a long name takes on one line. */
const roomForLong = 66

/** Lines of the author's name where it has a width in pixels. */
export const authorLines = (
  { isLongName }: Pick<TemplateProps, "isLongName">,
  { px }: Pick<Frame, "px">,
  width: number
): 1 | 2 => (isLongName && width < px(roomForLong) ? 2 : 1)

/** A long name is set smaller where the card is not wide, and on two lines where it is narrow. Null without one. */
export const author = (
  props: Pick<TemplateProps, "has" | "isLongName">,
  { px, wide }: Pick<Frame, "px" | "wide">,
  colour: string,
  width: number
): Element | null => {
  if (!props.has.author) return null
  const sizes = typeScale(px(3.24), px(wide ? 3 : 2.3))
  const lines = authorLines(props, { px }, width)
  const style = lines === 1 ? { width } : { width, height: px(7.6) }
  return label(
    px(3),
    { name: "author", colour, weight: 700, sizes, lines, ...(lines === 1 ? {} : { lineHeight: 1.16 }) },
    style
  )
}

/** As wide as the grid's column. Null if there is neither an author nor a date. */
export const byline = (props: TemplateProps, grid: Frame, { ink, quiet, stacked }: Look): Element | null => {
  const { has } = props
  const { px, wide, column } = grid
  if (!has.author && !has.date) return null
  const size = px(3)
  const name = (width: number): Element | null => author(props, grid, ink, width)
  const date = (width: number, align: "start" | "end" = "start"): Element | null =>
    has.date ? label(size, { name: "date", colour: quiet, align }, { width }) : null
  if (stacked ?? !wide) return element({ flexDirection: "column", width: column }, [name(column), date(column)])
  const gap = has.author && has.date ? px(2) : 0
  const second = has.date ? (has.author ? Math.min(px(38), Math.round(column * 0.47)) : column) : 0
  return element({ width: column, columnGap: gap }, [
    name(column - second - gap),
    date(second, has.author ? "end" : "start")
  ])
}

/** Author and date: beside each other where there is room, else one over the other. */
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import type { Element, TemplateProps } from "./Template.ts"

interface Look {
  /** Colours of the author and the date. */
  readonly ink: string
  readonly quiet: string
  /** One over the other, whatever the room. */
  readonly stacked?: boolean
}

/** As wide as the grid's column. Null if there is neither an author nor a date. */
export const byline = ({ has }: TemplateProps, { px, wide, column }: Frame, { ink, quiet, stacked }: Look) => {
  if (!has.author && !has.date) return null
  const size = px(3)
  const author = (width: number): Element | null =>
    has.author ? label(size, { name: "author", colour: ink, weight: 700 }, { width }) : null
  const date = (width: number, align: "start" | "end" = "start"): Element | null =>
    has.date ? label(size, { name: "date", colour: quiet, align }, { width }) : null
  if (stacked ?? !wide) return element({ flexDirection: "column", width: column }, [author(column), date(column)])
  const gap = has.author && has.date ? px(2) : 0
  const second = has.date ? (has.author ? Math.min(px(34), Math.round(column * 0.47)) : column) : 0
  return element({ width: column, columnGap: gap }, [
    author(column - second - gap),
    date(second, has.author ? "end" : "start")
  ])
}

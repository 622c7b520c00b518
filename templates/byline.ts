/** Author over date, standing on the last line of their column. */
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import type { Element, TemplateProps, TextSlot } from "./Template.ts"

interface Look {
  /** Pixels. */
  readonly width: number
  /** Most lines of the author's name. Default: 1. */
  readonly lines?: number
  readonly align?: TextSlot["align"]
  /** Colours of the author and the date. */
  readonly ink: string
  readonly quiet: string
}

/** Null if there is neither an author nor a date. */
export const byline = ({ has }: TemplateProps, { px }: Frame, look: Look): Element | null => {
  if (!has.author && !has.date) return null
  const { width, lines = 1, align = "start", ink, quiet } = look
  const size = px(2.4)
  const more = Math.round(size * 1.25) * (lines - 1)
  const author = { name: "author", colour: ink, weight: 700, align, lines, lineHeight: 1.25, place: "bottom" } as const
  return element({ flexDirection: "column", width }, [
    has.author ? label(size, author, { width, height: Math.round(size * 1.375) + more, marginBottom: size / 8 }) : null,
    has.date ? label(size, { name: "date", colour: quiet, align }, { width }) : null
  ])
}

/** The whole of a card on one colour, its parts below one another within the margins. */
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import type { Element, TemplateProps } from "./Template.ts"

export const page = (
  { width, height, direction }: TemplateProps,
  { top, bottom, side }: Frame,
  backgroundColor: string,
  children: ReadonlyArray<Element | null>
): Element =>
  element(
    {
      width,
      height,
      direction,
      flexDirection: "column",
      padding: `${top}px ${side}px ${bottom}px ${side}px`,
      backgroundColor
    },
    children
  )

/** Room between two parts, in pixels. */
export const space = (height: number): Element => element({ height })

/** A line across. */
export const rule = (width: number, height: number, backgroundColor: string): Element =>
  element({ width, height, backgroundColor })

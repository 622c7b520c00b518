/** LIVE, OPINION and the like: a word on a plate, red for what happens now. */
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import type { Element, TemplateProps } from "./Template.ts"

const live = { plate: "#c4122f", ink: "#ffffff" }

interface Look {
  /** Whether the card has a ground of its own colour, on which red is not seen. */
  readonly onField?: boolean
  /** Colours of the plate and of the word on it, for one that is not live. */
  readonly plate: string
  readonly ink: string
  readonly align?: "start" | "end"
  /** Pixels; of all that the plate may take. */
  readonly width: number
}

/** Null for an article without one. */
export const badge = (
  { has, isLive }: TemplateProps,
  { px }: Frame,
  { plate, ink, align = "start", width, onField = false }: Look
): Element | null => {
  if (!has.badge) return null
  const pad = px(1.4)
  const colours = isLive && !onField ? live : { plate, ink }
  return label(
    px(3),
    {
      name: "badge",
      colour: colours.ink,
      weight: 700,
      align,
      tracking: 0.03,
      plate: { colour: colours.plate, pad }
    },
    { width: width - 2 * pad, height: px(4.8), marginLeft: pad, marginRight: pad }
  )
}

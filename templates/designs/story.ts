/**
 * For a screen that is held upright: the photo from edge to edge with the title
 * where it shows nothing, or over a field of the site's colour that takes what
 * the photo leaves. On a card that is not tall, the photo card.
 */
import { byline } from "../byline.ts"
import { element, slot } from "../element.ts"
import { type Frame, frame } from "../frame.ts"
import { kickers } from "../kicker.ts"
import { masthead } from "../masthead.ts"
import { space } from "../page.ts"
import { type Palette, palette } from "../palette.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"
import { bold } from "./bold.ts"
import { photo } from "./photo.ts"

export const story: Template = {
  name: "story",
  draw: (props) => {
    if (!props.has.photo) return bold.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { width, height } = props
    if (width > height * 0.85) return photo.draw(props)
    const free = props.photo?.shape === "panorama" ? null : (props.photo?.free.find(isUpright) ?? null)
    return free === null ? divided(props, grid, colours) : over(props, grid, free)
  }
}

const isUpright = (side: string): side is "top" | "bottom" => side === "top" || side === "bottom"

const over = (props: TemplateProps, grid: Frame, free: "top" | "bottom"): Element => {
  const { width, height, direction, theme, accent } = props
  const night = palette("dark", accent)
  const { top, bottom, side, px } = grid
  const half = Math.round(height * 0.47)
  const scrim = { colour: night.paper, from: free, reach: 0.7, least: theme === "dark" ? 0.5 : 0.35 } as const
  const ink = night.ink
  return element({ width, height, direction }, [
    slot({ name: "photo", scrim }, { position: "absolute", left: 0, top: 0, width, height }),
    element(
      {
        position: "absolute",
        left: side,
        ...(free === "top" ? { top } : { bottom }),
        flexDirection: "column",
        width: grid.column,
        height: half - (free === "top" ? top : bottom)
      },
      [
        masthead(props, grid, palette("light", accent), { ink, onField: true, withoutBadge: true }),
        space(px(2.4)),
        // A long name takes the room of the section.
        ...kickers(props.isLongName ? { ...props, has: { ...props.has, kicker: false } } : props, grid, night, ink),
        title(grid, { colour: ink, largest: 10.4, smallest: 3, place: free === "top" ? "top" : "bottom" }),
        space(px(2.6)),
        byline(props, grid, { ink, quiet: ink, stacked: true })
      ]
    )
  ])
}

/** The texts on a field of the site's colour, and the photo under them to the lower edge, which the controls of a story lie over. */
const divided = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { width, height, direction } = props
  const { px, side, top } = grid
  const ink = colours.onAccent
  const part = Math.round(height * (props.photo?.shape === "tall" ? 0.53 : 0.48))
  return element({ width, height, direction, flexDirection: "column" }, [
    element(
      {
        flexDirection: "column",
        width,
        height: height - part,
        padding: `${top}px ${side}px ${px(3)}px ${side}px`,
        backgroundColor: colours.accent
      },
      [
        masthead(props, grid, colours, { ink, onField: true, section: true }),
        space(px(2.4)),
        title(grid, { colour: ink, largest: 8.8, smallest: 3.4 }),
        space(px(2.8)),
        byline(props, grid, { ink, quiet: ink, stacked: true })
      ]
    ),
    slot({ name: "photo" }, { width, height: part })
  ])
}

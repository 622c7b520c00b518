/**
 * The article's photo and its title, which never stands on what the photo
 * shows: over it where half of it is free, under a veil that is dark in both
 * themes; else beside it or below it. An article without a photo gets the
 * headline card.
 */
import { besidePhoto } from "../besidePhoto.ts"
import { byline } from "../byline.ts"
import { element, slot } from "../element.ts"
import { type Frame, frame, within } from "../frame.ts"
import { isCrowded, kicker, kickers } from "../kicker.ts"
import { masthead } from "../masthead.ts"
import { space } from "../page.ts"
import { type Palette, palette } from "../palette.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"
import { headline } from "./headline.ts"

export const photo: Template = {
  name: "photo",
  needs: ["photo"],
  draw: (props) => {
    if (!props.has.photo) return headline.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const isOver = grid.wide && grid.indent === 0 && props.photo?.shape === "wide"
    const free = isOver ? (props.photo?.free.find(isBeside) ?? null) : null
    return free === null
      ? besidePhoto(props, grid, colours, (inside) => panel(props, inside, colours))
      : over(props, grid, free)
  }
}

const isBeside = (side: string): side is "left" | "right" => side === "left" || side === "right"

/** The sign, the section, the title and who wrote it. */
const panel = (props: TemplateProps, grid: Frame, colours: Palette): ReadonlyArray<Element | null> => {
  const { px, wide } = grid
  const low = wide && props.photo?.shape === "panorama"
  const narrow = wide && !low
  return [
    masthead(props, grid, colours, { ink: colours.ink, quiet: colours.accentInk, section: low, withoutBadge: narrow }),
    space(px(low ? 1.2 : wide ? 3 : 2.6)),
    ...(narrow ? kickers(props, grid, colours) : low || isCrowded(props) ? [] : [kicker(props, grid, colours)]),
    title(grid, { colour: colours.ink, largest: low ? 6.2 : wide ? 7.4 : 9.4, smallest: 3.4 }),
    space(px(low ? 1.2 : 2.8)),
    byline(props, grid, { ink: colours.ink, quiet: colours.quiet, stacked: !low })
  ]
}

/** Over the half of the photo that shows nothing, whichever way the text runs. */
const over = (props: TemplateProps, grid: Frame, free: "left" | "right"): Element => {
  const { width, height, direction, theme, accent } = props
  const { px, top, bottom, side } = grid
  const night = palette("dark", accent)
  const inside = within(grid, Math.round(width * 0.49) - side)
  const scrim = { colour: night.paper, from: free, reach: 0.72, least: theme === "dark" ? 0.5 : 0.34 } as const
  const column = [
    masthead(props, inside, palette("light", accent), { ink: night.ink, onField: true, withoutBadge: true }),
    space(px(2.4)),
    ...kickers(props, inside, night, night.ink),
    title(inside, { colour: night.ink, largest: 7.4, smallest: 3.4 }),
    space(px(2.8)),
    byline(props, inside, { ink: night.ink, quiet: night.ink, stacked: true })
  ]
  return element({ width, height, direction }, [
    slot({ name: "photo", scrim }, { position: "absolute", left: 0, top: 0, width, height }),
    element(
      {
        position: "absolute",
        top: 0,
        ...(free === "left" ? { left: side } : { right: side }),
        flexDirection: "column",
        width: inside.column,
        height,
        paddingTop: top,
        paddingBottom: bottom
      },
      column
    )
  ])
}

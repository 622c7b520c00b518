/** A verdict: five stars, the title, and the photo beside it or above it. */
import { byline } from "../byline.ts"
import { element } from "../element.ts"
import { type Frame, frame } from "../frame.ts"
import { badgeOrKicker, kicker } from "../kicker.ts"
import { masthead } from "../masthead.ts"
import { page, space } from "../page.ts"
import { type Palette, palette, signColour, signEdge } from "../palette.ts"
import { stars } from "../stars.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"
import { besidePhoto } from "../besidePhoto.ts"
import { headline } from "./headline.ts"

export const review: Template = {
  name: "review",
  needs: ["rating"],
  draw: (props) => {
    if (props.rating === null) return headline.draw(props)
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    if (!props.has.photo) return page(props, grid, colours.paper, verdict(props, grid, colours))
    return besidePhoto(props, grid, colours, (inside) => verdict(props, inside, colours), 0.4)
  }
}

const verdict = (props: TemplateProps, grid: Frame, colours: Palette): ReadonlyArray<Element | null> => {
  const { px, wide } = grid
  const [narrow, low] = [wide && props.has.photo, !wide && props.has.photo]
  return [
    masthead(props, grid, colours, {
      ink: colours.ink,
      quiet: colours.accentInk,
      section: low,
      withoutBadge: narrow
    }),
    space(px(wide ? 2.8 : low ? 2.4 : 3.6)),
    ...(narrow ? badgeOrKicker(props, grid, colours) : low ? [] : [kicker(props, grid, colours)]),
    title(grid, {
      colour: colours.ink,
      largest: wide ? (props.has.photo ? 7.6 : 9.6) : props.has.photo ? 8.4 : 10,
      smallest: narrow ? 3.2 : 3.8
    }),
    space(px(low ? 2.8 : 3.6)),
    element({ marginInlineStart: grid.indent }, [
      stars(
        props.rating ?? 0,
        props.direction,
        { full: signColour(colours), empty: colours.line, edge: signEdge(colours) },
        px(wide ? 6 : 7)
      )
    ]),
    space(px(wide || low ? 2 : 2.6)),
    byline(props, grid, { ink: colours.ink, quiet: colours.quiet, stacked: narrow || !wide })
  ]
}

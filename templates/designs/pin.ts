/**
 * A card to be pinned and kept: the photo, or a pattern of the section in the
 * site's colour, over the text; on a wide card beside it.
 */
import { besidePhoto } from "../besidePhoto.ts"
import { byline } from "../byline.ts"
import { frame, type Frame } from "../frame.ts"
import { badgeOrKicker, isCrowded, kickers } from "../kicker.ts"
import { masthead } from "../masthead.ts"
import { space } from "../page.ts"
import { type Palette, palette } from "../palette.ts"
import { besideTiles } from "../tiles.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"

export const pin: Template = {
  name: "pin",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const fill = (inside: Frame) => texts(props, inside, colours)
    // On a story the controls take a third of the height from the texts.
    const most = props.height > props.width * 1.6 ? 0.46 : 1
    return props.has.photo ? besidePhoto(props, grid, colours, fill, most) : besideTiles(props, grid, colours, fill)
  }
}

const texts = (props: TemplateProps, grid: Frame, colours: Palette): ReadonlyArray<Element | null> => {
  const { px, wide } = grid
  return [
    ...(isCrowded(props) ? badgeOrKicker : kickers)(props, grid, colours),
    title(grid, { colour: colours.ink, largest: wide ? 8.6 : 10 }),
    space(px(3.6)),
    byline(props, grid, { ink: colours.ink, quiet: colours.quiet, stacked: true }),
    space(px(2.6)),
    masthead(props, grid, colours, { ink: colours.ink, withoutBadge: true })
  ]
}

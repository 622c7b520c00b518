/** A voice: the author's name in the site's colour, what they say in a light hand, and a large portrait. */
import { authorLines } from "../byline.ts"
import { element, slot } from "../element.ts"
import { type Frame, frame, within } from "../frame.ts"
import { label } from "../label.ts"
import { masthead } from "../masthead.ts"
import { page, space } from "../page.ts"
import { type Palette, palette, signColour } from "../palette.ts"
import { quotationMark } from "../quotationMark.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"

export const opinion: Template = {
  name: "opinion",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent, 0.07)]
    const { px, wide, column } = grid
    const side = px(wide ? 34 : props.height > props.width * 1.1 ? 30 : 22)
    const words = wide ? within(grid, column - side - px(5)) : grid
    const figure = face(props, grid, colours, side)
    const head = masthead(props, grid, colours, { ink: colours.ink, quiet: colours.quiet, section: true })
    if (!wide)
      return page(props, grid, colours.paper, [
        head,
        space(px(4)),
        figure,
        space(px(3)),
        ...says(props, grid, colours, 10)
      ])
    return page(props, grid, colours.paper, [
      head,
      space(px(3.6)),
      element({ width: column, flexGrow: 1, justifyContent: "space-between" }, [
        element({ flexDirection: "column", width: words.column }, says(props, words, colours, 8)),
        element({ alignItems: "center" }, [figure])
      ])
    ])
  }
}

/** The author's name, the title, and the date. */
const says = (props: TemplateProps, grid: Frame, colours: Palette, largest: number): ReadonlyArray<Element | null> => {
  const { px, wide, column: width } = grid
  const { has } = props
  const isLong = authorLines(props, grid, width) === 2
  return [
    has.author
      ? label(
          px(3.8),
          {
            name: "author",
            colour: colours.accentInk,
            weight: 700,
            sizes: typeScale(px(4.1), px(wide ? 3 : 2.4)),
            ...(isLong ? { lines: 2, lineHeight: 1.16, place: "bottom" as const } : {})
          },
          isLong ? { width, height: px(8.4) } : { width }
        )
      : null,
    space(px(2.4)),
    title(grid, { quoted: !has.portrait, colour: colours.ink, largest, smallest: 3.6, weight: 400, lineHeight: 1.13 }),
    has.date ? label(px(3), { name: "date", colour: colours.quiet }, { width, marginTop: px(2.4) }) : null
  ]
}

/** The portrait in a ring of the site's colour, or the mark of a quotation. */
const face = (props: TemplateProps, { px, wide }: Frame, colours: Palette, side: number): Element => {
  if (!props.has.portrait)
    return element({ width: side, height: Math.round(side * 0.6), justifyContent: wide ? "flex-end" : "flex-start" }, [
      quotationMark(props.direction, signColour(colours), Math.round(side * 0.52))
    ])
  const ring = px(1)
  return element(
    {
      width: side,
      height: side,
      justifyContent: "center",
      alignItems: "center",
      borderRadius: side / 2,
      backgroundColor: colours.accent
    },
    [slot({ name: "portrait", round: true }, { width: side - 2 * ring, height: side - 2 * ring })]
  )
}

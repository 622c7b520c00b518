/**
 * The title as a quotation on a tint of the site's colour: a large mark hangs
 * in the margin, and the author is its voice.
 */
import { columns } from "./columns.ts"
import { element, slot } from "./element.ts"
import { type Frame, frame } from "./frame.ts"
import { kicker } from "./kicker.ts"
import { label } from "./label.ts"
import { mark } from "./mark.ts"
import { type Palette, palette } from "./palette.ts"
import { quotationMark } from "./quotationMark.ts"
import type { Element, Template, TemplateProps } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

export const quote: Template = {
  name: "quote",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent, 0.1)]
    const { width, height, direction } = props
    return element(
      {
        width,
        height,
        direction,
        flexDirection: "column",
        paddingTop: grid.top,
        paddingBottom: grid.bottom,
        backgroundColor: colours.paper
      },
      [grid.wide ? wide(props, grid, colours) : tall(props, grid, colours)]
    )
  }
}

const wide = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { px, outer } = grid
  return columns(
    grid,
    [quotationMark(props.direction, colours.accent, Math.min(px(12.8), Math.floor(outer * 0.66)))],
    quotation(props, grid, colours, typeScale(px(10), px(3.2))),
    brand(props, grid, colours, { width: outer, align: "start", lines: 4 })
  )
}

const tall = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { px, side, column } = grid
  return element({ flexDirection: "column", flexGrow: 1, paddingLeft: side, paddingRight: side }, [
    element({ justifyContent: "space-between", width: column, height: px(13), marginBottom: px(4.4) }, [
      quotationMark(props.direction, colours.accent, px(13)),
      element(
        { flexDirection: "column", alignItems: "flex-end" },
        brand(props, grid, colours, { width: Math.round(column * 0.6), align: "end", lines: 1 })
      )
    ]),
    ...quotation(props, grid, colours, typeScale(px(11.6), px(3.6)))
  ])
}

/** The title, and under a short rule who speaks: the author, or the site if no author is named. */
const quotation = (
  props: TemplateProps,
  grid: Frame,
  colours: Palette,
  sizes: ReadonlyArray<number>
): ReadonlyArray<Element | null> => {
  const { px, column: width } = grid
  const { has } = props
  return [
    kicker(props, grid, colours),
    slot(
      { name: "title", sizes, colour: colours.ink, lineHeight: 1.18, tracking: -0.012, balance: true },
      { width, flexGrow: 1, flexBasis: 0 }
    ),
    element({
      width: px(6.4),
      height: px(0.5),
      marginTop: px(5),
      marginBottom: px(1.4),
      backgroundColor: colours.accent
    }),
    label(px(2.8), { name: has.author ? "author" : "site", colour: colours.ink, weight: 700 }, { width }),
    has.date ? label(px(2.4), { name: "date", colour: colours.quiet }, { width }) : null
  ]
}

/** The site's sign over its name, which is left out where it is the voice. */
const brand = (
  props: TemplateProps,
  { px }: Frame,
  colours: Palette,
  { width, align, lines }: { readonly width: number; readonly align: "start" | "end"; readonly lines: number }
): ReadonlyArray<Element | null> => [
  mark(props, colours, { height: px(7.2), width }).element,
  props.has.author
    ? label(
        px(2.3),
        { name: "site", colour: colours.ink, align, lines, lineHeight: 1.25, place: "top" },
        { width, height: px(2.3 * (1.25 * lines + 0.25)), marginTop: px(1.2) }
      )
    : null
]

/**
 * The card for boards of pictures: the photo, or a field of the site's colour,
 * over the text; on a wide card beside it.
 */
import { byline } from "./byline.ts"
import { element, slot } from "./element.ts"
import { type Frame, frame } from "./frame.ts"
import { kicker } from "./kicker.ts"
import { label } from "./label.ts"
import { type Palette, palette } from "./palette.ts"
import { plate } from "./plate.ts"
import type { Element, Template, TemplateProps } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

type Children = ReadonlyArray<Element | null>

export const pin: Template = {
  name: "pin",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { width, height, direction } = props
    return element(
      { width, height, direction, flexDirection: grid.wide ? "row" : "column" },
      grid.wide ? wide(props, grid, colours) : tall(props, grid, colours)
    )
  }
}

const wide = (props: TemplateProps, grid: Frame, colours: Palette): Children => {
  const { px, side, outer, column, gap, top, bottom } = grid
  const { width, height, has } = props
  const strip = side + outer
  const room = outer - px(2)
  const sign = plate(props, colours, { height: px(11), width: room }).element
  const name = { name: "site", weight: 700, lines: 4, lineHeight: 1.2, place: "top" } as const
  const box = { width: room, height: px(14) }
  return [
    field(props, colours, { width: strip, height }, [
      element(
        has.photo
          ? { marginTop: top, alignSelf: "flex-end" }
          : { marginTop: top, marginInlineStart: side, marginBottom: px(2) },
        [sign]
      ),
      has.photo ? null : label(px(2.6), { ...name, colour: colours.onAccent }, { ...box, marginInlineStart: side })
    ]),
    element({ width: width - strip, height, paddingTop: top, paddingBottom: bottom, backgroundColor: colours.paper }, [
      element({ flexDirection: "column", width: column, marginLeft: gap, marginRight: gap }, [
        kicker(props, grid, colours),
        title(grid, colours, typeScale(px(12.8), px(3.4)))
      ]),
      element({ flexDirection: "column", justifyContent: "space-between", width: outer }, [
        has.photo ? label(px(2.4), { ...name, colour: colours.ink }, box) : element({}),
        byline(props, grid, { width: outer, lines: 3, ink: colours.ink, quiet: colours.quiet })
      ])
    ])
  ]
}

const tall = (props: TemplateProps, grid: Frame, colours: Palette): Children => {
  const { px, side, column, top, bottom } = grid
  const { width, height, has } = props
  const sign = plate(props, colours, { height: px(has.photo ? 8 : 9), width: px(24) })
  const gap = sign.width === 0 ? 0 : px(2.2)
  const part = has.photo ? Math.round(height * Math.min(0.44, 0.4 * (height / width) ** 0.6)) : top + px(15.4)
  const head = has.photo
    ? element({ flexGrow: 1, alignItems: "flex-end", marginInlineStart: side }, [sign.element])
    : element({ alignItems: "center", columnGap: gap, height: px(9), marginTop: top, marginInlineStart: side }, [
        sign.element,
        label(
          px(3.6),
          { name: "site", colour: colours.onAccent, weight: 700, lines: 2, lineHeight: 1.15 },
          { width: column - sign.width - gap, height: px(9) }
        )
      ])
  return [
    field(props, colours, { width, height: part }, [head]),
    element(
      {
        flexDirection: "column",
        width,
        height: height - part,
        padding: `${px(has.photo ? 2.6 : 5)}px ${side}px ${bottom}px ${side}px`,
        backgroundColor: colours.paper
      },
      [
        kicker(props, grid, colours),
        title(grid, colours, typeScale(px(has.photo ? 11 : 14), px(3.6))),
        ...foot(props, grid, colours)
      ]
    )
  ]
}

/** The photo, or the site's colour. */
const field = (
  { has }: TemplateProps,
  colours: Palette,
  size: { readonly width: number; readonly height: number },
  children: Children
): Element =>
  element({ flexDirection: "column", ...size, ...(has.photo ? {} : { backgroundColor: colours.accent }) }, [
    has.photo ? slot({ name: "photo" }, { position: "absolute", ...size }) : null,
    ...children
  ])

const title = ({ column }: Frame, colours: Palette, sizes: ReadonlyArray<number>): Element =>
  slot(
    { name: "title", sizes, weight: 700, colour: colours.ink, lineHeight: 1.1, tracking: -0.015, balance: true },
    { width: column, flexGrow: 1, flexBasis: 0 }
  )

/** Author over date; at the end of the last line the site's name, where no field of colour holds it. */
const foot = (props: TemplateProps, grid: Frame, colours: Palette): Children => {
  const { px, column } = grid
  const { author, date, photo } = props.has
  if (!author && !date && !photo) return []
  const size = px(2.4)
  const alone = !author && !date
  const share = !photo || alone ? 1 : 0.4
  const ends = element({ width: column, justifyContent: "space-between" }, [
    date ? label(size, { name: "date", colour: colours.quiet }, { width: Math.round(column * share) }) : element({}),
    photo
      ? label(
          size,
          { name: "site", colour: colours.ink, weight: 700, align: alone ? "start" : "end" },
          { width: Math.round(column * (date ? 0.57 : 1)) }
        )
      : null
  ])
  return [
    element({
      width: column,
      height: px(0.2),
      marginTop: px(4),
      marginBottom: px(1.4),
      backgroundColor: colours.line
    }),
    author ? label(size, { name: "author", colour: colours.ink, weight: 700 }, { width: column }) : null,
    ends
  ]
}

/**
 * The title as a quotation on a tint of the site's colour: a large mark hangs
 * before it, and under it stands who speaks, with a portrait where there is one.
 */
import { badge } from "../badge.ts"
import { author, authorLines } from "../byline.ts"
import { element, slot } from "../element.ts"
import { type Frame, frame, within } from "../frame.ts"
import { label } from "../label.ts"
import { mark } from "../mark.ts"
import { page, space } from "../page.ts"
import { type Palette, palette, signColour } from "../palette.ts"
import { quotationMark } from "../quotationMark.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"

export const quote: Template = {
  name: "quote",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent, 0.14)]
    const { px, wide, column, text, indent } = grid
    const sign = quotationMark(props.direction, signColour(colours), px(wide ? 9 : 11))
    const hang = wide ? Math.round(px(9) * 1.42) + px(4) : 0
    const room = wide && props.column === "square" ? text : column - hang
    const words = within(grid, room)
    const voice = (inside: Frame) => speaker(props, inside, colours)
    const word = (width: number, align: "start" | "end") =>
      badge(props, grid, { plate: colours.ink, ink: colours.paper, width, align })
    if (!wide)
      return page(props, grid, colours.paper, [
        element({ width: column, justifyContent: "space-between", alignItems: "center" }, [sign, word(px(27), "end")]),
        space(px(3.6)),
        title(grid, { quoted: true, colour: colours.ink, largest: 9.6, weight: 400, lineHeight: 1.16 }),
        space(px(4.8)),
        voice(grid)
      ])
    const below = px(2.4)
    const above = props.has.badge ? px(4.8) + below : 0
    return page(props, grid, colours.paper, [
      element({ width: column, flexGrow: 1 }, [
        element({ width: hang, paddingTop: above + px(1) }, [sign]),
        element({ flexDirection: "column", marginInlineStart: Math.max(0, indent - hang) }, [
          word(room, "start"),
          props.has.badge ? space(below) : null,
          title(words, { quoted: true, colour: colours.ink, largest: 8.8, weight: 400, lineHeight: 1.14 }),
          space(px(3)),
          voice(words)
        ])
      ])
    ])
  }
}

/** Who speaks, the author or else the site, with the portrait before it and the site's sign behind it. */
const speaker = (props: TemplateProps, grid: Frame, colours: Palette): Element => {
  const { has } = props
  const { px, column } = grid
  const row = Math.round(px(3) * 1.5)
  const face = has.portrait ? px(12) : 0
  const gap = face === 0 ? px(0.6) + px(1.8) : px(2.2)
  const sign = mark(props, colours, { height: px(5.6), width: px(16) })
  const room = column - (face === 0 ? 0 : face) - gap - sign.width - (sign.width === 0 ? 0 : px(2))
  const lines = has.author ? authorLines(props, grid, room) : 0
  const height = Math.max(
    row * (1 + Number(has.date)) + (lines === 2 ? px(7.6) : lines * row),
    px(has.portrait ? 12 : 6)
  )
  const line = (name: "site" | "date", colour: string, weight: 400 | 700) =>
    label(px(3), { name, colour, weight }, { width: room, height: row })
  return element({ width: column, height, alignItems: "center" }, [
    has.portrait
      ? slot({ name: "portrait", round: true }, { width: face, height: face })
      : element({ width: px(0.6), height, backgroundColor: colours.accent }),
    element(
      {
        flexDirection: "column",
        width: room,
        marginInlineStart: has.portrait ? gap : px(1.8),
        marginInlineEnd: sign.width === 0 ? 0 : px(2)
      },
      [
        author(props, grid, colours.ink, room),
        line("site", colours.ink, has.author ? 400 : 700),
        has.date ? line("date", colours.quiet, 400) : null
      ]
    ),
    sign.element
  ])
}

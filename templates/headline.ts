/**
 * The headline card, wide and square. On the wide one the headline stands in
 * the middle square, so that a feed which crops to a square loses no word of
 * it, and the lower left corner stays free for a network's own label.
 */
import { byline } from "./byline.ts"
import { element, slot } from "./element.ts"
import { kicker } from "./kicker.ts"
import { mark } from "./mark.ts"
import { type Palette, palette } from "./palette.ts"
import type { Element, Template, TemplateProps } from "./Template.ts"

export const headline: Template = {
  name: "headline",
  version: "1",
  draw: (props) => {
    const colours = palette(props.theme, props.accent)
    return props.width > props.height * 1.4 ? wide(props, colours) : square(props, colours)
  }
}

const wide = (props: TemplateProps, colours: Palette): Element => {
  const { width, height, text } = props
  const [margin, side, gap, column] = [72, 176, 48, 608]
  const rtl = props.direction === "rtl"
  const row = rtl ? "row-reverse" : "row"
  return element({ width, height, flexDirection: "column", backgroundColor: colours.paper }, [
    element({ width, height: 14, backgroundColor: colours.accent }),
    element({ flexDirection: row, paddingTop: 50, paddingLeft: margin, paddingRight: margin }, [
      element({ width: side + gap, justifyContent: rtl ? "flex-end" : "flex-start" }, [
        mark(props, colours, { height: 124, room: side, ground: "paper" }).element
      ]),
      element({ flexDirection: "column", alignItems: rtl ? "flex-end" : "flex-start" }, [
        slot({
          name: "site",
          text: text.site,
          width: column,
          height: 48,
          sizes: [32, 28, 24],
          weight: 700,
          colour: colours.ink,
          lineHeight: 1.3,
          place: "middle"
        }),
        element({
          width: column + gap + side,
          height: 2,
          backgroundColor: colours.ink,
          marginTop: 14,
          marginBottom: 30
        }),
        element({ flexDirection: row, justifyContent: "space-between", width: column + gap + side }, [
          element({ flexDirection: "column", width: column }, [
            kicker(text.kicker, { width: column, height: 40, sizes: [28, 24] }, colours),
            slot({
              name: "title",
              text: text.title,
              width: column,
              height: text.kicker === "" ? 396 : 352,
              sizes: [104, 96, 88, 80, 74, 68, 64, 60, 56, 52, 48, 44, 40, 36],
              weight: 700,
              colour: colours.ink,
              lineHeight: 1.12,
              tracking: -0.012,
              balance: true
            })
          ]),
          element({ flexDirection: "column", justifyContent: "flex-end", width: side, height: 396 }, [
            slot({
              name: "author",
              text: wholeNames(text.author),
              width: side,
              height: 160,
              sizes: [24, 22, 20],
              weight: 700,
              colour: colours.ink,
              lineHeight: 1.28,
              place: "bottom"
            }),
            slot(
              {
                name: "date",
                text: text.date,
                width: side,
                height: 34,
                sizes: [24, 22, 20, 18],
                weight: 400,
                colour: colours.quiet,
                lineHeight: 1.28
              },
              { marginTop: 6 }
            )
          ])
        ])
      ])
    ])
  ])
}

const square = (props: TemplateProps, colours: Palette): Element => {
  const { width, height, direction, text } = props
  const [margin, bar, side, gap] = [96, 22, 104, 28]
  const column = width - 2 * margin
  const sign = mark(props, colours, { height: side, room: 360, ground: "paper" })
  return element({ width, height, flexDirection: "column", backgroundColor: colours.paper }, [
    element({ width, height: bar, backgroundColor: colours.accent }),
    element(
      {
        flexDirection: "column",
        justifyContent: "space-between",
        width,
        height: height - bar,
        padding: `70px ${margin}px 84px ${margin}px`
      },
      [
        element({ flexDirection: "column" }, [
          element({ flexDirection: direction === "rtl" ? "row-reverse" : "row", alignItems: "center" }, [
            sign.element,
            element({ width: gap }),
            slot({
              name: "site",
              text: text.site,
              width: column - sign.width - gap,
              height: side,
              sizes: [46, 40, 34],
              weight: 700,
              colour: colours.ink,
              lineHeight: 1.15,
              place: "middle"
            })
          ]),
          element({ width: column, height: 3, backgroundColor: colours.ink, marginTop: 34, marginBottom: 50 }),
          kicker(text.kicker, { width: column, height: 58, sizes: [42, 36] }, colours),
          slot({
            name: "title",
            text: text.title,
            width: column,
            height: text.kicker === "" ? 640 : 574,
            sizes: [168, 152, 138, 126, 116, 108, 100, 92, 86, 80, 74, 68, 62, 56, 52],
            weight: 700,
            colour: colours.ink,
            lineHeight: 1.09,
            tracking: -0.016,
            balance: true
          })
        ]),
        byline(text, column, colours)
      ]
    )
  ])
}

/** Keeps short names in one piece where a byline breaks into lines. */
const wholeNames = (authors: string): string =>
  authors
    .split(/(?<=[,،]) /)
    .map((name) => (name.length <= 17 ? name.replaceAll(" ", "\u00a0") : name))
    .join(" ")

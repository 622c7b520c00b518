/**
 * The tall card for boards of pictures: the site's sign and name on its own
 * colour, the headline large under it.
 */
import { byline } from "./byline.ts"
import { element, slot } from "./element.ts"
import { kicker } from "./kicker.ts"
import { mark } from "./mark.ts"
import { palette } from "./palette.ts"
import type { Template } from "./Template.ts"

export const pin: Template = {
  name: "pin",
  version: "1",
  draw: (props) => {
    const { width, height, direction, text } = props
    const colours = palette(props.theme, props.accent)
    const [margin, head, side, gap] = [88, 296, 128, 32]
    const column = width - 2 * margin
    const sign = mark(props, colours, { height: side, room: 320, ground: "accent" })
    const site = {
      name: "site",
      text: text.site,
      width: column - sign.width - gap,
      height: side,
      sizes: [58, 52, 46, 40],
      weight: 700,
      colour: colours.onAccent,
      lineHeight: 1.1,
      place: "middle"
    } as const
    const title = {
      name: "title",
      text: text.title,
      width: column,
      height: text.kicker === "" ? 850 : 784,
      sizes: [150, 138, 126, 116, 108, 100, 92, 86, 80, 74, 68, 62, 56, 52],
      weight: 700,
      colour: colours.ink,
      lineHeight: 1.09,
      tracking: -0.016,
      balance: true
    } as const
    return element({ width, height, flexDirection: "column", backgroundColor: colours.paper }, [
      element(
        {
          width,
          height: head,
          flexDirection: direction === "rtl" ? "row-reverse" : "row",
          alignItems: "center",
          paddingLeft: margin,
          paddingRight: margin,
          backgroundColor: colours.accent
        },
        [sign.element, element({ width: gap }), slot(site)]
      ),
      element(
        {
          width,
          height: height - head,
          flexDirection: "column",
          justifyContent: "space-between",
          padding: `66px ${margin}px 84px ${margin}px`
        },
        [
          element({ flexDirection: "column" }, [
            kicker(text.kicker, { width: column, height: 62, sizes: [44, 38] }, colours),
            slot(title)
          ]),
          byline(text, column, colours)
        ]
      )
    ])
  }
}

/** The photo and a small sign, no words but the badge: as search engines and news readers ask for pictures. Without a photo, the site's colour. */
import { badge } from "../badge.ts"
import { element, slot } from "../element.ts"
import { frame } from "../frame.ts"
import { label } from "../label.ts"
import { mark } from "../mark.ts"
import { palette } from "../palette.ts"
import { plate } from "../plate.ts"
import type { Template } from "../Template.ts"

export const clean: Template = {
  name: "clean",
  needs: ["photo"],
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { width, height, direction, has } = props
    const { px, side, bottom } = grid
    const room = { height: px(7.2), width: px(24) }
    // A letter stands on the accent, which is seen on any photo; a logo on a plate of paper.
    const small = (props.logo === null ? mark : plate)(props, colours, room).element
    if (has.photo)
      return element({ width, height, direction, alignItems: "flex-end", justifyContent: "space-between" }, [
        slot({ name: "photo" }, { position: "absolute", left: 0, top: 0, width, height }),
        element({ marginInlineStart: side, marginBottom: bottom }, [
          badge(props, grid, { plate: colours.paper, ink: colours.ink, width: px(32) })
        ]),
        element({ marginInlineEnd: side, marginBottom: bottom }, [small])
      ])
    return element(
      {
        width,
        height,
        direction,
        flexDirection: "column",
        alignItems: "center",
        justifyContent: "center",
        backgroundColor: colours.accent
      },
      [
        plate(props, colours, { height: 2 * px(7), width: px(40) }).element,
        label(
          px(4),
          { name: "site", colour: colours.onAccent, weight: 700, align: "center" },
          { width: grid.column, marginTop: px(2.4) }
        )
      ]
    )
  }
}

/**
 * The photo and a small sign, no words but the badge: as search engines and news readers ask for pictures. Both stand in
 * corners that the subject does not reach, and are left out where there is none. Without a photo, the site's colour.
 */
import { badge } from "../badge.ts"
import { element, slot } from "../element.ts"
import { cornerRoom, frame } from "../frame.ts"
import { label } from "../label.ts"
import { mark } from "../mark.ts"
import { palette } from "../palette.ts"
import { plate } from "../plate.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"

type Corner = NonNullable<TemplateProps["photo"]>["corners"][number]

export const clean: Template = {
  name: "clean",
  needs: ["photo"],
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const { width, height, direction, has } = props
    const { px, side, top, bottom } = grid
    const room = { height: px(cornerRoom.height), width: px(cornerRoom.width) }
    // A letter stands on the accent, which is seen on any photo; a logo on a plate of paper.
    const small = (props.logo === null ? mark : plate)(props, colours, room).element
    if (has.photo) {
      const free = props.photo?.corners ?? []
      const [start, end] = direction === "rtl" ? (["right", "left"] as const) : (["left", "right"] as const)
      const first = (...wanted: ReadonlyArray<Corner>): Corner | undefined => wanted.find((one) => free.includes(one))
      const inCorner = (corner: Corner | undefined, child: Element | null): Element | null =>
        corner === undefined || child === null
          ? null
          : element(
              {
                position: "absolute",
                ...(corner.startsWith("top") ? { top } : { bottom }),
                ...(corner.endsWith("left") ? { left: side } : { right: side })
              },
              [child]
            )
      const word = badge(props, grid, { plate: colours.paper, ink: colours.ink, width: room.width })
      const ofWord = word === null ? undefined : first(`bottom-${start}`, `top-${start}`, `bottom-${end}`, `top-${end}`)
      const ofSign = [`bottom-${end}`, `bottom-${start}`, `top-${end}`, `top-${start}`] as const
      return element({ width, height, direction }, [
        slot({ name: "photo" }, { position: "absolute", left: 0, top: 0, width, height }),
        inCorner(ofWord, word),
        inCorner(first(...ofSign.filter((one) => one !== ofWord)), small)
      ])
    }
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

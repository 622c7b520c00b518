/** The line that says whose card it is: the sign, the name, and at the other end the badge or the section. */
import { badge } from "./badge.ts"
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import { mark } from "./mark.ts"
import { space } from "./page.ts"
import type { Palette } from "./palette.ts"
import { plate } from "./plate.ts"
import type { Element, TemplateProps } from "./Template.ts"
import { typeScale } from "./typeScale.ts"

interface Look {
  /** Of the name. */
  readonly ink: string
  /** Of what stands at the other end. */
  readonly quiet?: string
  /** The sign on a plate of paper, for a ground of another colour. */
  readonly onField?: boolean
  /** Whether it names the section: at the other end, or on a tall card below the site. Default: no. */
  readonly section?: boolean
  /** Whether the badge stands elsewhere. */
  readonly withoutBadge?: boolean
}

export const masthead = (
  props: TemplateProps,
  grid: Frame,
  colours: Palette,
  { ink, quiet = ink, onField = false, section = false, withoutBadge = false }: Look
): Element => {
  const { px, wide, column } = grid
  const { has } = props
  const hasBadge = has.badge && !withoutBadge
  const hasSecond = hasBadge || (section && has.kicker)
  const isStacked = hasSecond && !wide
  // Beside a photo, a long name takes two lines.
  const isNarrow = wide && column < px(56)
  const height = px(isNarrow ? 6.8 : isStacked ? (hasBadge ? 10.8 : 8.4) : 5.6)
  const room = { height: px(isStacked ? (hasBadge ? 8.6 : 7.6) : 5.6), width: px(22) }
  const sign = onField ? plate(props, colours, room) : mark(props, colours, room)
  const gap = sign.width === 0 ? 0 : px(1.8)
  const end = isStacked || !hasSecond ? 0 : hasBadge ? px(27) : Math.min(px(48), Math.round(column * 0.46))
  const between = end === 0 ? 0 : px(2)
  const width = column - sign.width - gap - end - between
  const second = (size: number): Element | null => {
    if (!hasSecond) return null
    const align = isStacked ? "start" : "end"
    if (!hasBadge)
      return label(
        px(3),
        {
          name: "kicker",
          colour: quiet,
          weight: isStacked ? 400 : 700,
          align,
          sizes: typeScale(px(3.24), px(isStacked ? 2.3 : 3))
        },
        { width: size }
      )
    return badge(props, grid, {
      plate: ink,
      ink: onField ? colours.accent : colours.paper,
      align,
      width: size,
      onField
    })
  }
  return element({ width: column, height, alignItems: "center" }, [
    sign.element,
    element({ flexDirection: "column", marginInlineStart: gap, marginInlineEnd: between }, [
      label(
        px(3.2),
        {
          name: "site",
          colour: ink,
          weight: 700,
          sizes: typeScale(px(3.4), px(wide ? 3 : 2.6)),
          ...(isNarrow ? { lines: 2, lineHeight: 1.12 } : {})
        },
        { width, height: px(isNarrow ? 6.8 : 4.4) }
      ),
      isStacked && hasBadge ? space(px(1.2)) : null,
      isStacked ? second(width) : null
    ]),
    isStacked ? null : second(end)
  ])
}

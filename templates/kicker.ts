/** The section's name over a title, in the accent colour; where the accent cannot be read, behind a bar of it. */
import { badge } from "./badge.ts"
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import { label } from "./label.ts"
import { space } from "./page.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

/** The badge over the section, for a column that is too narrow for one beside the site's name. */
export const kickers = (
  props: TemplateProps,
  grid: Frame,
  colours: Pick<Palette, "accentInk" | "ink" | "paper">,
  colour = colours.accentInk
): ReadonlyArray<Element | null> => [
  badge(props, grid, { plate: colours.ink, ink: colours.paper, width: grid.text }),
  props.has.badge ? space(grid.px(1.4)) : null,
  kicker(props, grid, colours, colour)
]

/** One line over a title that has no room for the badge and the section: the badge where there is one. */
export const badgeOrKicker = (
  props: TemplateProps,
  grid: Frame,
  colours: Pick<Palette, "accentInk" | "ink" | "paper">
): ReadonlyArray<Element | null> =>
  props.has.badge
    ? [badge(props, grid, { plate: colours.ink, ink: colours.paper, width: grid.text }), space(grid.px(1.8))]
    : [kicker(props, grid, colours)]

/** Square and portrait cards, and stories, have room for the section or a badge: with a badge, the section is left out. */
export const isCrowded = ({ has, width, height }: TemplateProps): boolean =>
  has.badge && (height < width * 1.3 || height > width * 1.6)

/** Null where the article stands in no section. `colour`: in place of the accent's. */
export const kicker = (
  { has }: TemplateProps,
  { px, text, indent }: Frame,
  colours: Pick<Palette, "accentInk"> & Partial<Pick<Palette, "accent" | "ink">>,
  colour = colours.accentInk
): Element | null => {
  if (!has.kicker) return null
  const { accent, accentInk, ink } = colours
  const isHidden = accent !== undefined && colour === accentInk && accentInk === ink
  const [width, gap] = isHidden ? [px(3.2), px(1.2)] : [0, 0]
  return element({ alignItems: "center", columnGap: gap, marginInlineStart: indent, marginBottom: px(2.2) }, [
    isHidden ? element({ width, height: px(1), backgroundColor: accent }) : null,
    label(px(3), { name: "kicker", colour, weight: 700 }, { width: text - width - gap })
  ])
}

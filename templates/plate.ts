/** The site's sign on a plate of paper, for a ground of another colour or a photo. */
import { fittingLogo } from "./ground/fittingLogo.ts"
import { logoOnPlate, type Mark, mark } from "./mark.ts"
import { type Palette, paperOf } from "./palette.ts"
import type { TemplateProps } from "./Template.ts"

/** At most `height` by `width` pixels, the plate's edge included. A logo that paper does not show has a plate of the other theme's. */
export const plate = (
  props: TemplateProps,
  colours: Palette,
  room: { readonly height: number; readonly width: number }
): Mark => {
  const { logo, theme } = props
  if (logo === null) return mark(props, colours, { ...room, field: colours.paper, ink: colours.accentInk })
  const fit = fittingLogo(logo, room, [colours.paper, paperOf(theme === "dark" ? "light" : "dark")])
  return logoOnPlate(fit.logo, room, fit.ground)
}

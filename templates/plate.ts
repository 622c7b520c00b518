/** The site's sign on a plate of paper, for a ground of another colour or a photo. */
import { element } from "./element.ts"
import { type Mark, mark } from "./mark.ts"
import type { Palette } from "./palette.ts"
import type { TemplateProps } from "./Template.ts"

/** At most `height` by `width` pixels, the plate's edge included. */
export const plate = (
  props: TemplateProps,
  colours: Palette,
  { height, width }: { readonly height: number; readonly width: number }
): Mark => {
  if (props.logo === null) return mark(props, colours, { height, width, field: colours.paper, ink: colours.accentInk })
  const edge = Math.round(height * 0.14)
  const sign = mark(props, colours, { height: height - 2 * edge, width: width - 2 * edge })
  return {
    width: sign.width + 2 * edge,
    height,
    element: element(
      {
        width: sign.width + 2 * edge,
        height,
        justifyContent: "center",
        alignItems: "center",
        backgroundColor: colours.paper
      },
      [sign.element]
    )
  }
}

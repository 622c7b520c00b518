/**
 * A photo with nothing over it, and a panel for the texts: beside it on a wide
 * card, below it on a tall one. The photo's own shape decides how the card is
 * divided, so that no photo is cut to a strip.
 */
import { element, slot } from "./element.ts"
import { type Frame, within } from "./frame.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

type Fill = (inside: Frame) => ReadonlyArray<Element | null>

/** `most`: of a tall card's height, how much the photo takes at most. */
export const besidePhoto = (
  props: TemplateProps,
  grid: Frame,
  { paper }: Pick<Palette, "paper">,
  fill: Fill,
  most = 1
): Element => {
  const { width, height, direction } = props
  const { px, side, top, bottom } = grid
  const shape = props.photo?.shape ?? "wide"
  if (grid.wide && shape !== "panorama") {
    const share = shape === "tall" ? 0.38 : shape === "square" ? 0.46 : 0.5
    const part = Math.round(Math.min(width * share, height * (shape === "tall" ? 0.9 : 1.15)))
    const gap = px(4)
    const panel = width - part
    return element({ width, height, direction }, [
      element(
        {
          flexDirection: "column",
          width: panel,
          height,
          paddingTop: top,
          paddingBottom: bottom,
          paddingInlineStart: side,
          paddingInlineEnd: gap,
          backgroundColor: paper
        },
        fill(within(grid, panel - side - gap))
      ),
      slot({ name: "photo" }, { width: part, height })
    ])
  }
  const part = Math.round(height * (grid.wide ? 0.42 : Math.min(most, tallShare(shape, width / height))))
  const photo = slot({ name: "photo" }, { width, height: part })
  // The controls of a story lie over its upper and lower end: the photo may stand under the lower ones, no text may.
  const isStory = height > width * 1.6
  const [above, below] = [isStory ? top : px(grid.wide ? 2.4 : 3.4), isStory ? px(3) : bottom]
  const panel = element(
    {
      flexDirection: "column",
      width,
      height: height - part,
      padding: `${above}px ${side}px ${below}px ${side}px`,
      backgroundColor: paper
    },
    fill(within(grid, grid.column))
  )
  return element({ width, height, direction, flexDirection: "column" }, isStory ? [panel, photo] : [photo, panel])
}

/** How much of a tall card's height its photo takes. */
const tallShare = (shape: NonNullable<TemplateProps["photo"]>["shape"], ratio: number): number => {
  const wanted = { tall: 0.56, square: 0.52, wide: 0.46, panorama: 0.34 }[shape]
  return ratio > 0.9 ? Math.min(wanted, 0.44) : wanted
}

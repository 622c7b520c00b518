/**
 * A slide of a carousel: the title on the site's colour, under the lead photo
 * where there is one; a heading over its first sentence; a picture over its
 * caption; at the end the site's name and address. A card that is none of a
 * carousel is drawn like its first slide.
 */
import { byline } from "../byline.ts"
import { element, slot } from "../element.ts"
import { type Frame, frame } from "../frame.ts"
import { masthead } from "../masthead.ts"
import { page, rule, space } from "../page.ts"
import { marksOnField, pageMarks } from "../pageMarks.ts"
import { type Palette, palette } from "../palette.ts"
import { plate } from "../plate.ts"
import type { Element, Template, TemplateProps } from "../Template.ts"
import { title } from "../title.ts"
import { typeScale } from "../typeScale.ts"

export const slide: Template = {
  name: "slide",
  draw: (props) => {
    const [grid, colours] = [frame(props), palette(props.theme, props.accent)]
    const draw = { title: titleSlide, heading: headingSlide, picture: pictureSlide, end: endSlide }
    return draw[props.slide?.kind ?? "title"](props, grid, colours)
  }
}

type Draw = (props: TemplateProps, grid: Frame, colours: Palette) => Element

const titleSlide: Draw = (props, grid, colours) => {
  const { px, wide, column, side, top, bottom } = grid
  const { width, height, direction, has } = props
  const ink = colours.onAccent
  const photo = has.photo && !wide ? Math.round(height * (width > height * 0.9 ? 0.4 : 0.46)) : 0
  const isStory = height > width * 1.6
  const texts = [
    masthead(props, grid, colours, { ink, onField: true, section: true }),
    space(px(photo > 0 ? 2.4 : 3)),
    title(grid.indent > 0 ? grid : { ...grid, text: column }, {
      colour: ink,
      largest: photo > 0 ? 8.6 : 12,
      smallest: 3.4,
      lineHeight: 1.04,
      tracking: -0.022,
      place: photo > 0 ? "middle" : "bottom"
    }),
    space(px(3.4)),
    byline(props, grid, { ink, quiet: ink, stacked: !wide && (photo === 0 || props.isLongName) }),
    props.slide === null ? null : space(px(3.4)),
    pageMarks(props, grid, marksOnField(colours))
  ]
  if (photo === 0) return page(props, grid, colours.accent, texts)
  const panel = element(
    {
      flexDirection: "column",
      width,
      height: height - photo,
      padding: `${isStory ? top : px(3.6)}px ${side}px ${isStory ? px(3) : bottom}px ${side}px`,
      backgroundColor: colours.accent
    },
    texts
  )
  const shown = slot({ name: "photo" }, { width, height: photo })
  return element({ width, height, direction, flexDirection: "column" }, isStory ? [panel, shown] : [shown, panel])
}

/** The heading stands on the middle of the slide and its sentence under it, so that both keep their places from slide to slide. */
const headingSlide: Draw = (props, grid, colours) => {
  const { px, column } = grid
  const { has } = props
  return page(props, grid, colours.paper, [
    masthead(props, grid, colours, { ink: colours.ink }),
    space(px(2.4)),
    title(
      { ...grid, text: column },
      { colour: colours.ink, largest: 9.8, smallest: 4, place: has.description ? "bottom" : "middle" }
    ),
    ...(has.description
      ? [
          space(px(3)),
          rule(px(9), px(0.9), colours.accent),
          space(px(3)),
          slot(
            {
              name: "description",
              sizes: typeScale(px(4.8), px(3.2)),
              colour: colours.quiet,
              lineHeight: 1.32,
              balance: true
            },
            { width: column, height: px(30) }
          )
        ]
      : []),
    space(px(3)),
    pageMarks(props, grid, colours)
  ])
}

const pictureSlide: Draw = (props, grid, colours) => {
  const { px, side, bottom, column } = grid
  const { width, height, direction, has } = props
  const part = Math.round(height * (has.description ? 0.68 : 0.86))
  return element({ width, height, direction, flexDirection: "column" }, [
    slot({ name: "photo" }, { width, height: part }),
    element(
      {
        flexDirection: "column",
        width,
        height: height - part,
        padding: `${px(2.8)}px ${side}px ${bottom}px ${side}px`,
        backgroundColor: colours.paper
      },
      [
        has.description
          ? slot(
              {
                name: "description",
                sizes: typeScale(px(4.2), px(3.2)),
                colour: colours.ink,
                lineHeight: 1.28,
                balance: true,
                place: "middle"
              },
              { width: column, flexGrow: 1, flexBasis: 0 }
            )
          : element({ flexGrow: 1 }),
        space(px(2.6)),
        pageMarks(props, grid, colours)
      ]
    )
  ])
}

const endSlide: Draw = (props, grid, colours) => {
  const { px, column } = grid
  const ink = colours.onAccent
  return page(props, grid, colours.accent, [
    plate(props, colours, { height: px(15), width: px(40) }).element,
    slot(
      {
        name: "site",
        sizes: typeScale(px(9.6), px(4)),
        colour: ink,
        weight: 700,
        lineHeight: 1.06,
        tracking: -0.02,
        balance: true,
        place: "bottom"
      },
      { width: column, flexGrow: 1, flexBasis: 0 }
    ),
    space(px(3)),
    rule(px(9), px(0.9), ink),
    space(px(3)),
    slot(
      { name: "address", sizes: typeScale(px(4.8), px(3)), colour: ink, lines: 2, lineHeight: 1.3 },
      { width: column, height: px(30) }
    ),
    space(px(3)),
    pageMarks(props, grid, marksOnField(colours))
  ])
}

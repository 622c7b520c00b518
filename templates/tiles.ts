/**
 * A pattern that belongs to a section: square tiles with quarters, halves and
 * discs, chosen by the section's seed; the same for the same section. It is
 * drawn in flat colours, so that it costs what a flat card costs.
 */
import { element, picture } from "./element.ts"
import { type Frame, within } from "./frame.ts"
import { contrast, mix } from "./ground/colour.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

/** Within 100 units, one figure each. */
const figures = [
  `<path d="M0 0A100 100 0 0 1 100 100H0z"/>`,
  `<path d="M0 0A100 100 0 0 0 100 100V0z"/>`,
  `<path d="M100 0A100 100 0 0 0 0 100H100z"/>`,
  `<path d="M100 0A100 100 0 0 1 0 100V0z"/>`,
  `<circle cx="50" cy="50" r="50"/>`,
  `<circle cx="50" cy="50" r="28"/>`,
  `<path d="M0 0A50 50 0 0 0 100 0z"/><path d="M0 50A50 50 0 0 0 100 50z"/>`,
  `<path d="M0 100A50 50 0 0 1 100 100z"/><path d="M0 50A50 50 0 0 1 100 50z"/>`,
  `<path d="M0 0H100L0 100z"/>`,
  `<path d="M0 0H50V50H100V100H50V50H0z"/>`
]

/** A field of `columns` by `rows` tiles of `side` pixels. */
const field = (seed: number, columns: number, rows: number, side: number, { accent, paper, ink }: Palette): Element => {
  const next = numbers(seed)
  const [light, dark] = [mix(accent, paper, 0.62), mix(accent, ink, 0.45)]
  const colours = [accent, contrast(accent, light) > 1.25 ? light : ink, contrast(accent, dark) > 1.25 ? dark : paper]
  const tiles = Array.from({ length: columns * rows }, (_, index) => {
    const ground = next(3)
    const figure = (ground + 1 + next(2)) % 3
    const [x, y] = [(index % columns) * 100, Math.floor(index / columns) * 100]
    return (
      `<g transform="translate(${x} ${y})"><path fill="${colours[ground]}" d="M0 0H100V100H0z"/>` +
      `<g fill="${colours[figure]}">${figures[next(figures.length)]}</g></g>`
    )
  })
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns * 100} ${rows * 100}" ` +
    `width="${columns * side}" height="${rows * side}">${tiles.join("")}</svg>`
  return picture(`data:image/svg+xml;base64,${btoa(svg)}`, columns * side, rows * side)
}

/** Whole numbers below a bound (xorshift). */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed === 0 ? 0x9e3779b9 : seed
  return (below) => {
    for (const [shift, isLeft] of [
      [13, true],
      [17, false],
      [5, true]
    ] as const)
      state = (state ^ (isLeft ? state << shift : state >>> shift)) >>> 0
    return state % below
  }
}

/** A panel for the texts with the section's tiles: at its end on a wide card, over it on a tall one. */
export const besideTiles = (
  props: TemplateProps,
  grid: Frame,
  colours: Palette,
  fill: (inside: Frame) => ReadonlyArray<Element | null>
): Element => {
  const { width, height, direction, seed } = props
  const { px, side, top, bottom } = grid
  const isStory = height > width * 1.6
  const [down, across] = grid.wide
    ? [3, Math.max(1, Math.round(width / height / 2))]
    : [isStory ? 3 : width > height * 0.7 ? 1 : 2, 4]
  const tile = grid.wide ? Math.ceil(height / down) : Math.ceil(width / across)
  const part = grid.wide ? tile * across : tile * down
  const tiles = element({ width: grid.wide ? part : width, height: grid.wide ? height : part }, [
    field(seed, across, down, tile, colours)
  ])
  const gap = px(5)
  const inside = within(grid, grid.wide ? width - part - side - gap : grid.column)
  const [above, below] = grid.wide ? [top, bottom] : isStory ? [top, px(3)] : [px(4), bottom]
  const panel = element(
    {
      flexDirection: "column",
      width: grid.wide ? width - part : width,
      height: grid.wide ? height : height - part,
      paddingTop: above,
      paddingBottom: below,
      paddingInlineStart: side,
      paddingInlineEnd: grid.wide ? gap : side
    },
    fill(inside)
  )
  return element(
    { width, height, direction, flexDirection: grid.wide ? "row" : "column", backgroundColor: colours.paper },
    grid.wide || isStory ? [panel, tiles] : [tiles, panel]
  )
}

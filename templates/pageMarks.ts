/**
 * The foot of a slide, the same on each of a carousel: its number, a row of
 * bars of which those up to it are filled, and an arrow to the next one. All
 * of it runs the way that the text runs.
 */
import type { Direction } from "../src/model/Article.ts"
import { element, picture } from "./element.ts"
import type { Frame } from "./frame.ts"
import { mix } from "./ground/colour.ts"
import { label } from "./label.ts"
import type { Palette } from "./palette.ts"
import type { Element, TemplateProps } from "./Template.ts"

interface Look {
  /** Of the number, the filled bars and the arrow. */
  readonly ink: string
  /** Of the other bars. */
  readonly line: string
}

/** For a ground of the site's colour. */
export const marksOnField = ({ accent, onAccent }: Palette): Look => ({
  ink: onAccent,
  line: mix(accent, onAccent, 0.32)
})

/** Null for a card outside of a carousel. */
export const pageMarks = (
  { slide, has, direction }: TemplateProps,
  { px, column }: Frame,
  { ink, line }: Look
): Element | null => {
  if (slide === null || !has.page) return null
  const [number, sign, gap] = [px(9), px(5), px(2)]
  const room = column - number - sign - 2 * gap
  const between = px(0.8)
  const bar = Math.floor((room - between * (slide.of - 1)) / slide.of)
  const bars = Array.from({ length: slide.of }, (_, index) =>
    element({ width: bar, height: px(0.6), backgroundColor: index < slide.at ? ink : line })
  )
  return element({ width: column, height: px(4.6), alignItems: "center", justifyContent: "space-between" }, [
    label(px(3.2), { name: "page", colour: ink, weight: 700 }, { width: number, height: px(4.6) }),
    element({ width: room, columnGap: between }, bars),
    element({ width: sign, justifyContent: "flex-end" }, [
      slide.at < slide.of ? arrow(direction, ink, px(3.2)) : element({})
    ])
  ])
}

/** `height` in pixels; it is half as wide again. */
const arrow = (direction: Direction, colour: string, height: number): Element => {
  const turn = direction === "rtl" ? ` transform="matrix(-1 0 0 1 48 0)"` : ""
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32" width="48" height="32">` +
    `<path fill="${colour}"${turn} d="M0 13.5H37.4L27 3.1L30.1 0L46.1 16L30.1 32L27 28.9L37.4 18.5H0z"/></svg>`
  return picture(`data:image/svg+xml;base64,${btoa(svg)}`, Math.round(height * 1.5), height)
}

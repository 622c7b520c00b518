/**
 * A large opening quotation mark, drawn as a shape. Text that runs from the
 * right opens with the mark that closes text from the left, as in Arabic and
 * Hebrew type: turned by half a circle, not mirrored.
 */
import type { Direction } from "../src/model/Article.ts"
import { picture } from "./element.ts"
import type { Element } from "./Template.ts"

const [wide, high] = [108, 76]

/** A comma with its ball at the foot and its tail to the top, 48 by 76. */
const comma = "M0 52C0 25 15 6 41 0L44 9.5C31 14.5 23 21 21 28.2A24 24 0 1 1 0 52Z"

/** `height` in pixels; it is 1.42 times as wide. */
export const quotationMark = (direction: Direction, colour: string, height: number): Element => {
  const turn = direction === "rtl" ? ` transform="rotate(180 ${wide / 2} ${high / 2})"` : ""
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}">` +
    `<g fill="${colour}"${turn}><path d="${comma}"/><path d="${comma}" transform="translate(60 0)"/></g></svg>`
  return picture(`data:image/svg+xml;base64,${btoa(svg)}`, Math.round((height * wide) / high), height)
}

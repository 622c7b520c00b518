/** Five stars, of which a rating fills some, whole or half. */
import { picture } from "./element.ts"
import type { Direction } from "../src/model/Article.ts"
import type { Element } from "./Template.ts"

const [step, side] = [112, 100]

/** Of a hundred units, its points on two circles. */
const star = Array.from({ length: 10 }, (_, index) => {
  const [angle, radius] = [(Math.PI * index) / 5 - Math.PI / 2, index % 2 === 0 ? 50 : 21]
  const [x, y] = [50 + radius * Math.cos(angle), 53 + radius * Math.sin(angle)].map((at) => at.toFixed(2))
  return `${index === 0 ? "M" : "L"}${x} ${y}`
}).join("")

interface StarColours {
  readonly full: string
  readonly empty: string
  /** Around filled stars that the ground would swallow. */
  readonly edge: string | null
}

/** `rating` in halves; `height` in pixels. They fill from the side that texts begin at. */
export const stars = (
  rating: number,
  direction: Direction,
  { full, empty, edge }: StarColours,
  height: number
): Element => {
  const width = 4 * step + side
  const shapes = [1, 2, 3, 4, 5].map((at) => {
    const place = `transform="translate(${(at - 1) * step} 0)"`
    const half = rating === at - 0.5
    const whole = `<path ${place} fill="${rating >= at ? full : empty}" d="${star}"/>`
    const line =
      edge !== null && rating >= at - 0.5
        ? `<path ${place} fill="none" stroke="${edge}" stroke-width="4" stroke-linejoin="round" d="${star}"/>`
        : ""
    return (half ? `${whole}<path ${place} fill="${full}" clip-path="url(#h)" d="${star}"/>` : whole) + line
  })
  const turn = direction === "rtl" ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : ""
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${side}" width="${width}" height="${side}">` +
    `<defs><clipPath id="h"><path d="M0 0H50V100H0z"/></clipPath></defs><g${turn}>${shapes.join("")}</g></svg>`
  return picture(`data:image/svg+xml;base64,${btoa(svg)}`, Math.round((height * width) / side), height)
}

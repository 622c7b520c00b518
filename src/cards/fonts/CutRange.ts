/** Which font of a family comes nearest to a cut (CSS Fonts 4, section 5.2). */
import type { Cut } from "../design/Cut.ts"

/** What a font can be set to: `weights` are the ends of a variable font's axis, and twice the same of another font. */
export interface CutRange {
  readonly weights: readonly [least: number, most: number]
  readonly isItalic: boolean
}

/** The less the nearer; a font that slopes as wanted is nearer than any other. */
export const distanceOf = ({ weights: [least, most], isItalic }: CutRange, wanted: Cut): number => {
  const weight = Math.min(Math.max(wanted.weight, least), most)
  return (isItalic === wanted.isItalic ? 0 : 10_000) + weightDistance(weight, wanted.weight)
}

/** A light weight takes a lighter one first, a bold one a heavier one; 400 and 500 take each other. */
const weightDistance = (weight: number, wanted: number): number => {
  const away = Math.abs(weight - wanted)
  if (away === 0) return 0
  if (wanted >= 400 && wanted <= 500) {
    if (weight > wanted && weight <= 500) return away
    return weight < wanted ? 1000 + away : 2000 + away
  }
  const isFirst = wanted < 400 ? weight < wanted : weight > wanted
  return isFirst ? away : 1000 + away
}

/**
 * The grid of a card, from its size alone: margins that keep to the safe area
 * of safeZone.ts, a unit that all lengths are multiples of, and three columns
 * on a wide card. The middle one lies in the centre square, so that a feed
 * which crops to a square loses no word of the title.
 */
import { labelArea, safeMargins } from "./safeZone.ts"

export interface Frame {
  /** Whether there are three columns; otherwise there is one, as wide as the margins leave. */
  readonly wide: boolean
  /** A multiple of the card's unit in whole pixels; a unit is 10 pixels on 1200 by 630. */
  readonly px: (units: number) => number
  /** Pixels without text along an edge. */
  readonly top: number
  readonly bottom: number
  readonly side: number
  /** Pixels; of the middle column, or of the only one. */
  readonly column: number
  /** Pixels; of each outer column, zero where there is one column. */
  readonly outer: number
  /** Pixels between two columns. */
  readonly gap: number
}

export const frame = ({ width, height }: { readonly width: number; readonly height: number }): Frame => {
  const wide = width >= height * 1.7
  const unit = Math.min(Math.sqrt(width * height) / 87, width / 60, height / 56)
  const px = (units: number): number => Math.round(units * unit)
  const safe = safeMargins({ width, height })
  const side = Math.max(safe.side, px(6.4))
  const top = Math.max(safe.top, px(wide ? 5.6 : 6.4))
  const bottom = Math.max(safe.bottom, px(6.4), wide ? labelArea({ width, height }).height + px(0.4) : 0)
  if (!wide) return { wide, px, top, bottom, side, column: width - 2 * side, outer: 0, gap: 0 }
  const column = 2 * Math.round(height * 0.475)
  const gap = px(4)
  return { wide, px, top, bottom, side, column, outer: Math.floor((width - column) / 2) - side - gap, gap }
}

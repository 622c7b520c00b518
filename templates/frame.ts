/**
 * The grid of a card, from its size alone: margins that keep to the safe area
 * of safeZone.ts, and a unit that all lengths are multiples of. On a wide card
 * a title takes some three quarters of the width, or stays in the centre
 * square, so that a feed which crops to a square loses no word of it.
 */
import { labelArea, safeMargins } from "./safeZone.ts"
import type { TemplateProps } from "./Template.ts"

export interface Frame {
  /** Whether the card is wide; otherwise all stands below one another. */
  readonly wide: boolean
  /** A multiple of the card's unit in whole pixels; a unit is 10 pixels on 1200 by 630. */
  readonly px: (units: number) => number
  /** Pixels without text along an edge. */
  readonly top: number
  readonly bottom: number
  readonly side: number
  /** Pixels between the margins. */
  readonly column: number
  /** Pixels that a title is wide. */
  readonly text: number
  /** Pixels from the margin to the start of a title. */
  readonly indent: number
}

/** Units that a sign or a badge may take in a corner of a photo. */
export const cornerRoom = { width: 28, height: 7.2 }

export const frame = ({ width, height, column: wanted }: Pick<TemplateProps, "width" | "height" | "column">): Frame => {
  const wide = width >= height * 1.7
  const unit = Math.min(Math.sqrt(width * height) / 87, width / 60, height / 56)
  const px = (units: number): number => Math.round(units * unit)
  const safe = safeMargins({ width, height })
  const side = Math.max(safe.side, px(6.4))
  const top = Math.max(safe.top, px(5.6))
  const bottom = Math.max(safe.bottom, px(5.6), wide ? labelArea({ width, height }).height + px(0.4) : 0)
  const column = width - 2 * side
  if (!wide) return { wide, px, top, bottom, side, column, text: column, indent: 0 }
  const square = 2 * Math.floor(height * 0.475)
  const text = wanted === "square" ? square : Math.min(column, Math.round(width * 0.72))
  return { wide, px, top, bottom, side, column, text, indent: wanted === "square" ? (width - square) / 2 - side : 0 }
}

/** The same, for what stands in a part of the card that begins at a margin and is `width` pixels wide. */
export const within = (grid: Frame, width: number): Frame => ({ ...grid, column: width, text: width, indent: 0 })

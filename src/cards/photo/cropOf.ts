/**
 * Where a picture is cut so that a focal point stays in view, and how large
 * the clean crops of a photo are: those without text, for structured data. Pure.
 */

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Whole pixels from the left and top edge of the picture. */
export interface Rectangle extends Size {
  readonly left: number
  readonly top: number
}

/** Where a picture's subject is: from 0 at the left and top edge to 1 at the right and bottom edge. */
export interface Focus {
  readonly x: number
  readonly y: number
}

const middle: Focus = { x: 0.5, y: 0.5 }

/** The largest part of a picture with a ratio of width to height, as near around the focal point as the edges let it. */
export const cropOf = (source: Size, ratio: number, focus: Focus = middle): Rectangle => {
  const width = Math.max(1, Math.min(source.width, Math.round(source.height * ratio)))
  const height = Math.max(1, Math.min(source.height, Math.round(source.width / ratio)))
  return {
    left: startOf(source.width, width, focus.x),
    top: startOf(source.height, height, focus.y),
    width,
    height
  }
}

/** Where a stretch of a longer one begins, so that a point of the longer one lies in its middle or as near as can be. */
const startOf = (whole: number, part: number, at: number): number => {
  const point = Number.isFinite(at) ? Math.min(1, Math.max(0, at)) : 0.5
  return Math.min(whole - part, Math.max(0, Math.round(point * whole - part / 2)))
}

/** The shapes that Google asks for in an article's structured data. */
export const cleanRatios = ["16:9", "4:3", "1:1"] as const
export type CleanRatio = (typeof cleanRatios)[number]

const parts: Readonly<Record<CleanRatio, Size>> = {
  "16:9": { width: 16, height: 9 },
  "4:3": { width: 4, height: 3 },
  "1:1": { width: 1, height: 1 }
}

/** Pixels. */
const widest = 1200
const narrowest = 300

/** The size of a clean crop, exactly of its ratio and never enlarged; null where it would be too small to be of use. */
export const cleanSize = (source: Size, ratio: CleanRatio): Size | null => {
  const part = parts[ratio]
  const times = Math.floor(Math.min(widest / part.width, source.width / part.width, source.height / part.height))
  return times * part.width < narrowest ? null : { width: times * part.width, height: times * part.height }
}

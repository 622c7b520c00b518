/**
 * From the outline of a glyph to how much of each pixel it covers: areas, not
 * samples. Whole numbers, so that every machine gets the same bytes, and so
 * that the first glyphs of a process, whose code is not compiled yet, leave no
 * garbage. Non-zero winding, as fonts want it.
 */
import type { Pen } from "../../fonts/Face.ts"
import { makeEdges, shiftOfUnit, unit } from "./edges.ts"

/** Coverage is rounded to so many steps: the eye does not see more, and files of fewer shades are smaller. */
export const coverageSteps = 32

const shades = Uint8Array.from({ length: coverageSteps + 1 }, (_, step) => Math.round((step * 255) / coverageSteps))

/** How much of each pixel is covered. */
export interface Coverage {
  /** Whole pixels from the glyph's origin to the left edge. */
  readonly left: number
  /** Whole pixels from the glyph's origin to the top edge, downwards. */
  readonly top: number
  readonly width: number
  readonly height: number
  /** Row by row, 0 to 255, in `coverageSteps` steps. */
  readonly coverage: Uint8Array
}

/** `scale`: pixels for each unit of the font; `shift`: pixels to the right. Null for a glyph without ink. */
export const coverageOf = (draw: (pen: Pen) => void, scale: number, shift: number): Coverage | null => {
  draw(edges.begin(scale, shift))
  const { ends, count } = edges.end()
  if (count === 0) return null
  let [left, top, right, bottom] = [ends[0] as number, ends[1] as number, ends[0] as number, ends[1] as number]
  for (let at = 0; at < count; at += 2) {
    const x = ends[at] as number
    const y = ends[at + 1] as number
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  left &= -unit
  top &= -unit
  const width = (right - left + unit - 1) >> shiftOfUnit
  const height = (bottom - top + unit - 1) >> shiftOfUnit
  if (width === 0 || height === 0) return null
  const stride = width + 2
  const areas = clearAreas(stride * height)
  for (let at = 0; at < count; at += 4) {
    addEdge(
      areas,
      stride,
      (ends[at] as number) - left,
      (ends[at + 1] as number) - top,
      (ends[at + 2] as number) - left,
      (ends[at + 3] as number) - top
    )
  }
  return {
    left: left >> shiftOfUnit,
    top: top >> shiftOfUnit,
    width,
    height,
    coverage: summed(areas, stride, width, height)
  }
}

const edges = makeEdges()
let areasOfAll = new Int32Array(0)

/** Zeros, in memory that belongs to the glyph at hand: a fresh array for each would cost more than the glyph. */
const clearAreas = (length: number): Int32Array => {
  if (areasOfAll.length < length) areasOfAll = new Int32Array(length * 2)
  else areasOfAll.fill(0, 0, length)
  return areasOfAll
}

/** The area of a whole pixel: its height times twice its width. */
const whole = unit * unit * 2
const shiftOfWhole = shiftOfUnit * 2 + 1

/** Covered area is what the edges to the left of a pixel leave open: each row is summed from left to right. */
const summed = (areas: Int32Array, stride: number, width: number, height: number): Uint8Array => {
  const coverage = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    let sum = 0
    for (let x = 0; x < width; x++) {
      sum += areas[row * stride + x] as number
      if (sum === 0) continue
      const covered = sum < 0 ? -sum : sum
      const step = (covered * coverageSteps + whole / 2) >> shiftOfWhole
      coverage[row * width + x] = shades[step < coverageSteps ? step : coverageSteps] as number
    }
  }
  return coverage
}

/** Adds an edge row by row. */
const addEdge = (areas: Int32Array, stride: number, fromX: number, fromY: number, toX: number, toY: number): void => {
  const isDown = fromY < toY
  const x0 = isDown ? fromX : toX
  const y0 = isDown ? fromY : toY
  const x1 = isDown ? toX : fromX
  const y1 = isDown ? toY : fromY
  let enter = x0
  for (let y = y0; y < y1;) {
    const border = (y | (unit - 1)) + 1
    const end = border < y1 ? border : y1
    const leave = end === y1 ? x1 : x0 + ((((x1 - x0) * (end - y0)) / (y1 - y0)) | 0)
    const row = (y >> shiftOfUnit) * stride
    const height = isDown ? end - y : y - end
    if (enter < leave) addSpan(areas, row, height, enter, leave)
    else addSpan(areas, row, height, leave, enter)
    enter = leave
    y = end
  }
}

/** Adds the part of an edge inside one row: to each pixel the area to the right of the edge, to the next one the rest of its height. */
const addSpan = (areas: Int32Array, row: number, height: number, left: number, right: number): void => {
  let done = 0
  for (let x = left; ;) {
    const pixel = x >> shiftOfUnit
    const border = (pixel + 1) << shiftOfUnit
    const end = border < right ? border : right
    const so = end === right ? height : ((height * (end - left)) / (right - left)) | 0
    const behind = (so - done) * (x + end - 2 * (pixel << shiftOfUnit))
    const at = row + pixel
    areas[at] = (areas[at] as number) + (so - done) * 2 * unit - behind
    areas[at + 1] = (areas[at + 1] as number) + behind
    if (end === right) return
    done = so
    x = end
  }
}

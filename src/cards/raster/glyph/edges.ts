/**
 * An outline as straight edges in parts of a pixel, y pointing down. Curves
 * are cut so that they stay within 1/24 pixel.
 */
import type { Pen } from "../../fonts/Face.ts"

/** Parts of a pixel. */
export const unit = 256
/** A shift by so many bits divides by `unit`. */
export const shiftOfUnit = 8

export interface Edges {
  /** Four numbers an edge: x and y of both ends in parts of a pixel. They are written over by the next outline. */
  readonly ends: Int32Array
  /** How many of the numbers count. */
  readonly count: number
}

/** Takes one outline after the other, in memory that is used again. */
export const makeEdges = () => {
  let ends = new Int32Array(4096)
  let count = 0
  let [scale, shift] = [1, 0]
  // Where the pen is and where its contour began, exactly, and where the pen's last edge ended.
  let [x, y, startX, startY, endX, endY] = [0, 0, 0, 0, 0, 0]

  const line = (toX: number, toY: number): void => {
    x = toX
    y = toY
    const nextX = Math.round(x)
    const nextY = Math.round(y)
    if (nextY !== endY) {
      if (count + 4 > ends.length) {
        const longer = new Int32Array(ends.length * 2)
        longer.set(ends)
        ends = longer
      }
      ends[count] = endX
      ends[count + 1] = endY
      ends[count + 2] = nextX
      ends[count + 3] = nextY
      count += 4
    }
    endX = nextX
    endY = nextY
  }

  const pen: Pen = {
    moveTo: (toX, toY) => {
      line(startX, startY)
      startX = x = toX * scale + shift
      startY = y = -toY * scale
      endX = Math.round(x)
      endY = Math.round(y)
    },
    lineTo: (toX, toY) => line(toX * scale + shift, -toY * scale),
    quadTo: (cx, cy, toX, toY) => {
      const x1 = cx * scale + shift
      const y1 = -cy * scale
      const x2 = toX * scale + shift
      const y2 = -toY * scale
      const bendX = x - 2 * x1 + x2
      const bendY = y - 2 * y1 + y2
      const pieces = piecesFor((lengthOf(bendX, bendY) * 6) / unit)
      if (pieces > 1) {
        const step = 1 / pieces
        let moveX = (2 * (x1 - x) + bendX * step) * step
        let moveY = (2 * (y1 - y) + bendY * step) * step
        const turnX = 2 * bendX * step * step
        const turnY = 2 * bendY * step * step
        for (let piece = 1; piece < pieces; piece++) {
          line(x + moveX, y + moveY)
          moveX += turnX
          moveY += turnY
        }
      }
      line(x2, y2)
    },
    curveTo: (c1x, c1y, c2x, c2y, toX, toY) => {
      const [x0, y0, x1, y1] = [x, y, c1x * scale + shift, -c1y * scale]
      const [x2, y2, x3, y3] = [c2x * scale + shift, -c2y * scale, toX * scale + shift, -toY * scale]
      const bend = Math.max(lengthOf(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), lengthOf(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3))
      const pieces = piecesFor((bend * 18) / unit)
      for (let piece = 1; piece < pieces; piece++) {
        const t = piece / pieces
        const u = 1 - t
        const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        line(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
      }
      line(x3, y3)
    },
    close: () => line(startX, startY)
  }

  return {
    /** `scale`: pixels for each unit of the font; `shift`: pixels to the right. */
    begin: (pixels: number, right: number): Pen => {
      ;[scale, shift] = [pixels * unit, right * unit]
      count = x = y = startX = startY = endX = endY = 0
      return pen
    },
    end: (): Edges => {
      line(startX, startY)
      return { ends, count }
    }
  }
}

/** How many pieces of a curve stay within 1/24 pixel of it; `bend`: its second difference in pixels, six times for a quadratic curve and eighteen times for a cubic one. */
const piecesFor = (bend: number): number => Math.max(1, Math.ceil(Math.sqrt(bend)))

/** Not `Math.hypot`, whose last bit is left to the engine (ECMA-262, 21.3.2.18). */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y)

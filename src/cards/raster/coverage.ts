/**
 * From the outline of a glyph to how much of each pixel it covers: areas, not
 * samples. Plain arithmetic, so that every machine gets the same bytes.
 * Non-zero winding, as fonts want it.
 */

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

/**
 * `path`: data of an SVG path of absolute M, L, Q, C and Z, y pointing up;
 * `scale`: pixels for each of its units; `shift`: pixels to the right. Null for an empty one.
 */
export const coverageOf = (path: string, scale: number, shift: number): Coverage | null => {
  const edges = edgesOf(path, scale, shift)
  if (edges.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = [edges[at] as number, edges[at + 1] as number]
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  left = Math.floor(left)
  top = Math.floor(top)
  const width = Math.ceil(right) - left
  const height = Math.ceil(bottom) - top
  if (width === 0 || height === 0) return null
  const stride = width + 2
  const areas = new Float32Array(stride * height)
  for (let at = 0; at < edges.length; at += 4) {
    addEdge(
      areas,
      stride,
      (edges[at] as number) - left,
      (edges[at + 1] as number) - top,
      (edges[at + 2] as number) - left,
      (edges[at + 3] as number) - top
    )
  }
  return { left, top, width, height, coverage: summed(areas, stride, width, height) }
}

/** Covered area is what the edges to the left of a pixel leave open: each row is summed from left to right. */
const summed = (areas: Float32Array, stride: number, width: number, height: number): Uint8Array => {
  const coverage = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    let sum = 0
    for (let x = 0; x < width; x++) {
      sum += areas[row * stride + x] as number
      const covered = sum < 0 ? -sum : sum
      coverage[row * width + x] = covered >= 1 ? 255 : (shades[(covered * coverageSteps + 0.5) | 0] as number)
    }
  }
  return coverage
}

/** Adds an edge row by row. */
const addEdge = (areas: Float32Array, stride: number, fromX: number, fromY: number, toX: number, toY: number): void => {
  if (fromY === toY) return
  const down = fromY < toY
  const x0 = down ? fromX : toX
  const y0 = down ? fromY : toY
  const x1 = down ? toX : fromX
  const y1 = down ? toY : fromY
  const slope = (x1 - x0) / (y1 - y0)
  const low = Math.min(x0, x1)
  const high = Math.max(x0, x1)
  let enter = x0
  for (let y = Math.floor(y0); y < y1; y++) {
    const height = Math.min(y + 1, y1) - Math.max(y, y0)
    const leave = Math.min(Math.max(enter + slope * height, low), high)
    addSpan(areas, y * stride, down ? height : -height, Math.min(enter, leave), Math.max(enter, leave))
    enter = leave
  }
}

/** Adds the part of an edge inside one row: to each pixel the area to the right of the edge, to the next one the rest of its height. */
const addSpan = (areas: Float32Array, row: number, height: number, left: number, right: number): void => {
  const first = Math.floor(left)
  if (right <= first + 1) {
    addPiece(areas, row + first, height, (left + right) / 2 - first)
    return
  }
  const perPixel = height / (right - left)
  for (let x = first; x < right; x++) {
    const from = Math.max(left - x, 0)
    const to = Math.min(right - x, 1)
    addPiece(areas, row + x, perPixel * (to - from), (from + to) / 2)
  }
}

const addPiece = (areas: Float32Array, at: number, height: number, middle: number): void => {
  const behind = height * middle
  areas[at] = (areas[at] as number) + height - behind
  areas[at + 1] = (areas[at + 1] as number) + behind
}

/** Straight edges, four numbers each, in pixels, y pointing down; curves are cut so that they stay within 1/24 pixel. */
const edgesOf = (path: string, scale: number, shift: number): ReadonlyArray<number> => {
  const edges: Array<number> = []
  const tokens = path.match(/[A-DF-Z]|[^A-DF-Z\s,]+/g) ?? []
  let [at, x, y, startX, startY] = [0, 0, 0, 0, 0]
  const across = (): number => Number(tokens[at++]) * scale + shift
  const down = (): number => -Number(tokens[at++]) * scale
  const line = (toX: number, toY: number): void => {
    if (toX !== x || toY !== y) edges.push(x, y, toX, toY)
    x = toX
    y = toY
  }
  while (at < tokens.length) {
    const command = tokens[at++]
    if (command === "M") {
      line(startX, startY)
      startX = x = across()
      startY = y = down()
    } else if (command === "L") line(across(), down())
    else if (command === "Z") line(startX, startY)
    else if (command === "Q") {
      const [x0, y0, x1, y1, x2, y2] = [x, y, across(), down(), across(), down()]
      const bend = lengthOf(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2)
      const pieces = Math.max(1, Math.ceil(Math.sqrt(bend * 6)))
      for (let piece = 1; piece <= pieces; piece++) {
        const t = piece / pieces
        const u = 1 - t
        line(u * u * x0 + 2 * u * t * x1 + t * t * x2, u * u * y0 + 2 * u * t * y1 + t * t * y2)
      }
    } else if (command === "C") {
      const [x0, y0, x1, y1, x2, y2, x3, y3] = [x, y, across(), down(), across(), down(), across(), down()]
      const bend = Math.max(lengthOf(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), lengthOf(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3))
      const pieces = Math.max(1, Math.ceil(Math.sqrt(bend * 18)))
      for (let piece = 1; piece <= pieces; piece++) {
        const t = piece / pieces
        const u = 1 - t
        const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        line(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
      }
    } else throw new RangeError(`An outline has the command ${command}`)
  }
  line(startX, startY)
  return edges
}

/** Not `Math.hypot`, whose last bit is left to the engine (ECMA-262, 21.3.2.18). */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y)

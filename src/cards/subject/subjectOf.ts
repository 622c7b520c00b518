/** The subject of a picture: a box around most of what people look at, faces whole, and how the rest is spread. Pure. */
import type { Focus } from "../photo/cropOf.ts"
import type { SaliencyMap } from "./saliency.ts"

/** Shares of the picture's width and height. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Subject {
  readonly box: Box
  /** Around the faces, without those that are small beside the largest; null where none was found. */
  readonly face: Box | null
  /** Of `gridSide` by `gridSide` fields, row by row, what each has of what people look at: whole numbers whose sum is about 10,000. */
  readonly grid: ReadonlyArray<number>
  /** What most of the picture has: `#rrggbb`; absent for a picture that was not decoded. */
  readonly colour?: string
}

export const gridSide = 16

/** Of what stands out, how much at each end of the box is left out. */
const tail = 0.04

/** Shares of the picture that a patch of skin may cover to be a face. */
const face = { least: 0.004, most: 0.35 }

export const subjectOf = (map: SaliencyMap): Subject => {
  const values = withoutBands(map)
  const [mean, deviation] = spreadOf(values)
  const least = mean + 0.9 * deviation
  const strong = new Float64Array(values.length)
  for (let at = 0; at < values.length; at++) strong[at] = Math.max(0, values[at]! - least)
  const faces = facesIn(map)
  const main = mainOf(faces)
  const box = [massBox(strong, map), ...faces].reduce(union)
  return {
    box: rounded(grown(box, 0.02)),
    face: main.length === 0 ? null : rounded(grown(main.reduce(union), 0)),
    grid: gridOf(map)
  }
}

/** What an article says is the subject: the box that was found where it holds the point, and in any case the surroundings of the point. */
export const subjectAt = (subject: Subject | null, { x, y }: Focus): Subject => {
  const around: Box = { left: x - 0.14, top: y - 0.16, right: x + 0.14, bottom: y + 0.16 }
  const holds =
    subject !== null &&
    x >= subject.box.left &&
    x <= subject.box.right &&
    y >= subject.box.top &&
    y <= subject.box.bottom
  return {
    box: rounded(grown(holds ? union(subject.box, around) : around, 0)),
    face: null,
    ...(subject?.colour === undefined ? {} : { colour: subject.colour }),
    grid: subject?.grid ?? Array.from({ length: gridSide * gridSide }, () => Math.round(10_000 / gridSide ** 2))
  }
}

/** Of each row, how much of its median is taken off. */
const band = 0.8

/** What is left of a picture that one thing fills is no subject. */
const leastLeft = 0.2

/** Without what goes on from edge to edge, such as a horizon: of each row, only what stands out of it. */
const withoutBands = ({ values, width, height }: SaliencyMap): Float64Array => {
  const rest = new Float64Array(values.length)
  for (let row = 0; row < height; row++) {
    const [start, end] = [row * width, (row + 1) * width]
    const median = values.slice(start, end).sort()[Math.floor(width / 2)] ?? 0
    for (let at = start; at < end; at++) rest[at] = Math.max(0, values[at]! - band * median)
  }
  return sumOf(rest) >= leastLeft * sumOf(values) ? rest : values
}

const sumOf = (values: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]!
  return sum
}

const spreadOf = (values: Float64Array): readonly [mean: number, deviation: number] => {
  const mean = sumOf(values) / values.length
  let squares = 0
  for (let at = 0; at < values.length; at++) squares += (values[at]! - mean) ** 2
  return [mean, Math.sqrt(squares / values.length)]
}

const massBox = (mass: Float64Array, { width, height }: SaliencyMap): Box => {
  const [across, down] = [new Float64Array(width), new Float64Array(height)]
  for (let at = 0; at < mass.length; at++) {
    across[at % width]! += mass[at]!
    down[Math.floor(at / width)]! += mass[at]!
  }
  const [left, right] = middleOf(across)
  const [top, bottom] = middleOf(down)
  return { left, top, right, bottom }
}

/** Below this nothing stands out. */
const leastMass = 0.01

/** Where a row of masses has all but its two tails, in shares of its length. */
const middleOf = (masses: Float64Array): readonly [start: number, end: number] => {
  const whole = sumOf(masses)
  if (whole < leastMass) return [0, 1]
  let [sum, start, end] = [0, 0, masses.length]
  for (let index = 0; index < masses.length; index++) {
    if (sum <= whole * tail) start = index
    sum += masses[index]!
    if (sum >= whole * (1 - tail)) {
      end = index + 1
      break
    }
  }
  return [start / masses.length, end / masses.length]
}

/** Of the largest face, how much a face takes that a photo is about: passers-by and lamps in the background take less. */
const leastOfLargest = 0.35

const mainOf = (faces: ReadonlyArray<Box>): ReadonlyArray<Box> => {
  const largest = Math.max(...faces.map(areaOf))
  return faces.filter((one) => areaOf(one) >= leastOfLargest * largest)
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top)

/** Patches of skin that are about as high as wide, with the head around them. */
const facesIn = ({ skin, width, height }: SaliencyMap): ReadonlyArray<Box> => {
  const seen = Uint8Array.from(skin, (is) => 1 - is)
  const faces: Array<Box> = []
  const reach = (next: number, isInside: boolean, open: Array<number>): void => {
    if (!isInside || seen[next] === 1) return
    seen[next] = 1
    open.push(next)
  }
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1) continue
    let [count, left, right, top, bottom] = [0, width, 0, height, 0]
    const open = [start]
    seen[start] = 1
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width
      const y = Math.floor(at / width)
      count++
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      reach(at - 1, x > 0, open)
      reach(at + 1, x < width - 1, open)
      reach(at - width, y > 0, open)
      reach(at + width, y < height - 1, open)
    }
    const [wide, high, share] = [right - left, bottom - top, count / skin.length]
    const isRound = high < 2.4 * wide && wide < 2 * high && count > 0.4 * wide * high
    if (!isRound || share < face.least || share > face.most) continue
    faces.push({
      left: (left - wide * 0.12) / width,
      right: (right + wide * 0.12) / width,
      top: (top - high * 0.2) / height,
      bottom: (bottom + high * 0.1) / height
    })
  }
  return faces
}

const gridOf = ({ values, width, height }: SaliencyMap): ReadonlyArray<number> => {
  const grid = new Float64Array(gridSide * gridSide)
  for (let at = 0; at < values.length; at++) {
    const column = Math.floor(((at % width) * gridSide) / width)
    const row = Math.floor((Math.floor(at / width) * gridSide) / height)
    grid[row * gridSide + column]! += values[at]!
  }
  const whole = Math.max(1e-9, sumOf(grid))
  return Array.from(grid, (value) => Math.round((value / whole) * 10_000))
}

const union = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom)
})

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: Math.max(0, left - by),
  top: Math.max(0, top - by),
  right: Math.min(1, right + by),
  bottom: Math.min(1, bottom + by)
})

const rounded = ({ left, top, right, bottom }: Box): Box => {
  const [a, b, c, d] = [left, top, right, bottom].map((share) => Math.round(share * 1000) / 1000) as [
    number,
    number,
    number,
    number
  ]
  return { left: a, top: b, right: c, bottom: d }
}

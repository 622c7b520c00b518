/**
 * How much two pictures of a text agree: the sum of the lesser ink over the sum
 * of the greater, for each pixel and colour channel, at the best small shift of
 * the whole text. 1 is the same picture; another line break is far below 0.5.
 */

/** RGB rows without a gap, on white. */
export interface Rgb {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Of the second picture against the first, in pixels. */
export type Shift = readonly [x: number, y: number]

export interface Overlap {
  /** From 0 to 1. */
  readonly value: number
  readonly shift: Shift
}

/** How far the text may be moved from where its first baseline is expected, in each direction. */
const reach = 3

/** Walks uphill from `start`; a text's overlap has one maximum within a few pixels. */
export const overlapOf = (one: Rgb, other: Rgb, start: Shift): Overlap => {
  const known = new Map<string, Overlap>()
  const at = (shift: Shift): Overlap => {
    const key = shift.join()
    const found = known.get(key) ?? { value: shareOf(inksOf(one, other, shift, Infinity)[0]), shift }
    known.set(key, found)
    return found
  }
  let best = at(start)
  for (;;) {
    const [x, y] = best.shift
    const around = neighbours
      .map(([dx, dy]): Shift => [x + dx, y + dy])
      .filter((shift) => shift.every((value, axis) => Math.abs(value - (start[axis] ?? 0)) <= reach))
      .map(at)
    const better = around.reduce((left, right) => (right.value > left.value ? right : left), best)
    if (better === best) return best
    best = better
  }
}

/** The least overlap in a square of `side` pixels that has ink on at least a tenth of it: one wrong mark does not hide in it. */
export const weakestOf = (one: Rgb, other: Rgb, shift: Shift, side: number): number =>
  Math.min(
    1,
    ...inksOf(one, other, shift, side)
      .filter(({ greater }) => greater >= side * side * 3 * 25)
      .map(shareOf)
  )

interface Inks {
  lesser: number
  greater: number
}

const shareOf = (inks: Inks | undefined): number =>
  inks === undefined || inks.greater === 0 ? 1 : inks.lesser / inks.greater

const neighbours = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y): Shift => [x, y]))

/** The ink of each square, row by row; one square for an infinite side. */
const inksOf = (one: Rgb, other: Rgb, [right, down]: Shift, side: number): ReadonlyArray<Inks> => {
  const [left, top] = [Math.min(0, right), Math.min(0, down)]
  const [width, height] = [
    Math.max(one.width, other.width + right) - left,
    Math.max(one.height, other.height + down) - top
  ]
  const across = side === Infinity ? 1 : Math.ceil(width / side)
  const count = side === Infinity ? 1 : across * Math.ceil(height / side)
  const squares = Array.from({ length: count }, (): Inks => ({ lesser: 0, greater: 0 }))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const a = indexOf(one, x + left, y + top)
      const b = indexOf(other, x + left - right, y + top - down)
      let [lesser, greater] = [0, 0]
      for (let channel = 0; channel < 3; channel++) {
        const here = a < 0 ? 0 : 255 - (one.data[a + channel] ?? 255)
        const there = b < 0 ? 0 : 255 - (other.data[b + channel] ?? 255)
        lesser += Math.min(here, there)
        greater += Math.max(here, there)
      }
      if (greater === 0) continue
      const square = squares[Math.floor(y / side) * across + Math.floor(x / side)]
      if (square === undefined) continue
      square.lesser += lesser
      square.greater += greater
    }
  }
  return squares
}

const indexOf = ({ width, height }: Rgb, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? -1 : (y * width + x) * 3

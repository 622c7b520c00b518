/**
 * Filters the rows of a truecolour PNG (PNG third edition, 9.2), each by the
 * pixel to the left or by the row above: whichever leaves the longer runs,
 * going by a sample of it.
 */
import { scratch } from "./scratch.ts"

/** Bytes a pixel. */
const pixel = 3
const [sub, up] = [1, 2]
/** Of each so many bytes of a row, the first so many are looked at. */
const [period, sample] = [240, 36]

/** `stride`: bytes of a row. Gives the rows, each behind the number of its filter, in scratch memory. */
export const filterRows = (rgb: Uint8Array, stride: number): Uint8Array => {
  const height = rgb.length / stride
  const rows = scratch("rows", (stride + 1) * height)
  const bytes = Buffer.from(rgb.buffer, rgb.byteOffset, rgb.length)
  const words = wordsOf(rgb, stride)
  for (let y = 0; y < height; y++) {
    const at = y * stride
    const to = y * (stride + 1)
    if (y > 0 && bytes.compare(bytes, at - stride, at, at, at + stride) === 0) {
      rows[to] = up
      rows.fill(0, to + 1, to + 1 + stride)
    } else if (y === 0 || isCalmerBySub(rgb, at, stride)) {
      rows[to] = sub
      for (let x = 0; x < pixel; x++) rows[to + 1 + x] = rgb[at + x] as number
      difference(rows, to + 1 + pixel, rgb, at + pixel, at, stride - pixel)
    } else {
      rows[to] = up
      if (words === null) difference(rows, to + 1, rgb, at, at - stride, stride)
      else wordDifference(rows, to + 1, words, at / 4, stride / 4)
    }
  }
  return rows
}

/** Null where rows do not begin and end with whole words. */
const wordsOf = (rgb: Uint8Array, stride: number): Uint32Array | null =>
  stride % 4 === 0 && rgb.byteOffset % 4 === 0 ? new Uint32Array(rgb.buffer, rgb.byteOffset, rgb.length / 4) : null

const difference = (rows: Uint8Array, to: number, rgb: Uint8Array, at: number, by: number, length: number): void => {
  for (let x = 0; x < length; x++) rows[to + x] = (rgb[at + x] as number) - (rgb[by + x] as number)
}

const highest = 0x80808080 | 0

/** The same by the row above, four bytes at once: their highest bits are kept from borrowing of each other. */
const wordDifference = (rows: Uint8Array, to: number, words: Uint32Array, at: number, length: number): void => {
  const line = new Uint32Array(length)
  for (let x = 0; x < length; x++) {
    const own = words[at + x] as number
    const above = words[at + x - length] as number
    line[x] = ((own | highest) - (above & ~highest)) ^ ((own ^ ~above) & highest)
  }
  rows.set(new Uint8Array(line.buffer), to)
}

/** Whether fewer bytes differ from the last one by the left than by the row above. */
const isCalmerBySub = (rgb: Uint8Array, at: number, stride: number): boolean => {
  let more = 0
  for (let block = at + pixel; block < at + stride; block += period) {
    const end = Math.min(block + sample, at + stride)
    let [lastSub, lastUp] = [0, 0]
    for (let here = block; here < end; here++) {
      const value = rgb[here] as number
      const bySub = value - (rgb[here - pixel] as number)
      const byUp = value - (rgb[here - stride] as number)
      if (bySub !== lastSub) more--
      if (byUp !== lastUp) more++
      lastSub = bySub
      lastUp = byUp
    }
  }
  return more > 0
}

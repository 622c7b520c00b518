/** The colour that most of a picture has. Pure. */
import type { Pixels } from "../photo/Pixels.ts"

/** The bits, of eight, of a channel by which colours are told apart: 512 colours, coarse enough that noise changes none. */
const bits = 3

/** `#rrggbb`: the mean of the pixels whose colour is the most frequent; of colours as frequent, the darker one. */
export const dominantColour = ({ rgb }: Pick<Pixels, "rgb">): string => {
  const counts = new Uint32Array(1 << (3 * bits))
  for (let at = 0; at + 2 < rgb.length; at += 3) counts[binOf(rgb, at)]! += 1
  const most = counts.reduce((best, count, bin) => (count > counts[best]! ? bin : best), 0)
  const sums = [0, 0, 0]
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    if (binOf(rgb, at) !== most) continue
    for (let channel = 0; channel < 3; channel += 1) sums[channel]! += rgb[at + channel]!
  }
  const hex = sums.map((sum) =>
    Math.round(sum / Math.max(1, counts[most]!))
      .toString(16)
      .padStart(2, "0")
  )
  return `#${hex.join("")}`
}

const binOf = (rgb: Uint8Array, at: number): number => {
  const drop = 8 - bits
  return ((rgb[at]! >> drop) << (2 * bits)) | ((rgb[at + 1]! >> drop) << bits) | (rgb[at + 2]! >> drop)
}

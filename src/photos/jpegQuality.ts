/** How finely a JPEG was compressed, by its table for brightness: what it must be compressed with to lose little more. */

/** ITU-T T.81, table K.1, in the order of the file. */
const standard = [
  16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61,
  60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121,
  112, 100, 120, 92, 101, 103, 99
]

/** On the scale of libjpeg; at least 80, where another loss begins to be seen. `pieces`: segments. */
export const jpegQuality = (pieces: ReadonlyArray<Uint8Array>): number => {
  const table = pieces.find((piece) => piece[1] === 0xdb && piece[4] === 0)?.subarray(5, 5 + standard.length)
  if (table === undefined || table.length < standard.length) return 92
  const scale = (100 * table.reduce((sum, value) => sum + value, 0)) / standard.reduce((sum, value) => sum + value, 0)
  const quality = scale <= 100 ? (200 - scale) / 2 : 5000 / scale
  return Math.min(98, Math.max(80, Math.round(quality) + 1))
}

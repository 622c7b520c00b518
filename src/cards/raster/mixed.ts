/** One channel of a colour laid over another: `covered` from 0, nothing, to 255, everything; rounded. */
export const mixed = (under: number, over: number, covered: number): number =>
  ((under * (255 - covered) + over * covered + 128) * 257) >> 16

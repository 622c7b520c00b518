/** A picture in memory. */
export interface Pixels {
  /** Raw sRGB, three bytes a pixel, row by row. */
  readonly rgb: Uint8Array
  readonly width: number
  readonly height: number
}

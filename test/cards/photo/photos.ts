/** Photos for tests, made by sharp. */
import sharp, { type Sharp } from "sharp"

export const examples = "examples/newsroom/articles"

/** One colour. */
export const plain = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })

/** Four colours: red and green above, blue and yellow below. */
export const quarters = (width: number, height: number): Sharp => {
  const rgb = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour =
        y < height / 2 ? (x < width / 2 ? [255, 0, 0] : [0, 255, 0]) : x < width / 2 ? [0, 0, 255] : [255, 255, 0]
      rgb.set(colour, (y * width + x) * 3)
    }
  }
  return sharp(rgb, { raw: { width, height, channels: 3 } })
}

/** The same numbers in every run. */
export const noise = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

export const pixel = (rgb: Uint8Array, width: number, x: number, y: number): ReadonlyArray<number> => [
  ...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)
]

/** The name of the nearest of the colours of `quarters`. */
export const named = ([red = 0, green = 0, blue = 0]: ReadonlyArray<number>): string =>
  blue > 128 ? "blue" : red > 128 ? (green > 128 ? "yellow" : "red") : "green"

/** A PNG's signature and header, and nothing behind them. */
export const pngHeader = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.alloc(40)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.write("IHDR", 12)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.set([8, 2], 24)
  return bytes
}

export const svg = Buffer.from(
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700"><rect width="9" height="9"/></svg>`
)

/** Reads a PNG file back without the libraries that wrote it: 8-bit RGBA, not interlaced (PNG third edition, 9.2). */
import { inflateSync } from "node:zlib"

export interface Picture {
  readonly width: number
  readonly height: number
  /** Row by row, each pixel as one number. */
  readonly pixels: Uint32Array
  /** `#rrggbb` of a pixel. */
  readonly at: (x: number, y: number) => string
}

export const readPng = (file: Uint8Array): Picture => {
  const data = Buffer.from(file)
  if (data.toString("latin1", 1, 4) !== "PNG" || data.toString("latin1", 12, 16) !== "IHDR") throw new Error("no PNG")
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)]
  if (data[24] !== 8 || data[25] !== 6 || data[28] !== 0) throw new Error("not 8-bit RGBA")
  const parts: Array<Buffer> = []
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at)) {
    if (data.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)))
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * 4
  const pixels = Buffer.from(new ArrayBuffer(stride * height))
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const left = x < 4 ? 0 : (pixels[y * stride + x - 4] ?? 0)
      const up = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0)
      const corner = x < 4 || y === 0 ? 0 : (pixels[(y - 1) * stride + x - 4] ?? 0)
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predictor(filter, left, up, corner)
    }
  }
  return {
    width,
    height,
    pixels: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height),
    at: (x, y) => `#${pixels.toString("hex", y * stride + x * 4, y * stride + x * 4 + 3)}`
  }
}

const predictor = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle that holds every pixel, of a part, that is not of the colour of another pixel; null where there is none. */
export const inkOf = (picture: Picture, ground: readonly [x: number, y: number], part: Rectangle): Rectangle | null => {
  const paper = picture.pixels[ground[1] * picture.width + ground[0]]
  return boundsOf(picture, part, (index) => picture.pixels[index] !== paper)
}

/** The smallest rectangle that holds every pixel in which two pictures of one size differ. */
export const differenceOf = (one: Picture, other: Picture): Rectangle | null =>
  boundsOf(
    one,
    { left: 0, top: 0, right: one.width, bottom: one.height },
    (index) => one.pixels[index] !== other.pixels[index]
  )

const boundsOf = (picture: Picture, part: Rectangle, counts: (index: number) => boolean): Rectangle | null => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let y = part.top; y < part.bottom; y++) {
    for (let x = part.left; x < part.right; x++) {
      if (!counts(y * picture.width + x)) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
      if (y < top) top = y
      bottom = y + 1
    }
  }
  return bottom > top ? { left, top, right, bottom } : null
}

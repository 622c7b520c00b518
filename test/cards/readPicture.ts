/** Reads a drawn card back, PNG or JPEG, and finds the ink on it. */
import sharp from "sharp"

export interface Picture {
  readonly width: number
  readonly height: number
  readonly format: string
  /** Row by row, each pixel as one number, 0xrrggbb. */
  readonly pixels: Uint32Array
  /** `#rrggbb` of a pixel. */
  readonly at: (x: number, y: number) => string
}

export const readPicture = async (file: Uint8Array): Promise<Picture> => {
  const image = sharp(file)
  const { format } = await image.metadata()
  const { data, info } = await image.removeAlpha().toColourspace("srgb").raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const pixels = new Uint32Array(width * height)
  for (let pixel = 0, at = 0; pixel < pixels.length; pixel++, at += 3)
    pixels[pixel] = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
  return {
    width,
    height,
    format,
    pixels,
    at: (x, y) => `#${(pixels[y * width + x] ?? 0).toString(16).padStart(6, "0")}`
  }
}

export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle that holds every pixel, of a part, that is not of the colour of another pixel; null where there is none. */
export const inkOf = (picture: Picture, ground: readonly [x: number, y: number], part: Edges): Edges | null => {
  const paper = picture.pixels[ground[1] * picture.width + ground[0]]
  return boundsOf(picture, part, (index) => picture.pixels[index] !== paper)
}

/** The smallest rectangle that holds every pixel in which two pictures of one size differ. */
export const differenceOf = (one: Picture, other: Picture): Edges | null =>
  boundsOf(
    one,
    { left: 0, top: 0, right: one.width, bottom: one.height },
    (index) => one.pixels[index] !== other.pixels[index]
  )

const boundsOf = (picture: Picture, part: Edges, counts: (index: number) => boolean): Edges | null => {
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

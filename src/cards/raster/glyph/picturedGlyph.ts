/** From a glyph that brings its own colours, as SVG elements, to pixels. */
import type { Pictured } from "./Mask.ts"
import { type Bitmap, renderSvg } from "../svg/renderSvg.ts"

/** The part around a glyph's origin that is drawn, in em; wide enough for every flag and family. */
const field = { left: 0.25, right: 1.75, top: 1.25, bottom: 0.5 }

/** `elements` are in font units, y pointing up. Null for a glyph without ink. Throws an Error on what is no SVG. */
export const picturedGlyph = (elements: string, unitsPerEm: number, size: number): Pictured | null => {
  if (elements === "") return null
  const left = Math.ceil(size * field.left)
  const top = Math.ceil(size * field.top)
  const width = left + Math.ceil(size * field.right)
  const height = top + Math.ceil(size * field.bottom)
  const scale = size / unitsPerEm
  const drawn = renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">` +
      `<g transform="matrix(${scale} 0 0 ${-scale} ${left} ${top})">${elements}</g></svg>`
  )
  return trimmed(drawn, left, top)
}

/** The rectangle that has ink; `originX` and `originY` are where the glyph's origin is in the bitmap. */
const trimmed = ({ width, height, pixels }: Bitmap, originX: number, originY: number): Pictured | null => {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3] === 0) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
      if (y < top) top = y
      bottom = y + 1
    }
  }
  if (right <= left) return null
  const stride = (right - left) * 4
  const kept = new Uint8Array(stride * (bottom - top))
  for (let y = top; y < bottom; y++) {
    const from = (y * width + left) * 4
    kept.set(pixels.subarray(from, from + stride), (y - top) * stride)
  }
  return { left: left - originX, top: top - originY, width: right - left, height: bottom - top, pixels: kept }
}

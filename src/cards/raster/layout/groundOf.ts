/** From a drawn layer to what a compiled template keeps of it: numbers of colours where there are few, else colours. */
import type { Ground } from "./CompiledTemplate.ts"
import type { Bitmap } from "../svg/renderSvg.ts"

const mostColours = 256

export const groundOf = (drawn: Bitmap): Ground => indexed(drawn) ?? { _tag: "Rgba", pixels: straight(drawn.pixels) }

/** Null where a pixel is not opaque, or there are too many colours. Colours are numbered in the order of their first pixel. */
const indexed = ({ pixels }: Bitmap): Ground | null => {
  const colours = new Map<number, number>()
  const numbers = new Uint8Array(pixels.length / 4)
  let [last, lastNumber] = [-1, 0]
  for (let pixel = 0; pixel < numbers.length; pixel++) {
    const at = pixel * 4
    if (pixels[at + 3] !== 255) return null
    const colour = ((pixels[at] as number) << 16) | ((pixels[at + 1] as number) << 8) | (pixels[at + 2] as number)
    if (colour !== last) {
      let number = colours.get(colour)
      if (number === undefined) {
        number = colours.size
        if (number === mostColours) return null
        colours.set(colour, number)
      }
      ;[last, lastNumber] = [colour, number]
    }
    numbers[pixel] = lastNumber
  }
  const palette = Uint8Array.from(
    [...colours.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])
  )
  return { _tag: "Indexed", palette, pixels: numbers }
}

/** Colours divided by their alpha again. */
const straight = (multiplied: Uint8Array): Uint8Array => {
  const pixels = Uint8Array.from(multiplied)
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] as number
    if (alpha === 255 || alpha === 0) continue
    for (let channel = at; channel < at + 3; channel++) {
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] as number) * 255) / alpha))
    }
  }
  return pixels
}

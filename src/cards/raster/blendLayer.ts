/** Lays what a template draws over a canvas of three bytes a pixel, such as a photo. */
import type { CompiledTemplate } from "./layout/CompiledTemplate.ts"
import { layerRuns } from "./layerRuns.ts"
import { mixed } from "./mixed.ts"

/** `rgb`: row by row, red, green and blue of each pixel, as large as the template; it is changed. */
export const blendLayer = (rgb: Uint8Array, compiled: CompiledTemplate): void => {
  const { width, ground } = compiled
  if (ground._tag === "Indexed") return layIndexed(rgb, width, ground.pixels, ground.palette)
  const { pixels } = ground
  const layer = layerRuns(compiled, pixels)
  for (const { start, end, isOpaque } of layer.runs) {
    if (isOpaque) {
      rgb.set(layer.rgb.subarray(start * 3, end * 3), start * 3)
      continue
    }
    for (let from = start * 4, to = start * 3; to < end * 3; from += 4, to += 3) {
      const alpha = pixels[from + 3] as number
      rgb[to] = mixed(rgb[to] as number, pixels[from] as number, alpha)
      rgb[to + 1] = mixed(rgb[to + 1] as number, pixels[from + 1] as number, alpha)
      rgb[to + 2] = mixed(rgb[to + 2] as number, pixels[from + 2] as number, alpha)
    }
  }
}

const layIndexed = (rgb: Uint8Array, width: number, pixels: Uint8Array, palette: Uint8Array): void => {
  const numbers = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length)
  for (let row = 0; row < pixels.length; row += width) {
    const end = row + width
    if (row > 0 && numbers.compare(numbers, row - width, row, row, end) === 0) {
      rgb.copyWithin(row * 3, (row - width) * 3, row * 3)
      continue
    }
    for (let from = row, to = row * 3; from < end; from++, to += 3) {
      const colour = (pixels[from] as number) * 3
      rgb[to] = palette[colour] as number
      rgb[to + 1] = palette[colour + 1] as number
      rgb[to + 2] = palette[colour + 2] as number
    }
  }
}

/** What of a layer is opaque and what is half transparent, so that laying it over a photo passes over the rest. */
import type { CompiledTemplate } from "./layout/CompiledTemplate.ts"

export interface LayerRun {
  /** The first pixel, row by row. */
  readonly start: number
  /** The pixel after the last one. */
  readonly end: number
  readonly isOpaque: boolean
}

export interface LayerRuns {
  readonly runs: ReadonlyArray<LayerRun>
  /** Three bytes a pixel. */
  readonly rgb: Uint8Array
}

const known = new WeakMap<CompiledTemplate, LayerRuns>()

/** `pixels`: those of the template's ground, four bytes a pixel. */
export const layerRuns = (compiled: CompiledTemplate, pixels: Uint8Array): LayerRuns => {
  const found = known.get(compiled)
  if (found !== undefined) return found
  const rgb = new Uint8Array((pixels.length / 4) * 3)
  const runs: Array<{ start: number; end: number; isOpaque: boolean }> = []
  for (let pixel = 0; pixel < pixels.length / 4; pixel++) {
    const [from, to] = [pixel * 4, pixel * 3]
    rgb[to] = pixels[from] as number
    rgb[to + 1] = pixels[from + 1] as number
    rgb[to + 2] = pixels[from + 2] as number
    const alpha = pixels[from + 3] as number
    if (alpha === 0) continue
    const last = runs.at(-1)
    const isOpaque = alpha === 255
    if (last !== undefined && last.end === pixel && last.isOpaque === isOpaque) last.end = pixel + 1
    else runs.push({ start: pixel, end: pixel + 1, isOpaque })
  }
  const made = { runs, rgb }
  known.set(compiled, made)
  return made
}

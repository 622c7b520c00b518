/**
 * What a logo is made of: parts that touch no other one, each with its dark
 * and its light tones, so that it can be told on which ground a part is lost.
 * White letters on a red field are one part, and seen on white. Pure.
 */
import type { LogoPart } from "../../../templates/props/LogoProps.ts"
import type { Bitmap } from "../raster/svg/renderSvg.ts"

/** Alpha from which on a pixel is of the logo. */
const solid = 96
/** Tones that lie no further apart are one: of relative luminance. */
const step = 0.02
/** Share of a part's pixels that may be darker than its dark tone, and lighter than its light one. */
const stray = 0.08

export const logoParts = ({ width, height, pixels }: Bitmap): ReadonlyArray<LogoPart> => {
  const tones = tonesOf(pixels)
  const seen = new Uint8Array(width * height)
  const parts = new Map<string, { darkest: number; lightest: number; pixels: number }>()
  let total = 0
  for (let start = 0; start < tones.length; start += 1) {
    if (seen[start] === 1 || (tones[start] as number) < 0) continue
    const found = partFrom(start, width, tones, seen)
    total += found.length
    const part = toneRange(found)
    const key = `${part.darkest} ${part.lightest}`
    const same = parts.get(key) ?? { ...part, pixels: 0 }
    parts.set(key, { ...same, pixels: same.pixels + found.length })
  }
  return [...parts.values()].map(({ pixels: own, ...part }) => ({ share: own / total, ...part }))
}

/** Relative luminance of each pixel; -1 where the logo is not. */
const tonesOf = (pixels: Uint8Array): Float32Array => {
  const tones = new Float32Array(pixels.length / 4).fill(-1)
  for (let pixel = 0; pixel < tones.length; pixel += 1) {
    const alpha = pixels[pixel * 4 + 3] as number
    if (alpha < solid) continue
    const [red, green, blue] = [0, 1, 2].map((channel) => linear((pixels[pixel * 4 + channel] as number) / alpha)) as [
      number,
      number,
      number
    ]
    tones[pixel] = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  return tones
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** The tones of all pixels that hang together with one. */
const partFrom = (start: number, width: number, tones: Float32Array, seen: Uint8Array): ReadonlyArray<number> => {
  const found: Array<number> = []
  const waiting = [start]
  seen[start] = 1
  while (waiting.length > 0) {
    const pixel = waiting.pop() as number
    found.push(tones[pixel] as number)
    const x = pixel % width
    for (const [next, isThere] of [
      [pixel - 1, x > 0],
      [pixel + 1, x < width - 1],
      [pixel - width, pixel >= width],
      [pixel + width, pixel + width < tones.length]
    ] as const) {
      if (!isThere || seen[next] === 1 || (tones[next] as number) < 0) continue
      seen[next] = 1
      waiting.push(next)
    }
  }
  return found
}

const toneRange = (tones: ReadonlyArray<number>): { readonly darkest: number; readonly lightest: number } => {
  const sorted = tones.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Number((Math.round((sorted[Math.round((sorted.length - 1) * share)] ?? 0) / step) * step).toFixed(2))
  return { darkest: at(stray), lightest: at(1 - stray) }
}

/** Arithmetic of colours, each `#rrggbb`. Pure. */

/** A colour between two, `share` of the way from the first to the second. */
export const mix = (from: string, to: string, share: number): string =>
  `#${[0, 1, 2]
    .map((index) => Math.round((channels(from)[index] ?? 0) * (1 - share) + (channels(to)[index] ?? 0) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`

/** From 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (one: string, other: string): number => contrastOf(luminance(one), luminance(other))

/** Of two relative luminances. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
export const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours lie apart in OKLab (Ottosson, 2020): some 0.02 are just seen, from black to white it is 1. */
export const difference = (one: string, other: string): number => apart(oklab(one), oklab(other))

/** The same without lightness: of hue and chroma alone. */
export const tintDifference = (one: string, other: string): number => apart(oklab(one).slice(1), oklab(other).slice(1))

const apart = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): number =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))

const oklab = (colour: string): ReadonlyArray<number> => {
  const [red = 0, green = 0, blue = 0] = linear(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  ]
}

const linear = (colour: string): ReadonlyArray<number> =>
  channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })

const channels = (colour: string): ReadonlyArray<number> =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Relative luminance and contrast as WCAG 2.2 defines them, in tables quick enough for whole pictures. */
import { readColour } from "../raster/readColour.ts"

export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** From `#rrggbb`. */
export const colourOf = (hex: string): Colour => {
  const [red, green, blue] = readColour(hex)
  return { red, green, blue }
}

/** Linear light for channel values in steps of a sixteenth, so for mixtures of two colours too. */
const linear = Float64Array.from({ length: 255 * 16 + 1 }, (_, step) => {
  const part = step / 16 / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
})

const shares: Colour = { red: 0.2126, green: 0.7152, blue: 0.0722 }

/** From 0 to 1. */
export const luminance = ({ red, green, blue }: Colour): number =>
  shares.red * linear[red * 16]! + shares.green * linear[green * 16]! + shares.blue * linear[blue * 16]!

/** Of two luminances; from 1 to 21. */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** What each value of a channel adds to the luminance of its pixel. */
export interface LuminanceTables {
  readonly red: Float64Array
  readonly green: Float64Array
  readonly blue: Float64Array
}

/** For pixels under a veil: at strength 0 they are as they are, at 1 they have the veil's colour. */
export const luminanceUnder = (veil: Colour, strength: number): LuminanceTables => ({
  red: table(veil.red, strength, shares.red),
  green: table(veil.green, strength, shares.green),
  blue: table(veil.blue, strength, shares.blue)
})

const table = (veil: number, strength: number, share: number): Float64Array => {
  const values = new Float64Array(256)
  for (let value = 0; value < 256; value += 1)
    values[value] = share * linear[Math.round((value + (veil - value) * strength) * 16)]!
  return values
}

/**
 * The colours between a flat ground and the ink of a text on it, fitted into
 * a palette together with the template's own colours.
 */
import type { CompiledTemplate, Ground } from "./layout/CompiledTemplate.ts"
import { coverageSteps } from "./glyph/coverage.ts"
import type { TextSetting } from "./glyph/eachGlyph.ts"
import { mixed } from "./mixed.ts"
import { readColour } from "./readColour.ts"

/** How one text is drawn on numbers of colours: what a coverage makes of a colour, at `number * 256 + coverage`; `foreign` and more for colours that are not between its ground and its ink. */
export type Ramp = Uint16Array

export interface Inks {
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array
  /** For each text that has glyphs, by its place among the settings. */
  readonly ramps: ReadonlyArray<Ramp | null>
}

/** No number of a colour has this bit. */
export const foreign = 256

/** Fewest steps from ground to ink; an edge of fewer looks rough. */
const fewestSteps = 16

/** Null where the colours do not fit. The same settings always give the same palette. */
export const inkRamps = (compiled: CompiledTemplate, settings: ReadonlyArray<TextSetting>): Inks | null => {
  if (compiled.ground._tag !== "Indexed") return null
  const pairs: Array<string> = []
  const pairOf: Array<number> = []
  for (const setting of settings) {
    if (setting.text.glyphs.length === 0) pairOf.push(-1)
    else {
      const under = setting.slot.slot.plate?.colour ?? groundUnder(compiled, setting)
      const pair = `${under} ${setting.slot.slot.colour}`
      if (!pairs.includes(pair)) pairs.push(pair)
      pairOf.push(pairs.indexOf(pair))
    }
  }
  let known = fitted.get(compiled)
  if (known === undefined) fitted.set(compiled, (known = new Map()))
  const key = pairs.join()
  let fit = known.get(key)
  if (fit === undefined) known.set(key, (fit = fitPairs(compiled.ground, pairs)))
  return fit === null ? null : { palette: fit.palette, ramps: pairOf.map((pair) => fit.ramps[pair] ?? null) }
}

interface Fit {
  readonly palette: Uint8Array
  readonly ramps: ReadonlyArray<Ramp>
}

const fitted = new WeakMap<CompiledTemplate, Map<string, Fit | null>>()

/** The colour under most of nine points of a text's first line; that it is the colour under all of the text is seen when it is drawn. */
const groundUnder = (compiled: CompiledTemplate, { slot, text }: TextSetting): number => {
  const { left, top, right, bottom } = text.boxes[0] ?? { left: 0, top: 0, right: slot.width, bottom: slot.height }
  const found = [left, (left + right) / 2, right].flatMap((x) =>
    [top, (top + bottom) / 2, bottom].map((y) => {
      const column = Math.min(Math.max(Math.floor(slot.left + x), 0), compiled.width - 1)
      const row = Math.min(Math.max(Math.floor(slot.top + y), 0), compiled.height - 1)
      return compiled.ground.pixels[row * compiled.width + column] ?? 0
    })
  )
  const times = (colour: number): number => found.filter((one) => one === colour).length
  return found.reduce((most, colour) => (times(colour) > times(most) ? colour : most))
}

/** The number of a colour in a palette; -1 where it is not there. */
export const colourNumber = (
  palette: ArrayLike<number>,
  [red, green, blue]: readonly [number, number, number]
): number => {
  for (let at = 0; at < palette.length; at += 3) {
    if (palette[at] === red && palette[at + 1] === green && palette[at + 2] === blue) return at / 3
  }
  return -1
}

const fitPairs = (ground: Extract<Ground, { _tag: "Indexed" }>, pairs: ReadonlyArray<string>): Fit | null => {
  const palette = [...ground.palette]
  const numberOf = (colour: readonly [number, number, number]): number => {
    const known = colourNumber(palette, colour)
    if (known >= 0) return known
    palette.push(...colour)
    return palette.length / 3 - 1
  }
  const ends = pairs.map((pair) => {
    const [under = "", colour = ""] = pair.split(" ")
    return {
      under: under.startsWith("#") ? numberOf(readColour(under)) : Number(under),
      ink: numberOf(readColour(colour))
    }
  })
  const room = 256 - palette.length / 3
  const steps = Math.min(coverageSteps, Math.floor(room / Math.max(ends.length, 1)) + 1)
  if (steps < fewestSteps && ends.length > 0) return null
  const colours = palette.length / 3 + ends.length * (steps - 1)
  const ramps = ends.map(({ under, ink }) => {
    const first = palette.length / 3
    for (let step = 1; step < steps; step++) {
      const covered = Math.round((step * 255) / steps)
      for (let channel = 0; channel < 3; channel++) {
        const [from, to] = [palette[under * 3 + channel] as number, palette[ink * 3 + channel] as number]
        palette.push(mixed(from, to, covered))
      }
    }
    return rampOf(colours, steps, (step) => (step === 0 ? under : step === steps ? ink : first + step - 1))
  })
  return { palette: Uint8Array.from(palette), ramps }
}

/** Coverage is laid over what is covered already as paint is: of what was open, the covered part is closed. */
const rampOf = (colours: number, steps: number, numberOf: (step: number) => number): Ramp => {
  const ramp = new Uint16Array(colours * 256).fill(foreign)
  for (let number = 0; number < colours; number++) ramp[number * 256] = number
  const numbers = Uint16Array.from({ length: steps + 1 }, (_, step) => numberOf(step))
  for (let step = steps; step >= 0; step--) {
    const from = (numbers[step] as number) * 256
    for (let coverage = 0; coverage < 256; coverage++) {
      ramp[from + coverage] = numbers[Math.round(step + ((steps - step) * coverage) / 255)] as number
    }
  }
  return ramp
}

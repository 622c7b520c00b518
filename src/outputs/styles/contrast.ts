/**
 * Readable colours, by the formulas of WCAG 2.2 ("relative luminance",
 * "contrast ratio"). Colours are `#rrggbb`.
 */

const channels = (colour: string): ReadonlyArray<number> =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 (the same) to 21 (black on white). */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const mix = (colour: string, target: string, amount: number): string => {
  const goal = channels(target)
  const mixed = channels(colour).map((value, index) => Math.round(value + ((goal[index] ?? value) - value) * amount))
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`
}

/** The colour nearest to `colour`, towards black or white, that has at least `least` contrast on `background`. */
export const readableOn = (background: string, colour: string, least = 4.5): string => {
  const target = contrast("#ffffff", background) > contrast("#000000", background) ? "#ffffff" : "#000000"
  for (let step = 0; step < 50; step += 1) {
    const candidate = mix(colour, target, step / 50)
    if (contrast(candidate, background) >= least) return candidate
  }
  return target
}

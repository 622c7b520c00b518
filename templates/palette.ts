/**
 * The colours of a card, each `#rrggbb`; contrast is that of WCAG 2.2, section 1.4.3.
 *
 * @example
 * ```ts
 * import { type Palette, palette } from "fanfare"
 *
 * const { paper, ink }: Palette = palette("light", "#0b5c6b")
 * console.log(paper, ink)
 * ```
 */
export interface Palette {
  readonly paper: string
  readonly ink: string
  /** For what is read second: at least 4.5:1. */
  readonly quiet: string
  /** Thin lines; nothing to read. */
  readonly line: string
  /** The accent for surfaces: as it is, or 3:1 from paper where it would hardly be seen on it. */
  readonly accent: string
  /** The accent, as far from itself as text on paper needs: at least 4.5:1. */
  readonly accentInk: string
  /** Text on the accent: at least 4.5:1. */
  readonly onAccent: string
}

const themes = {
  light: { paper: "#faf8f4", ink: "#16171b", quiet: "#595c66", line: "#d9d5cc" },
  dark: { paper: "#14161b", ink: "#f5f2ec", quiet: "#a8abb5", line: "#353943" }
} as const

const leastContrast = { text: 4.5, seen: 1.3, shape: 3 }

/**
 * The colours of a card: paper and inks by theme, and the site's accent made readable on them. `accent` is `#rrggbb`; `tint`
 * is the share of the accent in the paper, from 0 to 1.
 *
 * @example
 * ```ts
 * import { palette } from "fanfare"
 *
 * console.log(palette("dark", "#e4572e", 0.1).accentInk)
 * ```
 */
export const palette = (theme: "light" | "dark", accent: string, tint = 0): Palette => {
  const { ink, ...base } = themes[theme]
  const given = /^#[0-9a-f]{6}$/i.test(accent) ? accent : ink
  const paper = tint === 0 ? base.paper : mix(base.paper, given, tint)
  const readable = (colour: string, least: number): string => towards(colour, ink, paper, least)
  const solid = contrast(given, paper) >= leastContrast.seen ? given : readable(given, leastContrast.shape)
  return {
    paper,
    ink,
    quiet: readable(base.quiet, leastContrast.text),
    line: tint === 0 ? base.line : mix(paper, ink, 0.16),
    accent: solid,
    accentInk: readable(given, leastContrast.text),
    onAccent: ["#ffffff", themes.light.ink].find((one) => contrast(one, solid) >= leastContrast.text) ?? "#000000"
  }
}

/** The first mixture of a colour with another one that stands out from a background. */
const towards = (colour: string, goal: string, background: string, least: number): string => {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, goal, share)
    if (contrast(mixed, background) >= least) return mixed
  }
  return goal
}

/** A colour between two, `share` of the way from the first to the second. */
const mix = (from: string, to: string, share: number): string =>
  `#${[0, 1, 2]
    .map((index) => Math.round((channels(from)[index] ?? 0) * (1 - share) + (channels(to)[index] ?? 0) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`

/** From 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channels = (colour: string): ReadonlyArray<number> =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

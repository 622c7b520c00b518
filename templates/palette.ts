import { contrast, difference, mix, tintDifference } from "./ground/colour.ts"

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
  /** The accent as it was given, for bars, fields and signs: it is always seen on paper. */
  readonly accent: string
  /** The accent for text on paper, at least 4.5:1: moved towards `ink` as far as that needs, or `ink` itself where little of its character would be left. */
  readonly accentInk: string
  /** Text on the accent: at least 4.5:1. */
  readonly onAccent: string
}

const themes = {
  light: { paper: "#faf8f4", ink: "#16171b", quiet: "#595c66", line: "#d9d5cc" },
  dark: { paper: "#14161b", ink: "#f5f2ec", quiet: "#a8abb5", line: "#353943" }
} as const

/** The paper of a theme, before an accent moves it. */
export const paperOf = (theme: "light" | "dark"): string => themes[theme].paper

/** Contrast that text needs. */
const readable = 4.5
/** Contrast from which on a field is told from paper. */
const seen = 1.2
/** The same for a sign, of which the shape must be told too. */
const seenAsSign = 1.6
/** From here on it is told from it from paper by its colour alone, however alike their luminance (OKLab without lightness). */
const tinted = 0.08
/** Beyond, a colour that was moved has lost its character: yellow becomes olive, black becomes grey (OKLab). */
const farthest = 0.27

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
  // Where the accent would hardly be seen on the paper, the paper gives way and not the accent.
  const paper = towards(tint === 0 ? base.paper : mix(base.paper, given, tint), ink, (mixed) => isSeen(given, mixed))
  const isReadable = (mixed: string): boolean => contrast(mixed, paper) >= readable
  const accentInk = towards(given, ink, isReadable)
  return {
    paper,
    ink,
    quiet: towards(base.quiet, ink, isReadable),
    line: paper === base.paper ? base.line : mix(paper, ink, 0.16),
    accent: given,
    accentInk: difference(given, accentInk) > farthest ? ink : accentInk,
    onAccent: ["#ffffff", themes.light.ink].find((one) => contrast(one, given) >= readable) ?? "#000000"
  }
}

/** For signs that say something by their shape, such as stars and quotation marks: the accent, or the ink where the accent is hardly told from paper. */
export const signColour = ({ accent, paper, ink }: Pick<Palette, "accent" | "paper" | "ink">): string =>
  isSeen(accent, paper, seenAsSign) ? accent : ink

/** Around signs that are counted, where their colour is told from the paper by its hue alone: yellow stays yellow. Null where it needs none. */
export const signEdge = (colours: Pick<Palette, "accent" | "paper" | "ink">): string | null =>
  contrast(signColour(colours), colours.paper) < 2 ? colours.ink : null

/** Whether a field of a colour is told from the paper around it. */
const isSeen = (colour: string, paper: string, least = seen): boolean =>
  contrast(colour, paper) >= least || tintDifference(colour, paper) >= tinted

/** The first mixture of a colour with another one that will do. */
const towards = (colour: string, goal: string, suits: (mixed: string) => boolean): string => {
  for (let step = 0; step < 50; step += 1) {
    const mixed = mix(colour, goal, step / 50)
    if (suits(mixed)) return mixed
  }
  return goal
}

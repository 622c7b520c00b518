/**
 * A point of a picture in words: two shares from the left and the top, or the
 * words of CSS and Hugo such as `top` and `bottom left`.
 */
import type { Focus } from "../model/Article.ts"

/** The point that a text gives; undefined where it gives none. */
export const readFocus = (text: string): Focus | undefined => focalPoint(focusWords(text) ?? [])

/** The parts of a text; undefined where it is empty, or leaves the choice to fanfare as Hugo's anchor `Smart` does. */
export const focusWords = (text: string): ReadonlyArray<string> | undefined => {
  const words = text.replace(/(?<=[a-z])[-_]?(?=[A-Z])|(?<=[a-z])[-_](?=[a-z])/g, " ").toLowerCase()
  return /^\s*(?:smart\s*)?$/.test(words) ? undefined : words.trim().split(/\s*,\s*|\s+/)
}

type Words = ReadonlyMap<string, number>
const centre = [
  ["center", 0.5],
  ["centre", 0.5]
] as const
const across: Words = new Map([["left", 0], ...centre, ["right", 1]])
const down: Words = new Map([["top", 0], ...centre, ["bottom", 1]])

/** Undefined unless the parts are a point; a single number is not one, a single word is the middle of that side. */
export const focalPoint = ([first = "", second, ...more]: ReadonlyArray<string>): Focus | undefined => {
  if (more.length > 0) return undefined
  if (second === undefined) return across.has(first) ? point(across.get(first), 0.5) : point(0.5, down.get(first))
  const isPercent = [first, second].some((part) => Number(part) > 1)
  const inOrder = point(share(first, across, isPercent), share(second, down, isPercent))
  return inOrder ?? point(across.get(second), down.get(first))
}

const point = (x: number | undefined, y: number | undefined): Focus | undefined =>
  x === undefined || y === undefined ? undefined : { x, y }

/** From 0 to 1. Where one of the two bare numbers is above 1, both are percentages. */
const share = (part: string, words: Words, isPercent: boolean): number | undefined => {
  const [, digits, sign] = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(part) ?? []
  if (digits === undefined) return words.get(part)
  const found = sign === "%" || isPercent ? Math.round(Number(digits) * 1e4) / 1e6 : Number(digits)
  return found <= 1 ? found : undefined
}

/**
 * The focal point of a picture as people write it: two numbers, a text of two
 * shares, or the words of CSS and Hugo.
 */
import { Result } from "effect"
import type { Focus } from "../../model/Article.ts"
import { isRecord, plainKey } from "./fields.ts"
import { type Reader, shown, wrong } from "./Reader.ts"

export const focus: Reader<Focus> = (value) => {
  const parts = partsOf(value)
  if (parts === undefined) return Result.succeed(undefined)
  const found = pointOf(parts)
  return found === undefined
    ? wrong(
        `is no point of a picture: ${shown(value)}.`,
        "Write two shares, from the left and from the top, such as 30% 40%, or words such as top or bottom left."
      )
    : Result.succeed(found)
}

/** The point that a text says; undefined where it says none. */
export const readFocus = (text: string): Focus | undefined => pointOf(partsOf(text) ?? [])

/** Undefined where the value says nothing, or leaves the choice to fanfare as Hugo's anchor `Smart` does. */
const partsOf = (value: unknown): ReadonlyArray<string> | undefined => {
  if (typeof value === "string") {
    const words = value.replace(/(?<=[a-z])[-_]?(?=[A-Z])|(?<=[a-z])[-_](?=[a-z])/g, " ").toLowerCase()
    return /^\s*(?:smart\s*)?$/.test(words) ? undefined : words.trim().split(/\s*,\s*|\s+/)
  }
  if (Array.isArray(value)) return value.map(partOf)
  const named = new Map(isRecord(value) ? Object.entries(value).map(([key, part]) => [plainKey(key), part]) : [])
  return named.size === 2 ? [partOf(named.get("x")), partOf(named.get("y"))] : []
}

const partOf = (value: unknown): string =>
  typeof value === "number" ? String(value) : typeof value === "string" ? value.trim().toLowerCase() : ""

type Words = ReadonlyMap<string, number>
const centre = [
  ["center", 0.5],
  ["centre", 0.5]
] as const
const across: Words = new Map([["left", 0], ...centre, ["right", 1]])
const down: Words = new Map([["top", 0], ...centre, ["bottom", 1]])

const pointOf = ([first = "", second, ...more]: ReadonlyArray<string>): Focus | undefined => {
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

/**
 * The focal point of a picture as people write it: two numbers, a text of two
 * shares, or the words of CSS and Hugo.
 */
import { Result } from "effect"
import type { Focus } from "../../model/Article.ts"
import { focalPoint, focusWords } from "../../text/focalPoint.ts"
import { isRecord, plainKey } from "./fields.ts"
import { type Reader, shown, wrong } from "./Reader.ts"

export const focus: Reader<Focus> = (value) => {
  const parts = partsOf(value)
  if (parts === undefined) return Result.succeed(undefined)
  const found = focalPoint(parts)
  return found === undefined
    ? wrong(
        `is no point of a picture: ${shown(value)}.`,
        "Write two shares, from the left and from the top, such as 30% 40%, or words such as top or bottom left."
      )
    : Result.succeed(found)
}

/** Undefined where the value says nothing, or leaves the choice to fanfare as Hugo's anchor `Smart` does. */
const partsOf = (value: unknown): ReadonlyArray<string> | undefined => {
  if (typeof value === "string") return focusWords(value)
  if (Array.isArray(value)) return value.map(partOf)
  const named = new Map(isRecord(value) ? Object.entries(value).map(([key, part]) => [plainKey(key), part]) : [])
  return named.size === 2 ? [partOf(named.get("x")), partOf(named.get("y"))] : []
}

const partOf = (value: unknown): string =>
  typeof value === "number" ? String(value) : typeof value === "string" ? value.trim().toLowerCase() : ""

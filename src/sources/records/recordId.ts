/** The id of a record: its `id`, else its `slug`, else its `url`. */
import { Predicate, Result } from "effect"

export interface RecordId {
  /** Null where the line does not say which record it is. */
  readonly id: string | null
  /** False for a line that is not JSON, where the id that it begins with can be read. */
  readonly isWhole: boolean
}

/** The id of a line. */
export const recordId = (text: string): RecordId => {
  const parsed = isCutOff(text) ? null : Result.getOrNull(Result.try(() => ({ value: JSON.parse(text) as unknown })))
  return { id: idOfRecord(parsed === null ? beginningOf(text) : parsed.value), isWhole: parsed !== null }
}

/** An object that does not begin or end as one; an error for each of many such lines would cost far more than the lines. */
const isCutOff = (text: string): boolean => text.startsWith("{") && !(text.endsWith("}") && /^\{\s*["}]/.test(text))

/** Null for a value that is not a record. */
export const idOfRecord = (record: unknown): string | null => {
  if (!Predicate.isObject(record)) return null
  const found = [record["id"], record["slug"], record["url"]].find(
    (one) => (typeof one === "string" && one !== "") || typeof one === "number"
  )
  return found === undefined ? null : String(found)
}

/** Characters. No id is longer. */
const longest = 10_000

/** A line that was cut off still says which record it was: that one is not gone. */
const beginningOf = (text: string): unknown => {
  const [, id] = /^\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*[,}]/.exec(text.slice(0, longest)) ?? []
  return id === undefined ? null : Result.getOrNull(Result.try(() => ({ id: JSON.parse(id) as unknown })))
}

/** The id of a record: its `id`, else its `slug`, else its `url`. */
import { Predicate, Result } from "effect"

export interface RecordId {
  readonly id: string
  /** False for a line that is not JSON, where the id that it begins with can be read. */
  readonly isWhole: boolean
}

/** The id of a line; null for one that is not a record. */
export const recordId = (text: string): RecordId | null => {
  const parsed = Result.try(() => JSON.parse(text) as unknown)
  const record = Result.isFailure(parsed) ? beginning(text) : parsed.success
  const id = idOfRecord(record)
  return id === null ? null : { id, isWhole: Result.isSuccess(parsed) }
}

/** Null for a value that is not a record. */
export const idOfRecord = (record: unknown): string | null => {
  if (!Predicate.isObject(record)) return null
  const found = [record["id"], record["slug"], record["url"]].find(
    (one) => (typeof one === "string" && one !== "") || typeof one === "number"
  )
  return found === undefined ? null : String(found)
}

/** A line that was cut off still says which record it was: that one is not gone. */
const beginning = (text: string): unknown => {
  const [, id] = /^\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*[,}]/.exec(text) ?? []
  return id === undefined ? null : Result.getOrNull(Result.try(() => ({ id: JSON.parse(id) as unknown })))
}

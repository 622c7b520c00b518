/**
 * What a reader is: a pure function from what a person wrote in a field to the
 * value that it means, or to what is wrong with it. A reader never guesses.
 */
import { Result } from "effect"
import type { Code } from "../../model/Finding.ts"

/** Goes on after the field's name: `` `date` holds …``. */
export interface Wrong {
  /** Where it is another than that of a value that cannot be used. */
  readonly code?: Code
  readonly message: string
  readonly fix: string
  /** The part of the value that is wrong. */
  readonly at?: ReadonlyArray<PropertyKey>
}

/**
 * Undefined where the value says nothing. `key` is the field's name as `plainKey` makes it; `leaveOut` is told of a
 * part that is wrong where the rest of the value is of use without it.
 */
export type Reader<T> = (
  value: unknown,
  key: string,
  leaveOut: (part: Wrong) => void
) => Result.Result<T | undefined, Wrong>

export const wrong = (message: string, fix: string, at: ReadonlyArray<PropertyKey> = []): Result.Result<never, Wrong> =>
  Result.fail({ message, fix, at })

export const kindOf = (value: unknown): string => (Array.isArray(value) ? "a list" : "a group of fields")

/** A single value as it is, for people; of a list or a group only that it is one. */
export const shown = (value: unknown): string =>
  typeof value === "object" && value !== null ? kindOf(value) : typeof value === "string" ? `"${value}"` : String(value)

/** A field without a value says nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "")

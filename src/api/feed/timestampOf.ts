/** A moment as a program gives it, as feeds have it. */
import { fromInstant, parseTimestamp, type Timestamp } from "../../model/Timestamp.ts"
import type { DateInput } from "./ChannelInput.ts"

/** `what` names the date in the RangeError that is thrown for one that is wrong, for example `published of "The ferry"`. */
export const timestampOf = (given: DateInput, what: string): Timestamp => {
  const found =
    given instanceof Date
      ? isWritable(given)
        ? fromInstant(given.getTime())
        : undefined
      : typeof given === "string"
        ? parseTimestamp(given, "UTC")
        : undefined
  if (found !== undefined) return found
  const shown = given instanceof Date ? "an invalid Date, or one beyond the years 0 to 9999" : JSON.stringify(given)
  throw new RangeError(
    `The date ${what} is ${shown}: write it as 2026-03-01T09:30:00+03:00 or 2026-03-01, or give a valid Date.`
  )
}

const isWritable = (date: Date): boolean =>
  !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999

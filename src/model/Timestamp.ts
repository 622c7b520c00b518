/**
 * A moment with the zone it was written in, as RFC 3339 text. Not a `Date`:
 * a newsroom's "09:30+03:00" must come back as "09:30+03:00", so the text is
 * kept and only compared by instant.
 */
import { Schema } from "effect"
import { type DateParts, dateParts } from "./dates/dateParts.ts"
import { offsetAt, offsetOf, wallTime, zoneMinutes } from "./dates/zoneMinutes.ts"

/** RFC 3339 date-time with seconds and a numeric offset or `Z`, for example `2026-03-01T09:30:00+03:00`. */
export const Timestamp = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)),
  Schema.brand("Timestamp")
)
export type Timestamp = typeof Timestamp.Type

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const instant = (timestamp: Timestamp): number => Date.parse(timestamp)

/** A moment in UTC, from milliseconds since 1970-01-01T00:00:00Z. */
export const fromInstant = (milliseconds: number): Timestamp =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z") as Timestamp

/** The same moment as a clock in `zone` (IANA name) shows it. */
export const inZone = (timestamp: Timestamp, zone: string): Timestamp => {
  const moment = instant(timestamp)
  const offset = zone === "UTC" ? 0 : offsetOf(moment, zone)
  return (new Date(moment + offset * 60_000).toISOString().slice(0, 19) + offsetText(offset)) as Timestamp
}

const pad = (value: number): string => String(value).padStart(2, "0")

const offsetText = (minutes: number): string =>
  minutes === 0
    ? "Z"
    : `${minutes < 0 ? "-" : "+"}${pad(Math.trunc(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`

/**
 * Reads the dates that site generators, feeds and mails write: `2026-03-01`, `2026-03-01 09:30`, RFC 3339, RFC 5322,
 * `March 1, 2026`, `Mar 01 2026 11:00 PM EST`, `2026-03-01T09:30:00+03:00[Asia/Riyadh]` and their like. A date without
 * a zone is taken in `zone` (IANA name). Gives undefined for anything else, for days that the calendar does not have, and
 * for the zero dates of databases and languages. `1/2/2026`, which may be two days, and months with other names than in
 * English are read as `language` (BCP 47) has them; without one they are no dates. A leap second is the second before it.
 */
export const parseTimestamp = (text: string, zone: string, language: string | null = null): Timestamp | undefined => {
  if (written.test(text)) return text as Timestamp
  const found = dateParts(text, language)
  if (found === null || isZero(found) || !isInCalendar(found)) return undefined
  const { year, month, day, hour, minute, second } = found
  const wall = wallTime(year, month, day, hour, minute, Math.min(second, 59))
  const back = new Date(wall)
  const offset = found.zone === null ? offsetAt(wall, zone) : zoneMinutes(found.zone, wall, zone)
  if (offset === undefined) return undefined
  return (back.toISOString().slice(0, 19) + offsetText(offset)) as Timestamp
}

/** As it is given, of a day that every month has: most dates that are read have been written by this already. */
const written =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?!00:00)(?:0\d|1[0-3]):[0-5]\d)$/

/** `0000-00-00` of databases, `0001-01-01T00:00:00` of Go and .NET: what a field holds that holds no date. */
export const isZeroDate = (text: string): boolean => {
  const found = dateParts(text)
  return found !== null && isZero(found)
}

/** Whether a text is written as a date, of a day or a time that there is not: `2023-02-29`, `24:00`. */
export const isImpossible = (text: string, language: string): boolean => {
  const found = dateParts(text, language)
  return found !== null && !isZero(found) && !isInCalendar(found)
}

/**
 * Whether the year of a date is this one or near it by a calendar that writers of the language count by: the Hijri ones
 * are in the fifteenth century, the Buddhist one is 543 years ahead.
 */
export const isOfOtherCalendar = (text: string, language: string): boolean => {
  const year = dateParts(text, language)?.year ?? 0
  if (year >= 1340 && year <= 1500) return /^(?:ar|ckb|dv|fa|ps|sd|ug|ur)\b/i.test(language) || /[٠-٩۰-۹]/.test(text)
  return year >= 2480 && year <= 2640 && (/^(?:km|lo|th)\b/i.test(language) || /[๐-๙]/.test(text))
}

/** Whether a date may be two days, such as `1/2/2026`. */
export const isEitherDay = (text: string, language: string): boolean => dateParts(text, language)?.isEither === true

/** RFC 3339, 5.6: a minute may have 61 seconds. */
const isInCalendar = ({ year, month, day, hour, minute, second }: DateParts): boolean => {
  const date = new Date(wallTime(year, month, day, 0, 0, 0))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour <= 23 && minute <= 59 && second <= 60
}

const isZero = ({ year, month, day, hour, minute }: DateParts): boolean =>
  year === 0 || (year === 1 && month === 1 && day === 1 && hour === 0 && minute === 0)

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** RFC 822 with a four-digit year, as RSS 2.0 wants it, in the timestamp's own zone. */
export const toRfc822 = (timestamp: Timestamp): string => {
  const wall = new Date(timestamp.slice(0, 19) + "Z")
  const zone = timestamp.endsWith("Z") ? "GMT" : timestamp.slice(19).replace(":", "")
  return `${days[wall.getUTCDay()]}, ${pad(wall.getUTCDate())} ${monthNames[wall.getUTCMonth()]} ${timestamp.slice(0, 4)} ${timestamp.slice(11, 19)} ${zone}`
}

/**
 * A moment with the zone it was written in, as RFC 3339 text. Not a `Date`:
 * a newsroom's "09:30+03:00" must come back as "09:30+03:00", so the text is
 * kept and only compared by instant.
 */
import { Schema } from "effect"

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

const pad = (value: number): string => String(value).padStart(2, "0")

/** The offset of a time zone at an instant, in minutes east of UTC. Throws RangeError for an unknown zone. */
const zoneOffset = (milliseconds: number, zone: string): number => {
  const parts = clockOf(zone).formatToParts(milliseconds)
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value)
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"))
  return Math.round((local - Math.floor(milliseconds / 1000) * 1000) / 60_000)
}

/** A formatter costs far more than a date: one for each zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  })
  clocks.set(zone, made)
  return made
}

const offsetText = (minutes: number): string =>
  minutes === 0
    ? "Z"
    : `${minutes < 0 ? "-" : "+"}${pad(Math.trunc(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`

const shape =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?\s*$/i

/**
 * Reads the date forms that site generators write: `2026-03-01`, `2026-03-01 09:30`, `2026/3/1 9:30:00`,
 * RFC 3339, and RFC 822 with a numeric or GMT zone. A date without a zone is taken in `zone` (IANA name).
 * Gives undefined for anything else, and for days that the calendar does not have.
 */
export const parseTimestamp = (text: string, zone: string): Timestamp | undefined => {
  const found = shape.exec(text) ?? rfc822(text)
  if (found === undefined || found === null) return undefined
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((index) => Number(found[index] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number
  ]
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const back = new Date(wall)
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  const isDay = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined
  const offset = found[7] === undefined ? settle(wall, zone) : offsetMinutes(found[7])
  if (offset === undefined) return undefined
  return (back.toISOString().slice(0, 19) + offsetText(offset)) as Timestamp
}

/** Wall time to offset needs two rounds, because the offset itself depends on the instant (daylight saving). */
const settle = (wall: number, zone: string): number => {
  const first = zoneOffset(wall, zone)
  return zoneOffset(wall - first * 60_000, zone)
}

const offsetMinutes = (text: string): number | undefined => {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2))
  return minutes > 14 * 60 || Number(text.slice(-2)) > 59 ? undefined : text.startsWith("-") ? -minutes : minutes
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** RFC 822 section 5 as RSS uses it: `Sun, 01 Mar 2026 09:30:00 +0300`. */
const rfc822 = (text: string): ReadonlyArray<string | undefined> | undefined => {
  const found =
    /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(UTC|GMT|Z|[+-]\d{4})?\s*$/i.exec(
      text
    )
  if (found === null) return undefined
  const month = months.indexOf((found[2] ?? "").toLowerCase()) + 1
  return month === 0 ? undefined : ["", found[3], String(month), found[1], found[4], found[5], found[6], found[7]]
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** RFC 822 with a four-digit year, as RSS 2.0 wants it, in the timestamp's own zone. */
export const toRfc822 = (timestamp: Timestamp): string => {
  const wall = new Date(timestamp.slice(0, 19) + "Z")
  const zone = timestamp.endsWith("Z") ? "GMT" : timestamp.slice(19).replace(":", "")
  return `${days[wall.getUTCDay()]}, ${pad(wall.getUTCDate())} ${monthNames[wall.getUTCMonth()]} ${timestamp.slice(0, 4)} ${timestamp.slice(11, 19)} ${zone}`
}

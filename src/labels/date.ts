/** Dates for people: in the reader's language, and in the zone of the site, so that one moment is one day everywhere. */
import { inZone, type Timestamp } from "../model/Timestamp.ts"
import { dateFormat } from "./dateFormat.ts"

/**
 * For example `1 March 2026`. Digits and calendar are those of the language and
 * its region: Persian has its own digits and the Solar Hijri year, Thai the
 * Buddhist one. `timeZone`: an IANA name.
 */
export const longDate = (timestamp: Timestamp, language: string, timeZone: string): string => {
  const day = inZone(timestamp, timeZone)
  return language === "en" ? english(day) : dateFormat(language, fields).format(wallTime(day))
}

const fields = { day: "numeric", month: "long", year: "numeric" } as const

const months = "January February March April May June July August September October November December".split(" ")

/** What the formatter of `en-GB` says, without it: the first formatter of a process costs as much as ten cards. */
const english = (timestamp: Timestamp): string =>
  [Number(timestamp.slice(8, 10)), months[Number(timestamp.slice(5, 7)) - 1], Number(timestamp.slice(0, 4))].join(" ")

/** What a clock beside the writer of a timestamp showed, as milliseconds since 1970 in UTC. */
export const wallTime = (timestamp: Timestamp): number => Date.parse(`${timestamp.slice(0, 19)}Z`)

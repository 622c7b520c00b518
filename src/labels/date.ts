/** Dates for people: in the reader's language, and in the zone of the site, so that one moment is one day everywhere. */
import { inZone, type Timestamp } from "../model/Timestamp.ts"

/** For example `1 March 2026`; digits are those that news in the language uses on the web. `timeZone`: an IANA name. */
export const longDate = (timestamp: Timestamp, language: string, timeZone: string): string => {
  const day = inZone(timestamp, timeZone)
  return language === "en" ? english(day) : formatterOf(language).format(Date.parse(day.slice(0, 19) + "Z"))
}

const months = "January February March April May June July August September October November December".split(" ")

/** What the formatter of `en-GB` says, without it: the first formatter of a process costs as much as ten cards. */
const english = (timestamp: Timestamp): string =>
  [Number(timestamp.slice(8, 10)), months[Number(timestamp.slice(5, 7)) - 1], Number(timestamp.slice(0, 4))].join(" ")

/** A formatter costs far more than a date, in time and in memory outside of the heap: one for each language. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Of British English where Node does not know the language. */
const formatterOf = (language: string): Intl.DateTimeFormat => {
  const known = formatters.get(language)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat([language, "en-GB"], {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
    numberingSystem: "latn",
    calendar: "gregory"
  })
  formatters.set(language, made)
  return made
}

/** Dates for people: in the reader's language, in the zone that the date was written in. */
import type { Timestamp } from "../model/Timestamp.ts"

/** For example `1 March 2026`; digits are those that news in the language uses on the web. */
export const longDate = (timestamp: Timestamp, language: string): string =>
  formatterOf(language).format(Date.parse(timestamp.slice(0, 19) + "Z"))

/** A formatter costs far more than a date, in time and in memory outside of the heap: one for each language. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (language: string): Intl.DateTimeFormat => {
  const known = formatters.get(language)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(supported(language), {
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

const supported = (language: string): string => {
  const wanted = language === "en" ? "en-GB" : language
  return Intl.DateTimeFormat.supportedLocalesOf([wanted]).length > 0 ? wanted : "en-GB"
}

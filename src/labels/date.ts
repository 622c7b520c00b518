/** Dates for people: in the reader's language, in the zone that the date was written in. */
import type { Timestamp } from "../model/Timestamp.ts"

/** For example `1 March 2026`; digits are those that news in the language uses on the web. */
export const longDate = (timestamp: Timestamp, language: string): string =>
  new Intl.DateTimeFormat(supported(language), {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
    numberingSystem: "latn",
    calendar: "gregory"
  }).format(Date.parse(timestamp.slice(0, 19) + "Z"))

const supported = (language: string): string => {
  const wanted = language === "en" ? "en-GB" : language
  return Intl.DateTimeFormat.supportedLocalesOf([wanted]).length > 0 ? wanted : "en-GB"
}

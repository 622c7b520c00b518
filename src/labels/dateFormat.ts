/** How a language writes dates: its digits, its calendar and the names of its months. */
import { directionOf } from "../model/language.ts"

export interface DateFormat {
  /** Milliseconds since 1970 of the date and time that are to be shown, taken as if they were in UTC. */
  readonly format: (time: number) => string
  /** The same from one to another; what both have in common is said once. */
  readonly range: (from: number, to: number) => string
  /** One of the fields alone, without words around it. */
  readonly part: (time: number, field: keyof DateFields) => string
}

export type DateFields = Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month" | "year" | "hour" | "minute">

/** A formatter costs far more than a date, in time and in memory outside of the heap: one for each language and choice of fields. */
const formats = new Map<string, DateFormat>()

export const dateFormat = (language: string, fields: DateFields): DateFormat => {
  const key = `${language} ${JSON.stringify(fields)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = makeFormat(language, fields)
  formats.set(key, made)
  return made
}

/** Languages whose long dates are too long to be read at a glance: months that are ordinal numbers in words, endings on every part. */
const wordy = /^(?:mn|bo|dz|eu)\b/i

/** Languages whose own digits Node does not know as theirs. */
const digits: Readonly<Record<string, string>> = { bo: "tibt" }

/** British English where Node does not know the language. */
const makeFormat = (language: string, { month, ...fields }: DateFields): DateFormat => {
  const options = {
    timeZone: "UTC",
    ...fields,
    ...(month === undefined ? {} : { month: month === "long" && wordy.test(language) ? "short" : month }),
    numberingSystem: digits[language.toLowerCase().split("-")[0] ?? ""]
  } as const
  const own = new Intl.DateTimeFormat([language === "en" ? "en-GB" : language, "en-GB"], options)
  const { locale, calendar } = own.resolvedOptions()
  const isForeign = new Intl.Locale(locale).language !== new Intl.Locale(language).language
  // In a line from right to left, the parts of an English date would change places.
  const isolated = (text: string): string =>
    isForeign && directionOf(language) === "rtl" ? `\u2066${text}\u2069` : text
  // Some languages of Iran and Afghanistan have no names of their own for its months.
  const isNamed = calendar !== "persian" || !/[A-Za-z]/.test(withoutEra(own.formatToParts(0)))
  const isPersian = calendar === "persian" && isNamed
  const shown = isNamed ? own : new Intl.DateTimeFormat(language, { ...options, calendar: "gregory" })
  return {
    format: (time) => isolated(isPersian ? withoutEra(shown.formatToParts(time)) : shown.format(time)),
    range: (from, to) =>
      isolated(isPersian ? withoutEra(shown.formatRangeToParts(from, to)) : shown.formatRange(from, to)),
    part: (time, field) => shown.formatToParts(time).find(({ type }) => type === field)?.value ?? ""
  }
}

/** The Persian calendar names its era behind each year. */
const withoutEra = (parts: ReadonlyArray<Pick<Intl.DateTimeFormatPart, "type" | "value">>): string =>
  parts
    .map(({ type, value }) => (type === "era" ? "" : value))
    .join("")
    .trim()

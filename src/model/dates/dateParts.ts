/**
 * A date as people, site generators, feeds and mails write it, taken apart:
 * numbers and the zone as it was written. It does not know time zones.
 */
import { inEnglish, isDayFirst, weekdayIn } from "./dateWords.ts"
import { plainDate } from "./plainDate.ts"

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** As it was written: `Z`, `-5`, `EST`, `Asia/Riyadh`; null for none. */
  readonly zone: string | null
  /** Whether its day and its month may also be the other way round. */
  readonly isEither: boolean
}

/** Whole names or the first letters: Finnish `marraskuu` is November. */
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?`
const time = String.raw`(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?:\s*([ap])\.?m\b\.?)?`
const zone = String.raw`(z|(?:utc|gmt|ut)?\s?[+-]\d{1,2}(?::?\d{2})?|[a-z]{2,5}|[a-z]+(?:/[a-z_+-]+)+)`
/** A time after the date, a zone after the time, and the zone's name in brackets as RFC 9557 has it. */
const rest = String.raw`(?:(?:\s*t\s*|,?\s+(?:at\s+)?)${time}(?:\s*${zone})?(?:\s*\[([a-z_/+-]+)\])?)?$`

const patterns = {
  /** ISO 8601 and RFC 3339, also with slashes or points, as in Korean and Hungarian, or with the words of Chinese and Japanese. */
  yearFirst: new RegExp(
    String.raw`^(\d{4})(?:[-/.]\s?|[年년]\s?)(\d{1,2})(?:[-/.]\s?|[月월]\s?)(\d{1,2})[日일.]?${rest}`,
    "i"
  ),
  /** ISO 8601, basic form. */
  basic: /^(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})?()(z|[+-]\d{2}:?\d{2})?()$/i,
  /** RFC 5322 and its ancestors: `1 Mar 2026 09:30:00 +0300`; also `1st of March, 2026` and `01-Mar-26`. */
  dayMonth: new RegExp(
    String.raw`^(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]+(?:of\s+)?${month},?[\s-]+(\d{4}|\d{2})${rest}`,
    "i"
  ),
  /** `March 1, 2026`, `Mar 01 2026`. */
  monthDay: new RegExp(String.raw`^${month}[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|-)(\d{4})${rest}`, "i"),
  /** Hungarian: `2026. May 1.` */
  yearMonth: new RegExp(String.raw`^(\d{4})[.,]?\s+${month}\s+(\d{1,2})[.,]*${rest}`, "i"),
  /** `date`, C and Ruby: `Mar  1 09:30:00 2026`, with a zone before or after the year. */
  yearLast: new RegExp(String.raw`^${month}\s+(\d{1,2})\s+${time}(?:\s+${zone})?\s+(\d{4})(?:\s+([+-]\d{4}))?$`, "i"),
  /** `13.2.2026`, `2/13/2026`. */
  numbers: new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})\.?${rest}`, "i")
} as const

/** Longer than any date. */
const mostLetters = 80

/**
 * Null for what is not a date. `language` (BCP 47) says what `1/2/2026` means and which months have other names; without
 * one, `1/2/2026` is not a date. Numbers are not checked against the calendar.
 */
export const dateParts = (text: string, language: string | null = null): DateParts | null => {
  if (text.length > mostLetters) return null
  const plain = latinDigits(text)
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replaceAll("،", ",")
    .replaceAll(/[\s\u202F]+/g, " ")
    .trim()
    .replace(/\s*\([^()]*\)$/, "")
  const [before = ""] = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i.exec(plain) ?? []
  const found = inForm(plain.slice(before.length), language, () => englishWeekday(before))
  if (found !== null || language === null || !/\p{L}/u.test(plain)) return found
  const weekday = (): number | undefined => weekdayIn(plain, language)
  for (const form of new Set([plain, plainDate(plain, language)]))
    for (const one of inEnglish(form, language)) {
      // Years of two digits are for the forms of mails.
      if (!/\d{4}/.test(one)) continue
      const said = inForm(one, language, weekday)
      if (said !== null) return said
    }
  return null
}

const englishWeekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

const englishWeekday = (word: string): number | undefined => {
  const found = englishWeekdays.indexOf(word.slice(0, 3).toLowerCase())
  return found < 0 ? undefined : found
}

/** The day of the week that is written beside the date, Sunday being 0. */
type Weekday = () => number | undefined

const inForm = (plain: string, language: string | null, weekday: Weekday): DateParts | null => {
  const iso = patterns.yearFirst.exec(plain) ?? patterns.basic.exec(plain)
  if (iso !== null) return parts([iso[1], iso[2], iso[3]], iso.slice(4))
  const mail = patterns.dayMonth.exec(plain)
  if (mail !== null) return parts([fullYear(mail[3]), monthNumber(mail[2]), mail[1]], mail.slice(4))
  const said = patterns.monthDay.exec(plain)
  if (said !== null) return parts([said[3], monthNumber(said[1]), said[2]], said.slice(4))
  const year = patterns.yearMonth.exec(plain)
  if (year !== null) return parts([year[1], monthNumber(year[2]), year[3]], year.slice(4))
  const late = patterns.yearLast.exec(plain)
  if (late !== null)
    return parts([late[8], monthNumber(late[1]), late[2]], [...late.slice(3, 7), late[9] ?? late[7], undefined])
  const numbers = patterns.numbers.exec(plain)
  return numbers === null ? null : inOrder(numbers, language, weekday)
}

type Found = ReadonlyArray<string | number | undefined>

/** `clock`: hour, minute, second, `a` or `p`, the zone, the zone in brackets. */
const parts = ([year, month, day]: Found, [hour, minute, second, half, offset, named]: Found): DateParts | null => {
  const written = Number(hour ?? 0)
  const isHalved = half !== undefined && half !== ""
  if (isHalved ? written < 1 || written > 12 : hour !== undefined && minute === undefined) return null
  const isAfternoon = String(half).toLowerCase() === "p"
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: !isHalved ? written : (written % 12) + (isAfternoon ? 12 : 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    zone:
      offset === undefined || offset === ""
        ? named === undefined || named === ""
          ? null
          : String(named)
        : String(offset),
    isEither: false
  }
}

/** Where one of the two numbers is no month, or they are the same, there is one way to read them; the weekday may tell which. */
const inOrder = (found: RegExpExecArray, language: string | null, weekday: Weekday): DateParts | null => {
  const [one, other] = [Number(found[1]), Number(found[3])]
  const isEither = one <= 12 && other <= 12 && one !== other
  const told = isEither ? isDayFirstBy(weekday(), Number(found[4]), one, other) : undefined
  if (isEither && told === undefined && language === null) return null
  const isDay = isEither ? (told ?? isDayFirst(language ?? "")) : one > 12
  const [day, month] = isDay ? [one, other] : [other, one]
  const read = parts([found[4], month, day], found.slice(5))
  return read === null ? null : { ...read, isEither: isEither && told === undefined }
}

/** Undefined where both readings, or neither, fall on that weekday. */
const isDayFirstBy = (weekday: number | undefined, year: number, one: number, other: number): boolean | undefined => {
  if (weekday === undefined) return undefined
  const [dayFirst, monthFirst] = [Date.UTC(year, other - 1, one), Date.UTC(year, one - 1, other)].map(
    (moment) => new Date(moment).getUTCDay() === weekday
  )
  return dayFirst === monthFirst ? undefined : dayFirst
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

const monthNumber = (name = ""): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** RFC 5322, 4.3: two digits are a year from 1950 to 2049. */
const fullYear = (written = ""): number => {
  const year = Number(written)
  return written.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** Digits of Arabic, Persian, Devanagari, Bengali and Thai as ASCII. */
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code))
  })

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

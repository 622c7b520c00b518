/**
 * Days of the Solar Hijri calendar, by which Persian pages and those of
 * Afghanistan count, as the Gregorian calendar has them. It knows dates in
 * words and in numbers, and nothing of times.
 */

/** The text with its days as `2026-03-01`. */
export const fromSolarHijri = (text: string): string => {
  if (!/[\d۰-۹٠-٩]{4}/u.test(text)) return text
  return text
    .replace(
      inWords,
      (found, date: string, month: string, written: string) =>
        gregorianDay(numberOf(written), monthOf(month), numberOf(date)) ?? found
    )
    .replace(
      monthFirst,
      (found, month: string, date: string, written: string) =>
        gregorianDay(numberOf(written), monthOf(month), numberOf(date)) ?? found
    )
    .replace(
      inNumbers,
      (found, written: string, _: string, month: string, date: string) =>
        gregorianDay(numberOf(written), numberOf(month), numberOf(date)) ?? found
    )
}

/** As they are called in Iran, and in the two languages of Afghanistan. */
const months: ReadonlyArray<ReadonlyArray<string>> = [
  ["فروردین", "حمل", "وری"],
  ["اردیبهشت", "ثور", "غویی"],
  ["خرداد", "جوزا", "غبرګولی"],
  ["تیر", "سرطان", "چنګاښ"],
  ["مرداد", "اسد", "امرداد", "زمری"],
  ["شهریور", "سنبله", "وږی"],
  ["مهر", "میزان", "تله"],
  ["آبان", "عقرب", "لړم"],
  ["آذر", "قوس", "لیندی"],
  ["دی", "جدی", "مرغومی"],
  ["بهمن", "دلو", "سلواغه"],
  ["اسفند", "حوت", "کب"]
]

/** Many keyboards write the Arabic letter, and Pashto has one more. */
const monthOf = (name: string): number => {
  const plain = name.replace(/[يۍ]/g, "ی")
  return months.findIndex((names) => names.includes(plain)) + 1
}

const digit = "[\\d۰-۹٠-٩]"
const number = `(?<!${digit})(${digit}{1,2})`
/** 1369 to 1409: the days of the web. The lunar calendar is at 1410 in 1990, so that no year is of both. */
const year = `([1۱١][34۳۴٣٤]${digit}{2})(?!${digit})`
const names = months.flat().join("|").replaceAll("ی", "[یيۍ]")
const weekday = "(?:(?:(?:[یي]ک|دو|سه|چهار|پنج)[\\s\\u200c]?)?شنبه|جمعه)\\s*[،,]?\\s*"

const inWords = new RegExp(
  `(?:${weekday})?${number}\\s*(?:ام|م)?\\s+(${names})(?:[\\s\\u200c]ماه)?\\s*[،,]?\\s+(?:سال\\s+)?${year}`,
  "gu"
)
const monthFirst = new RegExp(`(?<![\\p{L}\\p{M}])(${names})\\s+${number}\\s*[،,]?\\s+${year}`, "gu")
const inNumbers = new RegExp(
  `(?:${weekday})?(?<![\\d۰-۹٠-٩/.-])${year}([/.-])(${digit}{1,2})\\2(${digit}{1,2})(?!${digit})`,
  "gu"
)

const numberOf = (written: string): number =>
  Number(written.replace(/[۰-۹٠-٩]/gu, (one) => String((one.codePointAt(0) ?? 0) & 15)))

const first = 1369
const last = 1409

/** In milliseconds. */
const oneDay = 86_400_000
/** The first day of 1369. */
const start = Date.UTC(1990, 2, 21)

/** The cycle of 33 years holds for the years of this file. */
const isLeap = (one: number): boolean => (25 * one + 11) % 33 < 8

const gregorianDay = (written: number, month: number, date: number): string | undefined => {
  if (written < first || written > last || month < 1 || month > 12) return undefined
  const longest = month <= 6 ? 31 : month < 12 || isLeap(written) ? 30 : 29
  if (date < 1 || date > longest) return undefined
  let days = (month - 1) * 30 + Math.min(month - 1, 6) + date - 1
  for (let before = first; before < written; before += 1) days += isLeap(before) ? 366 : 365
  return new Date(start + days * oneDay).toISOString().slice(0, 10)
}

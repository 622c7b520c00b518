/**
 * How a language writes dates, by CLDR (Unicode TR 35, Dates): whether the day
 * or the month comes first in numbers, and the names of months and weekdays.
 */

/** By region first: `en-GB` writes the day first, `en-US` and `en` alone the month. Of a tag that there is not, as English has it. */
export const isDayFirst = (language: string): boolean => {
  const known = orders.get(language)
  if (known !== undefined) return known
  const numbers = { year: "numeric", month: "numeric", day: "numeric" } as const
  // Where the year comes first in a region or a language, a date that ends with it is one of its language, or of a day and a month alone.
  const whole = [language, language.split("-")[0] ?? ""].map((one) => orderOf(one, numbers))
  const order = whole.find(([first]) => first !== "year") ?? orderOf(language, { month: "numeric", day: "numeric" })
  const isFirst = order.indexOf("day") < order.indexOf("month")
  orders.set(language, isFirst)
  return isFirst
}

const orders = new Map<string, boolean>()

const orderOf = (language: string, options: Intl.DateTimeFormatOptions): ReadonlyArray<string> =>
  formatOf(language, options)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== "literal")

/** The text with months of the language in English, with its weekday and without, as far as a word names one. */
export const inEnglish = (text: string, language: string): ReadonlyArray<string> => {
  const { months, weekdays } = wordsOf(language)
  const plain = text.replace(/\s(?:(?:de|del|di|do)\s|d['’])(?=[\p{L}\d])/giu, " ")
  const translate = (one: string): string =>
    withWholeNames(one, language)
      .replace(/\p{L}[\p{L}\p{M}'’]*(?:\.\p{L}[\p{L}\p{M}]*)*\.?/gu, (word) => months.get(plainWord(word)) ?? word)
      .replace(bothNames, "$1")
  const dayOnly = withoutWeekday(plain, weekdays)
  return dayOnly === plain ? [translate(plain)] : [translate(plain), translate(dayOnly)]
}

/** `مارس/آذار`: papers that are read in many countries write both names of a month. */
const bothNames = /(?<![a-z])([A-Z][a-z]{2})\s?\/\s?\1(?![a-z])/g

/** With the months in English whose names are of several words, as in Lebanon and Iraq. */
const withWholeNames = (text: string, language: string): string => {
  const { long, months } = wordsOf(language)
  return long === undefined || !text.includes(" ")
    ? text
    : text.replace(long, (name) => months.get(plainWord(name)) ?? name)
}

const withoutWeekday = (text: string, weekdays: Words["weekdays"]): string => {
  const word = weekdayOf(text, weekdays)
  if (word === undefined) return text
  return text.startsWith(word)
    ? text.slice(word.length).replace(/^[,،]?\s*/, "")
    : text.slice(0, -word.length).replace(/[,،]?\s*$/, "")
}

/** The weekday that is written with a date, Sunday being 0; undefined for none. */
export const weekdayIn = (text: string, language: string): number | undefined => {
  const { weekdays } = wordsOf(language)
  const word = weekdayOf(text, weekdays)
  return word === undefined ? undefined : weekdays.get(plainWord(word))
}

/** It stands before a date, or behind it. */
const weekdayOf = (text: string, weekdays: Words["weekdays"]): string | undefined => {
  const [first = ""] = /^\p{L}[\p{L}\p{M}'’ʼ-]*(?:\.|(?: \p{L}[\p{L}\p{M}]*(?=,)))?/u.exec(text) ?? []
  const [last = ""] = /(?<=[\s,日일])\p{L}[\p{L}\p{M}'’ʼ-]*\.?$/u.exec(text) ?? []
  return [first, first.split(" ")[0] ?? "", last].find((one) => weekdays.has(plainWord(one)))
}

/** Whether a word names a month in a language. */
export const isMonth = (word: string, language: string): boolean => wordsOf(language).months.has(plainWord(word))

interface Words {
  readonly months: ReadonlyMap<string, string>
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Matches the months whose names have several words; undefined for languages without such. */
  readonly long: RegExp | undefined
}

const known = new Map<string, Words>()

const wordsOf = (language: string): Words => {
  const before = known.get(language)
  if (before !== undefined) return before
  const months = new Map<string, string>()
  const weekdays = new Map<string, number>()
  for (const one of [language, ...(more[language.split("-")[0] ?? ""] ?? [])])
    for (const width of ["long", "short"] as const) {
      // Slavic and other languages bend the name of a month beside a day, Persian beside a year.
      for (const options of [
        { month: width },
        { month: width, day: "numeric" },
        { month: width, day: "numeric", year: "numeric" }
      ] as const)
        for (let month = 0; month < 12; month += 1) {
          const name = partOf(one, options, Date.UTC(2026, month, 10), "month")
          months.set(name, english[month] ?? "")
          // Hebrew writes "in" as a letter before it.
          if (name !== "" && language.startsWith("he")) months.set(`ב${name}`, english[month] ?? "")
        }
      for (let day = 0; day < 7; day += 1)
        weekdays.set(partOf(one, { weekday: width }, Date.UTC(2026, 0, 4 + day), "weekday"), day)
    }
  months.delete("")
  weekdays.delete("")
  const several = [...months.keys()].filter((name) => /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)+$/u.test(name))
  const long =
    several.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${several.join("|")})(?![\\p{L}\\p{M}])`, "giu")
  const found = { months, weekdays, long }
  known.set(language, found)
  return found
}

const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** Arabic has three sets of names, German two for January. */
const more: Readonly<Record<string, ReadonlyArray<string>>> = {
  ar: ["ar-EG", "ar-LB", "ar-DZ", "ar-MA"],
  de: ["de-DE", "de-AT"]
}

const partOf = (
  language: string,
  options: Intl.DateTimeFormatOptions,
  moment: number,
  type: "month" | "weekday"
): string => {
  const word = formatOf(language, options)
    .formatToParts(moment)
    .find((part) => part.type === type)?.value
  return word === undefined || !/^\p{L}/u.test(word) ? "" : plainWord(word)
}

const plainWord = (word: string): string => word.normalize("NFC").toLowerCase().replace(/\.$/, "")

const formatOf = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(isTag(language) ? language : "en", {
    ...options,
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC"
  })

const isTag = (language: string): boolean => {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}

/** How long a text takes to read, in the words of its language. */

type Format = (minutes: number) => string

/** A formatter costs far more than a number: one for each language. */
const formatters = new Map<string, Format>()

/** For example `4 minutes`; empty for a text of less than half a minute. */
export const readingTime = (minutes: number, language: string): string => {
  if (minutes === 0) return ""
  const known = formatters.get(language) ?? makeFormat(language)
  formatters.set(language, known)
  return known(minutes)
}

/** English without a formatter: the first one of a process is slow. English where Node does not know the language. */
const makeFormat = (language: string): Format => {
  if (language === "en") return (minutes) => `${minutes} minute${minutes === 1 ? "" : "s"}`
  const format = new Intl.NumberFormat([language, "en"], { style: "unit", unit: "minute", unitDisplay: "long" })
  return (minutes) => format.format(minutes)
}

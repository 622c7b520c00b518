/** How long an article takes to read, in the words of its language. */
import { readingMinutes } from "../../../text/readingMinutes.ts"

/** Empty for an article of less than a minute. */
export const readingTime = (text: string, language: string): string => {
  const minutes = readingMinutes(text)
  if (minutes === 0) return ""
  // What the formatter of `en` says, without it: the first of a process costs as much as several cards.
  return language === "en" ? `${minutes} min` : formatterOf(language).format(minutes)
}

const formatters = new Map<string, Intl.NumberFormat>()

const formatterOf = (language: string): Intl.NumberFormat => {
  const known = formatters.get(language)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat([language, "en"], {
    style: "unit",
    unit: "minute",
    unitDisplay: "short"
  })
  formatters.set(language, made)
  return made
}

/** Whether a line is a date and nothing else, but what says that something was published or changed on it: `Published at Mar 2, 2026`. */
import { dateParts } from "../../model/dates/dateParts.ts"
import { inGregorian } from "../../model/dates/solarHijri.ts"
import { writtenDate } from "../../model/dates/writtenDate.ts"
import { publishedWords, updatedWords } from "../../text/bylines/bylineWords.ts"

const longest = 80

const label = new RegExp(
  `^(?:${publishedWords}|${updatedWords})(?:\\s+(?:on|at|am|um|le|el|em|il|op|den))?\\s*[:：]?\\s+(?=\\S)`,
  "iu"
)

/** `language`: BCP 47 tag of the page. */
export const isDateText = (text: string, language: string): boolean => {
  if (text.length > longest || !/[\d٠-٩۰-۹]{4}/u.test(text)) return false
  const dates = new Set([text, text.replace(label, "")].map((one) => writtenDate(inGregorian(one, language))))
  const languages = [...new Set([language, "en"])]
  return [...dates].some((date) => languages.some((one) => dateParts(date, one) !== null))
}

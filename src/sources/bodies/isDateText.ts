/**
 * Whether a line is a date and nothing else, but what says that something was
 * published or changed on it (`Published at Mar 2, 2026`). Behind such a word,
 * the year may be missing, and where it was may follow.
 */
import { dateParts } from "../../model/dates/dateParts.ts"
import { inGregorian } from "../../model/dates/inGregorian.ts"
import { writtenDate } from "../../model/dates/writtenDate.ts"
import { publishedWords, updatedWords } from "../../text/bylines/bylineWords.ts"

const longest = 80
const longestOfSeveral = 160

const label = new RegExp(
  `^(?:${publishedWords}|${updatedWords})(?:\\s+(?:on|at|am|um|le|el|em|il|op|den))?\\s*[:：]?\\s+(?=\\S)`,
  "iu"
)

/** Where the next of several dates begins. */
const nextLabel = new RegExp(`[\\s|•·,;]+(?=(?:${publishedWords}|${updatedWords})[\\s:：])`, "iu")

/** `language`: BCP 47 tag of the page. */
export const isDateText = (text: string, language: string): boolean => {
  if (text.length > longestOfSeveral || !/\p{Nd}/u.test(text)) return false
  const dates = text.split(nextLabel)
  return isOneDate(text, language) || (dates.length > 1 && dates.every((one) => isOneDate(one, language)))
}

const isOneDate = (text: string, language: string): boolean => {
  if (text.length > longest) return false
  const languages = [...new Set([language, "en"])]
  const isDate = (one: string): boolean => {
    const plain = writtenDate(inGregorian(one, language))
    return languages.some((read) => dateParts(plain, read) !== null)
  }
  const said = text.replace(label, "")
  const isLabelled = said !== text
  if (/[\d٠-٩۰-۹]{4}/u.test(text)) {
    const [date = ""] = said.split(/\s*[・·|•]\s*/u, 1)
    return isDate(text) || (isLabelled && (isDate(said) || isDate(date)))
  }
  return isLabelled && said.length <= 20 && [`${said} 2024`, `2024年${said}`, `${said}.2024`].some(isDate)
}

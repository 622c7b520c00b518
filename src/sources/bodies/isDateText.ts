/** Whether a line is a date and nothing else, but what says that something was published or changed on it: `Published at Mar 2, 2026`. */
import { dateParts } from "../../model/dates/dateParts.ts"
import { inGregorian } from "../../model/dates/inGregorian.ts"
import { writtenDate } from "../../model/dates/writtenDate.ts"
import { publishedWords, updatedWords } from "../../text/bylines/bylineWords.ts"

const longest = 80

const label = new RegExp(
  `^(?:${publishedWords}|${updatedWords})(?:\\s+(?:on|at|am|um|le|el|em|il|op|den))?\\s*[:：]?\\s+(?=\\S)`,
  "iu"
)

/** `language`: BCP 47 tag of the page. */
export const isDateText = (text: string, language: string): boolean =>
  text.length <= longest &&
  /[\d٠-٩۰-۹]{4}/u.test(text) &&
  [text, text.replace(label, "")]
    .map((one) => writtenDate(inGregorian(one, language)))
    .some((one) => dateParts(one, language) !== null || dateParts(one, "en") !== null)

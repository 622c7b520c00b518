/** Dates of pages whose languages count by other calendars, as the Gregorian calendar has them. */
import { fromBuddhistEra } from "./buddhistEra.ts"
import { fromSolarHijri } from "./solarHijri.ts"

/** The text as it is in other languages than those whose writers count otherwise. `language`: BCP 47. */
export const inGregorian = (text: string, language: string): string =>
  /^(?:fa|ps|prs)\b/i.test(language) ? fromSolarHijri(text) : /^th\b/i.test(language) ? fromBuddhistEra(text) : text

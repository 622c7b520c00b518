/** A date that stands under a title: as the site's language has it, or with the name of a month of any that fanfare speaks. */
import { labels } from "../../labels/languages/index.ts"
import { isShownYear, type DateCustoms } from "../../model/dates/DateCustoms.ts"
import { parseTimestamp, type Timestamp } from "../../model/Timestamp.ts"

/** `um 14:30 Uhr`, `à 14h30`, ` – 14:30 Uhr`. */
const clock =
  /(?:\s*[,،–-]\s*|\s+)(?:(?:um|à|a las|alle|alle ore|ore|às|at|kl\.?|klo|om|saat|o|o godz\.?|v|в|о|ora|ώρα|الساعة|ساعت|בשעה|lúc|pukul|เวลา|오전|오후)\s*)?(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(?:uhr|hrs?|h|น\.)?(?=$|\s)/iu

const tagged = (year: number, customs: DateCustoms): boolean => isShownYear(year, customs)

/** Undefined for what is no date, or one that no page would show. */
export const shownDate = (text: string, customs: DateCustoms): Timestamp | undefined => {
  const written = text.trim().replace(/[.。]$/u, "")
  if (written.length > 80 || !/\p{Nd}{4}/u.test(written) || !/^[\p{L}\p{Nd}]/u.test(written)) return undefined
  const timed = written
    .replace(clock, (_, hour: string, minute: string) => ` ${hour}:${minute} `)
    .replace(/\s+/g, " ")
    .trim()
  const dayOnly = written.replace(clock, " ").replace(/\s+/g, " ").trim()
  for (const one of new Set([written, timed, dayOnly])) {
    const own = parseTimestamp(one, customs.timeZone, customs.language)
    const read = own ?? (/\p{L}{3}/u.test(one) ? inAnyLanguage(one, customs) : undefined)
    if (read !== undefined) return tagged(Number(read.slice(0, 4)), customs) ? read : undefined
  }
  return undefined
}

const inAnyLanguage = (text: string, { timeZone }: DateCustoms): Timestamp | undefined => {
  for (const { language } of labels) {
    const read = parseTimestamp(text, timeZone, language)
    if (read !== undefined) return read
  }
  return undefined
}

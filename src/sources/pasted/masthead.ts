/**
 * Lines under a title that say who wrote an article, when it came out and
 * where it was taken from. A line counts only where all that it says is
 * understood; what is not marked as a name is none.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { newsAgencyOf } from "../../text/agencies.ts"
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { byline, bylineAfter, published, source, updated, weakByline, withColon } from "./mastheadWords.ts"
import { namesIn } from "./names.ts"
import { shownDate } from "./shownDate.ts"

export interface Masthead {
  /** Lines of the file that are no text of the article. */
  readonly units: ReadonlyArray<Unit>
  readonly authors: ReadonlyArray<string>
  readonly published: Timestamp | undefined
  readonly updated: Timestamp | undefined
}

interface Said {
  readonly authors?: ReadonlyArray<string>
  readonly published?: Timestamp
  readonly updated?: Timestamp
}

/** So many lines under a title may be of it. */
const most = 6

/** `units` begin after the title. */
export const mastheadOf = (units: ReadonlyArray<Unit>, customs: DateCustoms): Masthead => {
  const taken: Array<Unit> = []
  const said: Array<Said> = []
  for (const unit of units.slice(0, most)) {
    const own =
      unit.item === null && !unit.isQuoted && width(unit.text) <= 140 ? sayingsOf(unit.text, customs) : undefined
    if (own === undefined) break
    taken.push(unit)
    for (const one of own) said.push(one)
  }
  return {
    units: taken,
    authors: [...new Set(said.flatMap(({ authors = [] }) => authors))],
    published: said.find((one) => one.published !== undefined)?.published,
    updated: said.find((one) => one.updated !== undefined)?.updated
  }
}

/** What a whole line says; undefined where a part of it is not understood. */
const sayingsOf = (text: string, customs: DateCustoms): ReadonlyArray<Said> | undefined => {
  const whole = sayingOf(text, customs)
  if (whole !== undefined) return [whole]
  for (const between of [/\s*[|•·‧]\s*|\s+[–—/-]\s+/u, /\s*[|•·‧,،]\s*|\s+[–—/-]\s+/u]) {
    const parts = joinDates(
      text.split(between).filter((part) => part !== ""),
      customs
    )
    const said = parts.map((part) => (isAside(part) ? {} : sayingOf(part, customs)))
    if (parts.length > 1 && said.every((one) => one !== undefined) && said.some((one) => Object.keys(one).length > 0))
      return said
  }
  return undefined
}

/** `March 2` and `2026`, which a comma parted. */
const joinDates = (parts: ReadonlyArray<string>, customs: DateCustoms): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (const part of parts) {
    const last = found.at(-1)
    const both = last === undefined ? undefined : `${last}, ${part}`
    if (both !== undefined && sayingOf(last ?? "", customs) === undefined && sayingOf(both, customs) !== undefined)
      found[found.length - 1] = both
    else if (last !== undefined && dateOf(last, customs) !== undefined && /^\d{1,2}[:.h]\d{2}/.test(part))
      found[found.length - 1] = `${last} ${part}`
    else found.push(part)
  }
  return found
}

/** How long it takes to read, and the hour beside a day. */
const isAside = (text: string): boolean =>
  /^\d{1,3}\s*(?:min|minutes?|minuten|minutos?|minuti|мин|хв|dk|分)\.?(?:\s+[\p{L}]+){0,2}$/iu.test(text) ||
  /^\d{1,2}[:.h]\d{2}\s*(?:uhr|h|[ap]m|\p{Lu}{2,4})?$/iu.test(text)

const sayingOf = (text: string, customs: DateCustoms): Said | undefined => {
  const day = dateOf(text, customs)
  if (day !== undefined) return day
  const agency = newsAgencyOf(text.replace(/^[([（]|[)\]）]$/gu, ""))
  if (agency !== undefined) return { authors: [agency] }
  const from = after(text, source, () => true)
  const named = from === undefined ? undefined : newsAgencyOf(from)
  if (named !== undefined) return { authors: [named] }
  const names = bylineOf(text, customs)
  return names === undefined || names.length === 0 ? undefined : { authors: names }
}

const dateOf = (text: string, customs: DateCustoms): Said | undefined => {
  const plain = shownDate(text, customs)
  if (plain !== undefined) return { published: plain }
  for (const [words, field] of [
    [updated, "updated"],
    [published, "published"]
  ] as const) {
    const rest = after(text, words, () => true)
    const day = rest === undefined ? undefined : shownDate(rest, customs)
    if (day !== undefined) return { [field]: day }
  }
  return undefined
}

const bylineOf = (text: string, { language }: DateCustoms): ReadonlyArray<string> | undefined => {
  const own = weakByline[language.split("-")[0] ?? ""] ?? []
  const rest =
    after(text, [...byline, ...own], (word, colon) => colon !== "" || !withColon.has(word)) ??
    after(text, Object.values(weakByline).flat(), (_, colon) => colon !== "")
  if (rest !== undefined) return namesIn(rest)
  const last = bylineAfter.find((word) => text.endsWith(` ${word}`) || (text.endsWith(word) && !/\s/.test(text)))
  return last === undefined ? undefined : namesIn(text.slice(0, -last.length).trim())
}

/** What follows the longest of the words that a line begins with. */
const after = (
  text: string,
  words: ReadonlyArray<string>,
  counts: (word: string, colon: string) => boolean
): string | undefined => {
  const lower = text.toLowerCase()
  let longest: string | undefined
  let most = 0
  for (const word of words) {
    if (word.length <= most || !lower.startsWith(word)) continue
    const found = /^(\s*[:：=／/｜]\s*|\s+)(?=\S)/u.exec(text.slice(word.length))
    if (found === null || !counts(word, found[0].trim())) continue
    most = word.length
    longest = text.slice(word.length + found[0].length)
  }
  return longest
}

/** When an event is, in the language of its readers. The time is that of the place, so it is shown as it was written. */
import type { CardEvent } from "../model/Article.ts"
import { wallTime } from "./date.ts"
import { dateFormat } from "./dateFormat.ts"

export interface EventDate {
  /** For example `Monday, 12 October 2026`, or `12–14 October 2026`. */
  readonly when: string
  /** For example `19:30–21:00`; empty for an event of whole days, or of several. */
  readonly hours: string
  /** For example `12`, or `12–14` for days of one month. */
  readonly day: string
  /** For example `October`. */
  readonly month: string
}

const date = { day: "numeric", month: "long", year: "numeric" } as const

export const eventDate = ({ start, end, hasTime }: CardEvent, language: string): EventDate => {
  const from = wallTime(start)
  const to = end === undefined ? from : Math.max(from, wallTime(end))
  const day = (time: number): string => dateFormat(language, { day: "numeric" }).part(time, "day")
  const month = dateFormat(language, { month: "long" })
  const isLonger = dayOf(to) > dayOf(from)
  const isOfOneMonth = month.format(from) === month.format(to) && to - from < 31 * 86_400_000
  return {
    when: isLonger ? days(from, to, language) : weekdayAndDate(from, language),
    hours: hasTime && !isLonger ? hours(from, to, language) : "",
    day: isLonger && isOfOneMonth ? `${day(from)}–${day(to)}` : day(from),
    month: month.format(from)
  }
}

/** Node's pattern for a Persian date with its weekday is that of no newspaper: the year first. */
const weekdayAndDate = (time: number, language: string): string =>
  /^fa\b/i.test(language)
    ? [{ weekday: "long" } as const, date].map((fields) => dateFormat(language, fields).format(time)).join(" ")
    : dateFormat(language, { weekday: "long", ...date }).format(time)

const days = (from: number, to: number, language: string): string => {
  const format = dateFormat(language, date)
  const range = format.range(from, to)
  // Where a language has no pattern for a range with the month's name, Node writes numbers with slashes.
  return range.includes("/") ? `${format.format(from)} – ${format.format(to)}` : range
}

const hours = (from: number, to: number, language: string): string => {
  const format = dateFormat(language, { hour: "numeric", minute: "2-digit" })
  return to === from ? format.format(from) : format.range(from, to)
}

const dayOf = (time: number): number => Math.floor(time / 86_400_000)

/**
 * The dates under which an article is published: those it went out with,
 * unless its author really gave it others. Another notation of a date, or a
 * date that is lost, is no other date. Pure.
 */
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { LedgerEntry } from "./ledger.ts"

export interface SettledDates {
  readonly published: Timestamp | null
  readonly updated: Timestamp | null
  /** What the ledger keeps of the article's own date; undefined where it is the published one. */
  readonly declared: Timestamp | undefined
}

/** `known` is undefined for an article at first sight. A date that is still to come at `now` has not gone out. */
export const settleDates = (
  article: { readonly published: Timestamp | null; readonly updated: Timestamp | null },
  known: LedgerEntry | undefined,
  now: Timestamp
): SettledDates => {
  const last = known?.updated ?? null
  const updated = keep(article.updated, last !== null && instant(last) > instant(now) ? null : last)
  const { published } = article
  if (known === undefined || known.published === null || instant(known.published) > instant(now))
    return { published, updated, declared: undefined }
  const kept = { published: known.published, updated }
  const isFirstMeeting = known.source === ""
  if (isFirstMeeting) {
    return { ...kept, declared: published === null || published === known.published ? undefined : published }
  }
  const isSame =
    published === null ||
    isSameDate(published, known.published) ||
    (known.declared !== undefined && isSameDate(published, known.declared))
  return isSame ? { ...kept, declared: known.declared } : { published, updated, declared: undefined }
}

const keep = (given: Timestamp | null, known: Timestamp | null): Timestamp | null =>
  known !== null && (given === null || isSameDate(given, known)) ? known : given

/**
 * Whether two texts are notations of one date: the same minute of the same day, in the same zone or not, or the same day
 * where one of them names no time.
 */
const isSameDate = (a: Timestamp, b: Timestamp): boolean => {
  if (a.slice(0, 16) === b.slice(0, 16)) return true
  if (Math.floor(instant(a) / 60_000) === Math.floor(instant(b) / 60_000)) return true
  return isDay(a) !== isDay(b) && (isDay(a) ? hasDay(b, a) : hasDay(a, b))
}

const isDay = (timestamp: Timestamp): boolean => timestamp.slice(11, 19) === "00:00:00"

const hasDay = (timestamp: Timestamp, day: Timestamp): boolean =>
  timestamp.slice(0, 10) === day.slice(0, 10) ||
  new Date(instant(timestamp)).toISOString().slice(0, 10) === day.slice(0, 10)

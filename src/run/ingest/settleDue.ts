/** What the clock alone changes: articles whose date has come since the run before go out. Their dates are theirs from now on. */
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { Index } from "../../store/Index.ts"
import type { IngestContext } from "./IngestContext.ts"
import { keepSettled } from "./keepArticle.ts"

const momentName = "moment"

/** What is read again although it did not change: an article in it has ended since the run before, or the clock went back. */
export const turnedUnits = (index: Index, now: Timestamp): ReadonlySet<string> => {
  const known = index.meta.get(momentName)
  if (known === null) return new Set()
  const [from, to] = [Number(known), instant(now)].toSorted((a, b) => a - b)
  // A file of records is a unit itself.
  const back = Number(known) > instant(now) ? index.articles.changedAfter(instant(now)) : []
  return new Set(
    [...index.articles.endedBetween(from ?? 0, to ?? 0), ...back].flatMap(({ source, unit }) => [source, unit])
  )
}

export const settleDue = (context: IngestContext): void => {
  const { index, now, touched } = context
  const known = index.meta.get(momentName)
  index.meta.set(momentName, String(instant(now)))
  if (known === null) return
  const before = Number(known)
  const isLater = before < instant(now)
  const [from, to] = isLater ? [before, instant(now)] : [instant(now), before]
  const keys = index.articles.keysWhere("state = 'live' AND id IS NOT NULL AND at > ? AND at <= ?", from, to)
  touched.due = keys.length > 0
  if (!isLater) return
  for (const key of keys) {
    const row = index.articles.get(key)
    if (row?.id != null) keepSettled(row, index.articles.body(key).base, row.id, context)
  }
}

/**
 * How many articles left a feed because newer ones came. A feed shows the
 * newest only, so that is its daily life; a feed that shrinks, or is another
 * one altogether, is an accident. What counts is that something newer stands in
 * for each that is gone.
 */
import { entryOf } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { instant } from "../../model/Timestamp.ts"
import type { ChangeSource } from "../../sources/SourceEvent.ts"
import type { Index } from "../../store/Index.ts"
import type { Touched } from "../ingest/Touched.ts"
import { isKnown, type Published } from "./published.ts"

export interface MovedRequest {
  readonly sources: ReadonlyArray<Pick<ChangeSource, "name" | "isWindow">>
  readonly touched: Touched
  readonly published: () => Published
}

/** Of articles that were published and are gone, so many are only out of their feed's window. */
export const movedWindows = (index: Index, { sources, touched, published }: MovedRequest): number =>
  sources
    .filter(({ isWindow }) => isWindow === true)
    .reduce((sum, { name }) => sum + movedIn(name, index, { touched, published }), 0)

const movedIn = (name: string, index: Index, { touched, published }: Omit<MovedRequest, "sources">): number => {
  const isLive = ({ id }: LedgerEntry): boolean => index.articles.byId(id) !== undefined
  const lines = index.ledger.below(`${name}#`).flatMap((row) => entryOf(row) ?? [])
  const knew = isKnown(index)
  const removed = new Set(knew ? touched.removed : [])
  const old = new Set(knew ? [] : published().entries.map(({ id }) => id))
  const gone = lines.filter((line) => (knew ? removed.has(line.source) : old.has(line.id)) && !isLive(line))
  if (gone.length === 0) return 0
  const newest = gone.reduce((most, { published: date }) => Math.max(most, date === null ? 0 : instant(date)), 0)
  const fresh = [...index.articles.where("source = ? AND state = 'live' AND at > ?", name, newest)].filter(
    ({ key, id }) => (knew ? index.articles.countWhere("key = ? AND born = 0", key) > 0 : id === null || !old.has(id))
  )
  return Math.min(gone.length, fresh.length)
}

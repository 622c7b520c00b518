/**
 * Gives ids to the articles that the ledger alone did not know: first to those
 * whose authors declared one, then to those that carry a mark of a line which
 * no article holds, then new ones.
 */
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { ownMarks, pairUp } from "../../articles/identity/marks.ts"
import { markedBy, newId } from "../../articles/identity/settle.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { ArticleRow } from "../../store/rows.ts"
import { type IngestContext, keepSettled } from "./takeUnit.ts"

export interface Settled {
  /** How many ids came from what was published, because the ledger did not have them. */
  readonly recovered: number
  /** Articles whose published address is another than they have now: their units must be read again. */
  readonly moved: ReadonlyArray<ArticleRow>
}

const waiting = "state = 'live' AND id IS NULL"

/** `published` gives what was published before, as lines of a ledger; asked only where the ledger does not know an article. */
export const settleWaiting = (context: IngestContext, published: () => ReadonlyArray<LedgerEntry>): Settled => {
  const { index } = context
  giveDeclared(context)
  const moved: Array<ArticleRow> = []
  let recovered = 0
  if (index.articles.countWhere(`${waiting} AND declared_id IS NULL`) > 0) {
    const free = index.ledger.free().map((row) => entryOf(row))
    giveKnown(
      context,
      free.filter((entry) => entry !== undefined),
      moved
    )
    if (index.articles.countWhere(`${waiting} AND declared_id IS NULL`) > 0) {
      const isEmpty = index.ledger.count() === 0
      const missing = published().filter(({ id }) => index.ledger.get(id) === undefined)
      recovered = giveKnown(context, missing, moved)
      // A lost ledger also knew articles that are gone: their ids are kept for them.
      if (isEmpty) for (const entry of missing) if (index.ledger.get(entry.id) === undefined) putEntry(index, entry)
    }
  }
  const movedKeys = new Set(moved.map(({ key }) => key))
  for (const key of index.articles.keysWhere(`${waiting} AND declared_id IS NULL ORDER BY key`)) {
    const row = index.articles.get(key)
    if (row === undefined || movedKeys.has(key)) continue
    const { base } = index.articles.body(key)
    keepSettled(
      row,
      base,
      newId(markedBy(base), (id) => index.ledger.get(id) !== undefined),
      context
    )
  }
  return { recovered, moved }
}

/** Pairs what waits with lines that no article holds; gives how many pairs there were. */
const giveKnown = (context: IngestContext, entries: ReadonlyArray<LedgerEntry>, moved: Array<ArticleRow>): number => {
  const { index } = context
  if (entries.length === 0) return 0
  const lefts = index.articles.keysWhere(`${waiting} AND declared_id IS NULL ORDER BY key`).map((key) => {
    const { base } = index.articles.body(key)
    return [key, markedBy(base)] as const
  })
  const pairs = pairUp(
    lefts,
    entries.map((entry) => [entry, entry]),
    ownMarks
  )
  for (const [key, entry] of pairs) {
    const row = index.articles.get(key)
    if (row === undefined) continue
    const isMoved = (entry.wanted ?? entry.slug) === row.wanted && entry.slug !== row.slug && entry.slug !== ""
    if (index.ledger.get(entry.id) === undefined || isMoved)
      putEntry(index, isMoved ? { ...entry, source: row.file } : entry)
    if (isMoved) moved.push(row)
    else keepSettled(row, index.articles.body(key).base, entry.id, context)
  }
  return pairs.size
}

/**
 * Of several articles that declare one id, the one that was published with it keeps it, else the first by its file. An
 * article without any declared id that was published with it keeps it before all of them.
 */
const giveDeclared = (context: IngestContext): void => {
  const { index, touched } = context
  for (const id of [...touched.ids].toSorted()) {
    const claimants = index.articles
      .keysWhere("declared_id = ? AND state <> 'draft' ORDER BY key", id)
      .map((key) => index.articles.get(key))
      .filter((row) => row !== undefined)
    const publishedFrom = index.ledger.get(id)?.source ?? ""
    const holder = index.articles.byId(id)
    const stranger =
      holder !== undefined && holder.declaredId === null && holder.file === publishedFrom ? holder : undefined
    const winner = stranger ?? claimants.find(({ file }) => file === publishedFrom) ?? claimants[0]
    for (const row of claimants) {
      const isWinner = row === winner
      index.findings.set(rivalOwner(row.key), isWinner || winner === undefined ? [] : [sameId(row, winner)])
      const { base } = index.articles.body(row.key)
      if (isWinner) keepSettled({ ...row, state: "live" }, base, id, context)
      else index.articles.put({ ...row, state: "twice", id: null }, index.articles.body(row.key))
    }
  }
}

const rivalOwner = (key: string): string => `id\t${key}`

const sameId = ({ file, declaredId }: ArticleRow, winner: ArticleRow): Finding =>
  finding(
    "FF6001",
    { file: file },
    `This article has the id "${declaredId ?? ""}" of ${winner.file}.`,
    "Give one of the two another `id:`."
  )

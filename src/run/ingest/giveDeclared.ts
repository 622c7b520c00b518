/**
 * Gives articles the ids that their authors declared. Of several that declare
 * one id, the one that was published with it keeps it, else the first by its
 * file. An article without any declared id that was published with it keeps it
 * before all of them.
 */
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { ArticleRow } from "../../store/rows.ts"
import { markedBy } from "../../articles/identity/settle.ts"
import type { IngestContext } from "./IngestContext.ts"
import { displace } from "./displace.ts"
import { keepSettled, keepWaiting } from "./keepArticle.ts"
import { forgetFindings, ownerOf, rivalOwner } from "./owners.ts"
import { slugOfLine } from "../../articles/identity/slugOfLine.ts"

/** Gives the articles that must be read again, with the slugs for them. */
export const giveDeclared = (context: IngestContext): ReadonlyMap<string, string> => {
  const again = new Map<string, string>()
  for (const id of [...context.touched.ids].toSorted()) {
    const slug = give(id, context)
    if (slug !== null) again.set(...slug)
  }
  return again
}

const give = (id: string, context: IngestContext): readonly [key: string, slug: string] | null => {
  const { index } = context
  const claimants = index.articles
    .keysWhere("declared_id = ? AND state NOT IN ('draft', 'shadowed') ORDER BY key", id)
    .map((key) => index.articles.get(key))
    .filter((row) => row !== undefined)
  if (claimants.length === 0) return null
  const line = lineOf(id, context)
  const stranger = line === undefined ? undefined : strangerOf(line, claimants, context)
  const winner = stranger ?? claimants.find(({ file }) => file === line?.source) ?? claimants[0]
  for (const row of claimants) if (row !== winner && winner !== undefined) hide(row, winner, context)
  if (winner === undefined || (winner.id === id && winner.state === "live")) return null
  // What was settled once is not what its source says: it is read again.
  if (winner.state === "twice") return [winner.key, winner.slug]
  const slug = line === undefined ? null : slugOfLine(line, winner, index)
  if (slug !== null && line !== undefined) {
    const moved = { ...line, source: winner.file, wanted: winner.wanted }
    displace(moved, index)
    putEntry(index, moved)
    return [winner.key, slug]
  }
  forgetFindings(index, winner.key)
  keepSettled(winner, index.articles.body(winner.key).base, id, context)
  return null
}

/** The line of the ledger; one that it lost comes back from what was published. */
const lineOf = (id: string, { index, published }: IngestContext): LedgerEntry | undefined => {
  const known = entryOf(index.ledger.get(id))
  if (known !== undefined) return known
  const lost = published().find((entry) => entry.id === id)
  if (lost !== undefined) putEntry(index, lost)
  return lost
}

/**
 * The article that was published under the id and declares none: it has the id, or waits to get it back. One that is
 * another article by now gives way to a claimant that is the one of then.
 */
const strangerOf = (
  line: LedgerEntry,
  claimants: ReadonlyArray<ArticleRow>,
  { index }: IngestContext
): ArticleRow | undefined => {
  const row = index.articles.get(line.source)
  if (row === undefined || row.declaredId !== null || row.state !== "live") return undefined
  if (row.id !== null) return row.id === line.id ? row : undefined
  const isLike = ({ key }: ArticleRow): boolean => {
    const { title, body } = markedBy(index.articles.body(key).base)
    return title === line.title || body === line.body
  }
  return isLike(row) || !claimants.some(isLike) ? row : undefined
}

const hide = (row: ArticleRow, winner: ArticleRow, { index, touched }: IngestContext): void => {
  if (row.state !== "twice") {
    const { base, translations } = index.articles.body(row.key)
    touched.identity = true
    touched.links ||= row.link !== null || translations !== null
    forgetFindings(index, row.key)
    touched.removed.push(row.key)
    index.articles.withdraw(row.key)
    index.findings.drop(ownerOf(row.source, row.unit), "FF1204")
    keepWaiting({ ...row, state: "twice" }, base, index)
  }
  index.findings.set(rivalOwner(row.key), [sameId(row, winner)])
}

const sameId = ({ file, declaredId }: ArticleRow, winner: ArticleRow): Finding =>
  finding(
    "FF6001",
    { file },
    `This article has the id "${declaredId ?? ""}" of ${winner.file}.`,
    "Give one of the two another `id:`."
  )

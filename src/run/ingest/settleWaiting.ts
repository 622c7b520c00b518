/**
 * Gives ids to the articles that the ledger alone did not know: first to those
 * that carry a mark of a line which no article holds, then of what was
 * published and the ledger lost, then new ones.
 */
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { isAnotherStory } from "../../articles/identity/anotherStory.ts"
import { ownMarks, pairUp } from "../../articles/identity/marks.ts"
import { markedBy, newId } from "../../articles/identity/settle.ts"
import type { IngestContext } from "./IngestContext.ts"
import { displace } from "./displace.ts"
import { keepSettled } from "./keepArticle.ts"
import { knownId } from "./knownId.ts"
import { inOrder, settleSlugs } from "./settleSlugs.ts"
import { slugOfLine } from "../../articles/identity/slugOfLine.ts"

export interface Settled {
  /** How many ids came from what was published, because the ledger did not have them. */
  readonly recovered: number
  /** Articles that must be read again, with the slugs that they were published under, or that are new. */
  readonly again: ReadonlyMap<string, string>
}

const waiting = "state = 'live' AND id IS NULL AND declared_id IS NULL"

export const settleWaiting = (context: IngestContext): Settled => {
  const { index } = context
  const again = new Map<string, string>()
  const isDone = (): boolean => index.articles.countWhere(waiting) === again.size
  if (isDone()) return { recovered: 0, again }
  giveUntouched(context)
  if (isDone()) return { recovered: 0, again }
  const free = index.ledger.free().flatMap((row) => entryOf(row) ?? [])
  giveKnown(context, free, again)
  for (const one of newSlugs(free, context, again)) again.set(...one)
  let recovered = 0
  if (!isDone()) {
    const isEmpty = index.ledger.count() === 0
    const missing = context.published().filter(({ id }) => index.ledger.get(id) === undefined)
    recovered = giveKnown(context, missing, again)
    // A lost ledger also knew articles that are gone: their ids are kept for them.
    if (isEmpty) for (const entry of missing) if (index.ledger.get(entry.id) === undefined) putEntry(index, entry)
  }
  if (again.size === 0) giveNew(context)
  return { recovered, again }
}

/** One at a time: in a first build of an index, nearly all pages are such. */
const giveUntouched = (context: IngestContext): void => {
  const { index } = context
  for (const key of index.articles.keysWhere(`${waiting} ORDER BY key`)) {
    const row = index.articles.get(key)
    const { base } = index.articles.body(key)
    const id = knownId(key, base, context)
    if (row !== undefined && id !== null) keepSettled(row, base, id, context)
  }
}

/** Pairs what waits with lines that no article holds; gives how many pairs there were. */
const giveKnown = (context: IngestContext, entries: ReadonlyArray<LedgerEntry>, again: Map<string, string>): number => {
  const { index, claims } = context
  if (entries.length === 0) return 0
  const lefts = index.articles
    .keysWhere(`${waiting} ORDER BY key`)
    .filter((key) => !again.has(key))
    .map((key) => [key, markedBy(index.articles.body(key).base)] as const)
  const pairs = pairUp(
    lefts,
    entries.map((entry) => [entry, entry]),
    ownMarks,
    (key, entry) => isOther(key, entry, context)
  )
  for (const [key, entry] of pairs) {
    const row = index.articles.get(key)
    if (row === undefined) continue
    const slug = slugOfLine(entry, row, index)
    if (slug === null) {
      if (index.ledger.get(entry.id) === undefined) putEntry(index, entry)
      keepSettled(row, index.articles.body(key).base, entry.id, context)
      continue
    }
    const line = { ...entry, source: row.file, wanted: row.wanted }
    displace(line, index)
    putEntry(index, line)
    claims.set(key, entry.id)
    again.set(key, slug)
  }
  return pairs.size
}

/**
 * A file that holds another story leaves what was published from it its slug; the articles that must be read again for
 * that, with their slugs.
 */
const newSlugs = (
  free: ReadonlyArray<LedgerEntry>,
  context: IngestContext,
  again: ReadonlyMap<string, string>
): ReadonlyMap<string, string> => {
  const { index, touched } = context
  const lines = new Map(free.map((entry) => [entry.source, entry]))
  for (const key of index.articles.keysWhere(`${waiting} ORDER BY key`)) {
    const line = again.has(key) ? undefined : lines.get(index.articles.get(key)?.file ?? "")
    if (line === undefined || !isOther(key, line, context)) continue
    const known = entryOf(index.ledger.get(line.id))
    if (known === undefined || known.source !== line.source) continue
    putEntry(index, { ...known, source: "" })
    touched.replaced.set(key, known)
    touched.slugs = true
  }
  return settleSlugs(context)
}

/** Another story in a file of the articles' folder; one with an address that its author gave, or a record, is what that says. */
const isOther = (key: string, entry: LedgerEntry, { index, settings }: IngestContext): boolean => {
  const row = index.articles.get(key)
  if (row === undefined || row.source !== settings.folders.articles) return false
  if (settings.permalink === null && entry.url !== null && row.url === entry.url) return false
  return isAnotherStory(index.articles.body(key).base, entry)
}

const giveNew = (context: IngestContext): void => {
  const { index } = context
  for (const row of inOrder(index.articles.where(waiting), context)) {
    const { base } = index.articles.body(row.key)
    keepSettled(
      row,
      base,
      newId(markedBy(base), (id) => index.ledger.get(id) !== undefined),
      context
    )
  }
}

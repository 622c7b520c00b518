/**
 * Which slugs articles get that were never published under one: a published
 * slug is taken for ever, and of several that want another one the first has
 * it, in the order in which they are read. So a slug never depends on what an
 * earlier run happened to see first.
 */
import { numbered, slugFor } from "../../articles/slugFor.ts"
import { compareText } from "../../model/compareText.ts"
import type { ArticleRow } from "../../store/rows.ts"
import type { IngestContext } from "./IngestContext.ts"
import { linesOf } from "../../articles/identity/slugOfLine.ts"

/** Articles whose slugs no line of the ledger gives them. */
const open = `id IS NULL AND NOT EXISTS (
  SELECT 1 FROM ledger WHERE ledger.source = article.file AND ledger.wanted = article.wanted AND ledger.slug = article.slug
)`

const isDraft = ({ state }: ArticleRow): boolean => state === "draft"

/** Gives the articles that must be read again, with the slugs for them. */
export const settleSlugs = (context: IngestContext): ReadonlyMap<string, string> => {
  const { index, touched } = context
  if (!touched.slugs) return new Map()
  touched.slugs = false
  const given = new Set<string>()
  const again = new Map<string, string>()
  /** By wanted slug, the first number that was not given here. */
  const numbers = new Map<string, number>()
  const rows = inOrder(index.articles.where(open), context)
  // A draft never takes a slug from an article that is published.
  for (const { key, slug, wanted, file } of [...rows.filter((row) => !isDraft(row)), ...rows.filter(isDraft)]) {
    const isTaken = (one: string): boolean => given.has(one) || index.ledger.hasSlug(one, file)
    let from = numbers.get(wanted) ?? 2
    while (given.has(numbered(wanted, from))) from += 1
    numbers.set(wanted, from)
    const next = slugFor({ wanted, known: linesOf(file, index), isTaken, from })
    given.add(next)
    if (next !== slug) again.set(key, next)
  }
  return again
}

/** In the order in which they are read, whatever run read them. */
export const inOrder = (
  rows: Iterable<ArticleRow>,
  { order }: Pick<IngestContext, "order">
): ReadonlyArray<ArticleRow> =>
  [...rows].toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source) || compareText(a.key, b.key))

/**
 * Two articles that came to one slug in one run: one took over an id with the
 * slug that goes with it, the other has the file that was published under it.
 * The slug stays with the id that had it first; the other article gets its own.
 */
import { slugFor } from "../../articles/slugFor.ts"
import type { IngestContext } from "./IngestContext.ts"
import { linesOf } from "../../articles/identity/slugOfLine.ts"

/** Gives the articles that must be read again, with the slugs for them. `ids`: those that were given in this run. */
export const partSlugs = (ids: Iterable<string>, { index }: IngestContext): ReadonlyMap<string, string> => {
  const again = new Map<string, string>()
  const given = new Set<string>()
  for (const id of [...ids].toSorted()) {
    const slug = index.articles.byId(id)?.slug
    if (slug === undefined) continue
    const owner = index.ledger.ofSlug(slug)?.id
    for (const key of index.articles.keysWhere(
      "slug = ? AND state = 'live' AND id <> ? ORDER BY key",
      slug,
      owner ?? ""
    )) {
      const row = index.articles.get(key)
      if (row === undefined || again.has(key) || owner === undefined || index.articles.byId(owner)?.slug !== slug)
        continue
      const known = linesOf(row.file, index).filter((line) => line.slug !== slug)
      const next = slugFor({
        wanted: row.wanted,
        known,
        isTaken: (one) => one === slug || given.has(one) || index.ledger.hasSlug(one, row.file)
      })
      given.add(next)
      again.set(key, next)
    }
  }
  return again
}

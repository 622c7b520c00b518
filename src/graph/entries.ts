/**
 * Whole articles with their planned pictures, loaded where they are rendered.
 * The last few hundred are kept, because one feed is written in three formats.
 */
import { entryOf } from "../outputs/article/entryOf.ts"
import type { Entry } from "../outputs/Entry.ts"
import type { Facts } from "../outputs/Facts.ts"
import type { Index } from "../store/Index.ts"

export interface Entries {
  /** By id, in the given order; one that is not there is left out. */
  readonly of: (ids: ReadonlyArray<string>) => ReadonlyArray<Entry>
}

const most = 300

export const loadEntries = (index: Index, facts: Facts): Entries => {
  const kept = new Map<string, Entry>()
  const load = (id: string): Entry | undefined => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const row = index.articles.byId(id)
    const head = index.articles.headOf(id)
    const pictures = row === undefined ? null : index.articles.pictures(row.key)
    if (row === undefined || head === undefined || pictures === null) return undefined
    const entry = entryOf({ article: index.articles.article(row.key), ...pictures }, head.revision, facts)
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(id, entry)
    return entry
  }
  return { of: (ids) => ids.flatMap((id) => load(id) ?? []) }
}

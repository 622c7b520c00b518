/** The heads of all articles after a build: those that did not change are taken from the build before. */
import type { Head } from "../../model/Head.ts"
import type { Index } from "../../store/Index.ts"

/** By id. */
export type KnownHeads = ReadonlyMap<string, Head>

/** The newest first, those without a date last. */
export const liveHeads = (index: Index, known: KnownHeads): KnownHeads => {
  const heads = new Map<string, Head>()
  for (const { id, revision } of index.articles.referencesWhere(
    "state = 'live' AND id IS NOT NULL ORDER BY at IS NULL, at DESC, key"
  )) {
    const before = known.get(id)
    const head = before?.revision === revision ? before : index.articles.headOf(id)
    if (head !== undefined) heads.set(id, head)
  }
  return heads
}

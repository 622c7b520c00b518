/**
 * A file that holds another article than before: the line of the one that it
 * held is not about the file any more, and waits for that article under its
 * other marks. The file's address stays with the file.
 */
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import type { Index } from "../../store/Index.ts"

/** `line`: that of the article which the file holds now. */
export const displace = ({ id, source, slug }: LedgerEntry, index: Index): void => {
  if (source === "") return
  for (const row of index.ledger.ofSource(source)) {
    const entry = row.id === id || index.articles.countWhere("id = ?", row.id) > 0 ? undefined : entryOf(row)
    if (entry !== undefined) putEntry(index, { ...entry, source: "", slug: entry.slug === slug ? "" : entry.slug })
  }
}

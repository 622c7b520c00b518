/**
 * The slug that an article was published under: what its line of the ledger
 * says, as long as the article asks for the same name as then. Where a merge
 * left one slug in two lines, the one that was seen first has it.
 */
import type { LedgerEntry } from "./ledger.ts"
import { isNumbered } from "../slugFor.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow, LedgerRow } from "../../store/rows.ts"

/** The slug, where the article has another one by now; null where it has the right one. */
export const slugOfLine = (
  line: LedgerEntry,
  { slug, wanted }: Pick<ArticleRow, "slug" | "wanted">,
  index: Index
): string | null => {
  if (line.slug === "" || line.slug === slug) return null
  const owner = index.ledger.ofSlug(line.slug)
  if (owner !== undefined && owner.id !== line.id) return null
  // What was read back from the output does not say which name was asked for.
  const isSame =
    (line.wanted ?? line.slug) === wanted ||
    (line.source === "" && line.wanted === undefined && isNumbered(line.slug, wanted))
  return isSame ? line.slug : null
}

/** The lines of a source, without those whose slug is another's. */
export const linesOf = (file: string, index: Index): ReadonlyArray<LedgerRow> =>
  index.ledger.ofSource(file).filter(({ id, slug }) => index.ledger.ofSlug(slug)?.id === id)

/** The id of an article that did not change since its line of the ledger was written. */
import { entryOf } from "../../articles/identity/ledgerFile.ts"
import { markedBy, type ReadArticle } from "../../articles/identity/settle.ts"
import type { IngestContext } from "./IngestContext.ts"

export const knownId = (
  key: string,
  article: ReadArticle,
  { index, isStale }: Pick<IngestContext, "index" | "isStale">
): string | null => {
  const { source, slug, title, body } = markedBy(article)
  const known = index.ledger
    .ofSource(source)
    .map((row) => entryOf(row))
    .find((entry) => entry?.slug === slug && entry.title === title && entry.body === body)
  if (known === undefined) return null
  // Where the ledger is another one, what the index says of others is not true any more.
  return isStale || index.articles.countWhere("id = ? AND key <> ?", known.id, key) === 0 ? known.id : null
}

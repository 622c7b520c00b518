/** Keeps an article in the index: without an id, under its id, or not at all. */
import { entryLine } from "../../articles/identity/ledger.ts"
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import { type ReadArticle, settle } from "../../articles/identity/settle.ts"
import type { Article } from "../../model/Article.ts"
import { instant } from "../../model/Timestamp.ts"
import type { Index } from "../../store/Index.ts"
import type { NewArticleRow } from "../../store/rows.ts"
import type { IngestContext } from "./IngestContext.ts"
import { forgetFindings, ownerOf } from "./owners.ts"

/** Keeps an article that has no id yet, or that gets none. */
export const keepWaiting = (row: NewArticleRow, article: ReadArticle, index: Index): void => {
  const base = { ...article, id: "" } as Article
  index.articles.put({ ...row, id: null, shown: null }, { ...partsOf(row.key, index), base })
}

/** Keeps an article under its id, with the dates that go with it, and its line of the ledger. */
export const keepSettled = (
  row: NewArticleRow,
  read: ReadArticle,
  id: string,
  { index, settings, now, touched }: Pick<IngestContext, "index" | "settings" | "now" | "touched">
): void => {
  const known = entryOf(index.ledger.get(id))
  const { article, entry } = settle(read, { id, wanted: row.wanted, known }, { undated: settings.undated, now })
  if (!touched.lines.has(id) && (known === undefined || entryLine(known) !== entryLine(entry)))
    touched.lines.set(id, known ?? null)
  putEntry(index, entry)
  if (known !== undefined && known.slug !== entry.slug) touched.slugs = true
  touched.files.set(entry.source, id)
  const shown = Math.max(instant(entry.seen), article.published === null ? 0 : instant(article.published))
  index.articles.put({ ...row, state: "live", id, shown }, { ...partsOf(row.key, index), base: article })
  // A date that the ledger knows is a date.
  if (read.published === null && article.published !== null)
    index.findings.drop(ownerOf(row.source, row.unit), "FF1204")
}

/** What other files say of an article stays until they are read again. */
const partsOf = (key: string, index: Index) => {
  if (index.articles.get(key) === undefined) return { comments: [], translations: null }
  const { base: _, ...parts } = index.articles.body(key)
  return parts
}

/** Takes an article out of the index. Its files are unpublished by whoever finds them without an owner. */
export const removeArticle = (key: string, { index, touched }: Pick<IngestContext, "index" | "touched">): void => {
  const row = index.articles.get(key)
  if (row === undefined) return
  touched.identity = true
  if (row.link !== null || index.articles.body(key).translations !== null) touched.links = true
  for (const id of [row.declaredId, row.id]) if (id !== null) touched.ids.add(id)
  if (row.id === null) touched.slugs = true
  touched.pages.add(row.pageKey)
  touched.removed.push(key)
  index.articles.remove(key)
  forgetFindings(index, key)
}

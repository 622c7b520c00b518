/**
 * Whether an article whose slug has a number may have the address without it:
 * not where another article of its name is there. What it was published under
 * stays in any case.
 */
import { entryOf } from "../../articles/identity/ledgerFile.ts"
import { slugsBefore } from "../../articles/slugFor.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow } from "../../store/rows.ts"

export const isFreeAddress = (
  { key, file, slug, wanted }: Pick<ArticleRow, "key" | "file" | "slug" | "wanted">,
  { address, numbered }: { readonly address: string; readonly numbered: string },
  index: Index
): boolean => {
  const own = index.ledger.ofSource(file).find((line) => line.slug === slug)
  const published = entryOf(own)?.url ?? null
  if (published === address || published === numbered) return published === address
  return slugsBefore(slug, wanted).every((one) => {
    const line = index.ledger.ofSlug(one)
    if (line !== undefined && line.source !== file) return entryOf(line)?.url !== address
    return !index.articles
      .keysWhere("slug = ? AND key <> ? AND state <> 'draft'", one, key)
      .some((other) => index.articles.get(other)?.url === address)
  })
}

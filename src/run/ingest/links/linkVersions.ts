/**
 * Links the versions of one article in several languages. Looked at again only
 * where an article that has versions, or could be one, changed.
 */
import { linkTranslations, type Version } from "../../../articles/linkTranslations.ts"
import { pageKey } from "../../../model/addresses/pageKey.ts"
import { instant, type Timestamp } from "../../../model/Timestamp.ts"
import type { Index } from "../../../store/Index.ts"
import type { ArticleRow } from "../../../store/rows.ts"

const owner = "site\ttranslations"

export const linkVersions = (index: Index, site: { readonly language: string }, now: Timestamp): void => {
  const due = "state = 'live' AND (at IS NULL OR at <= ?)"
  const rows = new Map<string, ArticleRow>()
  for (const key of index.articles.keysWhere(`link <> '' AND ${due} ORDER BY key`, instant(now))) {
    const row = index.articles.get(key)
    if (row !== undefined) rows.set(key, row)
  }
  const named = Array.from(rows.values(), ({ link }) => link?.translations ?? []).flat()
  for (const { url } of named) {
    if (!URL.canParse(url)) continue
    for (const key of index.articles.keysWhere(`page_key = ? AND ${due}`, pageKey(new URL(url)), instant(now))) {
      const row = index.articles.get(key)
      if (row !== undefined && row.url === url) rows.set(key, row)
    }
  }
  const ordered = [...rows.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const { versions, findings } = linkTranslations(ordered.map(versionOf), site)
  const linked = new Set<string>()
  for (const [index_, row] of ordered.entries()) {
    const translations = versions[index_] ?? null
    if (translations === null) continue
    linked.add(row.key)
    setTranslations(index, row, translations)
  }
  for (const key of index.articles.linkedKeys()) {
    const row = linked.has(key) ? undefined : index.articles.get(key)
    if (row !== undefined) setTranslations(index, row, null)
  }
  index.findings.set(owner, findings)
}

const versionOf = ({ url, language, file, link }: ArticleRow): Version => ({
  url,
  language,
  source: file,
  ...(link?.translationKey === undefined ? {} : { translationKey: link.translationKey }),
  ...(link?.translations === undefined ? {} : { translations: link.translations })
})

const setTranslations = (index: Index, row: ArticleRow, translations: Version["translations"] | null): void => {
  const body = index.articles.body(row.key)
  if (JSON.stringify(body.translations) === JSON.stringify(translations ?? null)) return
  index.articles.put(row, { ...body, translations: translations ?? null })
}

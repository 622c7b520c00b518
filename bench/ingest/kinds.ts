/** What fanfare takes each page for, against what the benchmark calls it. */
import { pageKind } from "../../src/sources/pages/kind/pageKind.ts"
import { requestOf } from "./kindRows.ts"
import type { KnownPage } from "./pages.ts"

export interface KindsRead {
  readonly found: number
  readonly articles: number
  readonly taken: number
  readonly others: number
  /** By the benchmark's kind: how many pages were taken for what. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly pages: ReadonlyArray<{ readonly page: KnownPage; readonly kind: string }>
}

export const readKinds = (pages: ReadonlyArray<KnownPage>): KindsRead => {
  const read = pages.map((page) => ({ page, kind: kindOf(page) }))
  const rows: Record<string, Record<string, number>> = {}
  for (const { page, kind } of read) {
    const row = (rows[page.kind] ??= {})
    row[kind] = (row[kind] ?? 0) + 1
  }
  const articles = read.filter(({ page }) => page.kind === "article")
  const others = read.filter(({ page }) => page.kind !== "article")
  const taken = (group: typeof read): number => group.filter(({ kind }) => kind === "article").length
  return {
    found: taken(articles),
    articles: articles.length,
    taken: taken(others),
    others: others.length,
    rows,
    pages: read
  }
}

const kindOf = (page: KnownPage): string => {
  const request = requestOf(page)
  return request === null ? "unread" : pageKind(request).kind
}

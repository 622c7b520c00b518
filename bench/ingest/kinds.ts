/** What fanfare takes each page for, against what the benchmark calls it. */
import { Result } from "effect"
import { parseHtml } from "../../src/markup/parseHtml.ts"
import { pageKind } from "../../src/sources/pages/pageKind.ts"
import { readTree } from "../../src/sources/pages/readTree.ts"
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

const kindOf = ({ url, html }: KnownPage): string => {
  const text = html()
  const parsed = parseHtml(text, "page.html", true)
  if (Result.isFailure(parsed)) return "unread"
  const { draft, reading } = readTree(
    parsed.success,
    { path: "page.html", text },
    { timeZone: "UTC", language: "en", year: 2026 }
  )
  const address = new URL(url)
  return pageKind({
    page: parsed.success,
    address,
    base: `${address.origin}/`,
    reading,
    isDated: draft.metadata.published !== undefined,
    isSigned: draft.metadata.authors !== undefined
  }).kind
}

/** What a page is taken for at an address, as a source takes it. */
import { Result } from "effect"
import { parseHtml } from "../../../src/markup/parseHtml.ts"
import { pageKind, type PageVerdict } from "../../../src/sources/pages/kind/pageKind.ts"
import { readTree } from "../../../src/sources/pages/readTree.ts"

const host = "https://harbour.example.org"

export const verdictOf = (path: string, html: string): PageVerdict => {
  const page = Result.getOrThrow(parseHtml(html, "page.html", { places: true }))
  const customs = { timeZone: "UTC", language: "en", year: 2026 }
  const { draft, reading } = readTree(page, { path: "page.html", text: html }, customs)
  return pageKind({ page, address: new URL(path, host), base: `${host}/`, draft, reading })
}

export const isArticle = (path: string, html: string): boolean => verdictOf(path, html).kind === "article"

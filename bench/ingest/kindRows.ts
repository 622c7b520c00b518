/** The signs of pages whose kind is known, as rows of numbers. */
import { Result } from "effect"
import { elementsIn } from "../../src/markup/elements.ts"
import { parseHtml } from "../../src/markup/parseHtml.ts"
import { kindSigns, type Signs } from "../../src/sources/pages/kind/kindSigns.ts"
import { pageKind, type PageKindRequest } from "../../src/sources/pages/kind/pageKind.ts"
import { readTree } from "../../src/sources/pages/readTree.ts"
import type { KnownPage } from "./pages.ts"

/** What a page's kind is told from; null for a page that cannot be read. */
export const requestOf = ({ url, html }: KnownPage): PageKindRequest | null => {
  const text = html()
  const parsed = parseHtml(text, "page.html", { places: true })
  if (Result.isFailure(parsed)) return null
  const address = new URL(url)
  const { draft, reading } = readTree(
    parsed.success,
    { path: "page.html", text },
    { timeZone: "UTC", language: "en", year: 2026 }
  )
  return { page: parsed.success, address, base: `${address.origin}/`, draft, reading }
}

/** Null where the signs do not matter, as on front pages. */
export const signsOf = (request: PageKindRequest): Signs | null =>
  pageKind(request).score === null ? null : kindSigns({ ...request, elements: elementsIn(request.page) })

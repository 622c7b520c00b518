/**
 * The address of a page that names none: that of its file, or the one without
 * `.html` where its own links lead to pages so, as hosts with clean addresses
 * serve them. Pure.
 */
import type { Element, Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"

/** So many links of one form, and none of the other, are a habit. */
const habit = 3

/** `address`: by the page's path. */
export const cleanAddress = (page: Root, address: string): string => {
  const { href, origin, pathname } = new URL(address)
  if (!pathname.endsWith(".html")) return address
  const clean = pathname.slice(0, -".html".length)
  // Next writes `a.html` for what its router, and whoever serves it, calls `/a`.
  if (elementsIn(page).some(isOfNext)) return `${origin}${clean}`
  const paths = elementsIn(page).flatMap((one) => {
    const written = one.tagName === "a" ? attribute(one, "href") : undefined
    // A place of the page says nothing of its address.
    if (written === undefined || written.trim().startsWith("#") || !URL.canParse(written, href)) return []
    const link = new URL(written, href)
    return link.origin === origin ? [link.pathname] : []
  })
  const withEnding = paths.filter((path) => path.endsWith(".html")).length
  const without = new Set(paths.filter((path) => /\/[^/.]+$/.test(path)))
  const isClean = withEnding === 0 && (without.has(clean) || without.size >= habit)
  return isClean ? `${origin}${clean}` : address
}

const isOfNext = (one: Element): boolean =>
  one.tagName === "script" && (attribute(one, "src") ?? "").includes("/_next/static/")

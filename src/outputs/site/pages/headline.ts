/** An article's title as a heading that leads to its page; the text is an element of its own, so that a card can stand in for it. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Head } from "../../../model/Head.ts"
import { relativePath } from "../../document/relativePath.ts"
import { hrefLanguage } from "../../document/writtenIn.ts"
import { pathsOf } from "../../pathsOf.ts"

/** `page` is the path of the page that the heading stands in. */
export const headline = (head: Head, page: string): Element =>
  h(
    "h3.headline",
    h("a", { href: articleLink(page, head), hrefLang: hrefLanguage(head.language) }, h("span", head.title))
  )

/** To fanfare's own page of the article, else to its address. */
const articleLink = (from: string, head: Head): string => {
  const { page } = pathsOf(head)
  return page === null ? head.url : relativePath(from, page)
}

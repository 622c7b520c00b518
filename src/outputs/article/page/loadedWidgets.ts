/**
 * Latest news and latest comments as places that `widgets/fanfare.js` fills
 * when the page is read, so that the page does not change with every article.
 * Without the script each is a link to the front page.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { relativePath } from "../../document/relativePath.ts"
import { home, latestCommentsPiece, latestNewsPiece } from "../../document/sitePaths.ts"
import { inWordsOf } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"

/** In the site's words, as they are loaded. `page` is the path of the page that they stand in, `language` its own. */
export const loadedWidgets = (
  page: string,
  language: string,
  { site, words }: Pick<Facts, "site" | "words">
): ReadonlyArray<Element> => {
  const labels = words(site.language)
  const place = (piece: string, title: string): Element =>
    h(
      "div.fanfare-widget",
      { dataFanfareLoad: relativePath(page, piece), ...inWordsOf(labels, language) },
      h("p", h("a", { href: relativePath(page, home) }, title))
    )
  return [place(latestNewsPiece, labels.latestNews), place(latestCommentsPiece, labels.latestComments)]
}

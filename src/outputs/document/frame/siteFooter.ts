/** The end of every page: whose it is, and the site's feed in every format. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Facts } from "../../Facts.ts"
import { feedFormats } from "../feedFormats.ts"
import type { Page } from "../Page.ts"
import { relativePath } from "../relativePath.ts"
import { feedList } from "../sitePaths.ts"
import { inWordsOf, writtenIn } from "../writtenIn.ts"

export const siteFooter = ({ path, language }: Pick<Page, "path" | "language">, facts: Facts): Element => {
  const { site, feeds } = facts
  const words = facts.words(language)
  const [latest] = feeds
  const formats = latest === undefined ? [] : feedFormats(latest)
  return h(
    "footer.foot",
    h("p", writtenIn(site), site.copyright ?? site.title),
    h(
      "ul.formats",
      { role: "list" },
      ...formats.map(({ name, type, path: feed }) => h("li", h("a", { href: relativePath(path, feed), type }, name))),
      h(
        "li",
        h(
          "a",
          { href: relativePath(path, feedList), type: "text/x-opml", ...inWordsOf(words, language) },
          words.allFeeds
        )
      )
    )
  )
}

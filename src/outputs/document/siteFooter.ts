/** The end of every page: whose it is, and the site's feed in every format. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Page } from "./pageDocument.ts"
import { feedList, type PageSet } from "./sitePaths.ts"
import { relativePath } from "./relativePath.ts"
import { feedFormats } from "../site/pages/subscribe.ts"
import { inWordsOf, writtenIn } from "./writtenIn.ts"

export const siteFooter = ({ path, language }: Page, { edition }: PageSet): Element => {
  const { site, feeds } = edition
  const words = edition.words(language)
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

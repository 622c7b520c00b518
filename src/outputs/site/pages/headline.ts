/** An article's title as a heading that leads to its page; the text is an element of its own, so that a card can stand in for it. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Entry } from "../../Output.ts"
import { articleLink } from "../../document/sitePaths.ts"
import { hrefLanguage } from "../../document/writtenIn.ts"

/** `page` is the path of the page that the heading stands in. */
export const headline = (entry: Entry, page: string): Element =>
  h(
    "h3.headline",
    h(
      "a",
      { href: articleLink(page, entry), hrefLang: hrefLanguage(entry.article.language) },
      h("span", entry.article.title)
    )
  )

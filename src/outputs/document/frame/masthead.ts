/** The top of every page: the site's name, what it is, and the ways to its feeds. On the home page the name is the heading. Where the site's home page is another one, the name leads there. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Facts } from "../../Facts.ts"
import { localLinks } from "../localLinks.ts"
import type { Page } from "../Page.ts"
import { linkedPages } from "../../../model/feeds/linkedPages.ts"
import { publishedLogo } from "../publishedLogo.ts"
import { relativePath } from "../relativePath.ts"
import { home } from "../sitePaths.ts"
import { inWordsOf, writtenIn } from "../writtenIn.ts"

export const masthead = ({ path, language }: Pick<Page, "path" | "language">, facts: Facts): Element => {
  const { site } = facts
  const logo = publishedLogo(facts)
  const words = facts.words(language)
  const own = inWordsOf(words, language)
  const isHome = path === home
  const current = (page: string): { href: string; ariaCurrent?: string } =>
    page === path ? { href: relativePath(path, page), ariaCurrent: "page" } : { href: relativePath(path, page) }
  const top = h(
    "header.masthead",
    h(
      "div.brand",
      h(
        isHome ? "h1.name" : "p.name",
        h(
          "a",
          { href: site.home ?? relativePath(path, home), rel: "home" },
          logo === null ? null : h("img", { src: relativePath(path, logo.to), alt: "", width: 48, height: 48 }),
          h("span", writtenIn(site), site.title)
        )
      ),
      isHome && site.description !== site.title ? h("p.tagline", writtenIn(site), site.description) : null
    ),
    h(
      "nav",
      { ariaLabel: words.feeds },
      h(
        "ul",
        { role: "list" },
        h("li", h("a", { ...current(home), ...own }, site.home === undefined ? words.home : words.latestNews)),
        ...(facts.menu?.links ?? []).map((link) => h("li", writtenIn(site), h("a", { href: link.url }, link.title))),
        ...linkedPages(facts)
          .filter(({ page }) => page !== home)
          .map((one) =>
            h("li", h("a", { ...current(one.page), ...writtenIn(one), hrefLang: one.language }, one.title))
          ),
        h(
          "li",
          h(
            "a",
            { href: path === home ? "#subscribe" : `${relativePath(path, home)}#subscribe`, ...own },
            words.subscribe
          )
        )
      )
    )
  )
  return localLinks(top, { path, elsewhere: [] }, facts)
}

/**
 * One whole HTML page: what is in the head of every page, the masthead, the
 * landmarks, the footer. It asks no other server for anything and runs no
 * script but fanfare's own, where the config asks for it.
 */
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import { pagesStyle } from "../styles/pages.ts"
import type { Facts } from "../Facts.ts"
import { hasScript } from "./hasScript.ts"
import { localLinks } from "./localLinks.ts"
import { masthead } from "./masthead.ts"
import type { Page } from "./Page.ts"
import { pageHead } from "./pageHead.ts"
import { relativePath } from "./relativePath.ts"
import { siteFooter } from "./siteFooter.ts"
import { widgetsScript, widgetsStyle } from "./sitePaths.ts"
import { inWordsOf } from "./writtenIn.ts"

export const pageDocument = (page: Page, facts: Facts): string => {
  const { site } = facts
  const words = facts.words(page.language)
  const head = h(
    "head",
    ...pageHead(page.path, facts),
    ...page.head,
    h("link", { rel: "stylesheet", href: relativePath(page.path, widgetsStyle) }),
    hasScript(facts) ? h("script", { src: relativePath(page.path, widgetsScript), defer: true }) : null,
    h("style", pagesStyle(site.accent))
  )
  const body = h(
    "body",
    h("a.skip", { href: "#content", ...inWordsOf(words, page.language) }, words.skipToContent),
    masthead(page, facts),
    h(
      "div.columns",
      h("main#content", { tabIndex: -1 }, ...page.main),
      page.aside.length === 0 ? null : h("aside", ...page.aside)
    ),
    siteFooter(page, facts)
  )
  const schema = page.described ? { itemScope: true, itemType: "https://schema.org/WebPage" } : {}
  const html = h("html", { lang: page.language, dir: page.direction, ...schema }, head, localLinks(body, page, facts))
  return `${treeHtml({ type: "root", children: [{ type: "doctype" }, html] })}\n`
}

/**
 * One whole HTML page: what is in the head of every page, the masthead, the
 * landmarks, the footer. It asks no other server for anything and runs no
 * script but fanfare's own, where the config asks for it.
 */
import type { Element, ElementContent } from "hast"
import { h } from "hastscript"
import { toHtml } from "hast-util-to-html"
import type { Direction } from "../../model/Article.ts"
import { pagesStyle } from "../styles/pages.ts"
import { localLinks } from "./localLinks.ts"
import { masthead } from "./masthead.ts"
import { pageHead } from "./pageHead.ts"
import { type PageSet, widgetsScript, widgetsStyle } from "./sitePaths.ts"
import { relativePath } from "./relativePath.ts"
import { siteFooter } from "./siteFooter.ts"
import { inWordsOf } from "./writtenIn.ts"

export interface Page {
  /** Relative to the output directory. */
  readonly path: string
  /** Of the words around the content. */
  readonly language: string
  readonly direction: Direction
  /** Title, description, addresses: all that is this page's own. */
  readonly head: ReadonlyArray<Element>
  readonly main: ReadonlyArray<ElementContent>
  /** Stands beside the main content where there is room, else after it. */
  readonly aside: ReadonlyArray<ElementContent>
  /** Whether the page is described by schema.org properties in its head. */
  readonly described: boolean
}

export const pageDocument = (page: Page, pages: PageSet): string => {
  const { site, bar } = pages.edition
  const words = pages.edition.words(page.language)
  const head = h(
    "head",
    ...pageHead(page.path, pages),
    ...page.head,
    h("link", { rel: "stylesheet", href: relativePath(page.path, widgetsStyle) }),
    bar.script ? h("script", { src: relativePath(page.path, widgetsScript), defer: true }) : null,
    h("style", pagesStyle(site.accent))
  )
  const body = h(
    "body",
    h("a.skip", { href: "#content", ...inWordsOf(words, page.language) }, words.skipToContent),
    masthead(page, pages),
    h(
      "div.columns",
      h("main#content", { tabIndex: -1 }, ...page.main),
      page.aside.length === 0 ? null : h("aside", ...page.aside)
    ),
    siteFooter(page, pages)
  )
  const schema = page.described ? { itemScope: true, itemType: "https://schema.org/WebPage" } : {}
  const html = h(
    "html",
    { lang: page.language, dir: page.direction, ...schema },
    head,
    localLinks(body, page.path, pages)
  )
  return `${toHtml({ type: "root", children: [{ type: "doctype" }, html] })}\n`
}

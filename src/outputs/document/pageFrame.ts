/**
 * What stands around the content of a page: the same for all pages of one
 * folder in one language, and for the pages of all articles, so it is written
 * once for the facts of a site.
 */
import type { Direction } from "../../model/Article.ts"
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { Facts } from "../Facts.ts"
import { remembered } from "../remembered.ts"
import { hasScript } from "./hasScript.ts"
import { masthead } from "./frame/masthead.ts"
import { pageHead } from "./pageHead.ts"
import { relativePath } from "./relativePath.ts"
import { siteFooter } from "./frame/siteFooter.ts"
import { pagesStylePath, widgetsScript, widgetsStyle } from "./sitePaths.ts"
import { inWordsOf } from "./writtenIn.ts"

/** Each part as it is written. */
export interface PageFrame {
  /** The head before and after what is the page's own. */
  readonly head: readonly [before: string, after: string]
  /** The body before and after the page's content. */
  readonly body: readonly [before: string, after: string]
}

/** Stands for the page of any article: links out of the folder of one are the same for all. */
export const articleFrame = "articles/-/index.html"

export const pageFrame = (page: Framed, facts: Facts): PageFrame => {
  const path = /^articles\/[^/]+\/index\.html$/.test(page.path) ? articleFrame : page.path
  return frameAt(path, page.language, page.direction, facts)
}

interface Framed {
  readonly path: string
  readonly language: string
  readonly direction: Direction
}

const frameAt = remembered((path: string, language: string, direction: Direction, facts: Facts): PageFrame => {
  const words = facts.words(language)
  const page = { path, language, direction }
  return {
    head: [
      treeHtml(pageHead(path, facts)),
      treeHtml([
        ...[widgetsStyle, pagesStylePath].map((style) =>
          h("link", { rel: "stylesheet", href: relativePath(path, style) })
        ),
        ...(hasScript(facts) ? [h("script", { src: relativePath(path, widgetsScript), defer: true })] : [])
      ])
    ],
    body: [
      treeHtml([
        h("a.skip", { href: "#content", ...inWordsOf(words, language) }, words.skipToContent),
        masthead(page, facts)
      ]),
      treeHtml(siteFooter(page, facts))
    ]
  }
})

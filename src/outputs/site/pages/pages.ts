/**
 * The pages that people read: the home page, one page for each feed, one for
 * the comments, and one for each article that has no other home. No page that the newsroom
 * publishes itself is made here.
 */
import { order, type Target } from "../../../model/Target.ts"
import type { Output } from "../../Output.ts"
import { articlePage } from "../../article/page/articlePage.ts"
import { commentsPage, commentsPath } from "./commentsPage.ts"
import { feedPage } from "./feedPage.ts"
import { type Page, pageDocument } from "../../document/pageDocument.ts"
import { pageSet } from "../../document/sitePaths.ts"

export const pages: Output = {
  name: "pages",
  plan: (edition) => {
    const set = pageSet(edition)
    const target = (path: string, page: () => Page): Target => ({
      path,
      type: "text/html; charset=utf-8",
      order: order.page,
      content: { _tag: "Text", render: () => pageDocument(page(), set) }
    })
    const logo: ReadonlyArray<Target> =
      set.logo === null
        ? []
        : [
            {
              path: set.logo.to,
              type: set.logo.type,
              order: order.picture,
              content: { _tag: "Copy", from: set.logo.from }
            }
          ]
    return {
      targets: [
        ...logo,
        ...edition.feeds.map((feed) => target(feed.paths.page, () => feedPage(feed, set))),
        target(commentsPath, () => commentsPage(set)),
        ...edition.entries.flatMap((entry) => {
          const { page } = entry.paths
          return page === null ? [] : [target(page, () => articlePage(entry, page, set))]
        })
      ],
      findings: []
    }
  }
}

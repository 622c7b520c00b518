/** `index.html` of every article that is published nowhere else. */
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { documentFacts } from "../../document/documentFacts.ts"
import { pageDocument } from "../../document/pageDocument.ts"
import { marksPictures } from "../../../networks/pinterest/hasPinButton.ts"
import { languageAround } from "../../document/writtenIn.ts"
import { textTarget } from "../../html/textTarget.ts"
import { barFacts } from "../bar/barFacts.ts"
import { commentFacts } from "../comments/commentFacts.ts"
import { headFacts } from "../head/headFacts.ts"
import { articlePage } from "./articlePage.ts"

export const page: ArticleOutput = {
  name: "page",
  version: 7,
  facts: (facts, language) => ({
    document: documentFacts(facts, languageAround([language], facts).language),
    head: headFacts(facts, language),
    bar: barFacts(facts, language),
    comments: commentFacts(facts, language),
    pins: marksPictures(facts.share.pinterest ?? {}),
    loads: facts.widgetsOnArticles ? facts.words(facts.site.language) : null
  }),
  targets: (entry, facts) => {
    const { page: path } = entry.paths
    return path === null
      ? []
      : [
          textTarget(path, "text/html; charset=utf-8", order.articlePage, () =>
            pageDocument(articlePage(entry, path, facts), facts)
          )
        ]
  }
}

/** `head.html` of every article: the tags for the `<head>` of its page, for pages that include them. */
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { textTarget } from "../../html/textTarget.ts"
import { headFacts } from "./headFacts.ts"
import { headTags } from "./headTags.ts"

export const head: ArticleOutput = {
  name: "head",
  version: 3,
  facts: headFacts,
  targets: (entry, facts) => [
    textTarget(entry.paths.head, "text/html; charset=utf-8", order.fragment, () =>
      [...headTags(entry, facts).values()]
        .map((html) => `${html}\n`)
        .join("")
        .toWellFormed()
    )
  ]
}

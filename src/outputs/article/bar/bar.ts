/** `share.html` of every article: its share bar, for pages that include it. */
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { order } from "../../../model/Target.ts"
import { textTarget } from "../../html/textTarget.ts"
import { barFacts } from "./barFacts.ts"
import { barHtml } from "./barHtml.ts"

export const bar: ArticleOutput = {
  name: "bar",
  version: 2,
  facts: barFacts,
  targets: (entry, facts) => [
    textTarget(entry.paths.bar, "text/html; charset=utf-8", order.fragment, () =>
      `${barHtml(entry, facts)}\n`.toWellFormed()
    )
  ]
}

/** `head.html` of every article: the tags for the `<head>` of its page, for pages that include them. */
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { fragment } from "../../html/textTarget.ts"
import { headElements } from "./headElements.ts"
import { headFacts } from "./headFacts.ts"

export const head: ArticleOutput = {
  name: "head",
  version: 1,
  facts: headFacts,
  targets: (entry, facts) => [fragment(entry.paths.head, () => headElements(entry, facts))]
}

/** `share.html` of every article: its share bar, for pages that include it. */
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { fragment } from "../../html/textTarget.ts"
import { barFacts } from "./barFacts.ts"
import { shareBar } from "./shareBar.ts"

export const bar: ArticleOutput = {
  name: "bar",
  version: 1,
  facts: barFacts,
  targets: (entry, facts) => [fragment(entry.paths.bar, () => [shareBar(entry, facts)])]
}

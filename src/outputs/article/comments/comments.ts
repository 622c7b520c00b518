/** `comments.html` of every article: its comments, for pages that include them. */
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { fragment } from "../../html/textTarget.ts"
import { commentFacts } from "./commentFacts.ts"
import { commentSection } from "./commentSection.ts"

export const comments: ArticleOutput = {
  name: "comments",
  version: 2,
  facts: commentFacts,
  targets: (entry, facts) => [fragment(entry.paths.comments, () => [commentSection(entry, facts)])]
}

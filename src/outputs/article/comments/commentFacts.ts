/** The facts that the comments of an article depend on, as JSON. */
import type { Facts } from "../../Facts.ts"

export const commentFacts = ({ site, reply, bar, words }: Facts, language: string) => ({
  email: site.author?.email ?? null,
  reply,
  script: bar.script,
  words: words(language)
})

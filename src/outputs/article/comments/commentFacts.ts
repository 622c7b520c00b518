/** The facts that the comments of an article depend on, as JSON. */
import type { Facts } from "../../Facts.ts"

export const commentFacts = ({ site, reply, bar, words }: Facts, language: string) => ({
  reply,
  timeZone: site.timeZone,
  /** Stands in only where the config names no address for letters. */
  author: reply.email === undefined ? site.author?.email : null,
  script: bar.script,
  words: words(language)
})

/** The facts that every page of fanfare's depends on, whatever it shows, as JSON. */
import type { Facts } from "../Facts.ts"
import { hasScript } from "./hasScript.ts"

/** `language` is that of the words around the content. */
export const documentFacts = (facts: Facts, language: string) => {
  const { url, title, language: own, direction, timeZone, accent, copyright } = facts.site
  return {
    site: { url, title, language: own, direction, timeZone, accent, copyright },
    generator: facts.generator,
    feeds: facts.feeds.map(({ id, title, language, direction, paths }) => ({ id, title, language, direction, paths })),
    logo: facts.logo,
    script: hasScript(facts),
    words: facts.words(language)
  }
}

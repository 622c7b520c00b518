/** The facts that every page of fanfare's depends on, whatever it shows, as JSON. */
import type { Facts } from "../Facts.ts"
import { linkedPages } from "../../model/feeds/linkedPages.ts"
import { hasScript } from "./hasScript.ts"

/** `language` is that of the words around the content. */
export const documentFacts = (facts: Facts, language: string) => {
  const { url, home, title, language: own, direction, timeZone, accent, isAccentDefault, copyright } = facts.site
  return {
    site: { url, home, title, language: own, direction, timeZone, accent, isAccentDefault, copyright },
    generator: facts.generator,
    feeds: linkedPages(facts).map(({ title, language, direction, page, paths }) => ({
      title,
      language,
      direction,
      page,
      paths
    })),
    logo: facts.logo,
    menu: facts.menu,
    script: hasScript(facts),
    words: facts.words(language)
  }
}

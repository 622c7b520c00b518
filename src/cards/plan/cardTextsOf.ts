/** The texts of an article that a card may show. Pure. */
import type { TextName } from "../../../templates/Template.ts"
import { longDate } from "../../labels/date.ts"
import type { Article } from "../../model/Article.ts"
import { graphemesOf } from "../../text/segments.ts"
import type { Site } from "../../model/Site.ts"

/** An empty text where the article has nothing to say. */
export const cardTextsOf = (article: Article, site: Site): Readonly<Record<TextName, string>> => {
  const byline = article.authors.length > 0 ? article.authors : site.author === undefined ? [] : [site.author]
  const comma = /^(?:ar|fa|ur|ckb|ps|sd|ug)\b/.test(article.language) ? "، " : ", "
  return {
    title: article.card?.title ?? article.title,
    site: site.title,
    initial: initialOf(site.title),
    author: byline.map(({ name }) => wholeName(name)).join(comma),
    date: article.published === null ? "" : longDate(article.published, article.language, site.timeZone),
    kicker: article.section ?? ""
  }
}

/** A vowel that is written before the consonant that it follows. */
const leadingVowel = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/

/** The first letter or digit of a name, with the marks that belong to it. */
const initialOf = (name: string): string =>
  graphemesOf(name)
    .find((grapheme) => /^[\p{L}\p{N}]/u.test(grapheme) && !leadingVowel.test(grapheme))
    ?.toUpperCase() ?? ""

/** Characters; a longer name may be broken into lines. */
const longestName = 17

const wholeName = (name: string): string => (name.length <= longestName ? name.replaceAll(" ", "\u00a0") : name)

/** The lines around a headline: the section above it, who wrote it and when below it. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { longDate } from "../../labels/date.ts"
import type { Article } from "../../model/Article.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import type { Facts } from "../Facts.ts"

type Dated = Pick<Article, "authors" | "language" | "published" | "updated">

export type DatedFacts = Pick<Facts, "site" | "words">

/** Nothing where the article stands in no section. */
export const kicker = ({ section }: Pick<Article, "section">): Element | null =>
  section === null ? null : h("p.kicker", section)

/** Authors and dates in the article's language; with its last change where `whole` is true; `marks` stand behind them. */
export const storyMeta = (
  article: Dated,
  { words: choice, site }: DatedFacts,
  whole: boolean,
  marks: ReadonlyArray<Element> = []
): Element => {
  const words = choice(article.language)
  const shown = (timestamp: Timestamp): string => longDate(timestamp, article.language, site.timeZone)
  const date = (timestamp: Timestamp): Element => h("time", { dateTime: timestamp }, shown(timestamp))
  const authors = article.authors.map(({ name, url }) =>
    h("bdi", whole && url !== undefined && /^https?:/i.test(url) ? h("a", { href: url, rel: "author" }, name) : name)
  )
  const parts = [
    authors.length === 0 ? null : h("span.byline", `${words.by} `, [...separated(authors, article.language)]),
    article.published === null ? h("span", words.undated) : date(article.published),
    // A change on the day of publication is not worth a second date.
    whole &&
    article.updated !== null &&
    (article.published === null || shown(article.published) !== shown(article.updated))
      ? h("span", `${words.updated} `, date(article.updated))
      : null
  ]
  return h("p.meta", ...parts, ...marks)
}

const separated = (elements: ReadonlyArray<Element>, language: string): ReadonlyArray<Element | string> =>
  elements.flatMap((element, index) =>
    index === 0 ? [element] : [/^(?:ar|fa|ur)\b/.test(language) ? "، " : ", ", element]
  )

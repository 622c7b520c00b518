/** What a feed cannot hold of an article as it is. */
import { countForbidden } from "../../../feeds/elements/characters.ts"
import type { Article } from "../../model/Article.ts"
import { type Finding, finding } from "../../model/Finding.ts"

/** None for an article without a date, which no feed holds. */
export const itemFindings = (article: Article): ReadonlyArray<Finding> =>
  article.published === null ? [] : [...forbiddenCharacters(article), ...unfitId(article)]

const forbiddenCharacters = (article: Article): ReadonlyArray<Finding> => {
  const count = textsOf(article).reduce((sum, text) => sum + countForbidden(text), 0)
  if (count === 0) return []
  return [
    finding(
      "FF3001",
      { file: article.source },
      `"${article.title}" holds ${count} control or broken characters that no feed can hold; they were left out of the feeds.`,
      "Remove them; they often come from copying out of a word processor or a database."
    )
  ]
}

const textsOf = (article: Article): ReadonlyArray<string> => [
  article.id,
  article.url,
  article.title,
  article.description,
  article.html,
  article.section ?? "",
  ...article.tags,
  ...article.authors.map(({ name }) => name),
  ...article.images.flatMap(({ credit, url }) => [url, credit?.text ?? ""]),
  ...article.comments.flatMap(({ author, html }) => [author.name, html])
]

/** RFC 4287 (4.2.6): an id is an absolute IRI. */
const unfitId = ({ id, source }: Article): ReadonlyArray<Finding> =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)
    ? []
    : [
        finding(
          "FF3003",
          { file: source },
          `The id "${id}" is no absolute address or URN, so the Atom feed is not valid; it is published as it is.`,
          "Keep it if subscribers know the article by it; else write an id such as `urn:uuid:…` or an https address."
        )
      ]

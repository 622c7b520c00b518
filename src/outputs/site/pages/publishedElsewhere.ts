/** The addresses of the articles in a list that fanfare does not publish itself. */
import type { Article } from "../../../model/Article.ts"

export const publishedElsewhere = (articles: ReadonlyArray<Pick<Article, "hosted" | "url">>): ReadonlyArray<string> =>
  articles.filter(({ hosted }) => !hosted).map(({ url }) => url.replace(/[?#].*$/s, ""))

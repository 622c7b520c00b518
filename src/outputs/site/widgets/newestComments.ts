/** The newest comments of some articles, as many as a list shows. */
import type { Article, Comment } from "../../../model/Article.ts"
import { compareText } from "../../../model/compareText.ts"
import { instant } from "../../../model/Timestamp.ts"

export interface Commented {
  readonly comment: Comment
  readonly article: Pick<Article, "title" | "url" | "language" | "hosted">
}

export const newestComments = (
  entries: ReadonlyArray<{ readonly article: Article }>,
  limit: number
): ReadonlyArray<Commented> =>
  entries
    .flatMap(({ article }) => article.comments.map((comment) => ({ comment, article, at: instant(comment.published) })))
    .toSorted((a, b) => b.at - a.at || compareText(a.comment.id, b.comment.id))
    .slice(0, limit)

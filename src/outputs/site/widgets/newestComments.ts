/** The newest comments of a whole edition, as many as a list shows: the same on every page, so they are found once. */
import { compareText } from "../../../model/compareText.ts"
import { instant } from "../../../model/Timestamp.ts"
import type { Article, Comment } from "../../../model/Article.ts"
import type { Edition } from "../../Output.ts"

export interface Commented {
  readonly comment: Comment
  readonly article: Article
}

const found = new WeakMap<Edition["entries"], ReadonlyArray<Commented>>()

export const newestComments = ({
  entries,
  widgets
}: Pick<Edition, "entries" | "widgets">): ReadonlyArray<Commented> => {
  const known = found.get(entries)
  if (known !== undefined) return known
  const newest = entries
    .flatMap(({ article }) => article.comments.map((comment) => ({ comment, article, at: instant(comment.published) })))
    .toSorted((a, b) => b.at - a.at || compareText(a.comment.id, b.comment.id))
    .slice(0, widgets.limits.latestComments)
  found.set(entries, newest)
  return newest
}

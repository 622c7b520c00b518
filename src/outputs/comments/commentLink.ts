/** Where a comment is read. */
import type { Article, Comment } from "../../model/Article.ts"
import { webAddress } from "../webAddress.ts"

/** The id of a comment's element on its article's page. */
export const commentAnchor = ({ id }: Comment): string => `comment-${encodeURIComponent(id.toWellFormed())}`

/** The comment's own address, else its place on the article's page. */
export const commentLink = (comment: Comment, article: Article): string =>
  webAddress(comment.url) ?? withFragment(article.url, encodeURIComponent(commentAnchor(comment)))

const withFragment = (url: string, fragment: string): string => {
  const address = new URL(url)
  address.hash = fragment
  return address.href
}

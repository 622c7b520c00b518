/** Where a comment is read. */
import { commentAnchor, isOnPage } from "../../model/addresses/commentAnchor.ts"
import type { Article, Comment } from "../../model/Article.ts"
import { webAddress } from "./webAddress.ts"

/** The comment's own address where that is elsewhere, else its place on the article's page. */
export const commentLink = (comment: Comment, article: Pick<Article, "url">): string => {
  const url = webAddress(comment.url)
  if (url !== undefined && !isOnPage(article.url, url)) return url
  const address = new URL(article.url)
  address.hash = commentAnchor(comment, article.url)
  return address.href
}

/** Where a comment is read. */
import { commentAnchor, fragmentOn } from "../../model/addresses/commentAnchor.ts"
import type { Article, Comment } from "../../model/Article.ts"
import { webAddress } from "../webAddress.ts"

/** The comment's own address, else its place on the article's page. */
export const commentLink = (comment: Comment, article: Article): string => {
  const url = webAddress(comment.url)
  const own = url === undefined ? undefined : fragmentOn(article.url, url)
  if (own !== undefined) return withFragment(article.url, own)
  return url ?? withFragment(article.url, encodeURIComponent(commentAnchor(comment, article.url)))
}

const withFragment = (url: string, fragment: string): string => {
  const address = new URL(url)
  address.hash = fragment
  return address.href
}

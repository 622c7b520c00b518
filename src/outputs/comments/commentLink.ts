/** Where a comment is read, and where one is written. */
import { commentAnchor, fragmentOn } from "../../enrich/commentAnchor.ts"
import type { Article, Comment } from "../../model/Article.ts"
import type { Entry, Edition } from "../Output.ts"
import { webAddress } from "../webAddress.ts"

/** The comment's own address, else its place on the article's page. */
export const commentLink = (comment: Comment, article: Article): string => {
  const url = webAddress(comment.url)
  const own = url === undefined ? undefined : fragmentOn(article.url, url)
  if (own !== undefined) return withFragment(article.url, own)
  return url ?? withFragment(article.url, encodeURIComponent(commentAnchor(comment, article.url)))
}

/**
 * Where a reader leaves a comment: the form on the article's own page, whose id should be `comment-form`. A page that
 * fanfare publishes has no form; there it is a letter to the site, where the config gives its e-mail address.
 */
export const replyLink = ({ article }: Entry, { site }: Edition): string => {
  const email = site.author?.email ?? ""
  return article.hosted && /^[^\s@?&#%]+@[^\s@?&#%]+$/.test(email)
    ? `mailto:${email}?subject=${encodeURIComponent(article.title.toWellFormed())}`
    : withFragment(article.url, "comment-form")
}

const withFragment = (url: string, fragment: string): string => {
  const address = new URL(url)
  address.hash = fragment
  return address.href
}

/** Where a comment is read, and where one is written. */
import type { Article, Comment } from "../../model/Article.ts"
import type { Entry, Edition } from "../Output.ts"
import { webAddress } from "../webAddress.ts"

/** The id of a comment's element on its article's page. */
export const commentAnchor = ({ id }: Comment): string => `comment-${encodeURIComponent(id.toWellFormed())}`

/** The comment's own address, else its place on the article's page. */
export const commentLink = (comment: Comment, article: Article): string =>
  webAddress(comment.url) ?? withFragment(article.url, encodeURIComponent(commentAnchor(comment)))

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

/** The comments of an article as schema.org data. */
import type { Article, Comment } from "../../../../model/Article.ts"
import { commentLink } from "../../../html/commentLink.ts"
import { webAddress } from "../../../html/webAddress.ts"

/** More would only make the page heavy: all of them stand in its text. */
const most = 20

/** The newest, oldest first; how many there are is `commentCount`. Never an e-mail address. */
export const commentNodes = (article: Article): ReadonlyArray<object> =>
  article.comments.slice(-most).map((comment) => node(comment, article))

const node = (comment: Comment, article: Article) => {
  const { author, published, text } = comment
  const page = webAddress(author.url)
  return {
    "@type": "Comment",
    text,
    dateCreated: published,
    author: { "@type": "Person", name: author.name, ...(page === undefined ? {} : { url: page }) },
    url: commentLink(comment, article)
  }
}

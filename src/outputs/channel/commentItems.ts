/** The comments of some articles as items of a feed, newest first. */
import type { Item } from "../../../feeds/Channel.ts"
import { fill } from "../../labels/index.ts"
import type { Article, Comment } from "../../model/Article.ts"
import { compareText } from "../../model/compareText.ts"
import { uuidOf } from "../../model/Digest.ts"
import { instant } from "../../model/Timestamp.ts"
import { isPermanentIri } from "../../model/addresses/permanentIri.ts"
import { commentLink } from "../html/commentLink.ts"
import { strictAddress } from "./strictAddress.ts"
import type { LabelChoice } from "../../model/Labels.ts"

/** A reader that asks daily must not miss one, and the file must stay small. */
export const mostComments = 100

/** A comment that stands under two articles, because one post was about both, is one item. */
export const commentItems = (articles: ReadonlyArray<Article>, words: LabelChoice): ReadonlyArray<Item> => {
  const all = articles.flatMap((article) =>
    article.comments.map((comment) => ({ id: commentId(comment.id, article), comment, article }))
  )
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()]
    .toSorted((a, b) => instant(b.comment.published) - instant(a.comment.published) || compareText(a.id, b.id))
    .slice(0, mostComments)
    .map(({ comment, article }) => commentItem(comment, article, words))
}

/** A commenter's e-mail address is private: only the name and the page go out. */
const commentItem = (comment: Comment, article: Article, words: LabelChoice): Item => ({
  id: commentId(comment.id, article),
  url: pageOf(comment, article),
  title: fill(words(article.language).commentOn, { author: comment.author.name, title: article.title }),
  description: comment.text,
  html: comment.html,
  text: comment.text,
  language: article.language,
  direction: article.direction,
  published: comment.published,
  updated: null,
  authors: [{ name: comment.author.name, ...(comment.author.url === undefined ? {} : { url: comment.author.url }) }],
  section: null,
  tags: [],
  images: [],
  comments: null,
  inReplyTo: answered(comment, article)
})

const answered = (comment: Comment, article: Article): NonNullable<Item["inReplyTo"]> => {
  const parent = article.comments.find(({ id }) => id === comment.inReplyTo)
  return parent === undefined
    ? { id: article.id, url: strictAddress(article.url) }
    : { id: commentId(parent.id, article), url: pageOf(parent, article) }
}

const pageOf = (comment: Comment, article: Article): string => strictAddress(commentLink(comment, article))

/** The comment's own id where it is fit for that; else a name-based UUID of RFC 9562 (5.8), the same in every build. */
const commentId = (id: string, article: Article): string => (isPermanentIri(id) ? id : uuidOf([article.id, id]))

/**
 * Comments as channels, newest first: those of the whole site, always there
 * even with nothing in it, and those of one article.
 */
import type { Channel, Item } from "../../../feeds/Channel.ts"
import { fill } from "../../labels/index.ts"
import type { Article, Comment } from "../../model/Article.ts"
import { uuidOf } from "../../model/Digest.ts"
import { instant } from "../../model/Timestamp.ts"
import { address, type Edition, type Entry } from "../Output.ts"
import { webAddress } from "../webAddress.ts"
import { siteFields } from "./channel.ts"
import { commentFeedPath } from "./commentFeedPath.ts"
import { strictAddress } from "./strictAddress.ts"
import { compareText } from "../../model/compareText.ts"
import type { LabelChoice } from "../../model/Labels.ts"

export const commentPaths = { rss: "comments/rss.xml", atom: "comments/atom.xml" }

/** A reader that asks daily must not miss one, and the file must stay small. */
const mostComments = 100

export const commentChannel = ({ site, generator, entries, feedIds, words }: Edition): Channel => {
  const items = newest(
    entries.map(({ article }) => article),
    words
  )
  const title = `${site.title}: ${words(site.language).comments}`
  return {
    ...siteFields(site),
    id: "comments",
    feedId: feedIds?.["comments"] ?? null,
    title,
    description: title,
    page: address(site, "comments/"),
    language: site.language,
    direction: site.direction,
    updated: items[0]?.published ?? null,
    generator,
    self: { rss: address(site, commentPaths.rss), atom: address(site, commentPaths.atom), json: null },
    items
  }
}

/** The comments of one article, in its language. */
export const articleCommentChannel = ({ article, paths }: Entry, { site, generator, words }: Edition): Channel => {
  const items = newest([article], words)
  const title = `${article.title}: ${words(article.language).comments}`
  return {
    ...siteFields(site),
    id: `comments/${article.slug}`,
    title,
    description: title,
    page: strictAddress(article.url),
    language: article.language,
    direction: article.direction,
    updated: items[0]?.published ?? null,
    generator,
    self: { rss: address(site, commentFeedPath(paths)), atom: null, json: null },
    items
  }
}

/** A comment that stands under two articles, because one post was about both, is one item. */
const newest = (articles: ReadonlyArray<Article>, words: LabelChoice): ReadonlyArray<Item> => {
  const all = articles.flatMap((article) =>
    article.comments.map((comment) => ({ id: commentId(comment.id, article), comment, article }))
  )
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()]
    .toSorted((a, b) => instant(b.comment.published) - instant(a.comment.published) || compareText(a.id, b.id))
    .slice(0, mostComments)
    .map(({ comment, article }) => commentItem(comment, article, words))
}

/** A commenter's e-mail address is nobody's business: only the name and the page go out. */
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

/** The comment's own page, else the article's. */
const pageOf = ({ url }: Comment, article: Article): string => strictAddress(webAddress(url) ?? article.url)

/** The comment's own id where it is an IRI; else a name-based UUID of RFC 9562 (5.8), the same in every build. */
const commentId = (id: string, article: Article): string => {
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) return id
  return uuidOf([article.id, id])
}

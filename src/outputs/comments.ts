/** The comments of an article as one section: threads, or that there are none, and where to leave one. */
import type { Element } from "hast"
import { h } from "hastscript"
import { commentAnchor } from "../model/addresses/commentAnchor.ts"
import { longDate } from "../labels/date.ts"
import type { Labels } from "../model/Labels.ts"
import type { Article } from "../model/Article.ts"
import { commentBody } from "./comments/commentBody.ts"
import { commentLink } from "./comments/commentLink.ts"
import { replies } from "./comments/replies.ts"
import { type Thread, threads } from "./comments/threads.ts"
import { fragment } from "./fragment.ts"
import type { Edition, Entry, Output } from "./Output.ts"
import { webAddress } from "./webAddress.ts"

export const comments: Output = {
  name: "comments",
  plan: (edition) => ({
    targets: edition.entries.map((entry) => fragment(entry.paths.comments, () => [commentSection(entry, edition)])),
    findings: []
  })
}

/** In the article's language, where fanfare speaks it; comments are in whatever language their writers chose. */
export const commentSection = (entry: Entry, edition: Edition): Element => {
  const { article } = entry
  const labels = edition.words(article.language)
  return h(
    "section#comments.fanfare-comments",
    { lang: labels.language, dir: labels.direction, ariaLabel: labels.comments },
    h("h2", labels.comments),
    article.comments.length === 0
      ? h("p.fanfare-empty", labels.noComments)
      : threadList(threads(article.comments), article, labels),
    replies(entry, edition)
  )
}

const threadList = (list: ReadonlyArray<Thread>, article: Article, labels: Labels): Element =>
  h(
    "ol",
    { role: "list" },
    list.map((thread) => h("li", {}, ...one(thread, article, labels)))
  )

const one = ({ comment, replies }: Thread, article: Article, labels: Labels): ReadonlyArray<Element> => {
  const { author, published } = comment
  const page = webAddress(author.url)
  const name = h("bdi", author.name)
  const date = h("time", { dateTime: published }, longDate(published, labels.language))
  return [
    h(
      "article",
      { id: commentAnchor(comment, article.url) },
      h(
        "header",
        h("b", {}, page === undefined ? name : h("a", { href: page, rel: ["nofollow", "ugc", "noopener"] }, name)),
        " ",
        h("a", { href: commentLink(comment, article) }, date)
      ),
      h(
        "div",
        { dir: "auto", lang: article.language === "und" ? "" : article.language },
        ...commentBody(comment, article.url)
      )
    ),
    ...(replies.length === 0 ? [] : [threadList(replies, article, labels)])
  ]
}

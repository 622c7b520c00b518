/** The comments of an article as one section: threads, or that there are none, and where to leave one. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { commentAnchor } from "../../../model/addresses/commentAnchor.ts"
import { longDate } from "../../../labels/date.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Article } from "../../../model/Article.ts"
import { commentBody } from "./commentBody.ts"
import { commentLink } from "../../html/commentLink.ts"
import { replies } from "./replies.ts"
import { type Thread, threads } from "./threads.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { webAddress } from "../../html/webAddress.ts"

type CommentFacts = Pick<Facts, "site" | "reply" | "bar" | "words">

/** In the article's language, where fanfare speaks it; comments are in whatever language their writers chose. */
export const commentSection = ({ article }: Entry, facts: CommentFacts): Element => {
  const labels = facts.words(article.language)
  return h(
    "section#comments.fanfare-comments",
    { lang: labels.language, dir: labels.direction, ariaLabel: labels.comments },
    h("h2", labels.comments),
    article.comments.length === 0
      ? h("p.fanfare-empty", labels.noComments)
      : threadList(threads(article.comments), article, { labels, timeZone: facts.site.timeZone }),
    replies(article, facts)
  )
}

interface Shown {
  readonly labels: Labels
  readonly timeZone: string
}

const threadList = (list: ReadonlyArray<Thread>, article: Article, shown: Shown): Element =>
  h(
    "ol",
    { role: "list" },
    list.map((thread) => h("li", {}, ...one(thread, article, shown)))
  )

const one = ({ comment, replies }: Thread, article: Article, shown: Shown): ReadonlyArray<Element> => {
  const { author, published } = comment
  const page = webAddress(author.url)
  const name = h("bdi", author.name)
  const date = h("time", { dateTime: published }, longDate(published, shown.labels.language, shown.timeZone))
  return [
    h(
      "article",
      { id: placeOf(comment, article) },
      h(
        "header",
        h("b", {}, page === undefined ? name : h("a", { href: page, rel: ["nofollow", "ugc", "noopener"] }, name)),
        " ",
        h("a", { href: commentLink(comment, article) }, date)
      ),
      h("div", { dir: "auto", lang: article.language === "und" ? "" : article.language }, [
        ...commentBody(comment, article.url)
      ])
    ),
    ...(replies.length === 0 ? [] : [threadList(replies, article, shown)])
  ]
}

/** An address that a comment brings may name what stands in the article by now: there the id is the article's. */
const placeOf = (comment: Article["comments"][number], { url, html }: Article): string | null => {
  const anchor = commentAnchor(comment, url)
  return html.includes(` id="${anchor}"`) ? null : anchor
}

/** Latest news and latest comments of the site as pieces for any page, and the stylesheet of all pieces. */
import type { Element } from "hast"
import { h } from "hastscript"
import { labelsFor } from "../labels/index.ts"
import { longDate } from "../labels/date.ts"
import type { Labels } from "../labels/Labels.ts"
import type { Article, Comment } from "../model/Article.ts"
import { instant } from "../model/Timestamp.ts"
import { order, type Target } from "../model/Target.ts"
import { fitText } from "../networks/payload/fitText.ts"
import { commentLink } from "./comments/commentLink.ts"
import { fragment } from "./fragment.ts"
import { labelled } from "./labelled.ts"
import type { Edition, Output } from "./Output.ts"
import { fanfareStyle } from "./styles/fanfare.ts"
import { compareText } from "../model/compareText.ts"

const mostItems = 10

/** UTF-16 units of a comment that the list shows. */
const excerptLength = 160

export const widgets: Output = {
  name: "widgets",
  plan: (edition) => ({
    targets: [
      fragment("widgets/latest-news.html", () => [latestNews(edition, edition.site.language)]),
      fragment("widgets/latest-comments.html", () => [latestComments(edition, edition.site.language)]),
      stylesheet
    ],
    findings: []
  })
}

const stylesheet: Target = {
  path: "widgets/fanfare.css",
  type: "text/css; charset=utf-8",
  order: order.fragment,
  content: { _tag: "Text", render: () => fanfareStyle }
}

/** The newest articles that have a date; the words around them in `language`, where fanfare speaks it. */
export const latestNews = (edition: Edition, language: string): Element => {
  const labels = labelsFor(language)
  const newest = edition.entries.filter(({ article }) => article.published !== null).slice(0, mostItems)
  const items = newest.flatMap(({ article: { url, published, ...article } }) =>
    published === null
      ? []
      : [
          h(
            "li",
            h("a", { href: url, hrefLang: tag(article.language) }, titleOf(article)),
            " ",
            h("time", { dateTime: published }, longDate(published, labels.language))
          )
        ]
  )
  return widget(labels.latestNews, items, labels.noNews, labels)
}

/** The newest comments of all articles. */
export const latestComments = (edition: Edition, language: string): Element => {
  const labels = labelsFor(language)
  const items = edition.entries
    .flatMap(({ article }) => article.comments.map((comment) => ({ comment, article })))
    .toSorted((a, b) => newestFirst(a.comment, b.comment))
    .slice(0, mostItems)
    .map(({ comment, article }) => commentItem(comment, article, labels))
  return widget(labels.latestComments, items, labels.noComments, labels)
}

const newestFirst = (a: Comment, b: Comment): number =>
  instant(b.published) - instant(a.published) || compareText(a.id, b.id)

const commentItem = (comment: Comment, article: Article, labels: Labels): Element => {
  const { author, published, text } = comment
  return h(
    "li",
    h(
      "a",
      { href: commentLink(comment, article) },
      ...labelled(labels.commentOn, {
        author: h("bdi", author.name),
        title: titleOf(article)
      })
    ),
    " ",
    h("time", { dateTime: published }, longDate(published, labels.language)),
    h(
      "p",
      { dir: "auto" },
      fitText(text, (cut) => cut.length <= excerptLength)
    )
  )
}

const widget = (title: string, items: ReadonlyArray<Element>, empty: string, labels: Labels): Element =>
  h(
    "section.fanfare-widget",
    { lang: labels.language, dir: labels.direction, ariaLabel: title },
    h("h2", title),
    items.length === 0 ? h("p.fanfare-empty", empty) : h("ul", { role: "list" }, ...items)
  )

/** Set apart from the words around it, in its own language and direction. */
const titleOf = ({ title, language, direction }: Pick<Article, "title" | "language" | "direction">): Element =>
  h("bdi", { lang: tag(language), dir: direction }, title)

/** `und` is no language that a page may name. */
const tag = (language: string): string | null => (language === "und" ? null : language)

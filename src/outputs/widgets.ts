/**
 * Latest news and latest comments of the site as pieces for any page and as
 * data for programs, the stylesheet of all pieces, and the script of share bars
 * where the config asks for it.
 */
import type { Element } from "hast"
import { h } from "hastscript"
import { longDate } from "../labels/date.ts"
import type { Labels } from "../model/Labels.ts"
import type { Article, Comment } from "../model/Article.ts"
import { directionOf } from "../model/language.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { order, type Target } from "../model/Target.ts"
import { fitText } from "../networks/payload/fitText.ts"
import { fanfareScript } from "./browser/fanfareScript.ts"
import { commentLink } from "./comments/commentLink.ts"
import { type Commented, newestComments } from "./comments/newestComments.ts"
import { fragment } from "./fragment.ts"
import { labelled } from "./labelled.ts"
import type { Edition, NewsItem, Output } from "./Output.ts"
import { fanfareStyle } from "./styles/fanfare.ts"
import { latestCommentsPath, latestNewsPath } from "./widgetFiles.ts"

/** UTF-16 units of a comment that the list shows. */
const excerptLength = 160

export const widgets: Output = {
  name: "widgets",
  plan: (edition) => {
    const { language } = edition.site
    const labels = edition.words(language)
    return {
      targets: [
        fragment("widgets/latest-news.html", () => [latestNews(edition, language)]),
        fragment("widgets/latest-comments.html", () => [latestComments(edition, language)]),
        data(latestNewsPath, labels, labels.latestNews, labels.noNews, () => newsItems(edition).map(known)),
        data(latestCommentsPath, labels, labels.latestComments, labels.noComments, () =>
          newestComments(edition).map(commentData)
        ),
        text("widgets/fanfare.css", "text/css; charset=utf-8", () => fanfareStyle),
        ...(edition.bar.script
          ? [text("widgets/fanfare.js", "text/javascript; charset=utf-8", () => fanfareScript)]
          : [])
      ],
      findings: []
    }
  }
}

const text = (path: string, type: string, render: () => string): Target => ({
  path,
  type,
  order: order.fragment,
  content: { _tag: "Text", render }
})

/** `label` is what a page says where there are no items. */
const data = (path: string, labels: Labels, title: string, label: string, items: () => ReadonlyArray<object>): Target =>
  text(path, "application/json", () => {
    const found = items()
    const { language, direction } = labels
    const file = { version: 1, language, direction, title, empty: found.length === 0, label, items: found }
    return `${JSON.stringify(file, (_key, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value), 2)}\n`
  })

/** The items of another feed where the config names one; else the newest articles that have a date. */
const newsItems = ({ entries, widgets: { news, limits } }: Edition): ReadonlyArray<NewsItem> =>
  (
    news ??
    entries.flatMap(({ article: { title, url, published, language } }) =>
      published === null ? [] : [{ title, url, published, language }]
    )
  ).slice(0, limits.latestNews)

/** The words around the items are in `language`, where fanfare speaks it. */
export const latestNews = (edition: Edition, language: string): Element => {
  const labels = edition.words(language)
  const items = newsItems(edition).map(({ url, published, ...item }) =>
    h(
      "li",
      h("a", { href: url, hrefLang: tag(item.language) }, titleOf(item)),
      ...(published === null ? [] : [" ", date(published, labels)])
    )
  )
  return widget(labels.latestNews, items, labels.noNews, labels)
}

/** The newest comments of all articles. */
export const latestComments = (edition: Edition, language: string): Element => {
  const labels = edition.words(language)
  const items = newestComments(edition).map(({ comment, article }) =>
    h(
      "li",
      h(
        "a",
        { href: commentLink(comment, article) },
        ...labelled(labels.commentOn, { author: h("bdi", comment.author.name), title: titleOf(article) })
      ),
      " ",
      date(comment.published, labels),
      h("p", { dir: "auto" }, excerpt(comment))
    )
  )
  return widget(labels.latestComments, items, labels.noComments, labels)
}

const excerpt = ({ text }: Comment): string => fitText(text, (cut) => cut.length <= excerptLength)

const known = (item: NewsItem): object => ({ ...item, language: tag(item.language) })

const commentData = ({ comment, article }: Commented): object => ({
  author: comment.author.name,
  url: commentLink(comment, article),
  published: comment.published,
  text: excerpt(comment),
  article: { title: article.title, url: article.url, language: tag(article.language) }
})

const date = (published: Timestamp, labels: Labels): Element =>
  h("time", { dateTime: published }, longDate(published, labels.language))

const widget = (title: string, items: ReadonlyArray<Element>, empty: string, labels: Labels): Element =>
  h(
    "section.fanfare-widget",
    { lang: labels.language, dir: labels.direction, ariaLabel: title },
    h("h2", title),
    items.length === 0 ? h("p.fanfare-empty", empty) : h("ul", { role: "list" }, ...items)
  )

/** Set apart from the words around it, in its own language and direction; in what its letters say where nobody knows. */
const titleOf = ({ title, language }: Pick<Article, "title" | "language">): Element =>
  h("bdi", language === "und" ? { dir: "auto" } : { lang: language, dir: directionOf(language) }, title)

/** `und` is no language that a page may name. */
const tag = (language: string): string | null => (language === "und" ? null : language)

/**
 * Latest news and latest comments of the site as pieces for any page and as
 * data for programs, the stylesheets of all pieces and of fanfare's pages, and the script where the
 * config asks for what needs one.
 */
import type { Labels } from "../../../model/Labels.ts"
import type { NewsItem } from "../../../model/NewsItem.ts"
import { order } from "../../../model/Target.ts"
import { fanfareScript } from "../../browser/fanfareScript.ts"
import { hasScript } from "../../document/hasScript.ts"
import {
  latestCommentsPath,
  latestCommentsPiece,
  latestNewsPath,
  latestNewsPiece,
  pagesStylePath,
  widgetsScript,
  widgetsStyle
} from "../../document/sitePaths.ts"
import { commentLink } from "../../html/commentLink.ts"
import { fragmentHtml } from "../../html/fragmentHtml.ts"
import { jsonText } from "../../html/jsonText.ts"
import type { SiteOutput, SiteText } from "../../SiteOutput.ts"
import { fanfareStyle } from "../../styles/fanfare.ts"
import { pagesStyle } from "../../styles/pages.ts"
import { commentedAnswer, commentedHeads } from "../commentedHeads.ts"
import { excerpt } from "./excerpt.ts"
import { latestComments } from "./latestComments.ts"
import { latestNews } from "./latestNews.ts"
import { type Commented, newestComments } from "./newestComments.ts"
import { newsItems } from "./newsItems.ts"
import { languageTag } from "./widget.ts"

const html = "text/html; charset=utf-8"
const json = "application/json"

export const widgets: SiteOutput = {
  name: "widgets",
  version: 2,
  targets: (view, facts) => {
    const { limits, site } = facts
    const { timeZone } = site
    const labels = facts.words(site.language)
    const news = newsItems(view, limits.latestNews)
    const heads = commentedHeads(view.commented, limits.latestComments)
    const ofNews = { answer: { labels, timeZone, news }, needs: [] }
    const ofComments = {
      answer: { labels, timeZone, limit: limits.latestComments, heads: commentedAnswer(heads) },
      needs: heads.map(({ id }) => id)
    }
    const newest = (entries: Parameters<SiteText["render"]>[0]) => newestComments(entries, limits.latestComments)
    return [
      asset(widgetsStyle, "text/css; charset=utf-8", fanfareStyle),
      asset(pagesStylePath, "text/css; charset=utf-8", pagesStyle(site.accent)),
      ...(hasScript(facts) ? [asset(widgetsScript, "text/javascript; charset=utf-8", fanfareScript)] : []),
      piece(latestNewsPiece, html, ofNews, () => fragmentHtml([latestNews(news, labels, timeZone)])),
      piece(latestCommentsPiece, html, ofComments, (entries) =>
        fragmentHtml([latestComments(newest(entries), labels, timeZone)])
      ),
      piece(latestNewsPath, json, ofNews, () => data(labels, labels.latestNews, labels.noNews, news.map(known))),
      piece(latestCommentsPath, json, ofComments, (entries) =>
        data(labels, labels.latestComments, labels.noComments, newest(entries).map(commentData))
      )
    ]
  }
}

const piece = (
  path: string,
  type: string,
  { answer, needs }: Pick<SiteText, "answer" | "needs">,
  render: SiteText["render"]
): SiteText => ({ _tag: "Text", path, type, order: order.widget, answer, needs, render })

/** Refers to nothing, so it goes with the pictures. */
const asset = (path: string, type: string, content: string): SiteText => ({
  _tag: "Text",
  path,
  type,
  order: order.picture,
  answer: content,
  needs: [],
  render: () => content
})

/** `label` is what a page says where there are no items. */
const data = (labels: Labels, title: string, label: string, items: ReadonlyArray<object>): string => {
  const { language, direction } = labels
  return jsonText({ version: 1, language, direction, title, empty: items.length === 0, label, items })
}

const known = (item: NewsItem): object => ({ ...item, language: languageTag(item.language) })

const commentData = ({ comment, article }: Commented): object => ({
  author: comment.author.name,
  url: commentLink(comment, article),
  published: comment.published,
  text: excerpt(comment),
  article: { title: article.title, url: article.url, language: languageTag(article.language) }
})

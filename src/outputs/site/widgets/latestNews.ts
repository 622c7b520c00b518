/** The latest news as a piece of any page. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { NewsItem } from "../../../model/NewsItem.ts"
import { date, languageTag, titleOf, widget } from "./widget.ts"

/** `labels` are the words around the items. */
export const latestNews = (news: ReadonlyArray<NewsItem>, labels: Labels, timeZone: string): Element => {
  const items = news.map(({ url, published, ...item }) =>
    h(
      "li",
      h("a", { href: url, hrefLang: languageTag(item.language) }, titleOf(item)),
      ...(published === null ? [] : [" ", date(published, labels, timeZone)])
    )
  )
  return widget(labels.latestNews, items, labels.noNews, labels)
}

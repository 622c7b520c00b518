/** What the latest news shows: the items of another feed where the config names one, else the newest articles. */
import type { NewsItem } from "../../../model/NewsItem.ts"
import type { SiteView } from "../../SiteView.ts"

/** Only articles with a date; at most `limit` items. */
export const newsItems = (
  { news, latest }: Pick<SiteView, "news" | "latest">,
  limit: number
): ReadonlyArray<NewsItem> =>
  (
    news ??
    latest
      .filter(({ published }) => published !== null)
      .map(({ title, url, published, language }) => ({ title, url, published, language }))
  ).slice(0, limit)

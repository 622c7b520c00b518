/** `news-sitemap.xml`: the articles of the last two days, for search engines. */
import { listedNews, writeNewsSitemap } from "../../../../feeds/newsSitemap.ts"
import { order } from "../../../model/Target.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput } from "../../SiteOutput.ts"

export const newsSitemap: SiteOutput = {
  name: "newsSitemap",
  version: 2,
  targets: ({ recent, now }, { site }) => {
    const items = recent.flatMap(({ url, title, language, published }) =>
      published === null ? [] : [{ url: strictAddress(url), title, language, published }]
    )
    const listed = [...listedNews(items, now)]
    const about = { name: site.title, language: site.language }
    return [
      {
        _tag: "Text",
        path: "news-sitemap.xml",
        type: "application/xml; charset=utf-8",
        order: order.list,
        answer: { ...about, listed },
        needs: [],
        render: () => withMark(writeNewsSitemap({ ...about, now, items: listed }))
      }
    ]
  }
}

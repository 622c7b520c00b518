/** `news-sitemap.xml`: the articles of the last two days, for search engines. */
import { listedNews, type NewsEntry, writeNewsSitemap } from "../../../../feeds/newsSitemap.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Head } from "../../../model/Head.ts"
import type { Site } from "../../../model/Site.ts"
import { order } from "../../../model/Target.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput } from "../../SiteOutput.ts"
import { filmsOf } from "./filmsOf.ts"

export const newsSitemap: SiteOutput = {
  name: "newsSitemap",
  version: 4,
  targets: ({ recent, now }, { site }) => {
    const items = recent.flatMap((head) => newsEntry(head, site))
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

/** None for an article without a date, or one that search engines leave out. */
const newsEntry = (head: Head, site: Site): ReadonlyArray<NewsEntry> => {
  const { title, language, published, photo, noindex } = head
  if (published === null || noindex === true) return []
  const films = filmsOf(head, site)
  return [
    {
      url: strictAddress(head.url),
      title,
      language,
      published,
      ...(photo === null ? {} : { pictures: [strictAddress(address(site, photo.path))] }),
      ...(films.length === 0 ? {} : { films })
    }
  ]
}

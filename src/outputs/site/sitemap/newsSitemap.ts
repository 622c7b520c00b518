/** `news-sitemap.xml`: the articles of the last two days, for search engines. */
import { listedNews, type NewsEntry, writeNewsSitemap } from "../../../../feeds/newsSitemap.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Head } from "../../../model/Head.ts"
import { homeOf, type Site } from "../../../model/Site.ts"
import { order } from "../../../model/Target.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput } from "../../SiteOutput.ts"

export const newsSitemap: SiteOutput = {
  name: "newsSitemap",
  version: 3,
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

/** None for an article without a date. */
const newsEntry = (head: Head, site: Site): ReadonlyArray<NewsEntry> => {
  const { title, language, published, photo } = head
  if (published === null) return []
  const films = filmsOf(head, published, site)
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

/** A film must have a picture: the photo, else the card. One whose file is the article's own address is no film of a page. */
const filmsOf = (
  { url, title, description, tags, photo, cards, films = [] }: Head,
  published: NewsEntry["published"],
  site: Site
): NonNullable<NewsEntry["films"]> => {
  const picture = photo ?? cards?.og
  if (picture === undefined) return []
  const home = homeOf(site)
  return films
    .filter((film) => film.url !== url)
    .map((film) => ({
      ...film,
      url: strictAddress(film.url),
      title: film.title ?? title,
      description: description === "" ? title : description,
      thumbnail: strictAddress(address(site, picture.path)),
      published,
      tags,
      uploader: {
        name: site.title,
        ...(new URL(home).host === new URL(url).host ? { page: strictAddress(home) } : {})
      }
    }))
}

/** The films of an article, as a sitemap names them. */
import type { SitemapFilm } from "../../../../feeds/elements/sitemapMedia.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Head } from "../../../model/Head.ts"
import { homeOf, type Site } from "../../../model/Site.ts"
import { strictAddress } from "../../channel/strictAddress.ts"

/** A film must have a picture: the photo, else the card. One whose file is the article's own address is no film of a page. */
export const filmsOf = (
  { url, title, description, tags, published, photo, cards, films = [] }: Head,
  site: Site
): ReadonlyArray<SitemapFilm> => {
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
      ...(published === null ? {} : { published }),
      tags,
      uploader: {
        name: site.title,
        ...(new URL(home).host === new URL(url).host ? { page: strictAddress(home) } : {})
      }
    }))
}

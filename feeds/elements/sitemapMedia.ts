/** Pictures and films of an article as Google's extensions of a sitemap have them. */
import { element, type Element, textElement } from "./xml.ts"

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps: nothing but the address is read. */
export const imageElements = (addresses: ReadonlyArray<string>): ReadonlyArray<Element> =>
  addresses.slice(0, mostImages).map((url) => element("image:image", {}, [textElement("image:loc", url)]))

const mostImages = 1000

export const videoNamespace = { "xmlns:video": "http://www.google.com/schemas/sitemap-video/1.1" }

/** A film, and what Google demands of it. */
export interface SitemapFilm {
  /** Of the file. */
  readonly url: string
  readonly title: string
  readonly description: string
  /** Address of a picture of it. */
  readonly thumbnail: string
  /** Absent where it has no date. */
  readonly published?: string
  readonly tags: ReadonlyArray<string>
  /** Who published it; `page` is on the host of the article. */
  readonly uploader: { readonly name: string; readonly page?: string }
  readonly seconds?: number
  readonly isExplicit?: true
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps, with its elements in its order. */
export const videoElement = (film: SitemapFilm): Element => {
  const seconds = Math.round(film.seconds ?? 0)
  const { name, page } = film.uploader
  return element("video:video", {}, [
    textElement("video:thumbnail_loc", film.thumbnail),
    textElement("video:title", film.title),
    textElement("video:description", firstCharacters(film.description, limits.description)),
    textElement("video:content_loc", film.url),
    ...(seconds >= 1 && seconds <= limits.seconds ? [textElement("video:duration", String(seconds))] : []),
    ...(film.published === undefined ? [] : [textElement("video:publication_date", film.published)]),
    ...(film.isExplicit === true ? [textElement("video:family_friendly", "no")] : []),
    element("video:uploader", page === undefined ? {} : { info: page }, firstCharacters(name, limits.uploader)),
    ...film.tags.slice(0, limits.tags).map((tag) => textElement("video:tag", tag))
  ])
}

/** As Google states them; eight hours. */
const limits = { description: 2048, seconds: 28_800, uploader: 255, tags: 32 }

/** Whole characters: none is cut in two. */
const firstCharacters = (text: string, most: number): string => Array.from(text).slice(0, most).join("")

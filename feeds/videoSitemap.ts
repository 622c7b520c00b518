/**
 * A video sitemap as Google reads it
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps):
 * pages with films, of any age.
 */
import { type SitemapFilm, videoElement, videoNamespace } from "./elements/sitemapMedia.ts"
import { element, textElement, writeXml } from "./elements/xml.ts"

export interface FilmedPage {
  readonly url: string
  readonly films: ReadonlyArray<SitemapFilm>
}

export const writeVideoSitemap = (pages: ReadonlyArray<FilmedPage>): Iterable<string> =>
  writeXml(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9", ...videoNamespace },
      pages.map(({ url, films }) => element("url", {}, [textElement("loc", url), ...films.map(videoElement)]))
    )
  )

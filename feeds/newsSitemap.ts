/**
 * A news sitemap as Google reads it
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
 * the articles of the last two days, a thousand at most, each with its picture
 * and its films. It is not a sitemap of the whole site.
 */
import { instant, type Timestamp } from "../src/model/Timestamp.ts"
import type { Item } from "./Channel.ts"
import { languageTag } from "./elements/language.ts"
import { imageElements, type SitemapFilm, videoElement, videoNamespace } from "./elements/sitemapMedia.ts"
import { element, type Element, textElement, writeXml } from "./elements/xml.ts"

const twoDays = 2 * 24 * 60 * 60 * 1000
const mostItems = 1000

export interface NewsSitemap {
  /** The publication's name and language. */
  readonly name: string
  readonly language: string
  readonly now: Timestamp
  /** Newest first. */
  readonly items: Iterable<NewsEntry>
}

export interface NewsEntry extends Pick<Item, "url" | "title" | "language" | "published"> {
  /** Addresses. */
  readonly pictures?: ReadonlyArray<string>
  readonly films?: ReadonlyArray<SitemapFilm>
}

export const writeNewsSitemap = (sitemap: NewsSitemap): Iterable<string> =>
  writeXml(
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
        "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
        ...videoNamespace
      },
      urls(sitemap)
    )
  )

/** Of some articles, newest first, those that a news sitemap lists at this moment. */
export function* listedNews<A extends { readonly published: Timestamp }>(
  items: Iterable<A>,
  now: Timestamp
): Generator<A> {
  let count = 0
  for (const item of items) {
    const age = instant(now) - instant(item.published)
    if (age < 0 || age > twoDays) continue
    if (count === mostItems) return
    count += 1
    yield item
  }
}

function* urls({ name, language, now, items }: NewsSitemap): Generator<Element> {
  for (const item of listedNews(items, now)) {
    yield element("url", {}, [
      textElement("loc", item.url),
      element("news:news", {}, [
        element("news:publication", {}, [
          textElement("news:name", name),
          textElement("news:language", newsLanguage(item.language, language))
        ]),
        textElement("news:publication_date", item.published),
        textElement("news:title", item.title)
      ]),
      ...imageElements(item.pictures ?? []),
      ...(item.films ?? []).map(videoElement)
    ])
  }
}

/** "An ISO 639 language code (two or three letters)", and two exceptions for Chinese. */
const newsLanguage = (language: string, siteLanguage: string): string => {
  const tag = (languageTag(language) ?? languageTag(siteLanguage) ?? "en").toLowerCase()
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return "zh-tw"
  if (/^zh\b/.test(tag)) return "zh-cn"
  return tag.split("-")[0] ?? tag
}

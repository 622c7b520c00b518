/** Open Graph tags, https://ogp.me: what networks show of a shared page. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Card } from "../../model/Card.ts"
import type { Site } from "../../model/Site.ts"
import type { Entry } from "../Output.ts"
import { authorsOf } from "./newsArticle.ts"

/** The wide card first, because some readers take only the first picture. Authors are names, as rich Pins want them. */
export const openGraph = ({ article, cards }: Entry, site: Site): ReadonlyArray<Element> => [
  ...property("og:type", "article"),
  ...property("og:site_name", site.title),
  ...property("og:locale", openGraphLocale(article.language)),
  ...property("og:title", article.title),
  ...property("og:description", article.description),
  ...property("og:url", article.url),
  ...[cards.og, cards.pin, cards.square].flatMap(picture),
  ...property("article:published_time", article.published ?? ""),
  ...property("article:modified_time", article.updated ?? ""),
  ...authorsOf(article, site).flatMap(({ name }) => property("article:author", name)),
  ...property("article:section", article.section ?? ""),
  ...article.tags.flatMap((tag) => property("article:tag", tag))
]

/** `language_TERRITORY`; where the tag names no territory, the one where most readers of the language live. */
const openGraphLocale = (language: string): string => {
  const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z0-9])/i.exec(language)?.[0]
  if (tag === undefined || tag.toLowerCase() === "und") return ""
  const { language: spoken, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? "" : `${spoken}_${region}`
}

const picture = ({ url, type, width, height, alt }: Card): ReadonlyArray<Element> => [
  ...property("og:image", url),
  ...(url.startsWith("https:") ? property("og:image:secure_url", url) : []),
  ...property("og:image:type", type),
  ...property("og:image:width", String(width)),
  ...property("og:image:height", String(height)),
  ...property("og:image:alt", alt)
]

const property = (name: string, content: string): ReadonlyArray<Element> =>
  content === "" ? [] : [h("meta", { property: name, content })]

/** Open Graph tags, https://ogp.me: what networks show of a shared page. */
import type { Element } from "hast"
import type { Card } from "../../../model/Card.ts"
import type { Site } from "../../../model/Site.ts"
import type { Entry } from "../../Entry.ts"
import { bylineOf } from "./bylineOf.ts"
import { translationsOf } from "./pageLinks.ts"
import { tag } from "./tag.ts"

/** The wide card first, because some readers take only the first picture. Authors are names, as rich Pins want them. */
export const openGraph = ({ article, cards }: Entry, site: Site): ReadonlyArray<Element> => {
  const locale = openGraphLocale(article.language)
  const others = translationsOf(article).map(({ language }) => openGraphLocale(language))
  const { og, pin, square, ...more } = cards
  return [
    ...tag.property("og:type", "article"),
    ...tag.property("og:site_name", site.title),
    ...tag.property("og:locale", locale),
    ...[...new Set(others)]
      .filter((other) => other !== locale)
      .flatMap((other) => tag.property("og:locale:alternate", other)),
    ...tag.property("og:title", article.title),
    ...tag.property("og:description", article.description),
    ...tag.property("og:url", article.url),
    ...[og, pin, square, ...Object.values(more)].flatMap(picture),
    ...tag.property("article:published_time", article.published ?? ""),
    ...tag.property("article:modified_time", article.updated ?? ""),
    ...bylineOf(article, site).authors.flatMap(({ name }) => tag.property("article:author", name)),
    ...tag.property("article:section", article.section ?? ""),
    ...article.tags.flatMap((one) => tag.property("article:tag", one))
  ]
}

/** `language_TERRITORY`; where the tag names no territory, the one where most readers of the language live. */
const openGraphLocale = (language: string): string => {
  const found = /^(?!x-)[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z0-9])/i.exec(language)?.[0]
  if (found === undefined || found.toLowerCase() === "und") return ""
  const { language: spoken, region } = new Intl.Locale(found).maximize()
  return region === undefined ? "" : `${spoken}_${region}`
}

const picture = ({ url, type, width, height, alt }: Card): ReadonlyArray<Element> => [
  ...tag.property("og:image", url),
  ...(url.startsWith("https:") ? tag.property("og:image:secure_url", url) : []),
  ...tag.property("og:image:type", type),
  ...tag.property("og:image:width", String(width)),
  ...tag.property("og:image:height", String(height)),
  ...tag.property("og:image:alt", alt)
]

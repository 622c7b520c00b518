/** Open Graph tags, https://ogp.me: what networks show of a shared page. */
import type { Element } from "hast"
import type { Site } from "../../../model/Site.ts"
import type { Entry } from "../../Entry.ts"
import { remembered } from "../../remembered.ts"
import type { SharedPicture } from "../share/widePicture.ts"
import { bylineOf } from "./bylineOf.ts"
import { translationsOf } from "./pageLinks.ts"
import { tag } from "./tag.ts"

/** Authors are names, as rich Pins want them. */
export const openGraph = ({ article, cards }: Entry, site: Site): ReadonlyArray<Element> => {
  const locale = openGraphLocale(article.language)
  const others = translationsOf(article).map(({ language }) => openGraphLocale(language))
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
    ...pictures(article, cards).flatMap(picture),
    ...tag.property("article:published_time", article.published ?? ""),
    ...tag.property("article:modified_time", article.updated ?? ""),
    ...bylineOf(article, site).authors.flatMap(({ name }) => tag.property("article:author", name)),
    ...tag.property("article:content_tier", article.contentTier ?? ""),
    ...tag.property("article:section", article.section ?? ""),
    ...article.tags.flatMap((one) => tag.property("article:tag", one))
  ]
}

/** `language_TERRITORY`; where the tag names no territory, the one where most readers of the language live. */
const openGraphLocale = remembered((language: string): string => {
  const found = /^(?!x-)[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z0-9])/i.exec(language)?.[0]
  if (found === undefined || found.toLowerCase() === "und") return ""
  const { language: spoken, region } = new Intl.Locale(found).maximize()
  return region === undefined ? "" : `${spoken}_${region}`
})

/** The wide card first, because some readers take only the first picture; without cards the article's own lead picture. */
const pictures = ({ images }: Entry["article"], cards: Entry["cards"]): ReadonlyArray<SharedPicture> => {
  if (cards === null) return images.slice(0, 1)
  const { og, pin, square, ...more } = cards
  return [og, pin, square, ...Object.values(more)]
}

const picture = ({ url, type = "", width, height, alt }: SharedPicture): ReadonlyArray<Element> => [
  ...tag.property("og:image", url),
  ...(url.startsWith("https:") ? tag.property("og:image:secure_url", url) : []),
  ...tag.property("og:image:type", type),
  ...tag.property("og:image:width", String(width ?? "")),
  ...tag.property("og:image:height", String(height ?? "")),
  ...tag.property("og:image:alt", alt)
]

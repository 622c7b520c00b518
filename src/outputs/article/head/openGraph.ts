/** Open Graph tags, https://ogp.me: what networks show of a shared page. */
import type { Element } from "hast"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { SharedPicture } from "../share/widePicture.ts"
import { bylineOf } from "./bylineOf.ts"
import { facebookLocale } from "./facebookLocale.ts"
import { translationsOf } from "./pageLinks.ts"
import { tag } from "./tag.ts"

/** Authors are names, as rich Pins want them. */
export const openGraph = (
  { article, cards }: Entry,
  { site, share }: Pick<Facts, "site" | "share">
): ReadonlyArray<Element> => {
  const locale = facebookLocale(article.language)
  const others = translationsOf(article).map(({ language }) => facebookLocale(language))
  return [
    ...tag.property("og:type", article.product === undefined ? "article" : "product"),
    ...tag.property("og:site_name", site.title),
    ...tag.property("og:locale", locale),
    ...[...new Set(others)]
      .filter((other) => other !== locale)
      .flatMap((other) => tag.property("og:locale:alternate", other)),
    ...tag.property("og:title", article.title),
    ...tag.property("og:description", article.description),
    ...tag.property("og:url", article.url),
    ...pictures(article, cards, share.areAllPreviews === true).flatMap(picture),
    ...productTags(article),
    ...tag.property("article:published_time", article.published ?? ""),
    ...tag.property("article:modified_time", article.updated ?? ""),
    ...bylineOf(article, site).authors.flatMap(({ name }) => tag.property("article:author", name)),
    ...tag.property("article:content_tier", article.contentTier ?? ""),
    ...tag.property("article:section", article.section ?? ""),
    ...article.tags.flatMap((one) => tag.property("article:tag", one))
  ]
}

/** As Pinterest and Facebook read products: their documents on rich Pins and on product metadata. */
const productTags = ({ product }: Entry["article"]): ReadonlyArray<Element> =>
  product === undefined
    ? []
    : [
        ...tag.property("product:price:amount", product.price ?? ""),
        ...tag.property("product:price:currency", product.currency ?? ""),
        ...tag.property("product:availability", product.availability ?? ""),
        ...tag.property("og:availability", product.availability?.replace("in stock", "instock") ?? ""),
        ...tag.property("product:condition", product.condition ?? ""),
        ...tag.property("product:brand", product.brand ?? ""),
        ...tag.property("product:retailer_item_id", product.sku ?? "")
      ]

/**
 * The wide card, because of several some chats show each; without cards the article's own lead picture. Where all are
 * wanted it is the first: some readers take only that.
 */
const pictures = (
  { images }: Entry["article"],
  cards: Entry["cards"],
  areAll: boolean
): ReadonlyArray<SharedPicture> => {
  if (cards === null) return images.slice(0, 1)
  if (!areAll) return [cards.og]
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

/** Links of an article's page: its address, its translations, its authors, what embeds it and what answers it. Not its feeds. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { plusPage } from "../../../networks/googlePlus/plusPage.ts"
import { webAddress } from "../../html/webAddress.ts"
import { siteOnGooglePlus } from "../share/siteOnGooglePlus.ts"
import { bylineOf } from "./bylineOf.ts"

export const pageLinks = (
  { article, paths }: Entry,
  { site, share }: Pick<Facts, "site" | "share">
): ReadonlyArray<Element> => [
  h("link", { rel: "canonical", href: article.url }),
  ...translationsOf(article).map(({ language, url }) => h("link", { rel: "alternate", hrefLang: language, href: url })),
  ...bylineOf(article, site)
    .authors.flatMap(({ url }) => webAddress(url) ?? [])
    .map((href) => h("link", { rel: "author", href })),
  ...(share.googlePlus?.archive === true ? publisher(share.googlePlus.page ?? siteOnGooglePlus(site)) : []),
  ...(site.webmention === undefined ? [] : [h("link", { rel: "webmention", href: site.webmention })]),
  h("link", {
    rel: "alternate",
    type: "application/json+oembed",
    title: article.title,
    href: address(site, paths.oembed)
  })
]

/** As pages named the page of their publisher on Google+. */
const publisher = (page: string | undefined): ReadonlyArray<Element> => {
  const href = page === undefined ? undefined : plusPage(page)
  return href === undefined ? [] : [h("link", { rel: "publisher", href })]
}

/** Every version, this one too, as search engines want it; none for an article in one language. */
export const translationsOf = ({ translations = [], url }: Entry["article"]) =>
  translations.some((one) => one.url !== url) ? translations : []

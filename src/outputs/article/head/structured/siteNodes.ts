/** The site and its publisher as schema.org data: the same nodes on every page, which others refer to by their ids. */
import { address } from "../../../../model/addresses/address.ts"
import { homeOf, type Site } from "../../../../model/Site.ts"
import { publishedLogo } from "../../../document/publishedLogo.ts"
import type { Facts } from "../../../Facts.ts"
import { profilesOf } from "../profilesOf.ts"

export type SiteNodeFacts = Pick<Facts, "site" | "logo">

export const siteIds = (site: Site): Readonly<Record<"publisher" | "website", string>> => ({
  publisher: `${homeOf(site)}#publisher`,
  website: `${homeOf(site)}#website`
})

export const siteNodes = (facts: SiteNodeFacts): ReadonlyArray<unknown> => {
  const { site } = facts
  const { publisher, website } = siteIds(site)
  const home = homeOf(site)
  const profiles = profilesOf(site)
  return [
    {
      "@type": site.isPerson === true ? "Person" : "Organization",
      "@id": publisher,
      name: site.title,
      url: home,
      ...logo(facts),
      ...(profiles.length === 0 ? {} : { sameAs: profiles })
    },
    {
      "@type": "WebSite",
      "@id": website,
      name: site.title,
      url: home,
      inLanguage: site.language,
      publisher: { "@id": publisher }
    }
  ]
}

/** A person has a picture, an organisation a logo. */
const logo = (facts: SiteNodeFacts) => {
  const { site } = facts
  const published = publishedLogo(facts)
  const url = published === null ? site.icon : address(site, published.to)
  if (url === undefined) return {}
  const picture = { "@type": "ImageObject", url, contentUrl: url }
  return site.isPerson === true ? { image: picture } : { logo: picture }
}

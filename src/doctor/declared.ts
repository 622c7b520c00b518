/** Where pages say that they are, and whether they were gathered from other sites. */
import type { Facts } from "./facts/Facts.ts"
import { linksOf, metasOf, type SitePage } from "./facts/readPages.ts"

/** By `<link rel=canonical>`, else by `og:url`; of what is not fanfare's. */
export const declared = (page: SitePage): string | undefined => {
  const own = { tags: page.ownTags, address: page.address }
  return linksOf(own, "canonical")[0] ?? metasOf(own, "og:url")[0]
}

/** Pages of so many hosts were saved from other sites: their heads are not this site's. */
const several = 3

/** Fanfare only reads such pages, so that nothing in them is to be corrected. */
export const areGathered = ({ config: { settings }, pages: { pages } }: Pick<Facts, "config" | "pages">): boolean => {
  if (settings === null || settings.inject) return false
  const hosts = pages.flatMap((page) => {
    const url = page.isOwn ? undefined : declared(page)
    return url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : []
  })
  return new Set(hosts).size >= several
}

export const gathered = "the pages were gathered from other sites"

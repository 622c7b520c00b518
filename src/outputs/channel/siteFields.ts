/** What every channel of a site says about it. */
import type { Channel } from "../../../feeds/Channel.ts"
import type { Site } from "../../model/Site.ts"
import { strictAddress } from "./strictAddress.ts"

type SiteFields = Pick<Channel, "feedId" | "home" | "copyright" | "author" | "publisher" | "icon" | "hub">

export const siteFields = (site: Site): SiteFields => ({
  feedId: null,
  home: site.url,
  copyright: site.copyright ?? null,
  author: site.author ?? null,
  publisher: site.title,
  icon: site.icon === undefined ? null : strictAddress(site.icon),
  ...(site.hub === undefined ? {} : { hub: strictAddress(site.hub) })
})

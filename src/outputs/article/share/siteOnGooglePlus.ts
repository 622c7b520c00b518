/** The site's own page on Google+, if `site.accounts` names one. */
import type { Site } from "../../../model/Site.ts"
import { findNetwork } from "../../../networks/index.ts"

/** As it is written: an address, a number, or a name such as `+Example`. */
export const siteOnGooglePlus = ({ accounts }: Pick<Site, "accounts">): string | undefined =>
  Object.entries(accounts).find(([name]) => findNetwork(name)?.id === "google-plus")?.[1]

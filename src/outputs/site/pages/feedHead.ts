/** What the head of a feed's page says about it: to search engines, to networks, and to feed readers that look for the feed. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { themeColours } from "../../document/themeColours.ts"
import { address } from "../../../model/addresses/address.ts"
import type { OpenFeed } from "../../../model/FeedFacts.ts"
import { feedFormats } from "../../document/feedFormats.ts"
import { home } from "../../document/sitePaths.ts"
import type { Facts } from "../../Facts.ts"

export const feedHead = (feed: OpenFeed, { site }: Pick<Facts, "site">): ReadonlyArray<Element> => {
  const isHome = feed.paths.page === home
  const title = isHome ? site.title : feed.title.includes(site.title) ? feed.title : `${feed.title} – ${site.title}`
  const description = isHome ? site.description : feed.description
  const url = address(site, feed.paths.page.replace(/index\.html$/, ""))
  return [
    h("title", title),
    h("meta", { name: "description", content: description }),
    ...themeColours(site),
    h("link", { rel: "canonical", href: url }),
    ...feedFormats(feed).map(({ name, type, path }) =>
      h("link", { rel: "alternate", type, title: `${feed.title} (${name})`, href: address(site, path) })
    ),
    h("meta", { property: "og:type", content: "website" }),
    h("meta", { property: "og:title", content: title }),
    h("meta", { property: "og:description", content: description }),
    h("meta", { property: "og:url", content: url }),
    h("meta", { property: "og:site_name", content: site.title }),
    ...(site.icon === undefined ? [] : [h("meta", { property: "og:image", content: site.icon })])
  ]
}

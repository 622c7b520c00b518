/** The head of a page that lists what others hold: what it says to search engines, to networks, and to feed readers that look for a feed. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { themeColours } from "../../document/themeColours.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Facts } from "../../Facts.ts"

export interface ListPage {
  /** Relative to the output directory. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** The feeds that the page stands for. */
  readonly alternates: ReadonlyArray<{
    /** Media type. */
    readonly type: string
    readonly title: string
    /** Relative to the output directory. */
    readonly path: string
  }>
}

export const listHead = (page: ListPage, { site }: Pick<Facts, "site">): ReadonlyArray<Element> => {
  const { title, description } = page
  const url = address(site, page.path.replace(/index\.html$/, ""))
  return [
    h("title", title),
    h("meta", { name: "description", content: description }),
    ...themeColours(site),
    h("link", { rel: "canonical", href: url }),
    ...page.alternates.map(({ type, title: name, path }) =>
      h("link", { rel: "alternate", type, title: name, href: address(site, path) })
    ),
    h("meta", { property: "og:type", content: "website" }),
    h("meta", { property: "og:title", content: title }),
    h("meta", { property: "og:description", content: description }),
    h("meta", { property: "og:url", content: url }),
    h("meta", { property: "og:site_name", content: site.title }),
    ...(site.icon === undefined ? [] : [h("meta", { property: "og:image", content: site.icon })])
  ]
}

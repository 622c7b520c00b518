/**
 * What an HTML page has of sharing: the networks that its buttons lead to, and
 * the kind of metadata that a network finds on it.
 */
import type { Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import type { Article } from "../../model/Article.ts"
import { networks } from "../../networks/index.ts"

/** Google's own markup, of the button and of the +1. */
const googlePlus = /(?:^|\s)g-plus(?:one)?(?:\s|$)/

const hostOf = (address: string): string => /^[^/?#]*/.exec(address)?.[0] ?? ""

/** The share addresses of networks by their hosts. */
const addresses = Map.groupBy(
  networks.flatMap(({ id, share }) =>
    share.kind === "link" && share.address !== undefined && !share.address.includes("{")
      ? [{ id, address: share.address.replace(/^https:\/\/(?:www\.)?/, "") }]
      : []
  ),
  ({ address }) => hostOf(address)
)

/** Ids in the order of the page. A link counts by its share address with something to share. */
export const buttonsOf = (page: Root): ReadonlyArray<string> => {
  const found = new Set<string>()
  for (const element of elementsIn(page)) {
    const { tagName } = element
    if (tagName === "g:plus" || tagName === "g:plusone" || googlePlus.test(attribute(element, "className") ?? ""))
      found.add("google-plus")
    else if (tagName === "a") {
      const href = (attribute(element, "href") ?? "").replace(/^(?:https?:)?\/\/(?:www\.)?/, "")
      for (const { id, address } of addresses.get(hostOf(href)) ?? [])
        if (href.startsWith(address) && /^[?#]./.test(href.slice(address.length))) found.add(id)
    }
  }
  return [...found]
}

/** Google+ read schema.org's microdata before Open Graph, and that before the page's own tags. */
export const pageMetadataOf = (page: Root): NonNullable<Article["pageMetadata"]> => {
  const elements = elementsIn(page)
  if (elements.some((element) => /(?:^|\s)(?:name|headline)(?:\s|$)/.test(attribute(element, "itemProp") ?? "")))
    return "schema.org"
  return elements.some((element) => element.tagName === "meta" && attribute(element, "property") === "og:title")
    ? "open-graph"
    : "meta"
}

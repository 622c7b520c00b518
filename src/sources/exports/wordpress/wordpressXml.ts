/** The parts of a WordPress export (WXR 1.0 to 1.2): its items, read one by one, and what they say. */
import type { XmlShape } from "../archive/xmlRepair.ts"
import { childOf, type XmlNode, wordsOf } from "../../../markup/xmlRecords.ts"

const wordpressNamespace = /^https?:\/\/wordpress\.org\/export\/1\.\d\/$/

/** UTF-16 units of text in one element. */
export const longestText = 20_000_000

/** What stands directly in the channel. */
export const isPartOfChannel = (_: XmlNode, depth: number): boolean => depth === 2

export const wordpressShape: XmlShape = {
  record: "item",
  depth: 2,
  parts:
    /^(?:pubDate|dc:creator|guid|description|category|(?:content|excerpt):encoded|wp:(?:post_(?:id|date|modified|name|parent|type|password)\w*|(?:comment|ping)_status|status|menu_order|is_sticky|attachment_url|postmeta|comment))$/
}

/** The text of a `wp:` element. */
export const partOf = (node: XmlNode, name: string): string =>
  wordsOf(
    node.children.find(
      (child): child is XmlNode =>
        typeof child !== "string" && child.local === name && wordpressNamespace.test(child.uri)
    )
  )

/** `content:encoded` or `excerpt:encoded`. */
export const encoded = (item: XmlNode, kind: "content" | "excerpt"): string =>
  wordsOf(
    item.children.find(
      (child): child is XmlNode =>
        typeof child !== "string" && child.local === "encoded" && child.uri.includes(`/${kind}/`)
    )
  )

export const creatorOf = (item: XmlNode): string => wordsOf(childOf(item, "creator"))

/** Fields of the post that WordPress and its plug-ins keep beside it, by their keys. */
export const metaOf = (item: XmlNode): ReadonlyMap<string, string> =>
  new Map(
    item.children.flatMap((child): ReadonlyArray<readonly [string, string]> =>
      typeof child !== "string" && child.local === "postmeta"
        ? [[partOf(child, "meta_key"), partOf(child, "meta_value")]]
        : []
    )
  )

/** Names of the terms of a taxonomy, such as `category`, each once, without `Uncategorized`. */
export const termsOf = (item: XmlNode, ...taxonomies: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(
    item.children.flatMap((child) =>
      typeof child !== "string" &&
      child.local === "category" &&
      taxonomies.includes(child.attributes["domain"] ?? "") &&
      child.attributes["nicename"] !== "uncategorized"
        ? [wordsOf(child)]
        : []
    )
  )
]

/** The names of terms in addresses: plug-ins for several languages keep that of a post so (`pt-br`). */
export const slugsOf = (item: XmlNode, taxonomy: string): ReadonlyArray<string> =>
  item.children.flatMap((child) =>
    typeof child !== "string" && child.local === "category" && child.attributes["domain"] === taxonomy
      ? (child.attributes["nicename"] ?? [])
      : []
  )

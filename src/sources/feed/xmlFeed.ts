/**
 * RSS of every version, RDF, Atom and CDF from their text. A flaw costs the
 * item that it stands in, never the feed; where the text breaks off, the items
 * before that place are whole.
 */
import type { XmlTag } from "../../markup/xml/scanXml.ts"
import { readRecords, wordsOf, type XmlNode } from "../../markup/xmlRecords.ts"
import { feedDate } from "../../text/feedDate.ts"
import { absoluteAddress } from "./absoluteHtml.ts"
import type { FeedContent } from "./Feed.ts"
import { feedTitle } from "./feedText.ts"
import { textOf } from "./media.ts"
import { atomPerson, personOf, uniquePeople } from "./people.ts"
import { attributeOf, type Core, coreOf, keyOf, relationOf } from "./vocabulary.ts"
import { categoriesOf, isLink, linkOf, xmlItems } from "./xmlItem.ts"

/** Undefined for a document that is no feed. `address` is where it came from. */
export const readXmlFeed = (text: string, address: string | null): FeedContent | undefined => {
  const found: { root?: XmlNode; core?: Core; channel?: XmlNode } = {}
  const parts: Array<Part> = []
  const nodes: Array<XmlNode> = []
  const brokenOff = readRecords(
    text,
    (node, depth, above) => {
      if (found.core === undefined) {
        const core = depth === 0 ? coreOf(node) : undefined
        if (core !== undefined) Object.assign(found, { root: node, core })
        if (core !== undefined && isItem(keyOf(node, core), core)) return true
        if (core === undefined || node.local.toLowerCase() !== "channel") return false
        found.channel = node
        return false
      }
      const { core } = found
      const key = keyOf(node, core)
      if (isItem(key, core)) return true
      if (key === "channel" && core === "rss") {
        found.channel ??= node
        return false
      }
      const parent = above.at(-1)
      return key !== "items" && parent !== undefined && (parent === found.root || keyOf(parent, core) === "channel")
    },
    (node) => {
      const { core } = found
      if (core === undefined) return
      const key = keyOf(node, core)
      if (isItem(key, core)) nodes.push(node)
      else parts.push({ key, node })
    },
    { keep: (tag, open) => keep(tag, open, found.core) }
  )
  const { root, core } = found
  if (root === undefined || core === undefined) return undefined
  return feedOf({ root, core, channel: found.channel ?? root, parts, nodes, address }, brokenOff)
}

interface Part {
  readonly key: string
  readonly node: XmlNode
}

interface Read {
  readonly root: XmlNode
  readonly core: Core
  readonly channel: XmlNode
  readonly parts: ReadonlyArray<Part>
  readonly nodes: ReadonlyArray<XmlNode>
  readonly address: string | null
}

const isItem = (key: string, core: Core): boolean => key === (core === "atom" ? "entry" : "item")

const feedOf = (
  { root, core, channel, parts, nodes, address }: Read,
  brokenOff: FeedContent["brokenOff"]
): FeedContent => {
  const baseOf = (node: XmlNode): string | null => (node.base === null ? address : absoluteAddress(node.base, address))
  const first = (...keys: ReadonlyArray<string>): XmlNode | undefined =>
    keys
      .map((key) => parts.find((part) => part.key === key && wordsOf(part.node) !== "")?.node)
      .find((one) => one !== undefined)
  const words = (...keys: ReadonlyArray<string>): string | null => textOf(wordsOf(first(...keys)))
  const self = addressOfFeed(parts, baseOf)
  const link = linkOf({ all: parts, base: baseOf }) ?? textOf(attributeOf(channel, "href"))
  // Without an address of its own, a feed is read from where it says that it is.
  const home = [address, self, link].find((one) => one !== null && URL.canParse(one)) ?? null
  const language =
    words("language", "dc:language") ?? channel.language ?? root.language ?? textOf(attributeOf(root, "lang"))
  const generator = first("generator")
  const maker = textOf(wordsOf(generator))
  const version = generator === undefined ? null : textOf(attributeOf(generator, "version"))
  const authors = parts.flatMap(({ key, node }) => {
    if (core === "atom") return key === "author" ? [atomPerson(node, core, baseOf(node))] : []
    return key === "itunes:author" || key === "dc:creator" ? [personOf(wordsOf(node))] : []
  })
  const items = xmlItems(nodes, { core, base: home, language })
  return {
    format: core,
    version: versionOf(root),
    title: feedTitle(first("title", "media:title", "dc:title"), core),
    description: feedTitle(
      first("description", "subtitle", "tagline", "abstract", "itunes:summary", "dc:description"),
      core
    ),
    link,
    self,
    id: core === "atom" ? words("id") : null,
    language,
    generator: maker === null ? null : [maker, version].filter((one) => one !== null).join("/"),
    image: imageOf(parts, core, baseOf),
    authors: uniquePeople(authors),
    editor: personOf(words("managingeditor") ?? ""),
    categories: categoriesOf(parts),
    rights: feedTitle(first("rights", "copyright", "atom:rights", "dc:rights"), core),
    updated: updatedOf(words),
    items,
    brokenOff
  }
}

/** Its own, as it says (RFC 4287, 4.2.7.2). */
const addressOfFeed = (parts: ReadonlyArray<Part>, baseOf: (node: XmlNode) => string | null): string | null => {
  for (const { key, node } of parts) {
    const href = isLink(key) && relationOf(node) === "self" ? textOf(attributeOf(node, "href")) : null
    if (href !== null) return absoluteAddress(href, baseOf(node))
  }
  return null
}

const updatedOf = (words: (...keys: ReadonlyArray<string>) => string | null): FeedContent["updated"] =>
  ["updated", "modified", "atom:updated", "lastbuilddate", "pubdate", "dc:date", "dcterms:modified"]
    .map((key) => feedDate(words(key) ?? "", words("language", "dc:language")))
    .find((date) => date !== null) ?? null

const imageOf = (parts: ReadonlyArray<Part>, core: Core, baseOf: (node: XmlNode) => string | null): string | null => {
  for (const key of ["image", "itunes:image", "logo", "icon", "atom:icon", "media:thumbnail"]) {
    const node = parts.find((part) => part.key === key)?.node
    if (node === undefined) continue
    const inner = node.children.find((child) => typeof child !== "string" && keyOf(child, core) === "url")
    const isPlain = node.children.every((child) => typeof child === "string")
    const written =
      textOf(attributeOf(node, "href")) ??
      textOf(attributeOf(node, "url")) ??
      textOf(typeof inner === "object" ? wordsOf(inner) : isPlain ? wordsOf(node) : "")
    if (written !== null) return absoluteAddress(written, baseOf(node))
  }
  return null
}

const versionOf = ({ uri, attributes, local }: XmlNode): string => {
  const said = textOf(attributes["version"])
  if (said !== null) return said
  if (local.toLowerCase() === "feed") return /purl\.org/i.test(uri) ? "0.3" : "1.0"
  return local.toLowerCase() === "rdf" ? "1.0" : ""
}

/** Elements of an item that hold text alone: where another one of the feed begins, they are over. */
const texts = new Set(
  "title link guid pubdate author category comments description id updated published issued modified created summary content:encoded dc:creator dc:date dc:subject".split(
    " "
  )
)
/** What begins in an item beside them. `title` and `link` are elements of HTML and SVG as well. */
const siblings = new Set([
  ...texts,
  "enclosure",
  "source",
  "media:content",
  "media:thumbnail",
  "media:group",
  "content"
])

/** What items stand in. */
const homes = new Set(["rss", "rdf:rdf", "feed", "channel", "items"])

/** An item that was not closed ends where the next one begins, and so does a text where its sibling begins. */
const keep = (tag: XmlTag, open: ReadonlyArray<XmlTag>, core: Core | undefined): number => {
  // Before its root a feed may hold what a server complained about.
  if (core === undefined) {
    const isRoot = coreOf(tag) !== undefined && tag.local.toLowerCase() !== "channel"
    return isRoot && open[0]?.local.toLowerCase() !== "html" ? 0 : open.length
  }
  const key = keyOf(tag, core)
  if (isItem(key, core)) {
    const outer = open.findLastIndex((one) => isItem(keyOf(one, core), core))
    if (outer >= 0) return outer
    // What was not closed before it ends there too.
    const home = open.findLastIndex((one, index) => index === 0 || homes.has(keyOf(one, core)))
    return home < 0 ? open.length : home + 1
  }
  if (!siblings.has(key)) return open.length
  const parent = open.at(-1)
  const outer = parent === undefined ? "" : keyOf(parent, core)
  // A person may have a title, an id and links of their own.
  if (parent === undefined || !texts.has(outer) || outer === "author") return open.length
  // XHTML without its namespace may hold what is called so.
  return tag.uri === parent.uri || tag.prefix !== "" || parent.prefix !== "" ? open.length - 1 : open.length
}

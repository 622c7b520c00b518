/** The items of an XML feed from their elements. */
import { oneLine } from "../../markup/oneLine.ts"
import { wordsOf, type XmlNode } from "../../markup/xmlRecords.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { feedDate } from "../../text/feedDate.ts"
import { absoluteAddress } from "./absoluteHtml.ts"
import { valueOfItems } from "./contentItems.ts"
import type { FeedItem, FeedPerson, FeedText } from "./Feed.ts"
import { feedText, feedTitle, rssTitle } from "./feedText.ts"
import { elementsOf, episodeOf, type ItemElements, mediaOf, numberOf, textOf } from "./media.ts"
import { atomPerson, uniquePeople } from "./people.ts"
import { attributeOf, type Core, relationOf } from "./vocabulary.ts"

interface FeedContext {
  readonly core: Core
  /** What addresses are relative to where no element says it. */
  readonly base: string | null
  readonly language: string | null
}

export const xmlItems = (nodes: ReadonlyArray<XmlNode>, context: FeedContext): ReadonlyArray<FeedItem> => {
  // A feed that is cut off or hostile may hold a million empty items: what they share is made once.
  const found: { empty?: FeedItem } = {}
  return nodes.map((node) => {
    const isEmpty = node.children.every((child) => typeof child === "string") && !hasAttributes(node)
    if (!isEmpty) return xmlItem(node, context)
    found.empty ??= xmlItem(node, context)
    return {
      ...found.empty,
      language: languageOf(node, context),
      base: baseOf(node, context),
      line: node.line
    }
  })
}

const hasAttributes = ({ attributes }: XmlNode): boolean => Object.keys(attributes).length > 0

const baseOf = (node: XmlNode, { base }: FeedContext): string | null =>
  node.base === null ? base : absoluteAddress(node.base, base)

const languageOf = (node: XmlNode, { language }: FeedContext): string | null => node.language ?? language

const xmlItem = (node: XmlNode, context: FeedContext): FeedItem => {
  const { core, base: home, language } = context
  const base = (one: XmlNode): string | null => baseOf(one, context)
  const own = elementsOf(node, core)
  // Media RSS 1.5.1: a value in `media:group` applies to the item unless the item has its own.
  const all = [...own, ...own.flatMap(({ key, node: group }) => (key === "media:group" ? saidIn(group, core) : []))]
  const item: ItemElements = { all: own, core, base }
  /** The first of each key that holds something: items are asked for some fifty keys. */
  const filled = new Map<string, XmlNode>()
  for (const one of all) if (!filled.has(one.key) && isFilled(one.node)) filled.set(one.key, one.node)
  const first = (...keys: ReadonlyArray<string>): XmlNode | undefined => {
    const key = keys.find((one) => filled.has(one))
    return key === undefined ? undefined : filled.get(key)
  }
  const words = (...keys: ReadonlyArray<string>): string | null => textOf(wordsOf(first(...keys)))
  const text = (keys: ReadonlyArray<string>): FeedText | null => {
    for (const key of keys) {
      const found = filled.get(key)
      const read = feedText(found, rulesOf(key, core), found === undefined ? null : base(found))
      if (read !== null) return read
    }
    return null
  }

  const guid = first("guid")
  const id =
    idOf(first("id", "guid", "atom:id", "dc:identifier")) ?? ((attributeOf(node, "about")?.trim() ?? "") || null)
  const link = linkOf(item)
  const isPermanent =
    guid === undefined ? core === "rss" : attributeOf(guid, "ispermalink")?.trim().toLowerCase() !== "false"
  const isAddress = isPermanent && id !== null && /^https?:/i.test(id)
  const isSaid = guid !== undefined && attributeOf(guid, "ispermalink")?.trim().toLowerCase() === "true"
  const page =
    textOf(wordsOf(first("feedburner:origlink"))) ??
    link ??
    (isAddress ? id : isSaid ? addressOrNull(id, base(guid)) : null) ??
    addressOrNull(attributeOf(node, "href"), base(node)) ??
    // CDF may have its address as an element.
    addressOrNull(attributeOf(all.find(({ key }) => key === "a")?.node ?? node, "href"), base(node))

  const dates = (...keys: ReadonlyArray<string>): Timestamp | null => {
    for (const key of keys) {
      const date = filled.has(key) ? feedDate(words(key) ?? "", language) : null
      if (date !== null) return date
    }
    return null
  }
  const updated =
    dates("updated", "modified", "atom:updated", "dcterms:modified") ??
    feedDate(attributeOf(node, "lastmod") ?? "", language)
  const published =
    dates(
      "published",
      "issued",
      "pubdate",
      "atom:published",
      "dcterms:issued",
      "dc:date",
      "dcterms:created",
      "created",
      "dcterms:date",
      "date"
    ) ?? updated

  const items = first("content:items")
  const old = items === undefined ? undefined : valueOfItems(items)
  const content =
    text(["content:encoded", "xhtml:body", "body", "fullitem", "content", "atom:content"]) ??
    feedText(old, "rss", old === undefined ? null : base(old))
  const summary = text([
    "summary",
    "description",
    "abstract",
    "tagline",
    "atom:summary",
    "dc:description",
    "dcterms:abstract",
    "itunes:summary",
    "itunes:subtitle",
    "media:description"
  ])
  const { pictures, enclosures } = mediaOf(item)
  const source = first("source", "dc:source")
  return {
    id: id ?? page,
    isAddress: isAddress || (id === null && page !== null),
    link: page,
    title:
      feedTitle(first("title"), core) ||
      feedTitle(first("media:title", "dc:title", "itunes:title", "atom:title"), "rss"),
    content,
    summary,
    published,
    updated: updated === published ? null : updated,
    authors: authorsOf(item),
    contributors: uniquePeople(peopleIn(item, "contributor", "dc:contributor", "atom:contributor")),
    rights: feedTitle(first("rights", "copyright", "atom:rights", "dc:rights"), core),
    categories: categoriesOf(all),
    pictures,
    enclosures,
    episode: episodeOf(item),
    comments: {
      url: addressOrNull(words("comments"), home) ?? relatedLink(item, "replies", "text/html"),
      feed: addressOrNull(words("wfw:commentrss"), home) ?? relatedLink(item, "replies", "application/atom+xml"),
      count: numberOf(words("slash:comments", "thr:total"))
    },
    answers: all.flatMap(({ key, node: one }) => {
      if (key !== "thr:in-reply-to") return []
      const answer = { id: textOf(attributeOf(one, "ref")), url: addressOrNull(attributeOf(one, "href"), base(one)) }
      return answer.id !== null || answer.url !== null ? [answer] : []
    }),
    source: source === undefined ? null : sourceOf(source, core, base(source)),
    language: words("dc:language", "language") ?? languageOf(node, context),
    base: base(node),
    isDraft: isDraft(item),
    line: node.line
  }
}

const saidIn = (group: XmlNode, core: Core): ItemElements["all"] =>
  elementsOf(group, core).filter(({ key }) => /^media:(?:title|description|category|keywords)$/.test(key))

/** Letter for letter: readers compare ids so. */
const idOf = (node: XmlNode | undefined): string | null => wordsOf(node) || null

const isFilled = (node: XmlNode): boolean =>
  node.children.some((child) => typeof child !== "string" || child.trim() !== "")

/** Elements of Atom in RSS, and of RSS in Atom, have the rules of their own format. */
const rulesOf = (key: string, core: Core): Core => (key.startsWith("atom:") ? "atom" : key.includes(":") ? "rss" : core)

const addressOrNull = (written: string | null | undefined, base: string | null): string | null => {
  const plain = textOf(written)
  return plain === null ? null : absoluteAddress(plain, base)
}

export const isLink = (key: string): boolean => key === "link" || key === "atom:link"

/** Atom's links are attributes, RSS has words; `alternate` is the page, that in HTML before others. */
export const linkOf = ({ all, base }: Pick<ItemElements, "all" | "base">): string | null => {
  const links = all.filter(({ key, node }) => isLink(key) && relationOf(node) === "alternate")
  const written = links.find(({ node }) => wordsOf(node) !== "" && attributeOf(node, "href") === undefined)?.node
  if (written !== undefined) return absoluteAddress(oneWord(wordsOf(written)), base(written))
  const pages = links.filter(({ node }) => (attributeOf(node, "href")?.trim() ?? "") !== "")
  const page = pages.find(({ node }) => /html|^$/i.test(attributeOf(node, "type") ?? "")) ?? pages[0]
  return page === undefined ? null : addressOrNull(attributeOf(page.node, "href"), base(page.node))
}

/** An address that was broken over lines is one word; a blank in it is one that nobody encoded. */
const oneWord = (written: string): string =>
  oneLine(
    written
      .split("\n")
      .map((part) => part.trim())
      .join("")
  ).replaceAll(" ", "%20")

/** RFC 4685, 4. */
const relatedLink = ({ all, base }: ItemElements, rel: string, type: string): string | null => {
  const found = all.find(
    ({ key, node }) => isLink(key) && relationOf(node) === rel && (attributeOf(node, "type") ?? type) === type
  )
  return found === undefined ? null : addressOrNull(attributeOf(found.node, "href"), base(found.node))
}

const peopleIn = (
  { all, core, base }: ItemElements,
  ...keys: ReadonlyArray<string>
): ReadonlyArray<FeedPerson | null> =>
  keys.flatMap((key) => all.filter((one) => one.key === key).map(({ node }) => atomPerson(node, core, base(node))))

const authorsOf = (item: ItemElements): ReadonlyArray<FeedPerson> => {
  const creators = peopleIn(item, "dc:creator")
  const authors = peopleIn(item, "author", "atom:author", "dc:author")
  // RSS wants an address in `author`, so that the name stands in `dc:creator`.
  const withNames = authors.filter((one) => one?.name !== null)
  const found = creators.some((one) => one !== null) ? [...creators, ...withNames] : authors
  const own = found.some((one) => one !== null) ? found : peopleIn(item, "itunes:author")
  if (own.some((one) => one !== null)) return uniquePeople(own)
  // RFC 4287, 4.2.1: those of the feed that it was taken over from.
  const source = item.all.find(({ key }) => key === "source" || key === "atom:source")?.node
  const elements = source === undefined ? [] : elementsOf(source, item.core)
  return uniquePeople(peopleIn({ ...item, all: elements }, "author"))
}

/** Of an item, or of a feed. */
export const categoriesOf = (all: ItemElements["all"]): ReadonlyArray<string> => {
  const found = all.flatMap(({ key, node }) => {
    if (!/^(?:(?:atom:|media:|itunes:)?category|dc:subject)$/.test(key)) return []
    const written =
      attributeOf(node, "label") ?? attributeOf(node, "term") ?? attributeOf(node, "text") ?? wordsOf(node)
    return textOf(rssTitle(written)) ?? []
  })
  if (found.length > 0) return [...new Set(found)]
  const keywords = all.find(({ key }) => key === "itunes:keywords" || key === "media:keywords")
  const words = keywords === undefined ? [] : wordsOf(keywords.node).split(",")
  return [...new Set(words.flatMap((word) => textOf(word) ?? []))]
}

/** RSS 2.0, `source`, is a name with an address; Atom's holds a feed's own elements. */
const sourceOf = (node: XmlNode, core: Core, base: string | null): FeedItem["source"] => {
  const inner = elementsOf(node, core)
  if (inner.length === 0) return { title: rssTitle(wordsOf(node)), url: addressOrNull(attributeOf(node, "url"), base) }
  const title = inner.find(({ key }) => key === "title")?.node
  return { title: feedTitle(title, core), url: linkOf({ all: inner, base: () => base }) }
}

/** RFC 5023, 13.1.1; exports of WordPress say it so too, and hold what is no article, or has a password. */
const isDraft = ({ all }: ItemElements): boolean =>
  all.some(({ key, node }) => {
    const words = wordsOf(node).toLowerCase()
    switch (key) {
      case "app:control":
        return node.children.some(
          (child) => typeof child !== "string" && child.local === "draft" && wordsOf(child).toLowerCase() !== "no"
        )
      case "app:draft":
        return words !== "no"
      case "wp:status":
        return !["publish", "published", ""].includes(words)
      case "wp:post_type":
        return !["post", ""].includes(words)
      default:
        return key === "wp:post_password" && words !== ""
    }
  })

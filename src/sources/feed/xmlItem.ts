/** One item of an XML feed from its elements. */
import { oneLine } from "../../markup/oneLine.ts"
import { wordsOf, type XmlNode } from "../../markup/xmlRecords.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { feedDate } from "../../text/feedDate.ts"
import { absoluteAddress } from "./absoluteHtml.ts"
import type { FeedItem, FeedPerson, FeedText } from "./Feed.ts"
import { feedText, feedTitle, rssTitle } from "./feedText.ts"
import { episodeOf, type ItemElements, mediaOf, numberOf, textOf } from "./media.ts"
import { atomPerson, personOf, uniquePeople } from "./people.ts"
import { type Core, keyOf } from "./vocabulary.ts"

interface FeedContext {
  readonly core: Core
  /** What addresses are relative to where no element says it. */
  readonly base: string | null
  readonly language: string | null
}

export const xmlItem = (node: XmlNode, { core, base: home, language }: FeedContext): FeedItem => {
  const base = (one: XmlNode): string | null => (one.base === null ? home : absoluteAddress(one.base, home))
  const all = node.children.flatMap((child) =>
    typeof child === "string" ? [] : [{ key: keyOf(child, core), node: child }]
  )
  const item: ItemElements = { all, core, base }
  const first = (...keys: ReadonlyArray<string>): XmlNode | undefined =>
    keys.map((key) => all.find((one) => one.key === key && isFilled(one.node))?.node).find((one) => one !== undefined)
  const words = (...keys: ReadonlyArray<string>): string | null => textOf(wordsOf(first(...keys)))
  const text = (keys: ReadonlyArray<string>): FeedText | null => {
    for (const key of keys) {
      const found = all.find((one) => one.key === key && isFilled(one.node))?.node
      const read = feedText(found, rulesOf(key, core), found === undefined ? null : base(found))
      if (read !== null) return read
    }
    return null
  }

  const guid = first("guid")
  const id = words("id", "guid", "atom:id", "dc:identifier") ?? textOf(node.attributes["about"])
  const link = linkOf(item)
  const isPermanent =
    guid === undefined
      ? core === "rss"
      : guid.attributes["ispermalink"] !== "false" && guid.attributes["isPermaLink"] !== "false"
  const isAddress = isPermanent && id !== null && /^https?:/i.test(id)
  const page =
    textOf(wordsOf(first("feedburner:origlink"))) ??
    link ??
    (isAddress ? id : null) ??
    addressOrNull(node.attributes["href"], base(node))

  const dates = (...keys: ReadonlyArray<string>): Timestamp | null => {
    for (const key of keys) {
      const date = feedDate(words(key) ?? "", language)
      if (date !== null) return date
    }
    return null
  }
  const updated =
    dates("updated", "modified", "atom:updated", "dcterms:modified") ??
    feedDate(node.attributes["lastmod"] ?? "", language)
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

  const content = text(["content:encoded", "xhtml:body", "body", "fullitem", "content", "atom:content"])
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
    categories: categoriesOf(item),
    pictures,
    enclosures,
    episode: episodeOf(item),
    comments: {
      url: addressOrNull(words("comments"), home) ?? relatedLink(item, "replies", "text/html"),
      feed: addressOrNull(words("wfw:commentrss"), home) ?? relatedLink(item, "replies", "application/atom+xml"),
      count: numberOf(words("slash:comments", "thr:total"))
    },
    answers: all.flatMap(({ key, node: one }) => {
      const answer = { id: textOf(one.attributes["ref"]), url: addressOrNull(one.attributes["href"], base(one)) }
      return key === "thr:in-reply-to" && (answer.id !== null || answer.url !== null) ? [answer] : []
    }),
    source: source === undefined ? null : sourceOf(source, core, base(source)),
    language: words("dc:language", "language") ?? node.language ?? language,
    base: base(node),
    isDraft: isDraft(item),
    line: node.line
  }
}

const isFilled = (node: XmlNode): boolean =>
  node.children.some((child) => typeof child !== "string" || child.trim() !== "")

/** Elements of Atom in RSS, and of RSS in Atom, have the rules of their own format. */
const rulesOf = (key: string, core: Core): Core => (key.startsWith("atom:") ? "atom" : key.includes(":") ? "rss" : core)

const addressOrNull = (written: string | null | undefined, base: string | null): string | null => {
  const plain = textOf(written)
  return plain === null ? null : absoluteAddress(plain, base)
}

const isLink = (key: string): boolean => key === "link" || key === "atom:link"

/** Atom's links are attributes, RSS has words; `alternate` is the page, that in HTML before others. */
const linkOf = ({ all, base }: ItemElements): string | null => {
  const links = all.filter(
    ({ key, node }) => isLink(key) && (node.attributes["rel"] ?? "alternate").toLowerCase() === "alternate"
  )
  const written = links.find(({ node }) => wordsOf(node) !== "" && node.attributes["href"] === undefined)?.node
  if (written !== undefined) return absoluteAddress(oneLine(wordsOf(written)).replaceAll(" ", ""), base(written))
  const pages = links.filter(({ node }) => (node.attributes["href"]?.trim() ?? "") !== "")
  const page = pages.find(({ node }) => /html|^$/i.test(node.attributes["type"] ?? "")) ?? pages[0]
  return page === undefined ? null : addressOrNull(page.node.attributes["href"], base(page.node))
}

/** RFC 4685, 4. */
const relatedLink = ({ all, base }: ItemElements, rel: string, type: string): string | null => {
  const found = all.find(
    ({ key, node }) => isLink(key) && node.attributes["rel"] === rel && (node.attributes["type"] ?? type) === type
  )
  return found === undefined ? null : addressOrNull(found.node.attributes["href"], base(found.node))
}

const authorsOf = ({ all, core, base }: ItemElements): ReadonlyArray<FeedPerson> => {
  const named = (key: string): ReadonlyArray<FeedPerson | null> =>
    all
      .filter((one) => one.key === key)
      .map(({ node }) =>
        node.children.some((child) => typeof child !== "string")
          ? atomPerson(node, core, base(node))
          : personOf(wordsOf(node))
      )
  const creators = named("dc:creator")
  const authors = [...named("author"), ...named("atom:author")]
  // RSS wants an address in `author`, so that the name stands in `dc:creator`.
  const withNames = authors.filter((one) => one?.name !== null)
  const found = creators.some((one) => one !== null) ? [...creators, ...withNames] : authors
  return uniquePeople(
    found.some((one) => one !== null) ? found : [...named("itunes:author"), ...named("dc:contributor")]
  )
}

const categoriesOf = ({ all }: ItemElements): ReadonlyArray<string> => {
  const found = all.flatMap(({ key, node }) => {
    if (key === "category" || key === "atom:category" || key === "dc:subject" || key === "itunes:category") {
      const written = node.attributes["label"] ?? node.attributes["term"] ?? node.attributes["text"] ?? wordsOf(node)
      return textOf(rssTitle(written)) ?? []
    }
    return []
  })
  if (found.length > 0) return [...new Set(found)]
  const keywords = all.find(({ key }) => key === "itunes:keywords" || key === "media:keywords")
  const words = keywords === undefined ? [] : wordsOf(keywords.node).split(",")
  return [...new Set(words.flatMap((word) => textOf(word) ?? []))]
}

/** RSS 2.0, `source`, is a name with an address; Atom's holds a feed's own elements. */
const sourceOf = (node: XmlNode, core: Core, base: string | null): FeedItem["source"] => {
  const inner = node.children.flatMap((child) =>
    typeof child === "string" ? [] : [{ key: keyOf(child, core), node: child }]
  )
  if (inner.length === 0) return { title: rssTitle(wordsOf(node)), url: addressOrNull(node.attributes["url"], base) }
  const title = inner.find(({ key }) => key === "title")?.node
  return { title: feedTitle(title, core), url: linkOf({ all: inner, core, base: () => base }) }
}

/** RFC 5023, 13.1.1; exports of WordPress and Blogger say it so too. */
const isDraft = ({ all }: ItemElements): boolean =>
  all.some(({ key, node }) => {
    if (key === "app:control")
      return node.children.some(
        (child) => typeof child !== "string" && child.local === "draft" && wordsOf(child) !== "no"
      )
    if (key === "app:draft") return wordsOf(node) !== "no"
    return key === "wp:status" && !/^(?:publish|published|)$/.test(wordsOf(node))
  })

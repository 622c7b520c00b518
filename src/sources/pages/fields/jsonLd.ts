/**
 * What the JSON-LD of a page (schema.org) says: the article that it is about,
 * wherever that stands - alone, in a list, in a graph, by reference - and the
 * site that it is a page of. What a value is worth is decided elsewhere.
 */
import { rawText } from "../../../markup/elements.ts"
import { htmlTree } from "../../../markup/htmlTree.ts"
import { oneLine } from "../../../markup/oneLine.ts"
import { isRecord } from "../../metadata/fields.ts"

export interface JsonLd {
  /** Null where no block holds an article, nor a page with what an article has. */
  readonly article: JsonLdArticle | null
  readonly site: JsonLdSite
  /** Selectors of what is kept back; true where it is not said which part is; undefined where everybody may read all. */
  readonly paywall: ReadonlyArray<string> | true | undefined
}

export interface JsonLdArticle {
  /** Whether it calls itself an article, and not only a page. */
  readonly isArticle: boolean
  readonly titles: ReadonlyArray<string>
  readonly description: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly authors: ReadonlyArray<JsonLdAuthor>
  readonly images: ReadonlyArray<JsonLdImage>
  readonly tags: ReadonlyArray<string>
  readonly section: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
  readonly expires: string | undefined
  /** Whether it calls itself a draft or incomplete (`creativeWorkStatus`). */
  readonly isDraft: boolean
}

export interface JsonLdAuthor {
  readonly name: string
  readonly url: string | undefined
  readonly isOrganization: boolean
}

export interface JsonLdImage {
  readonly url: string
  readonly caption: string | undefined
  readonly credit: string | undefined
}

/** What the page says of its site and of who publishes it. */
export interface JsonLdSite {
  readonly names: ReadonlyArray<string>
  /** Those of them that are called an organisation, or no kind of thing. */
  readonly organizations: ReadonlyArray<string>
  readonly descriptions: ReadonlyArray<string>
  /** Logos and the like. */
  readonly images: ReadonlyArray<string>
}

type Node = Readonly<Record<string, unknown>>

interface Placed {
  readonly node: Node
  readonly depth: number
  /** Below a list, a comment, a part: not what the page is about. */
  readonly isPart: boolean
}

/** `page` is the address of the page, as far as it is known; `title` what it seems to be called. */
export const jsonLd = (blocks: ReadonlyArray<unknown>, page: string | null, title: string | null): JsonLd => {
  const placed = blocks.flatMap((block) => nodesIn(block))
  const nodes = placed.map(({ node }) => node)
  const resolve = resolver(nodes)
  const article = articleAmong(placed, page, title)
  const sites = nodes.filter((node) => is(node, /^(?:WebSite|\w*Organization|Corporation|Brand|Blog)$/))
  const publishers = nodes.flatMap((node) => many(node["publisher"])).map(resolve)
  const people = new Set(publishers.filter((one) => isRecord(one) && is(one, /^Person$/)))
  const houses = [...new Set([...sites, ...publishers])].filter((one): one is Node => isRecord(one) && !people.has(one))
  return {
    article: article === undefined ? null : articleOf(article, resolve),
    site: {
      names: houses.flatMap(namesOf),
      organizations: houses.filter((one) => !is(one, /^(?:WebSite|Blog)$/)).flatMap(namesOf),
      descriptions: houses.flatMap((one) => text(one["description"]) ?? []),
      images: houses
        .flatMap((one) => [...many(one["logo"]), ...many(one["image"])])
        .map(resolve)
        .flatMap((one) => imageOf(one).map(({ url }) => url))
    },
    paywall: paidParts(
      [...(article === undefined ? [] : [article]), ...nodes.filter((node) => is(node, /^WebPage$/))],
      resolve
    )
  }
}

const namesOf = (house: Node): ReadonlyArray<string> =>
  [text(house["name"]), text(house["alternateName"])].filter((one) => one !== undefined)

const articleTypes = /(?:Article|Posting|Report|Review)$/
/** Pages that hold what an article does. */
const pageTypes = /^(?:\w*WebPage|ItemPage|Recipe|HowTo|VideoObject|CreativeWork|Course|Guide|PodcastEpisode)$/

/** That of the page by its address or title, else the one that stands least deep. */
const articleAmong = (placed: ReadonlyArray<Placed>, page: string | null, title: string | null): Node | undefined => {
  const ranked = placed
    .filter(({ node }) => is(node, articleTypes) || (is(node, pageTypes) && hasDetails(node)))
    .map(({ node, depth, isPart }) => ({
      node,
      rank:
        (is(node, articleTypes) ? 0 : 2) +
        (isPart ? 4 : 0) +
        depth / 100 -
        (isAbout(node, page) ? 3 : 0) -
        (title !== null && [node["headline"], node["name"]].some((one) => plain(text(one)) === plain(title)) ? 3 : 0)
    }))
  return ranked.reduce<{ node: Node; rank: number } | undefined>(
    (best, one) => (best === undefined || one.rank < best.rank ? one : best),
    undefined
  )?.node
}

const hasDetails = (node: Node): boolean =>
  ["datePublished", "author", "headline", "creator", "dateModified"].some((key) => node[key] !== undefined)

const isAbout = (node: Node, page: string | null): boolean =>
  page !== null &&
  ["url", "@id", "mainEntityOfPage"].some((key) => {
    const value = node[key]
    const said = isRecord(value) ? value["@id"] : value
    return typeof said === "string" && URL.canParse(said, page) && sameAddress(new URL(said, page), new URL(page))
  })

const sameAddress = (one: URL, other: URL): boolean =>
  one.pathname.replace(/\/$/, "") === other.pathname.replace(/\/$/, "") && one.pathname !== "/"

const plain = (said: string | undefined): string => (said ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")

const articleOf = (article: Node, resolve: (value: unknown) => unknown): JsonLdArticle => {
  const page = resolve(article["mainEntityOfPage"])
  const author = many(article["author"]).length > 0 ? article["author"] : article["creator"]
  const keywords = article["keywords"]
  const around = [page, resolve(article["isPartOf"])].filter(
    (one): one is Node => isRecord(one) && is(one, /^(?:\w*WebPage|ItemPage)$/)
  )
  const said = (key: string): string | undefined =>
    [article, ...around].map((one) => text(one[key])).find((one) => one !== undefined)
  return {
    isArticle: is(article, articleTypes),
    titles: [text(article["headline"]), text(article["name"])].filter((one) => one !== undefined),
    description: text(article["description"]),
    // What an article leaves to its page to say.
    published: said("datePublished") ?? text(article["dateCreated"]),
    updated: said("dateModified"),
    authors: many(author).map(resolve).flatMap(authorOf),
    images: many(article["image"]).map(resolve).flatMap(imageOf),
    tags: Array.isArray(keywords)
      ? keywords.flatMap((one) => text(isRecord(one) ? one["name"] : one) ?? [])
      : (text(keywords)?.split(/[,،、;]/) ?? []),
    section: text(many(article["articleSection"])[0]),
    language: text(isRecord(article["inLanguage"]) ? article["inLanguage"]["alternateName"] : article["inLanguage"]),
    url: text(article["url"]) ?? text(isRecord(page) ? page["@id"] : page),
    expires: text(article["expires"]),
    isDraft: /\b(?:draft|incomplete|pending|unpublished|in review)\b/i.test(
      many(article["creativeWorkStatus"])
        .map((one) => text(isRecord(one) ? one["name"] : one) ?? "")
        .join(" ")
    )
  }
}

/** A reference stands for the node that has its id, which may be written in several parts. */
const resolver = (nodes: ReadonlyArray<Node>): ((value: unknown) => unknown) => {
  const byId = new Map<unknown, Node>()
  for (const node of nodes) {
    if (typeof node["@id"] !== "string" || Object.keys(node).length < 2) continue
    const known = byId.get(node["@id"])
    byId.set(node["@id"], known === undefined ? node : { ...node, ...known })
  }
  return (value) => {
    // A property may name its node by the id alone.
    if (typeof value === "string") return byId.get(value) ?? value
    if (!isRecord(value)) return value
    const known = byId.get(value["@id"])
    return known === undefined ? value : { ...known, ...value }
  }
}

/**
 * The selectors of what is kept back; true where it is not said which part is (Google: Structured data for subscription
 * and paywalled content). Undefined for an article that everybody may read.
 */
const paidParts = (
  nodes: ReadonlyArray<Node>,
  resolve: (value: unknown) => unknown
): ReadonlyArray<string> | true | undefined => {
  const parts = nodes
    .flatMap((node) => many(node["hasPart"]))
    .map(resolve)
    .filter((part) => isRecord(part) && isPaid(part))
  const selectors = parts.map((part) => (isRecord(part) ? many(part["cssSelector"]) : [])).flat()
  if (parts.length > 0 && selectors.length >= parts.length && selectors.every((one) => typeof one === "string"))
    return selectors
  return parts.length > 0 || nodes.some(isPaid) ? true : undefined
}

const isPaid = (node: Node): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(node["isAccessibleForFree"] ?? ""))

/** Deep enough for every graph that sites write; deeper ones are no articles. */
const deepest = 12

const parts =
  /^(?:itemListElement|blogPosts?|hasPart|isPartOf|citation|comment|review|reviews|mentions|about|relatedLink|isRelatedTo|isBasedOn|subjectOf|offers|video|sharedContent)$/

const nodesIn = (block: unknown): ReadonlyArray<Placed> => {
  const found: Array<Placed> = []
  const visit = (value: unknown, depth: number, isPart: boolean): void => {
    if (depth > deepest) return
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1, isPart)
    else if (isRecord(value)) {
      found.push({ node: value, depth, isPart })
      for (const [key, one] of Object.entries(value))
        if (typeof one === "object") visit(one, depth + 1, isPart || parts.test(key))
    }
  }
  visit(block, 0, false)
  return found
}

const is = (node: Node, type: RegExp): boolean =>
  many(node["@type"]).some((one) => typeof one === "string" && type.test(one.replace(/^https?:\/\/schema\.org\//, "")))

const many = (value: unknown): ReadonlyArray<unknown> =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** Text; sites escape it once more than JSON-LD wants, so `&#8211;` is read as the character. */
const text = (value: unknown): string | undefined => {
  if (typeof value !== "string") return undefined
  const line = oneLine(value)
  if (line === "" || /^(?:undefined|null|none|\[object Object\])$/i.test(line)) return undefined
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(line)) return line
  const tree = htmlTree(line.replaceAll("<", "&lt;"), { fragment: true })
  return tree === undefined ? line : oneLine(rawText(tree))
}

const authorOf = (value: unknown): ReadonlyArray<JsonLdAuthor> => {
  if (!isRecord(value))
    return text(value) === undefined ? [] : [{ name: text(value) ?? "", url: undefined, isOrganization: false }]
  const whole = [text(value["givenName"]), text(value["familyName"])].filter((one) => one !== undefined).join(" ")
  const names = many(value["name"]).flatMap((one) => text(one) ?? [])
  const isOrganization = !is(value, /^Person$/) && is(value, /Organization$|^(?:Corporation|Brand)$/)
  return (names.length > 0 ? names : whole === "" ? [] : [whole]).map((name) => ({
    name,
    // An address that several people share belongs to none of them.
    url: names.length > 1 ? undefined : text(value["url"]),
    isOrganization
  }))
}

const imageOf = (value: unknown): ReadonlyArray<JsonLdImage> => {
  if (typeof value === "string")
    return value.trim() === "" ? [] : [{ url: value, caption: undefined, credit: undefined }]
  if (!isRecord(value)) return []
  const url = text(many(value["url"])[0]) ?? text(value["contentUrl"]) ?? text(value["@id"])
  return url === undefined ? [] : [{ url, caption: text(value["caption"]), credit: text(value["creditText"]) }]
}

/**
 * RSS 0.9 to 2.0, RSS 1.0 and Atom, read for ids, links, titles and dates
 * only. A feed that is broken gives the items before that place. Entities
 * that a document declares itself are not expanded.
 */
import type { SaxesTagNS } from "saxes"
import { feedDate } from "../../text/feedDate.ts"
import { breakOff, deepest, parseTolerantly } from "../../markup/tolerantXml.ts"
import type { OldFeed, OldItem } from "../../model/draft/OldFeed.ts"

const atom = ["http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"]
const dublinCore = ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"]
const feedBurner = ["http://rssnamespace.org/feedburner/ext/1.0"]
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
const isOneOf = (names: ReadonlyArray<string>, uri: string): boolean => names.includes(uri)
/** RSS has no namespace, RSS 1.0 and 0.9 have one each. */
const isRss = (uri: string): boolean =>
  uri === "" || /^http:\/\/(?:purl\.org\/rss\/|my\.netscape\.com\/rdf\/)/.test(uri)

/** The first text of each kind counts. */
type Field =
  | "id"
  | "guid"
  | "about"
  | "link"
  | "origin"
  | "title"
  | "summary"
  | "published"
  | "pubDate"
  | "updated"
  | "date"
  | "generator"
  | "version"
type Fields = Partial<Record<Field, string>> & { isPermanent?: boolean }

interface Open {
  /** What the text of this element is; null where it does not matter. */
  readonly field: Field | null
  readonly base: string | undefined
  text: string
}

/** Undefined for a document that is no feed. `address` is where it came from, for links that are relative. */
export const readXmlFeed = (text: string, address: string | undefined): OldFeed | undefined => {
  const feed: Fields = {}
  const items: Array<OldItem> = []
  const path: Array<Open> = []
  let format: "rss" | "atom" | undefined
  let item: { readonly fields: Fields; readonly depth: number } | undefined
  const add = (more: string): void => {
    const open = path.at(-1)
    if (open !== undefined && open.text.length < longest) open.text += more
  }
  const brokenOff = parseTolerantly(text, (parser) => {
    parser.on("opentag", (tag) => {
      if (path.length >= deepest) breakOff("it is nested too deeply")
      const parent = path.at(-1)
      const base = resolve(attribute(tag, "base"), parent?.base ?? address) ?? parent?.base ?? address
      if (path.length === 0) format = formatOf(tag)
      const isItem = item === undefined && (tag.local === "item" ? isRss(tag.uri) : isEntry(tag))
      if (isItem) {
        item = { depth: path.length, fields: {} }
        const about = tag.attributes["rdf:about"]
        if (about?.uri === rdf) item.fields.about = about.value
      }
      const isChild = item === undefined ? path.length <= 2 : path.length === item.depth + 1
      const field = isChild && !isItem ? fieldOf(tag) : null
      const fields = item?.fields ?? feed
      if (field === "link" && tag.uri !== "" && isOneOf(atom, tag.uri)) {
        const rel = attribute(tag, "rel") ?? "alternate"
        if (rel === "alternate") set(fields, "link", resolve(attribute(tag, "href"), base ?? feed.link))
      }
      if (field === "guid") fields.isPermanent = attribute(tag, "isPermaLink") !== "false"
      if (field === "generator") set(fields, "version", attribute(tag, "version"))
      path.push({ field, base, text: "" })
    })
    parser.on("text", add)
    parser.on("cdata", add)
    parser.on("closetag", () => {
      const open = path.pop()
      if (open === undefined) return
      const value = open.text.trim()
      if (open.field !== null && value !== "") {
        // Without an address of its own, a feed is read from where its channel says that it is.
        set(item?.fields ?? feed, open.field, open.field === "link" ? resolve(value, open.base ?? feed.link) : value)
      } else if (open.field === null) {
        // XHTML in an Atom title: its words are the title.
        const outer = path.at(-1)
        if (outer !== undefined && path.some(({ field }) => field === "title" || field === "summary"))
          outer.text += open.text
      }
      if (item !== undefined && path.length === item.depth) {
        items.push(itemOf(item.fields))
        item = undefined
      }
    })
  })
  if (format === undefined) return undefined
  const generator = feed.generator === undefined ? null : [feed.generator, feed.version].filter(Boolean).join("/")
  return { format, feedId: format === "atom" ? (feed.id ?? null) : null, generator, items, brokenOff }
}

/** No id, link, title or date is longer. */
const longest = 10_000

const formatOf = ({ local, uri }: SaxesTagNS): "rss" | "atom" | undefined => {
  if (local === "feed" && (uri === "" || isOneOf(atom, uri))) return "atom"
  return (local === "rss" && isRss(uri)) || (local === "RDF" && uri === rdf) ? "rss" : undefined
}

const isEntry = ({ local, uri }: SaxesTagNS): boolean => local === "entry" && (uri === "" || isOneOf(atom, uri))

const fieldOf = ({ local, uri }: SaxesTagNS): Field | null => {
  if (isOneOf(feedBurner, uri)) return local === "origLink" ? "origin" : null
  if (isOneOf(dublinCore, uri)) return local === "date" || local === "created" || local === "issued" ? "date" : null
  const known: Readonly<Record<string, Field>> = isOneOf(atom, uri) ? atomFields : isRss(uri) ? rssFields : {}
  return Object.hasOwn(known, local) ? (known[local] ?? null) : null
}

const atomFields: Readonly<Record<string, Field>> = {
  id: "id",
  link: "link",
  title: "title",
  summary: "summary",
  published: "published",
  issued: "published",
  updated: "updated",
  modified: "updated",
  generator: "generator"
}

const rssFields: Readonly<Record<string, Field>> = {
  guid: "guid",
  link: "link",
  title: "title",
  description: "summary",
  pubDate: "pubDate",
  generator: "generator"
}

const attribute = (tag: SaxesTagNS, local: string): string | undefined =>
  Object.values(tag.attributes).find((one) => one.local === local)?.value

const resolve = (reference: string | undefined, base: string | undefined): string | undefined => {
  if (reference === undefined || reference.trim() === "") return undefined
  const written = reference.trim()
  return !/^[a-z][a-z0-9+.-]*:/i.test(written) && URL.canParse(written, base) ? new URL(written, base).href : written
}

const set = (fields: Fields, field: Field, value: string | undefined): void => {
  if (value !== undefined && fields[field] === undefined) fields[field] = value
}

/** RSS 2.0, `guid`: without `isPermaLink="false"` it is an address too. */
const itemOf = (fields: Fields): OldItem => {
  const { id, guid, about, isPermanent, origin, title = "" } = fields
  const guidLink = guid !== undefined && isPermanent === true && /^https?:/i.test(guid) ? guid : undefined
  const link = origin ?? fields.link ?? guidLink ?? null
  const published = dateOf(fields.published) ?? dateOf(fields.pubDate) ?? dateOf(fields.date) ?? dateOf(fields.updated)
  const updated = dateOf(fields.updated)
  return {
    id: id ?? guid ?? about ?? fields.link ?? null,
    link,
    title,
    published,
    updated: updated === published ? null : updated,
    text: null,
    summary: fields.summary ?? null
  }
}

const dateOf = (text: string | undefined) => (text === undefined ? null : feedDate(text))

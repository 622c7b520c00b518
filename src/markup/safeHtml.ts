/**
 * Makes a body safe to publish anywhere: an allow-list of elements and
 * attributes, addresses of the web only, each of them absolute. Everything
 * that leaves fanfare as HTML from an input has gone through here.
 */
import { belowSite } from "../model/addresses/belowSite.ts"
import { encodeStrayPercent } from "../model/addresses/encodeStrayPercent.ts"
import type { Element, Properties, Root, RootContent } from "hast"
import { treeHtml } from "./html/treeHtml.ts"
import { type Anchors, anchorsOf, decodedFragment, type Heading, isPageId } from "./ids/anchors.ts"
import { looseId } from "./ids/headingId.ts"
import { withoutLoneNotes } from "./ids/withoutLoneNotes.ts"
import { contentsPlace } from "./ids/contentsList.ts"
import { attribute } from "./elements.ts"
import { isNoteId, isNoteMark } from "./noteIds.ts"
import { articleLinkScheme } from "../model/addresses/articleLink.ts"
import { sourceSet } from "./sourceSet.ts"
import { type Allowed, sanitizer } from "./sanitizer.ts"

const tags =
  "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video audio track wbr"

/** Elements that are dropped with their content. That of `object` stands for it where it cannot be shown. */
const dropped =
  "script style template noscript iframe frame frameset noframes noembed embed applet svg math textarea title head select option button form input dialog canvas portal base link meta"

const address = /^https?:\/\/[^\s"'<>\\]+$/i

/** What a Pin of a picture holds, by its author's own words. */
const pinOf: NonNullable<Allowed["attributes"]>[string] = [
  ["dataPinNopin", "true"],
  "dataPinDescription",
  ["dataPinId", /^\d+$/],
  ["dataPinMedia", address],
  ["dataPinUrl", address]
]

const allowed: Allowed = {
  tagNames: tags.split(" "),
  strip: dropped.split(" "),
  attributes: {
    "*": ["dir", "lang", "title", "id"],
    // By these classes NetNewsWire knows a footnote, and shows it where it stands.
    a: ["href", "hrefLang", "type", ["className", "footnote"]],
    section: [["className", "footnotes"]],
    div: [["className", "footnotes"]],
    blockquote: ["cite"],
    q: ["cite"],
    del: ["cite", "dateTime"],
    ins: ["cite", "dateTime"],
    time: ["dateTime"],
    img: ["src", "srcSet", "sizes", "alt", "width", "height", ...pinOf],
    source: ["src", "srcSet", "sizes", "type", "media"],
    video: ["src", "poster", "width", "height", ["controls", true], "preload"],
    audio: ["src", ["controls", true], "preload"],
    track: ["src", "srcLang", "kind", "label"],
    ol: ["start", "reversed", "type"],
    li: ["value"],
    td: ["colSpan", "rowSpan", "align"],
    th: ["colSpan", "rowSpan", "align", "scope"],
    col: ["span"],
    colgroup: ["span"],
    details: ["open"],
    code: [["className", /^language-[\w+#-]+$/]]
  },
  protocols: {
    href: ["http", "https", "mailto", "tel", articleLinkScheme],
    src: ["http", "https"],
    cite: ["http", "https"],
    poster: ["http", "https"]
  },
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tfoot: ["table"],
    tr: ["table"],
    caption: ["table"],
    colgroup: ["table"],
    col: ["table"],
    source: ["picture", "video", "audio"],
    track: ["video", "audio"]
  }
}

const sanitized = sanitizer(allowed)

export interface Addresses {
  /** The article's own absolute address, against which others are resolved. */
  readonly base: string
  /** The site, where paths from the root are meant as below it; left out for a page that somebody else publishes. */
  readonly site?: string
  /** Whether the article's page is made from this HTML, so that links within it lead to its ids and to no others. */
  readonly hosted: boolean
  /** The address that a picture is published under, by its address as written; null drops the picture. */
  readonly picture?: (written: string) => string | null | undefined
  /** The same for a sound, a film, or the subtitles of one. */
  readonly media?: (written: string) => string | null | undefined
  /** The article's title: a link to the heading that said it leads to the top of the page. */
  readonly title?: string
  /** What stands for the address of another article until all are known; undefined for what names none. */
  readonly article?: (written: string) => string | undefined
}

export interface SafeBody {
  /** A place for a table of contents is not filled yet. */
  readonly tree: Root
  readonly headings: ReadonlyArray<Heading>
  /** Links within the body that lead to nothing, as they were written; their words stay. */
  readonly lost: ReadonlyArray<string>
}

/** The same body, safe. */
export const safeBody = (written: Root, addresses: Addresses): SafeBody => {
  const body = withoutLoneNotes(written)
  const anchors = anchorsOf(body, addresses.hosted ? isPageId : (id) => id.startsWith("fanfare"))
  const resolving = { ...addresses, anchors, lost: new Set<string>() }
  const tree = sanitized(body, (element) => resolveElement(element, resolving))
  dropHollow(tree)
  return { tree, headings: anchors.headings, lost: [...resolving.lost] }
}

interface Resolving extends Addresses {
  readonly anchors: Anchors
  readonly lost: Set<string>
}

/** A safe tree as HTML. */
export const writeHtml = (safe: Root): string => treeHtml(safe).trim()

/** With its addresses and its id; null for a way back to what is not in the body any more, such as its title. */
const resolveElement = (written: Element, resolving: Resolving): Element | null => {
  const element = preformatted.has(written.tagName) ? { ...written, tagName: "pre" } : written
  if (element.properties["dataFanfareContents"] !== undefined)
    return { ...element, tagName: "div", properties: { id: contentsPlace }, children: [] }
  const properties = resolveProperties(element, resolving)
  if (element.tagName === "a" && properties["href"] === undefined && isNoteMark(element)) return null
  return properties === element.properties ? element : { ...element, properties }
}

/** HTML, 15.3.4: what browsers show as they show `pre`. */
const preformatted = new Set(["xmp", "listing", "plaintext"])

const addressNames = ["src", "href", "cite", "poster"]

/** The same where nothing is to be changed, as in most elements. */
const resolveProperties = (element: Element, addresses: Resolving): Properties => {
  const { tagName, properties } = element
  let next: Properties | null = null
  const set = (name: string, value: Properties[string]): void => {
    if (value === properties[name]) return
    next ??= { ...properties }
    if (value === undefined) delete next[name]
    else next[name] = value
  }
  const isPicture = tagName === "img"
  for (const name of addressNames) {
    const written = attribute(element, name)
    if (written !== undefined)
      set(
        name,
        name === "href"
          ? linkAddress(written, addresses)
          : (name === "src" && isPicture) || name === "poster"
            ? pictureAddress(written, addresses)
            : name === "src"
              ? mediaAddress(written, addresses)
              : resolveAddress(written, addresses)
      )
  }
  set("id", addresses.anchors.idOf(element))
  const srcSet = attribute(element, "srcSet")
  if (srcSet !== undefined)
    set(
      "srcSet",
      sourceSet(srcSet, (written) => pictureAddress(written, addresses))
    )
  if (tagName === "td" || tagName === "th") {
    const align = /text-align:\s*(left|right|center)/.exec(attribute(element, "style") ?? "")?.[1]
    if (align !== undefined) set("align", align)
  }
  if (isNotForPins(element)) set("dataPinNopin", "true")
  if (tagName === "video" || tagName === "audio") {
    set("controls", true)
    // Nothing is loaded before somebody asks for it, but the picture of a film that has no other.
    set("preload", tagName === "video" && properties["poster"] === undefined ? "metadata" : "none")
  }
  return next ?? properties
}

/** Pinterest reads `nopin` and `data-pin-nopin`; only the second is valid HTML, and is written. */
export const isNotForPins = ({ tagName, properties }: Element): boolean =>
  tagName === "img" && (properties["nopin"] !== undefined || properties["dataPinNopin"] !== undefined)

/** An absolute address with an allowed scheme; undefined for any other. */
export const resolveAddress = (
  written: string,
  { base, site }: Pick<Addresses, "base" | "site">
): string | undefined => {
  const text = written.trim()
  const address = encodeStrayPercent(site === undefined ? text : belowSite(text, site))
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined
}

/** The address of a place in the article. */
export const placeAddress = (base: string, id: string): string => new URL(`#${id.replaceAll("%", "%25")}`, base).href

/** On a page that fanfare makes, a link within it leads to what is there; on any other, to what its maker has there. */
const linkAddress = (written: string, resolving: Resolving): string | undefined => {
  const { base, hosted, title, anchors, article, lost } = resolving
  const other = article?.(written.trim())
  if (other?.startsWith(`${articleLinkScheme}:`) === true) return other
  const text = other ?? written.trim()
  const address = resolveAddress(text, resolving)
  if (address === undefined || !(hosted || isNoteId(text.slice(1)))) return address
  const { hash } = new URL(address)
  const isWithin = text.startsWith("#") || address === new URL(hash, base).href
  if (!isWithin || hash === "") return address
  const fragment = hash.slice(1)
  const id = anchors.find(fragment)
  if (id !== undefined) return placeAddress(base, id)
  // The title is no part of the body: it stands at the top of the page's content.
  if (title !== undefined && looseId(decodedFragment(fragment)) === looseId(title)) return placeAddress(base, "content")
  // Browsers take `#top` for the beginning of any page (HTML, 7.4.6.3).
  if (fragment === "top" || isPageId(fragment) || !text.startsWith("#")) return address
  if (!isNoteId(text.slice(1))) lost.add(text)
  return undefined
}

const pictureAddress = (written: string, addresses: Addresses): string | undefined =>
  webAddress(addresses.picture?.(written.trim()), written, addresses)

const mediaAddress = (written: string, addresses: Addresses): string | undefined =>
  webAddress(addresses.media?.(written.trim()), written, addresses)

const webAddress = (
  published: string | null | undefined,
  written: string,
  addresses: Addresses
): string | undefined => {
  if (published === null) return undefined
  const address = published ?? resolveAddress(written, addresses)
  return address !== undefined && /^https?:/.test(address) ? address : undefined
}

/** Removes pictures and files of media without an address, elements that hold nothing or held only such pictures, and empty `class` attributes. */
const dropHollow = (parent: Root | Element): void => {
  const { children } = parent
  let kept = 0
  for (const child of children) {
    if (child.type === "element") {
      const { tagName, properties } = child
      const isFile = tagName === "img" || tagName === "source" || tagName === "track"
      if (isFile && properties["src"] === undefined && properties["srcSet"] === undefined) continue
      if (Array.isArray(properties["className"]) && properties["className"].length === 0) delete properties["className"]
      const { length } = child.children
      dropHollow(child)
      const isBare = length === 0 && properties["id"] === undefined
      if ((child.children.length < length || isBare) && hollow.has(tagName) && !child.children.some(shows)) continue
      if (isSilent(child)) continue
    }
    children[kept] = child
    kept += 1
  }
  children.length = kept
}

/** A player without a file. */
const isSilent = ({ tagName, properties, children }: Element): boolean =>
  (tagName === "audio" || tagName === "video") &&
  properties["src"] === undefined &&
  !children.some((child) => child.type === "element" && child.tagName === "source")

const hollow = new Set(["p", "figure", "picture", "a", "div", "span", "section", "blockquote"])

const shows = (node: RootContent): boolean =>
  node.type === "element"
    ? node.tagName !== "figcaption" && node.tagName !== "br"
    : node.type === "text" && node.value.trim() !== ""

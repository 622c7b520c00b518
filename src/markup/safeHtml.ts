/**
 * Makes a body safe to publish anywhere: an allow-list of elements and
 * attributes, addresses of the web only, each of them absolute. Everything
 * that leaves fanfare as HTML from an input has gone through here.
 */
import { belowSite } from "../model/addresses/belowSite.ts"
import { encodeStrayPercent } from "../model/addresses/encodeStrayPercent.ts"
import type { Element, Properties, Root, RootContent } from "hast"
import { sanitize, type Schema } from "hast-util-sanitize"
import { treeHtml } from "./html/treeHtml.ts"
import { type Anchors, anchorsOf, decodedFragment, type Heading, isPageId } from "./ids/anchors.ts"
import { looseId } from "./ids/headingId.ts"
import { withoutLoneNotes } from "./ids/withoutLoneNotes.ts"
import { contentsPlace } from "./ids/contentsList.ts"
import { attribute } from "./elements.ts"
import { isNoteId, isNoteMark } from "./noteIds.ts"
import { articleLinkScheme } from "../model/addresses/articleLink.ts"
import { sourceSet } from "./sourceSet.ts"
import { unwrap } from "./unwrap.ts"

const tags =
  "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video audio track wbr"

/** Elements that are dropped with their content. */
const dropped =
  "script style template noscript iframe frame frameset noframes noembed object embed applet svg math textarea title head select option button form input dialog xmp plaintext listing canvas portal base link meta"

const schema: Schema = {
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
    img: ["src", "srcSet", "sizes", "alt", "width", "height", ["dataPinNopin", "true"]],
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
  },
  // Ids are those of `anchorsOf`, which knows what the page has.
  clobber: [],
  required: {}
}

const unwrapped = unwrap(schema)

export interface Addresses {
  /** The article's own absolute address, against which others are resolved. */
  readonly base: string
  /** The site, where paths from the root are meant as below it; left out for a page that somebody else publishes. */
  readonly site?: string
  /** Whether the article's page is made from this HTML, so that links within it lead to its ids and to no others. */
  readonly hosted: boolean
  /** The address that a picture is published under, by its address as written; null drops the picture. */
  readonly picture?: (written: string) => string | null | undefined
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
  const resolved: Root = { type: "root", children: body.children.flatMap((child) => resolveNode(child, resolving)) }
  const safe = sanitize({ type: "root", children: unwrapped(resolved.children) }, schema)
  const children = safe.type === "root" ? withoutHollow(safe.children) : []
  return { tree: { type: "root", children }, headings: anchors.headings, lost: [...resolving.lost] }
}

interface Resolving extends Addresses {
  readonly anchors: Anchors
  readonly lost: Set<string>
}

/** A safe tree as HTML. */
export const writeHtml = (safe: Root): string => treeHtml(safe).trim()

const resolveNode = <T extends RootContent>(node: T, resolving: Resolving): Array<T> => {
  if (node.type !== "element") return [node]
  if (node.properties["dataFanfareContents"] !== undefined)
    return [{ ...node, tagName: "div", properties: { id: contentsPlace }, children: [] }]
  const properties = resolveProperties(node, resolving)
  // A way back to what is not in the body any more, such as its title.
  if (isNoteMark(node) && node.tagName === "a" && properties["href"] === undefined) return []
  return [{ ...node, properties, children: node.children.flatMap((child) => resolveNode(child, resolving)) }]
}

const resolveProperties = (element: Element, addresses: Resolving): Properties => {
  const next: Properties = { ...element.properties }
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete next[name]
    else next[name] = value
  }
  const isPicture = element.tagName === "img"
  for (const name of ["src", "href", "cite", "poster"]) {
    const written = attribute(element, name)
    if (written !== undefined)
      set(
        name,
        name === "href"
          ? linkAddress(written, addresses)
          : name === "src" && isPicture
            ? pictureAddress(written, addresses)
            : resolveAddress(written, addresses)
      )
  }
  set("id", addresses.anchors.idOf(element))
  const srcSet = attribute(element, "srcSet")
  if (srcSet !== undefined) {
    set(
      "srcSet",
      sourceSet(srcSet, (written) => pictureAddress(written, addresses))
    )
  }
  const align = /text-align:\s*(left|right|center)/.exec(attribute(element, "style") ?? "")?.[1]
  if (align !== undefined && /^t[dh]$/.test(element.tagName)) next["align"] = align
  if (isNotForPins(element)) next["dataPinNopin"] = "true"
  if (element.tagName === "video" || element.tagName === "audio") next["controls"] = true
  return next
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

const pictureAddress = (written: string, addresses: Addresses): string | undefined => {
  const published = addresses.picture?.(written.trim())
  if (published === null) return undefined
  const address = published ?? resolveAddress(written, addresses)
  return address !== undefined && /^https?:/.test(address) ? address : undefined
}

/** Removes pictures without an address, elements that held only such pictures, and empty `class` attributes. */
const withoutHollow = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
  children.flatMap((child): Array<T> => {
    if (child.type !== "element") return [child]
    if (child.tagName === "img" && child.properties["src"] === undefined && child.properties["srcSet"] === undefined)
      return []
    if (child.tagName === "source" && child.properties["src"] === undefined && child.properties["srcSet"] === undefined)
      return []
    if (Array.isArray(child.properties["className"]) && child.properties["className"].length === 0)
      delete child.properties["className"]
    const inner = withoutHollow(child.children)
    const isHollow =
      inner.length < child.children.length &&
      ["p", "figure", "picture", "a", "div", "video", "audio"].includes(child.tagName) &&
      !inner.some((one) =>
        one.type === "element"
          ? one.tagName !== "figcaption" && one.tagName !== "br"
          : one.type === "text" && one.value.trim() !== ""
      )
    if (isHollow) return []
    const isWhole = inner.length === child.children.length && inner.every((one, index) => one === child.children[index])
    return [isWhole ? child : { ...child, children: inner }]
  })

/**
 * Where in a page's own text fanfare's pieces belong: its head markers, the
 * places for pieces, and what the head says already. Offsets are UTF-16 units
 * of the text as it is. Nothing is changed here, and nothing is guessed: what
 * cannot be filled is named.
 */
import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { type ArticleEnd, articleEnd } from "./articleEnd.ts"
import { childElement, headPlace, type HeadPlace, type Obstacle, type Range } from "./headPlace.ts"
import { type PlaceKind, placeKind } from "./placeKind.ts"
import { placeSlip } from "./placeSlip.ts"
import type { OwnTag, PresentHead } from "./PresentHead.ts"

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface Place {
  readonly kind: PlaceKind
  /** Its content: what stands between its tags. */
  readonly content: Range
  /** Of the element around it that names one; empty where none does. */
  readonly language: string
  readonly line: number
  /** Whether its content is what fanfare put there. */
  readonly isFilled: boolean
  /** The whole element, where fanfare itself put it into the page; null for a place of the page's own. */
  readonly added: Range | null
}

export interface PageParts extends PresentHead {
  readonly head: HeadPlace
  readonly places: ReadonlyArray<Place>
  /** Where a piece without a place may stand. */
  readonly articleEnd: ArticleEnd | null
  /** As the page names it; empty where it does not. */
  readonly charset: string
  readonly obstacles: ReadonlyArray<Obstacle>
}

interface Waiting {
  readonly element: Element
  /** Of the elements around it. */
  readonly language: string
  /** The name of the link or button around it. */
  readonly link: string | null
}

/** Reads a page by the rules of browsers, with scripts on. `text` may begin with a byte order mark. */
export const pageParts = (text: string): PageParts => {
  const mark = text.startsWith("\uFEFF") ? 1 : 0
  const document = parse(text.slice(mark), { sourceCodeLocationInfo: true })
  const obstacles: Array<Obstacle> = []
  const html = childElement(document, "html")
  const place = headPlace(document, mark, obstacles)
  const ownTags: Array<OwnTag> = []
  const places: Array<Place> = []

  let hasComments = false
  // A stack and no recursion: a page may be nested as deeply as it is long.
  const waiting: Array<Waiting> = []
  const wait = (children: ReadonlyArray<Node>, language: string, link: string | null): void => {
    for (const child of children.toReversed()) if (isElement(child)) waiting.push({ element: child, language, link })
  }
  wait(document.childNodes, "", null)
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { element: node, link } = one
    const language = value(node, "lang") ?? one.language
    const written = value(node, "data-fanfare")
    if (written !== undefined) {
      const found = placeOf({ ...one, language }, written, mark, text)
      if ("message" in found) obstacles.push(found)
      else if (found.kind === "comments" && hasComments)
        obstacles.push({
          in: "place",
          line: found.line,
          message: "A page shows its comments once; this second place for them stays as it is.",
          fix: "Remove one of the two."
        })
      else {
        hasComments ||= found.kind === "comments"
        places.push(found)
      }
      for (const inner of elementsBelow(node))
        if (value(inner, "data-fanfare") !== undefined)
          obstacles.push({
            in: "place",
            line: lineOf(inner),
            message: "This place stands inside another one, whose whole content is replaced.",
            fix: "Move it out of the other one."
          })
      continue
    }
    const slip = placeSlip(node)
    if (slip !== null) obstacles.push({ in: "place", line: lineOf(node), ...slip })
    const start = node.sourceCodeLocation?.startOffset
    const isInjected = start !== undefined && start + mark >= place.content.start && start + mark < place.content.end
    if (isTag(node) && !isInjected) ownTags.push(ownTag(node))
    wait(node.childNodes, language, isLink(node) ? node.tagName : link)
  }

  return {
    head: place,
    places,
    articleEnd: articleEnd(document, mark),
    ownTags,
    isItem: html !== undefined && value(html, "itemscope") !== undefined,
    charset: charsetOf(ownTags),
    obstacles
  }
}

const isElement = (node: Node): node is Element => "tagName" in node

const value = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

const lineOf = (node: Node): number => node.sourceCodeLocation?.startLine ?? 1

/** In the order of the page. */
function* elementsBelow(element: Element): Generator<Element> {
  const waiting: Array<Node> = element.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    yield node
    for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

const isLink = ({ tagName }: Element): boolean => tagName === "a" || tagName === "button"

const isTag = ({ tagName, namespaceURI, parentNode }: Element): boolean =>
  namespaceURI === htmlNamespace &&
  (["meta", "link", "script"].includes(tagName) || (tagName === "title" && parentNode?.nodeName === "head"))

const htmlNamespace = "http://www.w3.org/1999/xhtml"

const ownTag = (element: Element): OwnTag => ({
  name: element.tagName,
  attributes: Object.fromEntries(element.attrs.map(({ name, value: text }) => [name, text])),
  text: element.childNodes.map((child) => ("value" in child ? child.value : "")).join("")
})

const charsetOf = (tags: ReadonlyArray<OwnTag>): string => {
  for (const { name, attributes } of tags) {
    if (name !== "meta") continue
    const declared =
      attributes["charset"] ??
      (attributes["http-equiv"]?.toLowerCase() === "content-type"
        ? /charset=["']?([^\s"';]+)/i.exec(attributes["content"] ?? "")?.[1]
        : undefined)
    if (declared !== undefined) return declared.trim().toLowerCase()
  }
  return ""
}

const placeOf = (
  { element, language, link }: Waiting,
  written: string,
  mark: number,
  text: string
): Place | Obstacle => {
  const line = lineOf(element)
  const kind = placeKind(written)
  if ("message" in kind) return { in: "place", line, ...kind }
  const { startTag, endTag } = element.sourceCodeLocation ?? {}
  if (link !== null)
    return {
      in: "place",
      line,
      message: `This place stands inside <${link}>, which cannot hold the links of a piece; it stays as it is.`,
      fix: `Move it out of <${link}>.`
    }
  if (element.namespaceURI !== htmlNamespace || narrow.has(element.tagName) || startTag == null || endTag == null) {
    return {
      in: "place",
      line,
      message: `<${element.tagName} data-fanfare="${written}"> cannot hold a piece, or has no end tag; it stays as it is.`,
      fix: `Write <div data-fanfare="${kind.kind}"></div>.`
    }
  }
  const content = { start: startTag.endOffset + mark, end: endTag.startOffset + mark }
  const added =
    value(element, addedMark) === undefined
      ? null
      : { start: startTag.startOffset + mark, end: endTag.endOffset + mark }
  return { kind: kind.kind, content, language, line, isFilled: isOurs(text.slice(content.start, content.end)), added }
}

/** The attribute of a place that fanfare put into a page. */
export const addedMark = "data-fanfare-added"

/** Every piece is one element whose class begins so. */
const isOurs = (content: string): boolean => /^\s*<(?:nav|section|div)\s[^<>]*class="fanfare-/.test(content)

/** Elements that a browser closes at, or takes no markup in. */
const narrow = new Set(
  "p h1 h2 h3 h4 h5 h6 a button label pre dt summary caption legend address table tbody thead tfoot tr colgroup select optgroup option datalist textarea title script style noscript iframe object video audio canvas picture html head body template ul ol dl menu".split(
    " "
  )
)

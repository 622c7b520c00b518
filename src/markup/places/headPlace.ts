/**
 * Where in a page fanfare's head tags belong: between its markers, else at the
 * end of the head, as browsers see it.
 */
import type { DefaultTreeAdapterTypes } from "parse5"
import { headSlip } from "./placeSlip.ts"

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type Comment = DefaultTreeAdapterTypes.CommentNode

export interface Range {
  readonly start: number
  readonly end: number
}

export interface HeadPlace {
  readonly content: Range
  /** A page has both markers, the opening one alone, or none. */
  readonly hasOpening: boolean
  readonly hasClosing: boolean
}

/** Something in the page that fanfare must leave as it is. */
export interface Obstacle {
  readonly in: "head" | "place"
  readonly line: number
  readonly message: string
  readonly fix: string
}

const opening = "fanfare:head"
const closing = "/fanfare:head"

/** `mark` is how many units stand before the text that was parsed. */
export const headPlace = (document: Node, mark: number, obstacles: Array<Obstacle>): HeadPlace =>
  markedHead(headMarkers(document, obstacles), mark, obstacles) ?? unmarkedHead(document, mark)

const isElement = (node: Node): node is Element => "tagName" in node
const isComment = (node: Node): node is Comment => node.nodeName === "#comment"

export const childElement = (node: Node | undefined, name: string): Element | undefined =>
  node === undefined || !("childNodes" in node)
    ? undefined
    : node.childNodes.filter(isElement).find(({ tagName }) => tagName === name)

interface Marker {
  readonly isOpening: boolean
  readonly start: number
  readonly end: number
  readonly line: number
  readonly isInBody: boolean
}

/** Comments that are markers, in the order of the page; inside a script, a style or a template there are no markers. */
const headMarkers = (document: Node, obstacles: Array<Obstacle>): ReadonlyArray<Marker> => {
  const found: Array<Marker> = []
  let isInBody = false
  // A stack and no recursion: a page may be nested as deeply as it is long.
  const waiting: Array<Node> = [document]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && (node.tagName === "body" || node.tagName === "frameset")) isInBody = true
    const at = node.sourceCodeLocation
    if (isComment(node) && at != null) {
      const name = node.data.trim().toLowerCase()
      if (name === opening || name === closing)
        found.push({
          isOpening: name === opening,
          start: at.startOffset,
          end: at.endOffset,
          line: at.startLine,
          isInBody
        })
      const slip = headSlip(name)
      if (slip !== null) obstacles.push({ in: "head", line: at.startLine, ...slip })
    }
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return found
}

/** The place between the first opening marker and the closing one after it; null where there is no opening one. */
const markedHead = (markers: ReadonlyArray<Marker>, mark: number, obstacles: Array<Obstacle>): HeadPlace | null => {
  const usable = markers.filter(({ isInBody }) => !isInBody)
  for (const { line, isOpening } of markers.filter((one) => one.isInBody))
    obstacles.push({
      in: "head",
      line,
      message: `The marker ${isOpening ? opening : closing} stands in the page's body, as browsers read it; it stays as it is.`,
      fix: "Move it into the page's <head>, with nothing but tags of the head before it."
    })
  const at = usable.findIndex(({ isOpening }) => isOpening)
  const first = usable[at]
  if (first === undefined) return null
  for (const { line } of usable.slice(at + 1).filter(({ isOpening }) => isOpening))
    obstacles.push({
      in: "head",
      line,
      message: "The marker fanfare:head is in this page already; this second one stays as it is.",
      fix: "Remove it."
    })
  const next = usable[at + 1]
  const last = next === undefined || next.isOpening ? undefined : next
  return {
    content: { start: first.end + mark, end: (last?.start ?? first.end) + mark },
    hasOpening: true,
    hasClosing: last !== undefined
  }
}

/** Before `</head>`; where that is left out, behind the last thing in the head; where all is, behind the doctype. */
const unmarkedHead = (document: Node, mark: number): HeadPlace => {
  const html = childElement(document, "html")
  const head = childElement(html, "head")
  const at = (offset: number): HeadPlace => ({
    content: { start: offset + mark, end: offset + mark },
    hasOpening: false,
    hasClosing: false
  })
  const end = head?.sourceCodeLocation?.endTag?.startOffset
  if (end !== undefined) return at(end)
  const last = head?.childNodes.findLast((node) => isElement(node) || isComment(node))
  const lastEnd = last?.sourceCodeLocation?.endOffset
  if (lastEnd !== undefined) return at(lastEnd)
  const around = head?.sourceCodeLocation?.startTag ?? html?.sourceCodeLocation?.startTag
  if (around != null) return at(around.endOffset)
  const doctype =
    "childNodes" in document ? document.childNodes.find(({ nodeName }) => nodeName === "#documentType") : undefined
  return at(doctype?.sourceCodeLocation?.endOffset ?? 0)
}

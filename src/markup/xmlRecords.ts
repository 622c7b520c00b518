/**
 * Walks through an XML document of any length and hands out one small tree
 * for each record (an item, a post), which is then forgotten. Entities that
 * a document declares are not expanded. It knows nothing of any format.
 */
import type { SaxesTagNS } from "saxes"
import { type BrokenOff, breakOff, deepest, parseTolerantly } from "./tolerantXml.ts"

export interface XmlNode {
  /** Name without its prefix. */
  readonly local: string
  readonly uri: string
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>
  /** The namespaces that the element itself declares. */
  readonly namespaces: ReadonlyArray<string>
  /** `xml:base` of the element and those above it, as it was written. */
  readonly base: string | null
  readonly children: ReadonlyArray<XmlNode | string>
  /** From 1. */
  readonly line: number
}

/** UTF-16 units of text in one element; what is longer is cut. A record may hold any number of elements. */
const longest = 1_000_000

type Growing = Omit<XmlNode, "children"> & { readonly children: Array<XmlNode | string>; room: number }

/**
 * Calls `onRecord` for each outermost element that `isRecord` names; `depth` counts the elements above it. Gives
 * where and why the document breaks off, or null for one that was read to its end.
 */
export const readRecords = (
  text: string,
  isRecord: (node: XmlNode, depth: number) => boolean,
  onRecord: (node: XmlNode) => void
): BrokenOff | null => {
  const open: Array<Growing> = []
  let inside = 0
  const add = (more: string): void => {
    const node = open.at(-1)
    if (inside === 0 || node === undefined || node.room <= 0) return
    node.children.push(more.slice(0, node.room))
    node.room -= more.length
  }
  return parseTolerantly(text, (parser) => {
    parser.on("opentag", (tag) => {
      if (open.length >= deepest) breakOff("it is nested too deeply")
      const node = nodeOf(tag, open.at(-1)?.base ?? null, parser.line)
      if (inside > 0) inside += 1
      else if (isRecord(node, open.length)) inside = 1
      open.push(node)
    })
    parser.on("text", add)
    parser.on("cdata", add)
    parser.on("closetag", () => {
      const node = open.pop()
      if (node === undefined || inside === 0) return
      inside -= 1
      if (inside === 0) onRecord(node)
      else open.at(-1)?.children.push(node)
    })
  })
}

/** The root element without its content; undefined for what is no XML. */
export const rootOf = (text: string): XmlNode | undefined => {
  const found: { root?: XmlNode } = {}
  readRecords(
    text,
    (node) => {
      found.root = node
      return breakOff("the root is enough")
    },
    () => {}
  )
  return found.root
}

const nodeOf = (tag: SaxesTagNS, base: string | null, line: number): Growing => {
  const attributes = Object.values(tag.attributes)
  return {
    local: tag.local,
    uri: tag.uri,
    attributes: Object.fromEntries(
      attributes.filter(({ prefix }) => prefix !== "xmlns").map(({ local, value }) => [local, value])
    ),
    namespaces: Object.values(tag.ns),
    base: attributes.find(({ name }) => name === "xml:base")?.value ?? base,
    children: [],
    room: longest,
    line
  }
}

/** The first child of one of these names. `uri` tells a namespace; without it any counts. */
export const childOf = (node: XmlNode, local: string, uri?: string): XmlNode | undefined =>
  node.children.find(
    (child): child is XmlNode =>
      typeof child !== "string" && child.local === local && (uri === undefined || child.uri === uri)
  )

/** All text of an element, without white space around it; empty for an element that is not there. */
export const wordsOf = (node: XmlNode | undefined): string => {
  const all = (one: XmlNode): string =>
    one.children.map((child) => (typeof child === "string" ? child : all(child))).join("")
  return node === undefined ? "" : all(node).trim()
}

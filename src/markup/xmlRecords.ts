/**
 * Walks through an XML document of any length and hands out one small tree
 * for each record (an item, a post), which is then forgotten. Entities that
 * a document declares are not expanded. It knows nothing of any format.
 */
import { type BrokenOff, readNoFurther, scanXml, type XmlListener, type XmlTag } from "./xml/scanXml.ts"

export interface XmlNode {
  /** As it was written; a known one that nobody declared says what its element is all the same. */
  readonly prefix: string
  /** Name without its prefix. */
  readonly local: string
  readonly uri: string
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>
  /** The namespaces that the element itself declares. */
  readonly namespaces: ReadonlyArray<string>
  /** What `xml:base` of the element and those above it make together; relative where none of them is absolute. */
  readonly base: string | null
  /** `xml:lang` of the element or the nearest one above it. */
  readonly language: string | null
  readonly children: ReadonlyArray<XmlNode | string>
  /** From 1. */
  readonly line: number
}

/** UTF-16 units of text in one element; what is longer is cut. A record may hold any number of elements. */
const longest = 1_000_000

type Growing = Omit<XmlNode, "children"> & { readonly children: Array<XmlNode | string>; room: number }

interface RecordOptions {
  /** Which of the open elements remain open where a tag begins (`scanXml`). */
  readonly keep?: XmlListener["keep"]
}

/**
 * Calls `onRecord` for each outermost element that `isRecord` names; `above` are the elements around it, without what they
 * hold, and `depth` is their number. Gives where and why the document breaks off, or null for one that was read to its end.
 */
export const readRecords = (
  text: string,
  isRecord: (node: XmlNode, depth: number, above: ReadonlyArray<XmlNode>) => boolean,
  onRecord: (node: XmlNode) => void,
  { keep }: RecordOptions = {}
): BrokenOff | null => {
  const open: Array<Growing> = []
  let inside = 0
  return scanXml(text, {
    ...(keep === undefined ? {} : { keep }),
    open: (tag) => {
      const node = nodeOf(tag, open.at(-1))
      if (inside > 0) inside += 1
      else if (isRecord(node, open.length, open)) inside = 1
      open.push(node)
    },
    text: (more) => {
      const node = open.at(-1)
      if (inside === 0 || node === undefined || node.room <= 0) return
      node.children.push(more.slice(0, node.room))
      node.room -= more.length
    },
    close: () => {
      const node = open.pop()
      if (node === undefined || inside === 0) return
      inside -= 1
      if (inside === 0) onRecord(node)
      else open.at(-1)?.children.push(node)
    }
  })
}

/** The root element without its content; undefined for what is no XML. */
export const rootOf = (text: string): XmlNode | undefined => {
  const found: { root?: XmlNode } = {}
  readRecords(
    text,
    (node) => {
      found.root = node
      return readNoFurther()
    },
    () => {}
  )
  return found.root
}

/** Shared by all elements without attributes: a document may hold a million of them. */
const none: XmlNode["attributes"] = {}

const attributesOf = (attributes: XmlTag["attributes"]): XmlNode["attributes"] => {
  if (attributes.length === 0) return none
  // An attribute without a prefix is the element's own (Namespaces in XML, 6.2).
  const ordered = attributes.toSorted((a, b) => Number(a.prefix === "") - Number(b.prefix === ""))
  return Object.fromEntries(
    ordered.flatMap((one) =>
      one.prefix === "xmlns" || (one.prefix === "" && one.local === "xmlns") ? [] : [[one.local, one.value]]
    )
  )
}

const nodeOf = ({ prefix, local, uri, attributes, namespaces, line }: XmlTag, above: Growing | undefined): Growing => {
  const own = (name: string): string | undefined =>
    attributes.find((one) => one.prefix === "xml" && one.local === name)?.value
  const base = own("base")
  return {
    prefix,
    local,
    uri,
    attributes: attributesOf(attributes),
    namespaces,
    base: base === undefined ? (above?.base ?? null) : joined(base.trim(), above?.base ?? null),
    language: own("lang") ?? above?.language ?? null,
    children: [],
    room: longest,
    line
  }
}

/** XML Base, 4: relative to the base of the elements above. */
const joined = (base: string, above: string | null): string =>
  above !== null && URL.canParse(base, above) ? new URL(base, above).href : base

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

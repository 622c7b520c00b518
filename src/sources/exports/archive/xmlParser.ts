/** The parser of XML documents that are read a piece at a time, and the small trees that it makes of their records. */
import { SaxesParser, type SaxesTagNS } from "saxes"
import type { XmlNode } from "../../../markup/xmlRecords.ts"

type XmlParser = SaxesParser<{ xmlns: true }>

/** What leaves no document to read; tags are balanced before they come here, and all else is a blemish of one item. */
const fatal = /^(?:unclosed tag|unexpected end|document must contain a root|documents may contain only one root)/
const mostFlaws = 10_000
/** Elements in each other. Far deeper than any export; beyond it a document is an attack. */
const deepest = 500

class Broken extends Error {}

export const isBroken = (cause: unknown): cause is Error => cause instanceof Broken

/** Called inside of a handler: the document is read no further. */
export const breakOff = (reason: string): never => {
  throw new Broken(reason)
}

/** It passes over what is no more than a blemish; anything else ends the reading. */
export const openParser = (): XmlParser => {
  const parser: XmlParser = new SaxesParser({ xmlns: true })
  let flaws = 0
  parser.on("error", ({ message }) => {
    flaws += 1
    const reason = message.replace(/^(?:\d+:\d+: )?/, "")
    if (flaws > mostFlaws || fatal.test(reason)) breakOff(reason)
  })
  return parser
}

type Growing = Omit<XmlNode, "children"> & { readonly children: Array<XmlNode | string>; room: number }

interface Collecting {
  readonly isRecord: (node: XmlNode, depth: number) => boolean
  readonly onRecord: (node: XmlNode) => void
  /** UTF-16 units of text in one element; what is longer is cut. */
  readonly longest: number
}

/** Sets the handlers of a parser that call `onRecord` for each outermost element that is one. */
export const collectRecords = (parser: XmlParser, { isRecord, onRecord, longest }: Collecting): void => {
  const open: Array<Growing> = []
  let inside = 0
  const add = (more: string): void => {
    const node = open.at(-1)
    if (inside === 0 || node === undefined || node.room <= 0) return
    node.children.push(more.slice(0, node.room))
    node.room -= more.length
  }
  parser.on("opentag", (tag) => {
    if (open.length >= deepest) breakOff("it is nested too deeply")
    const node = nodeOf(tag, parser.line, longest)
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
}

const nodeOf = (tag: SaxesTagNS, line: number, room: number): Growing => ({
  prefix: tag.prefix,
  local: tag.local,
  uri: tag.uri,
  attributes: Object.fromEntries(
    Object.values(tag.attributes)
      .filter(({ prefix }) => prefix !== "xmlns")
      .map(({ local, value }) => [local, value])
  ),
  namespaces: Object.values(tag.ns),
  base: null,
  language: null,
  children: [],
  room,
  line
})

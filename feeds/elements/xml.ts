/**
 * The one writer for every XML that fanfare makes. Values are escaped here and
 * nowhere else, so what is written is well-formed whatever they hold. It knows
 * nothing of feeds.
 */
import { legalText } from "./characters.ts"

/** Attributes in the order they are written; one that is null or undefined is left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** HTML as a value: written as CDATA, which people and machines read more easily than escaped markup. */
interface Markup {
  readonly _tag: "Markup"
  readonly html: string
}

export interface Element {
  readonly _tag: "Element"
  readonly name: string
  readonly attributes: Attributes
  /** Elements, or text and markup; never both. May be made while it is written. */
  readonly children: Iterable<Element> | string | Markup
}

export const element = (name: string, attributes: Attributes, children: Element["children"] = ""): Element => ({
  _tag: "Element",
  name,
  attributes,
  children
})

/** An element that holds text, for the many that have no attributes. */
export const textElement = (name: string, text: string): Element => element(name, {}, text)

export const markup = (html: string): Markup => ({ _tag: "Markup", html })

/**
 * The document in chunks, encoded nowhere yet: one chunk for each child of the
 * root and of the root's children, so that an archive of any length takes the
 * memory of one item.
 */
export function* writeXml(root: Element): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`
  yield* stream(root, 0)
}

/** How deep the document is handed out in pieces: `rss` and `channel`, `feed`, `opml` and `body`. */
const streamedDepth = 2

function* stream(node: Element, depth: number): Generator<string> {
  const { children } = node
  if (depth === streamedDepth || isContent(children)) {
    yield block(node, depth)
    return
  }
  let open = false
  for (const child of children) {
    if (!open) yield `${indent(depth)}<${node.name}${attributeText(node.attributes)}>\n`
    open = true
    yield* stream(child, depth + 1)
  }
  yield open
    ? `${indent(depth)}</${node.name}>\n`
    : `${indent(depth)}<${node.name}${attributeText(node.attributes)}/>\n`
}

const block = (node: Element, depth: number): string => {
  const start = `${indent(depth)}<${node.name}${attributeText(node.attributes)}`
  if (isContent(node.children)) {
    const content = contentText(node.children)
    return content === "" ? `${start}/>\n` : `${start}>${content}</${node.name}>\n`
  }
  let inner = ""
  for (const child of node.children) inner += block(child, depth + 1)
  return inner === "" ? `${start}/>\n` : `${start}>\n${inner}${indent(depth)}</${node.name}>\n`
}

const isContent = (children: Element["children"]): children is string | Markup =>
  typeof children === "string" || "_tag" in children

const indent = (depth: number): string => "  ".repeat(depth)

const contentText = (content: string | Markup): string =>
  typeof content === "string" ? escapeText(content) : escapeMarkup(content.html)

/**
 * Hexadecimal references for `&` and `<`, as the RSS Best Practices Profile
 * asks for in character data ("Character Data"): text that looks like markup
 * is then taken for text by readers that decode twice. A carriage return is a
 * reference because a parser turns a bare one into a line feed (XML 1.0, 2.11).
 */
const textReferences: Readonly<Record<string, string>> = { "&": "&#x26;", "<": "&#x3C;", ">": "&#x3E;", "\r": "&#xD;" }

const escapeText = (value: string): string =>
  legalText(value).replace(/[&<>\r]/g, (character) => textReferences[character] ?? character)

/** White space is a reference here because a parser turns it into a space (XML 1.0, 3.3.3). */
const attributeReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;"
}

const escapeAttribute = (value: string): string =>
  legalText(value).replace(/[&<>"\t\n\r]/g, (character) => attributeReferences[character] ?? character)

/** A CDATA section can hold neither its own end nor a carriage return: both are written between two sections. */
const escapeMarkup = (html: string): string => {
  const legal = legalText(html)
  if (!/[&<>\r]/.test(legal)) return legal
  return `<![CDATA[${legal.replaceAll("]]>", "]]]]><![CDATA[>").replaceAll("\r", "]]>&#xD;<![CDATA[")}]]>`
}

const attributeText = (attributes: Attributes): string => {
  let written = ""
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== null && value !== undefined) written += ` ${name}="${escapeAttribute(String(value))}"`
  }
  return written
}

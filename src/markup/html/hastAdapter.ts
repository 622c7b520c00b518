/**
 * What parse5 builds while it parses: the nodes of a tree at once, as
 * hast-util-from-parse5 makes them of parse5's own. What only the parser asks
 * for is private to a node: no copy of it, and no reader of the tree, sees it.
 */
import type { Comment, Doctype, Element, ElementContent, Properties, Root, RootContent, Text } from "hast"
import type { DefaultTreeAdapterMap, TreeAdapter, TreeAdapterTypeMap } from "parse5"
import { h, s } from "./h.ts"
import { htmlMeanings, svgMeanings } from "./properties.ts"

type Adapter = TreeAdapter<DefaultTreeAdapterMap>
type Attributes = Parameters<Adapter["adoptAttributes"]>[1]
type Namespace = ReturnType<Adapter["getNamespaceURI"]>
type Mode = ReturnType<Adapter["getDocumentMode"]>
type Location = NonNullable<ReturnType<Adapter["getNodeSourceCodeLocation"]>>
type Position = NonNullable<Element["position"]>

type Parent = ParsedRoot | ParsedElement
type Child = ParsedElement | ParsedText | ParsedComment | ParsedDoctype

export type HastMap = TreeAdapterTypeMap<
  Child | ParsedRoot,
  Parent,
  Child,
  ParsedRoot,
  ParsedRoot,
  ParsedElement,
  ParsedComment,
  ParsedText,
  ParsedElement,
  ParsedDoctype
>

abstract class ParsedNode {
  #parent: Parent | null = null
  declare position?: Position

  static parentOf(node: ParsedNode): Parent | null {
    return node.#parent
  }

  static setParent(node: ParsedNode, parent: Parent | null): void {
    node.#parent = parent
  }
}

class ParsedText extends ParsedNode implements Text {
  readonly type = "text"
  value: string

  constructor(value: string) {
    super()
    this.value = value
  }
}

class ParsedComment extends ParsedNode implements Comment {
  readonly type = "comment"
  value: string

  constructor(value: string) {
    super()
    this.value = value
  }
}

class ParsedDoctype extends ParsedNode implements Doctype {
  readonly type = "doctype"
}

class ParsedElement extends ParsedNode implements Element {
  readonly type = "element"
  tagName: string
  properties: Properties
  children: Array<ElementContent> = []
  declare content?: Root
  /** As the parser knows it: trees have some names in another form. */
  readonly #name: string
  readonly #namespace: Namespace
  #attributes: Attributes
  #location: Location | null = null

  constructor(name: string, namespace: Namespace, attributes: Attributes) {
    super()
    const { tagName, properties } = namespace === svg ? s(name) : /[.#]/.test(name) ? h(name) : plainElement(name)
    this.tagName = tagName
    this.properties = properties
    this.#name = name
    this.#namespace = namespace
    this.#attributes = attributes
    for (const one of attributes) setAttribute(this, namespace, one)
  }

  static nameOf(element: ParsedElement): string {
    return element.#name
  }

  static namespaceOf(element: ParsedElement): Namespace {
    return element.#namespace
  }

  static attributesOf(element: ParsedElement): Attributes {
    return element.#attributes
  }

  /** Of a second `<html>` or `<body>`: what the first one does not say. */
  static addAttributes(element: ParsedElement, attributes: Attributes): void {
    if (attributes.length === 0) return
    const names = new Set(element.#attributes.map(({ name }) => name))
    const added = attributes.filter(({ name }) => !names.has(name))
    for (const one of added) setAttribute(element, element.#namespace, one)
    element.#attributes = [...element.#attributes, ...added]
  }

  static locationOf(element: ParsedElement): Location | null {
    return element.#location
  }

  static setLocation(element: ParsedElement, location: Location | null): void {
    element.#location = location
  }
}

class ParsedRoot implements Root {
  readonly type = "root"
  children: Array<RootContent> = []
  data = { quirksMode: false }
  declare position?: Position
  #mode: Mode = noQuirks

  /** A fragment's document is an element that nobody sees. */
  static modeOf(document: Parent): Mode {
    return document instanceof ParsedRoot ? document.#mode : noQuirks
  }

  static setMode(document: Parent, mode: Mode): void {
    if (!(document instanceof ParsedRoot)) return
    document.#mode = mode
    document.data.quirksMode = mode === "quirks" || mode === "limited-quirks"
  }
}

const noQuirks = "no-quirks" as Mode
const svg = "http://www.w3.org/2000/svg"

const plainElement = (name: string): Pick<Element, "tagName" | "properties"> => ({
  tagName: name.toLowerCase(),
  properties: {}
})

const setAttribute = (
  { properties }: Element,
  namespace: Namespace,
  { prefix, name, value }: Attributes[number]
): void => {
  const key = prefix === undefined || prefix === "" ? name : `${prefix}:${name}`
  // What an object has by itself cannot be told from a property.
  if (Object.hasOwn(Object.prototype, key)) return
  if (namespace === svg) svgMeanings.setAttribute(properties, key, value)
  else htmlMeanings.setAttribute(properties, key, value)
}

/** The parser asks children of a parent for no more than to give them back. */
const childrenOf = (parent: Parent): Array<Child> => parent.children as Array<Child>

const append = (parent: Parent, node: Child): void => {
  childrenOf(parent).push(node)
  ParsedNode.setParent(node, parent)
}

/** What stands last is what most calls are about. */
const indexOf = (children: ReadonlyArray<Child>, node: Child): number =>
  children.at(-1) === node ? children.length - 1 : children.indexOf(node)

const insert = (parent: Parent, node: Child, before: Child): void => {
  const children = childrenOf(parent)
  children.splice(indexOf(children, before), 0, node)
  ParsedNode.setParent(node, parent)
}

const positionOf = ({ startLine, startCol, startOffset, endLine, endCol, endOffset }: Location): Position => ({
  start: { line: startLine, column: startCol, offset: startOffset },
  end: { line: endLine, column: endCol, offset: endOffset }
})

export const hastAdapter: TreeAdapter<HastMap> = {
  createDocument: () => new ParsedRoot(),
  createDocumentFragment: () => new ParsedRoot(),
  createElement: (name, namespace, attributes) => new ParsedElement(name, namespace, attributes),
  createCommentNode: (value) => new ParsedComment(value),
  createTextNode: (value) => new ParsedText(value),

  appendChild: append,
  insertBefore: insert,
  detachNode: (node) => {
    const parent = ParsedNode.parentOf(node)
    if (parent === null) return
    const children = childrenOf(parent)
    children.splice(indexOf(children, node), 1)
    ParsedNode.setParent(node, null)
  },
  insertText: (parent, text) => {
    const last = parent.children.at(-1)
    if (last?.type === "text") last.value += text
    else append(parent, new ParsedText(text))
  },
  insertTextBefore: (parent, text, reference) => {
    const children = childrenOf(parent)
    const before = children[indexOf(children, reference) - 1]
    if (before?.type === "text") before.value += text
    else insert(parent, new ParsedText(text), reference)
  },
  adoptAttributes: ParsedElement.addAttributes,
  setTemplateContent: (template, content) => {
    template.content = content
  },
  getTemplateContent: (template) => template.content as ParsedRoot,

  setDocumentType: (document) => {
    if (!document.children.some(({ type }) => type === "doctype")) append(document, new ParsedDoctype())
  },
  setDocumentMode: ParsedRoot.setMode,
  getDocumentMode: ParsedRoot.modeOf,

  getFirstChild: (parent) => childrenOf(parent)[0] ?? null,
  getChildNodes: childrenOf,
  getParentNode: (node) => (node instanceof ParsedNode ? ParsedNode.parentOf(node) : null),
  getAttrList: ParsedElement.attributesOf,
  getTagName: ParsedElement.nameOf,
  getNamespaceURI: ParsedElement.namespaceOf,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: ({ value }) => value,
  // The kind of document says enough.
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: (node) => node.type === "text",
  isCommentNode: (node) => node.type === "comment",
  isDocumentTypeNode: (node) => node.type === "doctype",
  isElementNode: (node) => node.type === "element",

  setNodeSourceCodeLocation: (node, location) => {
    if (node.type === "element") ParsedElement.setLocation(node, location)
    else if (location !== null) node.position = positionOf(location)
  },
  getNodeSourceCodeLocation: (node) => {
    if (node.type === "element") return ParsedElement.locationOf(node)
    // Whether there is one is all that is asked of other nodes.
    return node.position === undefined ? null : located
  },
  updateNodeSourceCodeLocation: (node, location) => {
    if (node.type === "element") Object.assign(ParsedElement.locationOf(node) ?? {}, location)
    else if (node.position !== undefined) node.position.end = positionOf({ ...located, ...location }).end
  }
}

const located: Location = { startLine: 1, startCol: 1, startOffset: 0, endLine: 1, endCol: 1, endOffset: 0 }

/** Gives the elements of a parsed tree their places, and the tree that of the whole text. */
export const placeElements = (root: Root, text: string): void => {
  let isLocated = false
  const placeAll = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child instanceof ParsedElement) placeElement(child)
      isLocated ||= child.position !== undefined
    }
  }
  const placeElement = (element: ParsedElement): void => {
    placeAll(element)
    const location = ParsedElement.locationOf(element)
    if (location !== null) {
      element.position = positionOf(location)
      const last = element.children.at(-1)?.position
      // An element without an end tag ends where what stands in it does.
      if (location.endTag === undefined && last !== undefined) element.position.end = { ...last.end }
      isLocated = true
    }
    if (element.content === undefined) return
    placeRoot(element.content)
    if (location?.startTag && location.endTag)
      element.content.position = { start: positionOf(location.startTag).end, end: positionOf(location.endTag).start }
  }
  const placeRoot = (one: Root): void => {
    placeAll(one)
    if (isLocated) one.position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) }
  }
  placeRoot(root)
}

const endOf = (text: string): Position["end"] => {
  const ends = /\r\n|[\n\r]/g
  let line = 1
  let start = 0
  while (ends.exec(text) !== null) {
    line += 1
    start = ends.lastIndex
  }
  return { line, column: text.length - start + 1, offset: text.length }
}

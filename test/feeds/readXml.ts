/** A strict, namespace-aware XML reader for tests: it throws at anything that is not well-formed. */
import { SaxesParser } from "saxes"

export interface Node {
  /** As it is written, with its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All character data directly inside it. */
  readonly text: string
  readonly children: ReadonlyArray<Node>
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
  readonly children: Array<Open>
}

export const readXml = (document: string): Node => {
  const parser = new SaxesParser({ xmlns: true })
  const root: Open = { name: "", attributes: {}, text: "", children: [] }
  const open = [root]
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name, attributes }) => {
    const node: Open = { name, attributes: {}, text: "", children: [] }
    for (const [key, { value }] of Object.entries(attributes)) node.attributes[key] = value
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  const characters = (text: string): void => {
    const node = open.at(-1)
    if (node !== undefined) node.text += text
  }
  parser.on("text", characters)
  parser.on("cdata", characters)
  parser.on("closetag", () => {
    open.pop()
  })
  // As it comes over the wire: encoded and decoded as UTF-8.
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(document))).close()
  const [only] = root.children
  if (only === undefined) throw new Error("there is no root element")
  return only
}

/** Every descendant of that name, in document order. */
export const all = (node: Node, name: string): ReadonlyArray<Node> =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** The children of that name. */
export const children = (node: Node, name: string): ReadonlyArray<Node> =>
  node.children.filter((child) => child.name === name)

/** The first child of that name; a node with nothing in it where there is none. */
export const child = (node: Node, name: string): Node =>
  children(node, name)[0] ?? { name: "", attributes: {}, text: "", children: [] }

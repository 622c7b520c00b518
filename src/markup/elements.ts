/** Reading a tree of HTML: its elements, their attributes and their bare text. It changes nothing. */
import type { Element, Nodes, RootContent } from "hast"

/** All elements below a node, in the order of the document; not the node itself. */
export const elementsIn = (node: Nodes): ReadonlyArray<Element> => {
  const found: Array<Element> = []
  if ("children" in node) collect(node.children, found)
  return found
}

const collect = (children: ReadonlyArray<RootContent>, found: Array<Element>): void => {
  for (const child of children) {
    if (child.type !== "element") continue
    found.push(child)
    collect(child.children, found)
  }
}

/** Elements in the order of the document, without those that stand in another of them. */
export const outermost = (group: ReadonlyArray<Element>): ReadonlyArray<Element> => {
  const inner = new Set<Element>()
  return group.filter((element) => {
    if (inner.has(element)) return false
    for (const one of elementsIn(element)) inner.add(one)
    return true
  })
}

/** An attribute as text, by its property name; undefined where it is not there. */
export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name]
  if (value === null || value === undefined || value === false) return undefined
  return Array.isArray(value) ? value.join(" ") : String(value)
}

/** The characters of a node as they stand in the source, scripts included. */
export const rawText = (node: Nodes): string => {
  if (node.type === "text") return node.value
  return "children" in node ? node.children.map(rawText).join("") : ""
}

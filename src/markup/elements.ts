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

/** Whether an element below a node passes; it looks no further than the first that does. */
export const someIn = (node: Nodes, passes: (element: Element) => boolean): boolean =>
  "children" in node &&
  node.children.some((child) => child.type === "element" && (passes(child) || someIn(child, passes)))

/** Whether the bare text of a node, without the blanks around it, has so many characters at most; it reads no more than tells it. */
export const isWithin = (node: Nodes, most: number): boolean => {
  let length = 0
  let blanks = 0
  const visit = (one: Nodes): boolean => {
    if (one.type !== "text") return !("children" in one) || one.children.every(visit)
    const shown = length === 0 ? one.value.trim() : one.value.trimEnd()
    if (shown === "") blanks += length === 0 ? 0 : one.value.length
    else {
      length += blanks + shown.length
      blanks = one.value.length - one.value.trimEnd().length
    }
    return length <= most
  }
  return visit(node)
}

/** Reads written HTML back with an HTML parser. */
import type { Element, Nodes } from "hast"
import { fromHtml } from "hast-util-from-html"

const elementsIn = (node: Nodes): ReadonlyArray<Element> => [
  ...(node.type === "element" ? [node] : []),
  ...("children" in node ? node.children.flatMap(elementsIn) : [])
]

/** Every element, in document order. */
export const elements = (html: string): ReadonlyArray<Element> => elementsIn(fromHtml(html, { fragment: true }))

export const named = (html: string, tagName: string): ReadonlyArray<Element> =>
  elements(html).filter((element) => element.tagName === tagName)

export const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : ""

/** What someone sees: text outside of hidden words. */
export const seenText = (node: Nodes): string =>
  node.type === "text"
    ? node.value
    : node.type === "element" && classes(node).includes("fanfare-unseen")
      ? ""
      : "children" in node
        ? node.children.map(seenText).join("")
        : ""

export const classes = (element: Element): ReadonlyArray<string> => {
  const value = element.properties["className"]
  return Array.isArray(value) ? value.map(String) : []
}

export const hrefs = (html: string): ReadonlyArray<string> =>
  named(html, "a").map(({ properties }) => String(properties["href"] ?? ""))

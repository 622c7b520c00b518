/** Pages as a browser would read them: parsed by parse5, with the few questions that the tests ask. */
import type { Element, Nodes, Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { type Edition, textsOf } from "./makeEdition.ts"

/** The text of every page of an edition by its path. */
export const pagesOf = (edition: Edition): ReadonlyMap<string, string> => textsOf(edition, "page", "pages")

export const parse = (html: string): Root => fromHtml(html, { fragment: false })

export const elements = (node: Nodes, tagName?: string): ReadonlyArray<Element> => {
  const own = node.type === "element" && (tagName === undefined || node.tagName === tagName) ? [node] : []
  return "children" in node ? [...own, ...node.children.flatMap((child) => elements(child, tagName))] : own
}

/** The first element that a test on its tag name and properties holds for. */
export const find = (node: Nodes, holds: (element: Element) => boolean): Element => {
  const found = elements(node).find(holds)
  if (found === undefined) throw new Error("There is no such element.")
  return found
}

export const hasClass =
  (name: string) =>
  ({ properties }: Element): boolean =>
    Array.isArray(properties["className"]) && properties["className"].includes(name)

export const text = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(text).join("") : ""

/** Finds the element of a page that holds the article, and drops what is not part of it. */
import type { Element, ElementContent, Nodes, Root, RootContent } from "hast"
import { attribute, elementsIn, outermost } from "../../markup/elements.ts"
import { plainText } from "../../markup/plainText.ts"
import { isTaskBox } from "../../markup/taskBox.ts"

/** The body of the article: of the elements that say so most clearly, the one with most text. */
export const articleBody = (page: Root): Root => {
  const elements = elementsIn(page)
  const candidates = [
    elements.filter((element) => /(?:^|\s)articleBody(?:\s|$)/.test(attribute(element, "itemProp") ?? "")),
    elements.filter(({ tagName }) => tagName === "article"),
    elements.filter(({ tagName }) => tagName === "main"),
    elements.filter(({ tagName }) => tagName === "body")
  ]
  for (const group of candidates) {
    const found = outermost(group)
      .map((element) => withoutSurroundings(element))
      .reduce<{ readonly body: Root; readonly length: number } | undefined>((most, body) => {
        const { length } = plainText(body)
        return length > (most?.length ?? 0) ? { body, length } : most
      }, undefined)
    if (found !== undefined) return found.body
  }
  return withoutSurroundings(page)
}

const around = new Set(
  "nav aside footer form script style template head title link meta base button input select textarea dialog".split(" ")
)
const roles = new Set(["navigation", "complementary", "banner", "contentinfo", "search", "dialog"])

const isAround = (element: Element): boolean =>
  (around.has(element.tagName) && !isTaskBox(element)) ||
  roles.has(attribute(element, "role") ?? "") ||
  element.properties["hidden"] === true ||
  attribute(element, "ariaHidden") === "true"

const withoutSurroundings = (node: Element | Root): Root => ({
  type: "root",
  children: clean(node.children).filter(({ type }) => type !== "doctype")
})

const clean = <T extends RootContent>(children: ReadonlyArray<T>): Array<T | ElementContent> =>
  children.flatMap((child): Array<T | ElementContent> => {
    if (child.type === "comment") return []
    if (child.type !== "element") return [child]
    if (isAround(child)) return []
    if (child.tagName === "header") return picturesIn(child)
    return [{ ...child, children: clean(child.children) }]
  })

/** A header repeats the title and the byline; its lead picture is shown nowhere else. */
const picturesIn = (header: Element): Array<ElementContent> => {
  const found: Array<ElementContent> = []
  const visit = (node: Nodes): void => {
    if (node.type !== "element") return
    if (["figure", "picture", "img"].includes(node.tagName)) found.push(node)
    else if (!isAround(node)) for (const child of node.children) visit(child)
  }
  for (const child of header.children) visit(child)
  return found
}

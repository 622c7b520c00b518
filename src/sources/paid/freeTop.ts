/**
 * What everybody may know of a text that is kept back whole: its title, where
 * it is a heading of its own before the text, and in a page what its head says.
 */
import type { Element, Parents, Root, RootContent } from "hast"
import { elementsIn, outermost } from "../../markup/elements.ts"
import { plainText } from "../../markup/plainText.ts"

export interface TopRequest {
  readonly isPage: boolean
  /** False where it is in doubt what is kept back: a heading inside of a page's body may be a part of it. */
  readonly isSure: boolean
}

export const freeTop = (tree: Root, { isPage, isSure }: TopRequest): Root => {
  if (!isPage) return { ...tree, children: topHeading(tree) }
  const shown = isSure ? beforeText(tree) : []
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children.flatMap((child): Array<T> => {
      if (child.type !== "element") return child.type === "doctype" ? [child] : []
      if (child.tagName === "head") return [child]
      if (child.tagName === "body") return [{ ...child, children: [...shown] }]
      return child.tagName === "html" ? [{ ...child, children: visit(child.children) }] : []
    })
  return { ...tree, children: visit(tree.children) }
}

/** Not one that stands in another element, which may be the paid one. */
const topHeading = ({ children }: Root): Array<Element> => {
  const first = children.find(
    (child) => child.type === "element" || (child.type === "text" && child.value.trim() !== "")
  )
  return first?.type === "element" && first.tagName === "h1" ? [first] : []
}

/** A paragraph of so many characters is text; shorter ones are bylines and the like. */
const textLength = 80

/** The heading and the dates of a page before the text of its article. */
const beforeText = (page: Parents): ReadonlyArray<Element> => {
  const elements = elementsIn(page)
  const [holder] = outermost(elements.filter(({ tagName }) => tagName === "article" || tagName === "main"))
  const found: Array<Element> = []
  for (const one of holder === undefined ? elements : elementsIn(holder)) {
    if (["p", "li", "td", "blockquote", "pre"].includes(one.tagName) && plainText(one).length > textLength) break
    if (one.tagName === "h1") found.push(one)
    if (one.tagName === "time") found.push({ ...one, children: [] })
  }
  return found
}

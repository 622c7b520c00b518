/** The first-level heading at the top of a body: the article's title, said once more. */
import type { Element, Parents, Root, RootContent } from "hast"
import { oneLine } from "./oneLine.ts"
import { plainText } from "./plainText.ts"

const wrappers = new Set(["article", "div", "header", "hgroup", "main", "section"])

/** The heading, where nothing that can be read or seen stands before it. */
export const leadingHeading = (parent: Parents): Element | undefined => {
  for (const child of parent.children) {
    if (child.type === "element") {
      if (child.tagName === "h1") return child
      return wrappers.has(child.tagName) ? leadingHeading(child) : undefined
    }
    if (child.type === "text" && child.value.trim() !== "") return undefined
  }
  return undefined
}

/** The body without its leading heading, if that says the title; another heading stays. */
export const withoutTitle = (body: Root, title: string): Root => {
  const heading = leadingHeading(body)
  if (heading === undefined || oneLine(plainText(heading)) !== title) return body
  const remove = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children
      .filter((child) => child !== heading)
      .map((child) => (child.type === "element" ? { ...child, children: remove(child.children) } : child))
  return { ...body, children: remove(body.children) }
}

/** The first-level heading at the top of a body: the article's title, said once more. */
import type { Element, Parents, Root } from "hast"
import { oneLine } from "./oneLine.ts"
import { plainText } from "./plainText.ts"
import { rewritten } from "./rewritten.ts"

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
  let isFound = false
  const remove = <T extends Root | Element>(parent: T): T =>
    rewritten(parent, (child) => {
      if (isFound || child.type !== "element") return child
      if (child !== heading) return remove(child)
      isFound = true
      return []
    })
  return remove(body)
}

/** The table of contents of a body, in the place that its author left for it. */
import type { Element, ElementContent, Root } from "hast"
import { rewritten } from "../rewritten.ts"
import type { Heading } from "./anchors.ts"

/** What stands for the place between the reading of a body and its writing. */
export const contentsPlace = "fanfare:contents"

/** More than a reader looks through; so a few bytes never ask for many. */
const most = 1000

/** The first place is filled, further ones are taken out. `address` gives where an id stands. */
export const withContents = (safe: Root, headings: ReadonlyArray<Heading>, address: (id: string) => string): Root => {
  let isFilled = headings.length === 0
  const visit = <T extends Root | Element>(parent: T): T =>
    rewritten(parent, (child) => {
      if (child.type !== "element") return child
      if (child.properties["id"] !== contentsPlace) return visit(child)
      if (isFilled) return []
      isFilled = true
      return listOf(headings.slice(0, most), address)
    })
  return visit(safe)
}

/** A list within a list for each deeper level; a level that is skipped makes none. */
const listOf = (headings: ReadonlyArray<Heading>, address: (id: string) => string): Element => {
  const top = element("ul")
  const open: Array<{ readonly level: number; readonly list: Element }> = [{ level: 0, list: top }]
  for (const { level, id, text } of headings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)?.list ?? top
    const link = element("a", [{ type: "text", value: text }], { href: address(id) })
    const item = element("li", [link])
    parent.children.push(item)
    const list = element("ul")
    item.children.push(list)
    open.push({ level, list })
  }
  return withoutEmpty(top)
}

const element = (
  tagName: string,
  children: Array<ElementContent> = [],
  properties: Element["properties"] = {}
): Element => ({ type: "element", tagName, properties, children })

const withoutEmpty = (list: Element): Element => ({
  ...list,
  children: list.children.flatMap((child): Element["children"] =>
    child.type !== "element"
      ? [child]
      : child.tagName === "ul" && child.children.length === 0
        ? []
        : [withoutEmpty(child)]
  )
})

/** A piece of HTML that other pages include, as a target. */
import type { Element, RootContent } from "hast"
import { toHtml } from "hast-util-to-html"
import { order, type Target } from "../../model/Target.ts"

export const fragment = (path: string, elements: () => ReadonlyArray<Element>): Target => ({
  path,
  type: "text/html; charset=utf-8",
  order: order.fragment,
  content: { _tag: "Text", render: () => fragmentHtml(elements()) }
})

/** One line for each element; a lone surrogate, which no file can hold, becomes U+FFFD. */
export const fragmentHtml = (elements: ReadonlyArray<Element>): string => {
  const children = elements.flatMap((element): RootContent[] => [element, { type: "text", value: "\n" }])
  return toHtml({ type: "root", children }).toWellFormed()
}

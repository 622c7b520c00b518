/** Elements as a piece of HTML that other pages include. */
import type { Element, RootContent } from "hast"
import { treeHtml } from "../../markup/html/treeHtml.ts"

/** One line for each element; a lone surrogate, which no file can hold, becomes U+FFFD. */
export const fragmentHtml = (elements: ReadonlyArray<Element>): string => {
  const children = elements.flatMap((element): RootContent[] => [element, { type: "text", value: "\n" }])
  return treeHtml({ type: "root", children }).toWellFormed()
}

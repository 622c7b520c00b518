/** Nodes as they stand in a line: paragraphs are their words, and the blanks between them go. */
import type { ElementContent } from "hast"

export const unwrapped = (nodes: ReadonlyArray<ElementContent>): ReadonlyArray<ElementContent> =>
  nodes.some((node) => node.type === "element" && node.tagName === "p")
    ? nodes.flatMap((node) => {
        if (node.type === "text" && node.value.trim() === "") return []
        return node.type === "element" && node.tagName === "p" ? node.children : [node]
      })
    : nodes

/** The notes at the foot of a text, as the generators write them: kramdown, markdown-it, Pandoc, GitHub, Hugo and WordPress. */
import type { RootContent } from "hast"
import { attribute } from "../../markup/elements.ts"

/** Whether it is the list of all notes. */
export const isNotes = (node: RootContent): boolean =>
  node.type === "element" &&
  ["section", "div", "ol", "aside", "footer"].includes(node.tagName) &&
  (/(?:^|\s)(?:[\w-]*-)?(?:footnotes|endnotes)(?:\s|$)/.test(attribute(node, "className") ?? "") ||
    ["footnotes", "endnotes"].includes(attribute(node, "id") ?? "") ||
    attribute(node, "role") === "doc-endnotes")

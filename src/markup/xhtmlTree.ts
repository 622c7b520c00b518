/** XHTML inside of XML as a tree of HTML (RFC 4287, 3.1.1.3). Not yet safe; depth is limited where the XML is read. */
import type { Element, ElementContent, Root } from "hast"
import { h } from "./html/h.ts"
import type { XmlNode } from "./xmlRecords.ts"

export const xhtmlTree = (node: XmlNode): Root => ({ type: "root", children: contentOf(node) })

const contentOf = ({ children }: XmlNode): Array<ElementContent> =>
  children.map((child) => (typeof child === "string" ? { type: "text", value: child } : elementOf(child)))

/** Only links have attributes that matter in a comment. */
const elementOf = (node: XmlNode): Element => {
  const href = node.attributes["href"]
  const tagName = node.local.toLowerCase()
  return { ...h("div", tagName === "a" && href !== undefined ? { href } : {}, contentOf(node)), tagName }
}

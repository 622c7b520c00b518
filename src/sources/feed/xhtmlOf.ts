/** The content of an element of XML as HTML, in its order, its addresses absolute (RFC 4287, 3.1.1.3; XML Base). */
import { isXhtml } from "./vocabulary.ts"
import type { XmlNode } from "../../markup/xmlRecords.ts"
import { absoluteAddress } from "./absoluteHtml.ts"

/** HTML, 13.1.2: elements without content. */
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "))
const addresses = new Set("href src cite action longdesc background poster data".split(" "))

/** `base` is that of the element. The `div` that only holds XHTML is not part of it. */
export const xhtmlOf = (node: XmlNode, base: string | null): string => {
  const elements = node.children.filter((child) => typeof child !== "string")
  const [first] = elements
  const isWrapped =
    elements.length === 1 &&
    first?.local.toLowerCase() === "div" &&
    (isXhtml(first) || first.uri === node.uri) &&
    node.children.every((child) => typeof child !== "string" || child.trim() === "")
  return isWrapped && first !== undefined ? contentOf(first, baseOf(first, node, base)) : contentOf(node, base)
}

/** An element that names a base has its own. */
const baseOf = (node: XmlNode, above: XmlNode, base: string | null): string | null =>
  node.base === null || node.base === above.base ? base : absoluteAddress(node.base, base)

const contentOf = (node: XmlNode, base: string | null): string =>
  node.children
    .map((child) => (typeof child === "string" ? escapedText(child) : elementOf(child, baseOf(child, node, base))))
    .join("")
    .trim()

const elementOf = (node: XmlNode, base: string | null): string => {
  const name = node.local.toLowerCase()
  if (!/^[a-z][a-z\d-]*$/.test(name)) return contentOf(node, base)
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => /^[a-z][\w-]*$/i.test(key) && key !== "base" && key !== "space")
    .map(
      ([key, value]) =>
        ` ${key.toLowerCase()}="${escapedValue(addresses.has(key.toLowerCase()) ? absoluteAddress(value, base) : value)}"`
    )
    .join("")
  // One that nobody closed took what stands behind it along.
  if (empty.has(name)) return `<${name}${attributes}>${inner(node, base)}`
  return `<${name}${attributes}>${inner(node, base)}</${name}>`
}

/** White space at the ends counts within an element. */
const inner = (node: XmlNode, base: string | null): string =>
  node.children
    .map((child) => (typeof child === "string" ? escapedText(child) : elementOf(child, baseOf(child, node, base))))
    .join("")

const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const escapedValue = (value: string): string => escapedText(value).replaceAll('"', "&quot;")

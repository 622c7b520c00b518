/**
 * The body of an article as part of a page: parsed from its safe HTML, its
 * headings below the page's own, its pictures with a size where it is known.
 */
import type { Element, ElementContent, Parents } from "hast"
import { h } from "../../../markup/html/h.ts"
import { htmlTree } from "../../../markup/htmlTree.ts"
import type { Article } from "../../../model/Article.ts"
import type { Facts } from "../../Facts.ts"
import { pinAttributes } from "./pinAttributes.ts"

export interface Body {
  readonly content: ReadonlyArray<ElementContent>
  /** The addresses of the pictures that stand in it. */
  readonly pictures: ReadonlySet<string>
}

export const articleBody = (article: Article, facts: Pick<Facts, "share">): Body => {
  const { html, text, images } = article
  const tree: Parents = htmlTree(html, { fragment: true }) ?? h("div", h("p", text))
  const content = tree.children.flatMap((node) => (node.type === "doctype" ? [] : [node]))
  const elements = elementsIn(content)
  const pictures = new Set<string>()
  // Of two pictures with one address the first counts.
  const byAddress = new Map(images.toReversed().map((image) => [image.url, image]))
  const lower = elements.some(({ tagName }) => tagName === "h1")
  for (const element of elements) {
    if (lower && /^h[1-5]$/.test(element.tagName)) element.tagName = `h${Number(element.tagName[1]) + 1}`
    if (element.tagName === "pre" || element.tagName === "table") element.properties["tabIndex"] = 0
    if (element.tagName !== "img") continue
    const source = String(element.properties["src"] ?? "")
    const known = byAddress.get(source)
    pictures.add(source)
    element.properties["alt"] ??= known?.alt ?? ""
    element.properties["loading"] = "lazy"
    // What the author wrote on the picture itself stands before it.
    if (known !== undefined) element.properties = { ...pinAttributes(known, article, facts), ...element.properties }
    if (known?.width === undefined || known.height === undefined) continue
    element.properties["width"] = known.width
    element.properties["height"] = known.height
  }
  return { content, pictures }
}

/** In the order of the text. Without recursion, because a tree may be as deep as a program writes it. */
const elementsIn = (content: ReadonlyArray<ElementContent>): ReadonlyArray<Element> => {
  const found: Array<Element> = []
  const waiting = content.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== "element") continue
    found.push(node)
    for (const child of node.children.toReversed()) waiting.push(child)
  }
  return found
}

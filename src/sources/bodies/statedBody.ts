/**
 * The text of an article that a page shows by its script alone: its state in
 * JSON (Next.js, Nuxt, Gatsby and the like have the whole article in it), or
 * `articleBody` of JSON-LD. Asked only where the page itself shows hardly any
 * text. The state of a page holds much else: the article is what stands beside
 * the title of the page.
 */
import type { Element, ElementContent, Root } from "hast"
import { elementsIn, rawText } from "../../markup/elements.ts"
import { h } from "../../markup/html/h.ts"
import { letterSize } from "../../text/letterSize.ts"
import { shownLater } from "./shownLater.ts"
import { statedArticles } from "./statedArticles.ts"
import { statedBlocks } from "./statedBlocks.ts"
import { isHidden } from "./units.ts"

/** Letters of text from which on a page shows it itself; letters that an article has. */
const shown = 250
const least = 250

/** The page with the text that its script shows, or with the article that it states in place of its body; the page itself where it shows one, or has none. */
export const withStatedBody = (page: Root, title: string): Root => {
  if (showsText(page)) return page
  const later = shownLater(page)
  const blocks = title === "" || later !== page ? undefined : statedIn(elementsIn(page), title)
  if (blocks === undefined) return later
  const article = h("article", { itemProp: "articleBody" }, ...blocks)
  const put = <Parent extends Root | Element>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.map((child) => {
      if (child.type !== "element") return child
      if (child.tagName === "body") return { ...child, children: [article] }
      return child.tagName === "html" ? put(child) : child
    })
  })
  return put(page)
}

/** Stops at the text that is enough: most pages have it near their beginning. */
const showsText = (page: Root): boolean => {
  let left = shown
  const visit = ({ children }: Root | Element): boolean =>
    children.some((child) => {
      if (child.type === "text") {
        const size = child.value.length < longText ? 0 : letterSize(child.value.trim())
        if (size >= longText) left -= size
        return left <= 0
      }
      return child.type === "element" && !unshown.has(child.tagName) && !isHidden(child) && visit(child)
    })
  return visit(page)
}

/** Letters of a text that is no name of a link, and no button. */
const longText = 40

const unshown = new Set("script style template noscript head nav footer aside form dialog button select".split(" "))

const statedIn = (elements: ReadonlyArray<Element>, title: string): ReadonlyArray<ElementContent> | undefined => {
  let best: { readonly blocks: ReadonlyArray<ElementContent>; readonly size: number } | undefined
  for (const one of statedArticles(elements, title)) {
    const blocks = statedBlocks(one)
    const size = letterSize(blocks.map(rawText).join(" "))
    if (size >= least && size > (best?.size ?? 0)) best = { blocks, size }
  }
  return best?.blocks
}

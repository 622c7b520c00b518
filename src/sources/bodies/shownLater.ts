/**
 * A page whose text is hidden until a script shows it, as WeChat's: what holds
 * most of the hidden text is shown. Asked only where the page shows hardly any.
 */
import type { Element, ElementContent, Root } from "hast"
import { letterSize } from "../../text/letterSize.ts"
import { rewritten } from "../../markup/rewritten.ts"
import { isDialog } from "./isDialog.ts"
import { isHidden } from "./units.ts"

/** Letters of a text; a menu, a hint or a form has fewer in its paragraphs. */
const least = 150
const longText = 20

const silent = new Set("script style template noscript head nav footer aside form button select".split(" "))

/** The page itself where nothing of it is such a text. */
export const shownLater = (page: Root): Root => {
  let best: { readonly element: Element; readonly size: number } | undefined
  const visit = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (child.type !== "element" || silent.has(child.tagName) || isDialog(child)) continue
      if (!isHidden(child)) visit(child)
      else {
        const size = child.tagName.startsWith("amp-") ? 0 : textSize(child)
        if (size >= least && size > (best?.size ?? 0)) best = { element: child, size }
      }
    }
  }
  visit(page)
  return best === undefined ? page : withShown(page, best.element)
}

/** Of texts that are more than names of links. */
const textSize = ({ children }: Element): number =>
  children.reduce((sum, child: ElementContent) => {
    if (child.type === "text") {
      const size = letterSize(child.value.trim())
      return sum + (size >= longText ? size : 0)
    }
    return child.type === "element" && !silent.has(child.tagName) && child.tagName !== "a" ? sum + textSize(child) : sum
  }, 0)

const withShown = <T extends Root | Element>(parent: T, element: Element): T =>
  rewritten(parent, (child) => {
    if (child.type !== "element") return child
    if (child !== element) return withShown(child, element)
    const { hidden: _hidden, style: _style, ariaHidden: _ariaHidden, ...properties } = child.properties
    return { ...child, properties }
  })

/**
 * KaTeX and MathJax write a formula twice, once as MathML and once for eyes
 * alone: the MathML of an element that is such a pair, and nothing more.
 */
import type { Element } from "hast"
import { attribute, elementsIn } from "../elements.ts"

const names = /(?:^|\s)(?:katex|katex-display|MathJax(?:_\w+)?|mathjax)(?:\s|$)/

/** Blocks of text: an element that holds one is a part of the page, whatever it is called. */
const blocks = new Set(["p", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "blockquote"])

export const mathOfTwin = (element: Element): Element | undefined => {
  if (element.tagName !== "mjx-container" && !names.test(attribute(element, "className") ?? "")) return undefined
  let found: Element | undefined
  for (const one of elementsIn(element)) {
    if (blocks.has(one.tagName)) return undefined
    if (one.tagName === "math") found ??= one
  }
  return found
}

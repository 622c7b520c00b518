/** Figures whose picture is not there: they leave the body, and their captions are kept as captions. */
import type { Element, Root } from "hast"
import type { Caption } from "../model/Article.ts"
import { readCaption } from "../text/caption.ts"
import { rewritten } from "../markup/rewritten.ts"
import { figureCaption } from "./pictures.ts"

const shown = new Set(["table", "pre", "blockquote", "video", "audio", "p", "ul", "ol", "code"])

/** `isLost` tells whether a picture has no address that can be published. */
export const takeLostFigures = (
  body: Root,
  isLost: (image: Element) => boolean
): { readonly body: Root; readonly captions: ReadonlyArray<Caption> } => {
  const captions: Array<Caption> = []
  let paragraphs = 0
  /** By figure, so that those within others are looked through once. */
  const known = new Map<Element, boolean>()
  const isFull = (element: Element): boolean => {
    const full =
      known.get(element) ??
      element.children.some(
        (child) =>
          child.type === "element" &&
          child.tagName !== "figcaption" &&
          (shown.has(child.tagName) || (child.tagName === "img" && !isLost(child)) || isFull(child))
      )
    if (element.tagName === "figure") known.set(element, full)
    return full
  }
  const visit = <T extends Root | Element>(parent: T): T =>
    rewritten(parent, (child) => {
      if (child.type !== "element") return child
      if (child.tagName === "figure" && !isFull(child)) {
        const text = figureCaption(child)
        if (text !== "") captions.push({ ...(readCaption(text) ?? { text }), after: paragraphs })
        return []
      }
      if (child.tagName === "p") paragraphs += 1
      return visit(child)
    })
  return { body: visit(body), captions }
}

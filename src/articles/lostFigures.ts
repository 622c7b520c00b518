/** Figures whose picture is not there: they leave the body, and their captions are kept as captions. */
import type { Element, Root } from "hast"
import type { Caption } from "../model/Article.ts"
import { readCaption } from "../text/caption.ts"
import { elementsIn, outermost } from "../markup/elements.ts"
import { plainText } from "../markup/plainText.ts"
import { rewritten } from "../markup/rewritten.ts"
import { figureCaption } from "./pictures.ts"

const captionTags = new Set(["figcaption"])
const shown = new Set(["table", "pre", "blockquote", "video", "audio", "p", "ul", "ol", "code"])

/** `isLost` tells whether a picture has no address that can be published. */
export const takeLostFigures = (
  body: Root,
  isLost: (image: Element) => boolean
): { readonly body: Root; readonly captions: ReadonlyArray<Caption> } => {
  const captions: Array<Caption> = []
  let paragraphs = 0
  const isEmpty = (figure: Element): boolean => {
    const all = elementsIn(figure)
    const said = new Set(outermost(all.filter(({ tagName }) => tagName === "figcaption")).flatMap(elementsIn))
    const inside = all.filter((element) => !said.has(element))
    if (inside.some(({ tagName }) => shown.has(tagName))) return false
    const pictures = inside.filter(({ tagName }) => tagName === "img")
    // Words beside a picture that is not there are its credit; those of a figure that never had one are what it shows.
    return pictures.length > 0 ? pictures.every(isLost) : plainText(figure, { without: captionTags }) === ""
  }
  const visit = <T extends Root | Element>(parent: T): T =>
    rewritten(parent, (child) => {
      if (child.type !== "element") return child
      if (child.tagName === "figure" && isEmpty(child)) {
        const text = figureCaption(child)
        if (text !== "") captions.push({ ...(readCaption(text) ?? { text }), after: paragraphs })
        return []
      }
      if (child.tagName === "p") paragraphs += 1
      return visit(child)
    })
  return { body: visit(body), captions }
}

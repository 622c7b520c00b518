/** Figures whose picture is not there: they leave the body, and their captions are kept as captions. */
import type { Element, Root } from "hast"
import type { Caption } from "../model/Article.ts"
import { readCaption } from "../text/caption.ts"
import { rewritten } from "../markup/rewritten.ts"
import { figureCaption } from "./pictures.ts"

interface Content {
  readonly isShown: boolean
  readonly hasPictures: boolean
  readonly hasWords: boolean
}

const shown = new Set(["table", "pre", "blockquote", "video", "audio", "p", "ul", "ol", "code"])

/** Words beside a picture that is not there are its credit; those of a figure that never had one are what it shows. */
const isLostFigure = ({ isShown, hasPictures, hasWords }: Content): boolean => !isShown && (hasPictures || !hasWords)

/** `isLost` tells whether a picture has no address that can be published. */
export const takeLostFigures = (
  body: Root,
  isLost: (image: Element) => boolean
): { readonly body: Root; readonly captions: ReadonlyArray<Caption> } => {
  const captions: Array<Caption> = []
  let paragraphs = 0
  /** By figure, so that those within others are looked through once. */
  const known = new Map<Element, Content>()
  const contentOf = (element: Element): Content => {
    const before = known.get(element)
    if (before !== undefined) return before
    const content = { isShown: false, hasPictures: false, hasWords: false }
    for (const child of element.children) {
      if (child.type === "text") content.hasWords ||= child.value.trim() !== ""
      if (child.type !== "element" || child.tagName === "figcaption") continue
      const isPicture = child.tagName === "img"
      const inside = contentOf(child)
      content.isShown ||= shown.has(child.tagName) || (isPicture && !isLost(child)) || inside.isShown
      content.hasPictures ||= isPicture || inside.hasPictures
      content.hasWords ||= inside.hasWords
    }
    if (element.tagName === "figure") known.set(element, content)
    return content
  }
  const visit = <T extends Root | Element>(parent: T): T =>
    rewritten(parent, (child) => {
      if (child.type !== "element") return child
      if (child.tagName === "figure" && isLostFigure(contentOf(child))) {
        const text = figureCaption(child)
        if (text !== "") captions.push({ ...(readCaption(text) ?? { text }), after: paragraphs })
        return []
      }
      if (child.tagName === "p") paragraphs += 1
      return visit(child)
    })
  return { body: visit(body), captions }
}

/**
 * Pictures and what is written under them as `<figure>` with `<figcaption>`,
 * however a page marks them, so that captions and credits are told from the
 * text and stay with their pictures.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { attribute, elementsIn, isWithin, rawText, someIn } from "../../markup/elements.ts"
import { h } from "../../markup/html/h.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { readCaption, readCreditLine } from "../../text/caption.ts"

const longest = 600
const pictures = new Set(["img", "picture", "video", "amp-img"])
const texts = new Set([
  "pre",
  "table",
  "blockquote",
  "ul",
  "ol",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "figure",
  "iframe"
])
const captionName = /(?:^|[\s_-])(?:caption|credits?|wp-caption-text|figcaption)(?:[\s_-]|$)|caption/i

export const withFigures = (page: Root): Root => ({ ...page, children: figuresIn(page.children) })

const figuresIn = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> => {
  const done = children.map((child) => (child.type === "element" ? (figureOf(child) as T & Element) : child))
  return joined(done)
}

const figureOf = (element: Element): Element => {
  if (element.tagName === "figure") return completed(element)
  const children = figuresIn(element.children)
  const own = children.every((child, index) => child === element.children[index]) ? element : { ...element, children }
  return isCaptioned(own) ? completed({ ...own, tagName: "figure" }) : own
}

/** A `<div>` with a picture and little but its caption. */
const isCaptioned = (element: Element): boolean => {
  if (!["div", "span", "section"].includes(element.tagName) || !isSmall(element)) return false
  const inner = elementsIn(element)
  return (
    inner.some(({ tagName }) => pictures.has(tagName)) &&
    inner.some((one) => !pictures.has(one.tagName) && isCaption(one)) &&
    !inner.some(({ tagName }) => texts.has(tagName)) &&
    rawText(element).trim().length <= longest
  )
}

/** Fewer than twenty elements; large ones are not counted to their end. */
const isSmall = (element: Element): boolean => {
  let left = 20
  const visit = ({ children }: Element): boolean =>
    children.every((child) => child.type !== "element" || (--left > 0 && visit(child)))
  return visit(element)
}

const isCaption = (element: Element): boolean =>
  captionName.test(attribute(element, "className") ?? "") && rawText(element).trim() !== ""

/** A figure of one picture whose words are not all in its caption. */
const completed = (figure: Element): Element => {
  const inner = elementsIn(figure)
  if (
    !inner.some(({ tagName }) => pictures.has(tagName)) ||
    inner.some(({ tagName }) => texts.has(tagName)) ||
    rawText(figure).trim().length > longest
  )
    return figure
  const said: Array<ElementContent> = []
  const take = (children: ReadonlyArray<ElementContent>): Array<ElementContent> =>
    children.flatMap((child): Array<ElementContent> => {
      if (child.type === "text") {
        if (child.value.trim() !== "") said.push(child)
        return []
      }
      if (child.type !== "element") return []
      if (["script", "style", "button", "noscript", "svg"].includes(child.tagName)) return [child]
      if (child.tagName === "figcaption") {
        for (const one of child.children) said.push(one)
        return []
      }
      if (rawText(child).trim() === "") return [child]
      if (elementsIn(child).some(({ tagName }) => pictures.has(tagName)))
        return [{ ...child, children: take(child.children) }]
      said.push(
        { type: "text", value: " " },
        ...(["div", "p", "section"].includes(child.tagName) ? child.children : [child])
      )
      return []
    })
  const captions = inner.filter(({ tagName }) => tagName === "figcaption")
  const within = captions.reduce((sum, caption) => sum + rawText(caption).trim().length, 0)
  if (within > 0 && within >= shownLength(figure)) return figure
  const shown = take(figure.children)
  return said.length === 0 ? figure : { ...figure, children: [...shown, h("figcaption", ...said)] }
}

const shownLength = (element: Element): number =>
  ["script", "style", "button", "noscript", "svg"].includes(element.tagName)
    ? 0
    : element.children.reduce(
        (sum, child) =>
          sum + (child.type === "text" ? child.value.trim().length : child.type === "element" ? shownLength(child) : 0),
        0
      )

/** A block that is called a caption, right behind one that is a picture and no more. */
const joined = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> => {
  const result: Array<T> = []
  // Of the last element that was passed, where nothing but white space stands behind it.
  let at = -1
  for (const child of children) {
    if (child.type === "element") {
      const before = result[at]
      if (
        before?.type === "element" &&
        lines.has(child.tagName) &&
        isPictureBlock(before) &&
        isLine(child) &&
        (isCaption(child) || isCredited(child))
      ) {
        result.splice(at, 1, h("figure", before as ElementContent, h("figcaption", ...child.children)) as T & Element)
        continue
      }
      at = result.length
    } else if (child.type !== "text" || child.value.trim() !== "") at = -1
    result.push(child)
  }
  return result
}

/** Whether its words are a caption by the credit in them. */
const isCredited = (element: Element): boolean => {
  const text = oneLine(rawText(element))
  return text.length > 0 && (readCreditLine(text) ?? readCaption(text)) !== undefined
}

const lines = new Set(["p", "div", "span", "small", "em", "i"])

/** A block that may be the caption of what stands before it. */
const isLine = (element: Element): boolean =>
  lines.has(element.tagName) &&
  isWithin(element, longest) &&
  !someIn(element, ({ tagName }) => pictures.has(tagName) || texts.has(tagName))

const isPictureBlock = (element: Element): boolean =>
  ["p", "div", "img", "picture", "a", "span"].includes(element.tagName) &&
  isWithin(element, 0) &&
  (pictures.has(element.tagName) || someIn(element, ({ tagName }) => pictures.has(tagName)))

/**
 * HTML as text that a person can read: blocks are separated by an empty line,
 * items and rows by a line break, so that no two words stick together.
 */
import type { Element, Nodes } from "hast"
import { mathOfTwin } from "./html/mathOfTwin.ts"
import { isNoteMark } from "./noteIds.ts"

const blocks = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend main nav ol p pre section summary table ul".split(
    " "
  )
)
const lines = new Set(["br", "li", "tr", "caption"])
const silent = new Set(
  "script style template noscript head title svg iframe object audio video select textarea button".split(" ")
)

/** Of a formula: what shows nothing, and what says the same in another language. */
const unseen = new Set(["mphantom", "annotation", "annotation-xml"])

/** What is not one blank already: most text has nothing else between its words. */
const whiteSpace = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g

export interface PlainTextOptions {
  /** Elements whose text is left out as well. */
  readonly without?: ReadonlySet<string>
}

/** The text of a tree, paragraphs separated by an empty line. */
export const plainText = (node: Nodes, { without }: PlainTextOptions = {}): string => {
  let text = ""
  const write = (one: Nodes, preformatted: boolean): void => {
    if (one.type === "text") text += preformatted ? one.value : one.value.replace(whiteSpace, " ")
    if (one.type === "element") writeElement(one, preformatted)
    if (one.type === "root") for (const child of one.children) write(child, preformatted)
  }
  const writeElement = (element: Element, preformatted: boolean): void => {
    const { tagName } = element
    if (silent.has(tagName) || unseen.has(tagName) || without?.has(tagName) === true || isNoteMark(element)) return
    const formula = mathOfTwin(element)
    if (formula !== undefined) {
      write(formula, preformatted)
      return
    }
    const edge = blocks.has(tagName) ? "\n\n" : lines.has(tagName) ? "\n" : ""
    text += edge
    for (const child of element.children) write(child, preformatted || tagName === "pre")
    text += tagName === "td" || tagName === "th" ? " " : tagName === "br" ? "" : edge
  }
  write(node, false)
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/(?<=\S) {2,}(?=\S)/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

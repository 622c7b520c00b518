/** Formulas as letters, raised and lowered ones among them: feeds cannot hold MathML, and a page's twin of it is for eyes alone. */
import type { Element, ElementContent } from "hast"
import { h } from "../../markup/html/h.ts"
import { attribute, elementsIn, rawText } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { mathOfTwin } from "../../markup/html/mathOfTwin.ts"
import { texOfScript } from "../../markup/html/speakingScript.ts"

/** Null for what is no formula. The wrappers of KaTeX and MathJax hold it twice. */
export const formulaOf = (element: Element): ReadonlyArray<ElementContent> | null => {
  const written = element.tagName === "script" ? texOfScript(element) : undefined
  if (written !== undefined) return oneLine(written) === "" ? [] : [h("code", oneLine(written))]
  const math = element.tagName === "math" ? element : mathOfTwin(element)
  if (math === undefined) return null
  return isPlain(math) ? contentOf(math.children) : [h("code", texOf(math) ?? oneLine(rawText(math)))]
}

const rows = new Set(["math", "mrow", "mstyle", "mpadded", "merror", "semantics"])
const tokens = new Set(["mi", "mn", "mo", "mtext", "ms", "mspace"])
/** What takes room and shows nothing, and what says the same in another language. */
const unseen = new Set(["mphantom", "annotation", "annotation-xml"])
const scripts = new Set(["msup", "msub", "msubsup", "mfrac", "msqrt"])

/** Whether letters in a row say it whole. */
const isPlain = (math: Element): boolean =>
  elementsIn(math).every(
    ({ tagName }) => rows.has(tagName) || tokens.has(tagName) || scripts.has(tagName) || unseen.has(tagName)
  ) && elementsIn(math).some(({ tagName }) => tokens.has(tagName))

const contentOf = (children: ReadonlyArray<ElementContent>): Array<ElementContent> =>
  children.flatMap((child) => (child.type === "element" ? partOf(child) : []))

const partOf = (element: Element): Array<ElementContent> => {
  const { tagName } = element
  if (unseen.has(tagName)) return []
  if (tagName === "mspace") return [text(" ")]
  if (tagName === "mo") return [text(spaced(oneLine(rawText(element))))]
  if (tokens.has(tagName)) return [text(oneLine(rawText(element)))]
  const parts = element.children.filter((child) => child.type === "element").map(partOf)
  const [first = [], second = [], third = []] = parts
  switch (tagName) {
    case "msup":
      return [...first, h("sup", second)]
    case "msub":
      return [...first, h("sub", second)]
    case "msubsup":
      return [...first, h("sub", second), h("sup", third)]
    case "mfrac":
      return [...grouped(first), text("/"), ...grouped(second)]
    case "msqrt":
      return [text("√"), ...grouped(parts.flat())]
    default:
      return parts.flat()
  }
}

/** In brackets where it is more than one sign. */
const grouped = (parts: Array<ElementContent>): Array<ElementContent> =>
  parts.length <= 1 ? parts : [text("("), ...parts, text(")")]

/** Signs of operation and relation stand between blanks. */
const spaced = (sign: string): string => (/^[=+\-−±×÷·<>≤≥≠≈→←∈]$/.test(sign) ? ` ${sign} ` : sign)

const text = (value: string): ElementContent => ({ type: "text", value })

/** As its author wrote it in TeX. */
const texOf = (math: Element): string | undefined => {
  const annotation = elementsIn(math).find(
    (element) => element.tagName === "annotation" && /tex/i.test(attribute(element, "encoding") ?? "")
  )
  return oneLine(annotation === undefined ? (attribute(math, "alttext") ?? "") : rawText(annotation)) || undefined
}

/**
 * What WordPress does to the text of its classic editor when it shows it
 * (`wpautop`): empty lines end paragraphs, single line ends are breaks. It works
 * on the tree, so that code and what stands in attributes stay as they are.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { h } from "../../../markup/html/h.ts"

const blocks = new Set(
  "table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area blockquote address style p h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside hgroup header footer nav figure figcaption details menu summary script iframe video audio".split(
    " "
  )
)
/** Blocks whose own text is made of paragraphs. */
const holders = new Set("div blockquote section article aside header footer details address form".split(" "))
/** Here an empty line makes paragraphs, and a single line stays one without. */
const cells = new Set("li td th dd".split(" "))
const kept = new Set("pre code script style textarea table ul ol dl tbody thead tfoot tr colgroup map".split(" "))

export const autoParagraphs = (tree: Root): Root => ({ ...tree, children: inParagraphs(tree.children) })

/** Of a post that is made of blocks, only what stands between them: text of the classic editor. */
export const paragraphsBetween = (tree: Root): Root => ({
  ...tree,
  children: inParagraphs(tree.children, (block) => block)
})

const inParagraphs = (
  children: ReadonlyArray<RootContent>,
  within: (block: Element) => Element = withinBlock
): Array<RootContent> => {
  const found: Array<RootContent> = []
  let words: Array<ElementContent> = []
  const end = (): void => {
    const own = trimmed(words)
    if (own.some((one) => one.type === "element" || (one.type === "text" && one.value.trim() !== "")))
      found.push(h("p", own))
    else for (const one of own) if (one.type === "comment") found.push(one)
    words = []
  }
  for (const child of children) {
    if (child.type === "text") {
      const [first = "", ...others] = child.value.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n\s*/)
      add(words, first)
      for (const other of others) {
        end()
        add(words, other)
      }
    } else if (child.type === "element" && blocks.has(child.tagName)) {
      end()
      found.push(within(child))
    } else if (child.type === "comment" && (words.length === 0 || isBreak(child.value))) {
      end()
      found.push(child)
    } else if (child.type !== "doctype") words.push(child.type === "element" ? withBreaks(child) : child)
  }
  end()
  return found
}

/** Where the rest of a post or its next page begins, and where blocks do. */
const isBreak = (comment: string): boolean => /^\s*(?:more\b|nextpage\s*$|\/?wp:)/.test(comment)

const withinBlock = (element: Element): Element => {
  if (holders.has(element.tagName)) return { ...element, children: inParagraphs(element.children) as Array<Element> }
  if (cells.has(element.tagName)) {
    const isLong = element.children.some((one) => one.type === "text" && /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(one.value))
    if (isLong) return { ...element, children: inParagraphs(element.children) as Array<Element> }
    return { ...element, children: trimmed(element.children.flatMap(inner)) }
  }
  if (kept.has(element.tagName)) {
    if (/^(?:pre|code|script|style|textarea)$/.test(element.tagName)) return element
    return {
      ...element,
      children: element.children.map((one) => (one.type === "element" ? withinBlock(one) : one))
    }
  }
  return withBreaks(element)
}

const inner = (child: ElementContent): ReadonlyArray<ElementContent> => {
  if (child.type === "text") {
    const lines: Array<ElementContent> = []
    add(lines, child.value)
    return lines
  }
  return child.type === "element" ? [blocks.has(child.tagName) ? withinBlock(child) : withBreaks(child)] : [child]
}

const withBreaks = (element: Element): Element =>
  kept.has(element.tagName) || element.tagName === "figure" || element.tagName === "iframe"
    ? element
    : { ...element, children: element.children.flatMap(inner) }

/** The lines of a text, with breaks between them; a `<br>` that is written at the end of one counts. */
const add = (to: Array<ElementContent>, text: string): void => {
  for (const [index, line] of text.split("\n").entries()) {
    const last = to.at(-1)
    if (index > 0 && !(last?.type === "element" && last.tagName === "br")) to.push(h("br"))
    if (line !== "") to.push({ type: "text", value: line })
  }
}

/** Without breaks and white space at either end. */
const trimmed = (nodes: ReadonlyArray<ElementContent>): Array<ElementContent> => {
  let [from, until] = [0, nodes.length]
  while (from < until && isEdge(nodes[from])) from += 1
  while (until > from && isEdge(nodes[until - 1])) until -= 1
  return nodes.slice(from, until)
}

const isEdge = (one: ElementContent | undefined): boolean =>
  (one?.type === "text" && one.value.trim() === "") || (one?.type === "element" && one.tagName === "br")

/** A tree without some of its elements, and without all that its source has between their tags. */
import type { Element, Root, RootContent } from "hast"
import { elementsIn, rawText } from "../../markup/elements.ts"

const media = new Set("img picture video audio iframe embed object svg canvas math input table".split(" "))

/** Whether a reader sees anything of it. `isShallow`: of itself, not of what it holds. */
export const showsSomething = (node: RootContent, isShallow = false): boolean => {
  if (node.type !== "element") return false
  if (media.has(node.tagName)) return true
  return !isShallow && (rawText(node).trim() !== "" || elementsIn(node).some(({ tagName }) => media.has(tagName)))
}

/** HTML, section 13.1.2.4, optional tags: a parser ends these by itself. */
const endedByParser = new Set(
  "p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th body html".split(" ")
)
const withoutEnd = new Set("img hr br input embed source track wbr area col".split(" "))

/**
 * Whether the source goes on with an element where the parser ended it: `<p class="paid">` around blocks, or `<span>`
 * around the end of a paragraph.
 */
export const isTornApart = (element: Element, tree: Root): boolean => {
  if (element.position === undefined || withoutEnd.has(element.tagName) || isClosed(element)) return false
  if (!endedByParser.has(element.tagName)) return true
  return element.tagName === "p" && hasStrayEnd(tree, element)
}

/** Whether it has a tag at its end: its end is behind that of its content, then. */
const isClosed = ({ tagName, position, children }: Element): boolean => {
  const end = position?.end.offset
  const last = lastEnd(children)
  return end !== undefined && last !== undefined && end - last >= tagName.length + 3
}

/** Of the content; a parser adds elements that stand nowhere, as in tables. */
const lastEnd = (children: ReadonlyArray<RootContent>): number | undefined => {
  for (const child of children.toReversed()) {
    const end = child.position?.end.offset ?? (child.type === "element" ? lastEnd(child.children) : undefined)
    if (end !== undefined) return end
  }
  return undefined
}

/** A parser makes an empty paragraph, which stands nowhere in the source, of a `</p>` that closes nothing. */
const hasStrayEnd = (tree: Root, element: Element): boolean => {
  const before = beforeStrayEnds.get(tree) ?? beforeLastStrayEnd(tree)
  beforeStrayEnds.set(tree, before)
  return before.has(element)
}

/** The elements of a tree that such a paragraph follows; each of thousands may be asked for. */
const beforeStrayEnds = new WeakMap<Root, ReadonlySet<Element>>()

const beforeLastStrayEnd = (tree: Root): ReadonlySet<Element> => {
  const all = [...elementsIn(tree)]
  const last = all.findLastIndex(
    ({ tagName, position, children }) => tagName === "p" && position === undefined && children.length === 0
  )
  return new Set(all.slice(0, Math.max(0, last)))
}

interface Range {
  readonly start: number
  readonly end: number
}

/** What a parser moved out of an element, as out of a table, is cut as well. */
export const cutElements = (tree: Root, elements: ReadonlyArray<Element>): Root => {
  const gone = new Set<RootContent>(elements)
  const ranges = joined(elements.flatMap(rangeOf).toSorted((a, b) => a.start - b.start))
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children.flatMap((child): Array<T> => {
      if (!isKept(child) && (gone.has(child) || rangeOf(child).some((one) => isWithin(one, ranges)))) return []
      if (child.type !== "element") return [child]
      const inner = visit(child.children)
      return isHollow(child, inner) ? [] : [{ ...child, children: inner }]
    })
  return { ...tree, children: visit(tree.children) }
}

/** Whether it held nothing but what was cut. */
export const isHollow = ({ tagName, children }: Element, left: ReadonlyArray<RootContent>): boolean =>
  left.length < children.length && ["p", "span", "div", "section"].includes(tagName) && !left.some(isSomething)

export const isSomething = (node: RootContent): boolean =>
  node.type === "element" || (node.type === "text" && node.value.trim() !== "")

/** The head of a page is no text of the article. */
const isKept = (node: RootContent): boolean =>
  node.type === "doctype" || (node.type === "element" && ["html", "head"].includes(node.tagName))

const rangeOf = ({ position }: RootContent): ReadonlyArray<Range> => {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? [] : [{ start, end }]
}

const joined = (ranges: ReadonlyArray<Range>): ReadonlyArray<Range> => {
  const found: Array<Range> = []
  for (const one of ranges) {
    const last = found.at(-1)
    if (last !== undefined && one.start < last.end) {
      found.pop()
      found.push({ start: last.start, end: Math.max(last.end, one.end) })
    } else found.push(one)
  }
  return found
}

/** `ranges` are sorted, and apart from each other. */
const isWithin = ({ start, end }: Range, ranges: ReadonlyArray<Range>): boolean => {
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range === undefined) return false
    if (range.start <= start && end <= range.end) return true
    if (start < range.start) high = middle - 1
    else low = middle + 1
  }
  return false
}

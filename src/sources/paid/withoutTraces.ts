/**
 * The free part of a text without what points into the paid part, or belongs to
 * it: notes that only paid text has, entries of a table of contents, jumps.
 */
import type { Element, Nodes, Root, RootContent } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { plainText } from "../../markup/plainText.ts"
import { isNotes } from "./notes.ts"

/** `left` is what was cut out of `whole`. */
export const withoutTraces = (left: Root, whole: Root): Root => {
  const kept = new Set(elementsIn(left).flatMap(idOf))
  /** By the ids that only paid text has. */
  const gone = new Map<string, Element>()
  for (const one of elementsIn(whole)) for (const id of idOf(one)) if (!kept.has(id)) gone.set(id, one)
  const wanted = new Set(outsideNotes(left).flatMap(targetOf))
  const linked = new Set(elementsIn(whole).flatMap(targetOf))
  const isGone = (link: Element): boolean => targetOf(link).some((target) => gone.has(target))
  const isPaidNote = (one: Element): boolean =>
    idOf(one).some((id) => linked.has(id) && !wanted.has(id)) &&
    (one.tagName === "li" || (notes.has(one.tagName) && elementsIn(one).some(isGone)))
  const isTitled = (link: Element): boolean => {
    const text = oneLine(plainText(link))
    return targetOf(link).some((target) => {
      const element = gone.get(target)
      return element !== undefined && oneLine(plainText(element)) === text
    })
  }
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T | RootContent> =>
    children.flatMap((child): Array<T | RootContent> => {
      if (child.type !== "element") return [child]
      if (isNotes(child)) return [...notesOf(child, wanted)]
      if (isPaidNote(child)) return []
      if (child.tagName === "a" && isGone(child)) return isNoteMark(child) || isTitled(child) ? [] : child.children
      if (child.tagName === "li" && isEntry(child, isGone)) return listsIn(visit(child.children))
      const inner = visit(child.children) as typeof child.children
      const isEmptied = /^[ou]l$/.test(child.tagName) && child.children.some(isElement) && !inner.some(isElement)
      return isEmptied ? [] : [{ ...child, children: inner }]
    })
  return { ...left, children: visit(left.children) as Root["children"] }
}

/** Elements that a note may be. */
const notes = new Set(["p", "div", "aside", "dd"])

/** A reference to a note is nothing without it. */
const isNoteMark = (link: Element): boolean => /^[[(]?(?:\d+|[*†‡§])[\])]?$/.test(oneLine(plainText(link)))

const idOf = (element: Element): ReadonlyArray<string> => {
  const id = attribute(element, "id")
  return id === undefined || id === "" ? [] : [id]
}

/** The id that a link jumps to. */
const targetOf = (element: Element): ReadonlyArray<string> => {
  const href = element.tagName === "a" ? (attribute(element, "href") ?? "").trim() : ""
  if (!/^#./.test(href)) return []
  const id = href.slice(1)
  return id.includes("%") ? [id, decoded(id)] : [id]
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const outsideNotes = (node: Nodes): ReadonlyArray<Element> => {
  const found: Array<Element> = []
  const visit = (one: Nodes): void => {
    if (!("children" in one)) return
    for (const child of one.children) {
      if (child.type !== "element" || isNotes(child)) continue
      found.push(child)
      visit(child)
    }
  }
  visit(node)
  return found
}

/** Only the notes that free text asks for, in their list, and nothing beside them. */
const notesOf = (list: Element, wanted: ReadonlySet<string>): ReadonlyArray<Element> => {
  const isWanted = (one: Element): boolean => idOf(one).some((id) => wanted.has(id))
  const visit = (element: Element): ReadonlyArray<Element> => {
    if (isWanted(element)) return [element]
    const inner = element.children.flatMap((child) => (child.type === "element" ? visit(child) : []))
    return inner.length === 0 || !holders.has(element.tagName) ? [] : [{ ...element, children: [...inner] }]
  }
  return visit(list)
}

/** What notes stand in. */
const holders = new Set(["section", "div", "aside", "footer", "ol", "ul", "dl"])

/** Whether an item of a list is a link into paid text and nothing else but further lists: an entry of a table of contents. */
const isEntry = (item: Element, isGone: (link: Element) => boolean): boolean => {
  const shown = item.children.filter(
    (one) => one.type === "element" || (one.type === "text" && one.value.trim() !== "")
  )
  const [first, ...others] = shown
  if (first?.type !== "element" || others.some((one) => listsIn([one]).length === 0)) return false
  const link = first.tagName === "a" ? first : elementsIn(first).find(({ tagName }) => tagName === "a")
  return link !== undefined && isGone(link) && oneLine(plainText(first)) === oneLine(plainText(link))
}

const listsIn = (children: ReadonlyArray<RootContent>): Array<RootContent> =>
  children.filter((one) => one.type === "element" && /^[ou]l$/.test(one.tagName) && one.children.some(isElement))

const isElement = ({ type }: RootContent): boolean => type === "element"

/**
 * A body without the footnotes that nothing in it refers to: their references
 * were in a part that is not published, and so they are not either.
 */
import type { Element, Root, RootContent } from "hast"
import { attribute, elementsIn } from "../elements.ts"
import { isNoteId } from "../noteIds.ts"

export const withoutLoneNotes = (body: Root): Root => {
  const notes = elementsIn(body).filter(isNote).map(idOf)
  if (notes.length === 0) return body
  const wanted = wantedIn(body)
  if (notes.every((id) => wanted.has(id))) return body
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children.flatMap((child): Array<T> => {
      if (child.type !== "element") return [child]
      if (!isNote(child)) {
        const inner = visit(child.children)
        return inner.length < child.children.length && inner.every(isEmpty) ? [] : [{ ...child, children: inner }]
      }
      if (!wanted.has(idOf(child))) return []
      // Its number is that of its references, whatever is left of the list.
      const value = Number(/^fn:(\d+)/.exec(idOf(child))?.[1])
      const properties = child.tagName === "li" ? { ...child.properties, value } : child.properties
      return [{ ...child, properties, children: visit(child.children) }]
    })
  return { ...body, children: visit(body.children) }
}

/** What the text refers to, and what the notes that it refers to do. */
const wantedIn = (body: Root): ReadonlySet<string> => {
  const from = new Map<string, Array<string>>([["", []]])
  const visit = (children: ReadonlyArray<RootContent>, note: string): void => {
    for (const child of children) {
      if (child.type !== "element") continue
      const within = isNote(child) ? idOf(child) : note
      const href = child.tagName === "a" ? (attribute(child, "href") ?? "") : ""
      const targets = from.get(within) ?? []
      from.set(within, targets)
      if (href.startsWith("#")) targets.push(href.slice(1))
      visit(child.children, within)
    }
  }
  visit(body.children, "")
  const wanted = new Set(from.get(""))
  // A set is walked through with what is added on the way.
  for (const id of wanted) for (const target of from.get(id) ?? []) wanted.add(target)
  return wanted
}

const idOf = (element: Element): string => attribute(element, "id") ?? ""

const isEmpty = (node: RootContent): boolean =>
  node.type === "text" ? node.value.trim() === "" : node.type !== "element" || node.tagName === "hr"

const isNote = (element: Element): boolean => isNoteId(idOf(element)) && !idOf(element).startsWith("fnref:")

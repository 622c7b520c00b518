/** Marks in a tree, and the tree without what stands behind one of them, or between two. */
import type { Parents, Root, RootContent } from "hast"
import { markKind, type MarkKind, markText } from "./wallMarks.ts"
import { isNotes } from "./notes.ts"
import { isHollow, isSomething, showsSomething } from "./cutElements.ts"

export interface FoundMark {
  readonly kind: MarkKind
  readonly text: string
  readonly node: RootContent
  /** Whether nothing stands behind it. */
  readonly isLast: boolean
}

/** Text of a program is no mark. */
const quoting = new Set(["code", "pre", "kbd", "samp", "script", "style", "template"])

/** In the order of the document. With `wanted`, a comment of that text is a wall, and nothing else is one. */
export const findMarks = (tree: Root, isPage: boolean, wanted?: string): ReadonlyArray<FoundMark> => {
  const found: Array<{ kind: MarkKind; text: string; node: RootContent; isLast: boolean }> = []
  const unfollowed: typeof found = []
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      const text = markText(child)
      const kind = text === undefined ? null : wanted === undefined ? markKind(text, isPage) : named(text, wanted)
      if (text !== undefined && kind !== null) {
        const mark = { kind, text: text.trim(), node: child, isLast: true }
        found.push(mark)
        unfollowed.push(mark)
      } else if (
        unfollowed.length > 0 &&
        (child.type === "text" ? child.value.trim() !== "" : showsSomething(child, true))
      )
        for (const one of unfollowed.splice(0)) one.isLast = false
      if (child.type === "element" && !quoting.has(child.tagName) && !isNotes(child)) visit(child)
    }
  }
  visit(tree)
  return found
}

const named = (text: string, wanted: string): MarkKind | null =>
  text.trim().toLowerCase() === wanted.trim().toLowerCase() ? "wall" : null

export const hasBlocks = (marks: ReadonlyArray<FoundMark>): boolean => marks.some(({ kind }) => kind === "begin")

/**
 * Without what stands behind `mark` and in blocks that are for some readers only. Notes stay where they are, because
 * those of the free part stand behind the mark, too.
 */
export const cutBehind = (tree: Root, mark: FoundMark | undefined, isPage: boolean): Root => {
  let isPast = false
  let isInBlock = false
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children.flatMap((child): Array<T> => {
      if (child === mark?.node) {
        isPast = true
        return []
      }
      const text = markText(child)
      const kind = text === undefined ? null : markKind(text, isPage)
      if (kind === "begin") isInBlock = true
      if (kind === "end") isInBlock = false
      if (child.type !== "element") return isPast || isInBlock ? [] : [child]
      if (isNotes(child) && !isInBlock) return [child]
      const isOpenedBehind = isPast || isInBlock
      const inner = quoting.has(child.tagName) ? child.children : visit(child.children)
      if (!isOpenedBehind) return isHollow(child, inner) ? [] : [{ ...child, children: inner }]
      // A block that ends inside of it, or notes: what it says of itself is paid all the same.
      const kept = quoting.has(child.tagName) || !inner.some(isSomething) ? [] : inner
      return kept.length === 0 ? [] : [{ ...child, properties: {}, children: kept }]
    })
  return { ...tree, children: visit(tree.children) }
}

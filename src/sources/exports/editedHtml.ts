/** HTML with some of its elements replaced, removed or kept, and its pictures by the addresses that articles name. */
import type { Element, Root, RootContent } from "hast"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import { parseFragment } from "../../markup/parseHtml.ts"

/** Undefined keeps an element and looks into it; a list stands in its place as it is. */
export type Edit = (element: Element) => ReadonlyArray<RootContent> | undefined

/** Null for HTML that is beyond the limits. */
export const treeOf = (html: string): Root | null => {
  const parsed = parseFragment(html, {})
  return parsed._tag === "Failure" ? null : parsed.success
}

export const editedTree = (tree: Root, edit: Edit): Root => {
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T> =>
    children.flatMap((child): ReadonlyArray<T> => {
      if (child.type !== "element") return [child]
      const made = edit(child)
      return (made ?? [{ ...child, children: visit(child.children) }]) as ReadonlyArray<T>
    })
  return { ...tree, children: visit(tree.children) }
}

/** HTML beyond the limits stays as it is: it is told of where the record is read. */
export const editedHtml = (html: string, edit: Edit): string => {
  const tree = treeOf(html)
  return tree === null ? html : treeHtml(editedTree(tree, edit))
}

/** Names of classes. */
export const classesOf = ({ properties }: Element): ReadonlyArray<string> => {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}

/**
 * A comment's text as elements. It came as safe HTML; it is made safe once
 * more here, because comments are the one input that strangers write.
 */
import type { ElementContent, Nodes, RootContent } from "hast"
import { h } from "../../../markup/html/h.ts"
import { htmlTree } from "../../../markup/htmlTree.ts"
import { safeComment } from "../../../markup/safeComment.ts"
import type { Comment } from "../../../model/Article.ts"

/** No person writes more; a tree as deep as a program writes would exhaust the stack. */
const mostTags = 500

/** Links become absolute by `base` and say that a stranger set them. Too much markup leaves the text alone. */
export const commentBody = ({ html, text }: Comment, base: string): ReadonlyArray<ElementContent> => {
  const isLight = (html.match(/<[a-z]/gi) ?? []).length <= mostTags
  const tree = isLight ? htmlTree(html, { fragment: true }) : undefined
  if (tree === undefined) return [h("p", {}, text)]
  const { children } = safeComment(tree, base)
  for (const child of children) mark(child)
  return children.filter(isContent)
}

const isContent = (node: RootContent): node is ElementContent => node.type !== "doctype"

const mark = (node: Nodes): void => {
  if (!("children" in node)) return
  if (node.type === "element" && node.tagName === "a" && node.properties["href"] !== undefined)
    node.properties = { ...node.properties, rel: ["nofollow", "ugc", "noopener"] }
  for (const child of node.children) mark(child)
}

/**
 * A comment's text as elements. It came as safe HTML; it is made safe once
 * more here, because comments are the one input that strangers write.
 */
import type { ElementContent, Nodes, RootContent } from "hast"
import { h } from "hastscript"
import { fromHtml } from "hast-util-from-html"
import { sanitize, type Schema } from "hast-util-sanitize"
import type { Comment } from "../../model/Article.ts"

const allowed: Schema = {
  tagNames: ["a", "b", "blockquote", "br", "code", "del", "em", "i", "li", "ol", "p", "pre", "q", "s", "strong", "ul"],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: { li: ["ol", "ul"] },
  strip: ["script", "style", "template", "textarea", "title"]
}

/** No person writes more; a tree as deep as a program writes would exhaust the stack. */
const mostTags = 500

/** Links become absolute by `base` and say that a stranger set them. Too much markup leaves the text alone. */
export const commentBody = ({ html, text }: Comment, base: string): ReadonlyArray<ElementContent> => {
  if ((html.match(/<[a-z]/gi) ?? []).length > mostTags) return [h("p", {}, text)]
  const safe = sanitize(fromHtml(html, { fragment: true }), allowed)
  const children = safe.type === "root" ? safe.children : []
  for (const child of children) mark(child, base)
  return children.filter(isContent)
}

const isContent = (node: RootContent): node is ElementContent => node.type !== "doctype"

const mark = (node: Nodes, base: string): void => {
  if (!("children" in node)) return
  if (node.type === "element" && node.tagName === "a") {
    const href = node.properties["href"]
    node.properties =
      typeof href === "string" && URL.canParse(href, base)
        ? { href: new URL(href, base).href, rel: ["nofollow", "ugc", "noopener"] }
        : {}
  }
  for (const child of node.children) mark(child, base)
}

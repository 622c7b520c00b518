/** From a found comment to one that is safe to publish; undefined where nothing is left of its words. */
import { Result } from "effect"
import type { Root } from "hast"
import { h } from "../../markup/html/h.ts"
import { plainText } from "../../markup/plainText.ts"
import { safeComment } from "../../markup/safeComment.ts"
import { writeHtml } from "../../markup/safeHtml.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { withoutControls } from "../../markup/withoutControls.ts"
import type { Comment } from "../../model/Article.ts"
import { sha256 } from "../../model/Digest.ts"
import { htmlTree } from "../../markup/htmlTree.ts"
import { isPage } from "../../markup/parseHtml.ts"
import type { CommentBody, Flaw, FoundComment } from "./formats/CommentFormat.ts"
import { paragraphs } from "./formats/paragraphs.ts"

export interface CommentRequest {
  /** The article's file, which ids are made with where a source gives none. */
  readonly article: string
  /** The article's absolute address. */
  readonly url: string
}

/** No person writes more markup; the words alone stay, then. */
const mostTags = 500

export const toComment = (
  found: FoundComment,
  { article, url }: CommentRequest
): Result.Result<Omit<Comment, "inReplyTo"> | undefined, Flaw> =>
  Result.map(treeOf(found.body, found), (tree) => {
    const { id, author, published, warning } = found
    const safe = safeComment(tree, url)
    const words = plainText(safe)
    if (words === "") return undefined
    const light = (writeHtml(safe).match(/<[a-z]/g) ?? []).length > mostTags ? paragraphs([words]) : safe
    const hint = oneLine(withoutControls(warning ?? ""))
    const shown = hint === "" ? light : behind(hint, light)
    const own = oneLine(id ?? "")
    return {
      id: own === "" ? `comment-${sha256(JSON.stringify([article, author.name, published, words])).slice(0, 16)}` : own,
      author,
      published,
      html: writeHtml(shown),
      text: hint === "" ? words : hint,
      ...(found.url === null ? {} : { url: found.url })
    }
  })

/** Of any length, as the file has its limit: an article's limit of elements would cost the words of a comment. */
const treeOf = (body: CommentBody, { place }: FoundComment): Result.Result<Root, Flaw> => {
  if (body._tag === "Tree") return Result.succeed(body.tree)
  const html = body.html.toWellFormed()
  const parsed = Result.fromNullishOr(htmlTree(html, { fragment: !isPage(html) }), () => ({
    place: place(),
    message: "The comment's HTML is nested too deeply.",
    fix: "Write it with fewer elements, or as text."
  }))
  return body.lines === true ? Result.map(parsed, ({ children }) => paragraphs(children.filter(isContent))) : parsed
}

const isContent = ({ type }: Root["children"][number]): boolean => type === "element" || type === "text"

/** The words open by a click; lists and previews show the warning alone. */
const behind = (warning: string, { children }: Root): Root => ({
  type: "root",
  children: [
    h(
      "details",
      h("summary", warning),
      children.filter((child) => child.type !== "doctype")
    )
  ]
})

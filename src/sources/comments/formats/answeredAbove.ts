/**
 * WordPress writes "In reply to NAME." above an answer in its RSS, in the
 * site's language, with a link to the answered comment: the only place where
 * its RSS says what a comment answers.
 */
import type { Element } from "hast"
import { htmlTree } from "../../../markup/htmlTree.ts"
import { plainText } from "../../../markup/plainText.ts"
import type { CommentBody } from "./CommentFormat.ts"

/** UTF-16 units: a longer paragraph is somebody's words. */
const longest = 160

/** The answered comment's address, and the words without that line; null where there is no such line. */
export const answeredAbove = (
  body: CommentBody,
  url: string
): { readonly answered: string; readonly rest: CommentBody } | null => {
  if (body._tag !== "Html" || !/#comment-\d+/.test(url)) return null
  const line = /^\s*<p>[^<]{0,80}<a\s[^>]*>[^<]{0,80}<\/a>[^<]{0,20}<\/p>/i.exec(body.html)?.[0]
  if (line === undefined || line.length > 3 * longest) return null
  const [paragraph] = htmlTree(line, { fragment: true })?.children.filter((child) => child.type === "element") ?? []
  const link = paragraph?.children.find((child): child is Element => child.type === "element")
  const href = link?.properties["href"]
  if (paragraph === undefined || typeof href !== "string" || !URL.canParse(href, url)) return null
  const answered = new URL(href, url)
  const isAbove = /^#comment-\d+$/.test(answered.hash) && answered.pathname === new URL(url).pathname
  return isAbove && plainText(paragraph).length <= longest
    ? { answered: answered.href, rest: { _tag: "Html", html: body.html.slice(line.length) } }
    : null
}

/**
 * The marks in a text behind which it is kept back: comments of HTML, or a line
 * of plain text that is written as one. What kind they are, not what they do.
 */
import type { RootContent } from "hast"

export type MarkKind =
  /** It says by itself that what follows is not for everybody. */
  | "wall"
  /** It ends the teaser: a wall only in an article that is paid. */
  | "teaser"
  /** What stands between these two is not for everybody. */
  | "begin"
  | "end"

/** The text of a comment; of a text that is written as one, also as MDX writes it. Undefined for anything else. */
export const markText = (node: RootContent): string | undefined => {
  if (node.type === "comment") return node.value
  return node.type === "text"
    ? /^\s*(?:<!--(.*?)-->|\{\/\*(.*?)\*\/\})\s*$/s.exec(node.value)?.slice(1).join("")
    : undefined
}

/**
 * Ghost's `<!--members-only-->` and Jetpack's paywall block; `<!--more-->` of WordPress, Hugo, Hexo, Jekyll and Zola,
 * Docusaurus' `truncate`, Nikola's `TEASER_END`. Generators also comment their templates, so that in a page (`isPage`)
 * only a mark without blanks counts. Null for any other comment.
 */
export const markKind = (text: string, isPage: boolean): MarkKind | null => {
  if (/^\s*kg-gated-block:begin\b/.test(text)) return /\bnonMember:\s*true\b/.test(text) ? null : "begin"
  if (/^\s*(?:wp:premium-content\/container|wp:jetpack\/paid-content)\b/.test(text)) return "begin"
  if (/^\s*(?:kg-gated-block:end|\/wp:premium-content\/container|\/wp:jetpack\/paid-content)\b/.test(text)) return "end"
  if (/^\s*wp:jetpack\/paywall\b/.test(text)) return "wall"
  const name = isPage ? text : text.trim().toLowerCase()
  if (/^(?:paywall|members-only|subscribers-only|paid-only)$/.test(name)) return "wall"
  return /^(?:more|truncate|teaser_end)$/.test(name) ? "teaser" : null
}

/**
 * The places for a table of contents: `[TOC]` and `[[toc]]` alone in a
 * paragraph, and kramdown's list with `{:toc}`. Each becomes an empty `<nav>`,
 * which is filled when the headings have their ids.
 */
import type { MarkdownIt, StateCore, Token } from "markdown-it"

export const contents = (md: MarkdownIt): void => {
  md.core.ruler.after("attribute_lines", "contents", (state) => {
    state.tokens = withPlaces(state)
  })
}

const mark = /^(?:\[toc\]|\[\[_?toc_?\]\]|\$\{toc\}|@\[toc\])$/i

const isEndOf = (open: Token, token: Token | undefined): boolean =>
  token !== undefined && token.nesting < 0 && token.level === open.level

const withPlaces = ({ tokens, Token: Made }: StateCore): Array<Token> => {
  const kept: Array<Token> = []
  let dropsUntil = -1
  for (const [index, token] of tokens.entries()) {
    if (index <= dropsUntil) continue
    const isMark = token.type === "paragraph_open" && mark.test(tokens[index + 1]?.content.trim() ?? "")
    const isList = token.meta?.["isContents"] === true
    if (!isMark && !isList) {
      kept.push(token)
      continue
    }
    const place = new Made("html_block", "", 0)
    place.content = "<nav data-fanfare-contents></nav>\n"
    kept.push(place)
    dropsUntil = index + 1
    while (dropsUntil < tokens.length && !isEndOf(token, tokens[dropsUntil])) dropsUntil += 1
  }
  return kept
}

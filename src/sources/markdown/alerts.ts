/**
 * Alerts of GitHub, and callouts of Obsidian: a quotation that begins with
 * `[!NOTE]`. It stays a quotation, which every reader shows, and begins with
 * what the author called it, or else with its kind in the article's language.
 */
import type { MarkdownIt, StateCore, Token } from "markdown-it"
import { noteTitle } from "../../model/draft/noteTitle.ts"
import { nameOf } from "./containerLine.ts"

export const alerts = (md: MarkdownIt): void => {
  md.core.ruler.after("inline", "alerts", (state) => {
    if (!state.tokens.some(({ type }) => type === "blockquote_open")) return
    state.tokens = state.tokens.flatMap((token, index, all) => {
      const isFirst = all[index - 2]?.type === "blockquote_open" && all[index - 1]?.type === "paragraph_open"
      return isFirst && token.type === "inline" ? titled(token, state) : [token]
    })
  })
}

const titled = (inline: Token, { Token: Made }: StateCore): Array<Token> => {
  const [first, ...others] = inline.children ?? []
  const [mark, kind = "", words = ""] =
    first?.type === "text" ? (/^\[!(\p{L}[\p{L}-]*)\][+-]?[ \t]*(.*)$/u.exec(first.content) ?? []) : []
  if (first === undefined || mark === undefined) return [inline]
  const lineEnd = others.findIndex(({ type }) => type === "softbreak" || type === "hardbreak")
  const [named, rest] = lineEnd === -1 ? [others, []] : [others.slice(0, lineEnd), others.slice(lineEnd + 1)]
  const isUnnamed = words === "" && named.length === 0
  first.content = isUnnamed ? nameOf(kind) : words
  const [open, close] = [new Made("strong_open", "strong", 1), new Made("strong_close", "strong", -1)]
  if (isUnnamed) open.attrSet(noteTitle, kind)
  const title = new Made("inline", "", 0)
  title.children = [open, first, ...named, close]
  if (rest.length === 0) return [title]
  const [end, start] = [new Made("paragraph_close", "p", -1), new Made("paragraph_open", "p", 1)]
  for (const edge of [end, start]) edge.block = true
  inline.children = rest
  return [title, end, start, inline]
}

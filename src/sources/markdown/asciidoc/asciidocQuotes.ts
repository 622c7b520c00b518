/** Quotations of AsciiDoc: `[quote, who, where]` and `[verse, …]` over a paragraph, or over what stands between two lines of `____`. */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { indentAt, lineAt, startsWith } from "../containers.ts"

export const asciidocQuotes = (md: MarkdownIt): void => {
  md.block.ruler.before("hr", "asciidoc_quote", quote)
}

const sign = /^\[(quote|verse)(?:#[\w-]+)?(?:\s*,\s*([^[\]]*))?\]\s*$/
const fence = /^(?:_{4,}|--|"{2})\s*$/

const quote = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "[") || indentAt(state, startLine) >= 4) return false
  const [, kind, named = ""] = sign.exec(lineAt(state, startLine)) ?? []
  const start = startLine + 1
  if (kind === undefined || start >= endLine || state.isEmpty(start) || indentAt(state, start) < 0) return false
  const mark = lineAt(state, start).trimEnd()
  const isFenced = fence.test(mark)
  let end = start + 1
  while (end < endLine && (isFenced ? lineAt(state, end).trimEnd() !== mark : !state.isEmpty(end))) end += 1
  if (isFenced && end >= endLine) return false
  if (silent) return true
  const first = isFenced ? start + 1 : start
  state.push("blockquote_open", "blockquote", 1)
  if (kind === "verse") putVerse(state, first, end)
  else within(state, first, end)
  // Who said it, and where.
  const by = named
    .split(/\s*,\s*/)
    .map((one) => one.replace(/^"(.*)"$/, "$1").trim())
    .filter((one) => one !== "")
  if (by.length > 0) putParagraph(state, `— ${by.join(", ")}`)
  state.push("blockquote_close", "blockquote", -1)
  state.line = isFenced ? end + 1 : end
  return true
}

const within = (state: StateBlock, first: number, end: number): void => {
  const { lineMax, parentType } = state
  state.parentType = "blockquote"
  state.lineMax = end
  state.md.block.tokenize(state, first, end)
  state.lineMax = lineMax
  state.parentType = parentType
}

/** Its lines stay lines. */
const putVerse = (state: StateBlock, first: number, end: number): void => {
  const lines = state.getLines(first, end, state.blkIndent, false).trim().split("\n")
  putParagraph(state, lines.map((line) => line.trimEnd()).join("\\\n"))
}

const putParagraph = (state: StateBlock, content: string): void => {
  state.push("paragraph_open", "p", 1)
  const inline = state.push("inline", "", 0)
  inline.content = content
  inline.children = []
  state.push("paragraph_close", "p", -1)
}

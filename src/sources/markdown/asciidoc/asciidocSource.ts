/** Blocks of code of AsciiDoc: `[source,js]`, `[,js]` or `[listing]` over what stands between two lines of `----`, or over a paragraph. */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { indentAt, lineAt } from "../containers.ts"

export const asciidocSource = (md: MarkdownIt): void => {
  md.block.ruler.before("lheading", "asciidoc_source", source)
}

const sign = /^\[(?:source|listing|(?=,))(?:%[\w%]+)?(?:\s*,\s*([\w+#.-]*)[^\]]*)?\]\s*$/
const fence = /^(?:-{4,}|\.{4,}|={4,}|-{2}|`{3,})\s*$/

const source = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  const [first] = lineAt(state, startLine)
  if ((first !== "[" && first !== ".") || indentAt(state, startLine) >= 4) return false
  // A line that begins with a dot is the title of the block.
  const title = /^\.(?=[^\s.])(.+)$/.exec(lineAt(state, startLine))?.[1]
  const at = startLine + (title === undefined ? 0 : 1)
  const match = at < endLine ? sign.exec(lineAt(state, at)) : null
  const start = at + 1
  if (match === null || start >= endLine || state.isEmpty(start) || indentAt(state, start) < 0) return false
  const mark = lineAt(state, start).trimEnd()
  const isFenced = fence.test(mark)
  // Words under `[source]` are a paragraph of Markdown; only a fence, or a language, tells code.
  if (!isFenced && (match[1] ?? "") === "") return false
  let end = isFenced ? start + 1 : start
  while (end < endLine && (isFenced ? lineAt(state, end).trimEnd() !== mark : !state.isEmpty(end))) end += 1
  if (isFenced && end >= endLine) return false
  if (silent) return true
  if (title !== undefined) {
    state.push("paragraph_open", "p", 1)
    const words = state.push("inline", "", 0)
    words.content = title
    words.children = []
    state.push("paragraph_close", "p", -1)
  }
  const code = state.push("fence", "code", 0)
  code.info = match[1] ?? ""
  code.content = state.getLines(isFenced ? start + 1 : start, end, state.blkIndent, true)
  code.markup = "----"
  state.line = isFenced ? end + 1 : end
  return true
}

/** Notes of AsciiDoc, `[NOTE]` over a paragraph or over what stands between two lines of `====`: quotations that begin with their title, as alerts are. */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { containerOf } from "../containerLine.ts"
import { indentAt, lineAt, pushed } from "../containers.ts"

export const asciidocNotes = (md: MarkdownIt): void => {
  md.block.ruler.before("lheading", "asciidoc_note", note)
}

const sign = /^\[(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/
const fence = /^(?:={4,}|--)\s*$/

const note = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (state.src[(state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)] !== "[") return false
  const [, kind] = sign.exec(lineAt(state, startLine)) ?? []
  if (kind === undefined || indentAt(state, startLine) >= 4) return false
  const title = startLine + 1 < endLine ? /^\.(?=[^\s.])(.+)$/.exec(lineAt(state, startLine + 1))?.[1] : undefined
  const first = startLine + (title === undefined ? 1 : 2)
  if (first >= endLine || state.isEmpty(first) || indentAt(state, first) < 0) return false
  const mark = lineAt(state, first).trimEnd()
  const isFenced = fence.test(mark)
  let end = first + 1
  while (end < endLine && (isFenced ? lineAt(state, end).trimEnd() !== mark : !state.isEmpty(end))) end += 1
  if (isFenced && end >= endLine) return false
  if (isDefined(state, kind)) return false
  if (silent) return true
  pushed(state, containerOf([kind.toLowerCase()], title ?? ""), isFenced ? first + 1 : first, end, state.blkIndent)
  state.line = isFenced ? end + 1 : end
  return true
}

const known = new WeakMap<StateBlock, ReadonlySet<string>>()

/** `[NOTE]: https://…` makes a link of it. */
const isDefined = (state: StateBlock, kind: string): boolean => {
  const defined =
    known.get(state) ??
    new Set([...state.src.matchAll(/^ {0,3}\[(\w{3,9})\]:/gm)].map(([, one = ""]) => one.toUpperCase()))
  known.set(state, defined)
  return defined.has(kind)
}

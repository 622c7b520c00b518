/**
 * Blocks with a name: `::: tip Title` of VitePress, Docusaurus and Pandoc, and
 * `!!! note "Title"` of MkDocs with its indented lines. A note becomes a
 * quotation that begins with its title, as alerts do; every other block is its
 * content. Its classes stay, for what is kept back by one.
 */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { noteTitle } from "../../model/draft/noteTitle.ts"
import { type Container, readDirective, readFenced, readIndented } from "./containerLine.ts"

export const containers = (md: MarkdownIt): void => {
  const alt = { alt: ["paragraph", "reference", "blockquote", "list"] }
  md.block.ruler.before("fence", "container", fenced, alt)
  md.block.ruler.before("fence", "admonition", indented, alt)
  md.block.ruler.before("fence", "directive", inBackticks, alt)
}

export const lineAt = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

export const indentAt = (state: StateBlock, line: number): number => (state.sCount[line] ?? 0) - state.blkIndent

export const startsWith = (state: StateBlock, line: number, marks: string): boolean =>
  marks.includes(state.src[(state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)] ?? " ")

const fenced = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, ":") || indentAt(state, startLine) >= 4) return false
  const read = readFenced(lineAt(state, startLine))
  if (read === null) return false
  if (silent) return true
  if (read === "end") {
    // Of a block that nothing opened.
    state.line = startLine + 1
    return true
  }
  const end = endOf(state, startLine, endLine)
  pushed(state, read, startLine + 1, end, state.blkIndent)
  state.line = Math.min(end + 1, endLine)
  return true
}

/** Ends that are known of a text, by the line of the block and by what it is indented: found once for all that stand in each other. */
const ends = new WeakMap<StateBlock, Map<string, number>>()

/** The line that closes the block: each block in it has an end of its own, and code has none. */
const endOf = (state: StateBlock, startLine: number, endLine: number): number => {
  const known = ends.get(state) ?? new Map<string, number>()
  ends.set(state, known)
  const key = (line: number): string => `${line} ${state.blkIndent}`
  const found = known.get(key(startLine))
  if (found !== undefined) return Math.min(found, endLine)
  const open = [startLine]
  const close = (line: number): void => {
    const one = open.pop()
    if (one !== undefined) known.set(key(one), line)
  }
  const last = lastLineOf(state, startLine, endLine, (line, isEnd) => {
    if (isEnd) close(line)
    else open.push(line)
    return open.length > 0
  })
  while (open.length > 0) close(last)
  return known.get(key(startLine)) ?? endLine
}

/** Tells of each line that opens or ends a block, until nobody asks for more, or what is indented less begins. */
const lastLineOf = (
  state: StateBlock,
  startLine: number,
  endLine: number,
  tell: (line: number, isEnd: boolean) => boolean
): number => {
  let code: string | null = null
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (indentAt(state, line) < 0 && !state.isEmpty(line)) return line
    if (!startsWith(state, line, ":`~")) continue
    const text = lineAt(state, line)
    const [mark] = /^(?:`{3,}|~{3,})/.exec(text) ?? []
    if (mark !== undefined) code = code === null ? mark : mark.startsWith(code) ? null : code
    if (code !== null || mark !== undefined) continue
    const read = readFenced(text)
    if (read !== null && !tell(line, read === "end")) return line
  }
  return endLine
}

/** Only what has indented lines below it is one. */
const indented = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "!?=") || indentAt(state, startLine) >= 4) return false
  const read = readIndented(lineAt(state, startLine))
  if (read === null) return false
  let end = startLine + 1
  let last = startLine
  for (; end < endLine && (state.isEmpty(end) || indentAt(state, end) >= 4); end += 1)
    if (!state.isEmpty(end)) last = end
  if (last === startLine) return false
  if (silent) return true
  pushed(state, read, startLine + 1, last + 1, state.blkIndent + 4)
  state.line = last + 1
  return true
}

/** MyST's notes and pictures in the fence of a block of code: ```` ```{note} ````. Other names are languages. */
const inBackticks = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "`~:") || indentAt(state, startLine) >= 4) return false
  const read = readDirective(lineAt(state, startLine))
  if (read === null) return false
  if (silent) return true
  let end = startLine + 1
  while (end < endLine && !isEndOf(read.fence, lineAt(state, end))) end += 1
  let from = startLine + 1
  let alt = ""
  for (; from < end && /^:[\w-]+:/.test(lineAt(state, from)); from += 1)
    alt = /^:alt:\s*(.*)$/.exec(lineAt(state, from))?.[1] ?? alt
  if (read.picture !== null) pushPicture(state, read.picture, alt)
  pushed(state, read.container, from, end, state.blkIndent)
  state.line = Math.min(end + 1, endLine)
  return true
}

const isEndOf = (fence: string, line: string): boolean => line.startsWith(fence) && line.trim() === fence

const pushPicture = (state: StateBlock, address: string, alt: string): void => {
  state.push("paragraph_open", "p", 1).block = true
  const words = state.push("inline", "", 0)
  words.content = `![${alt.replace(/[[\]\\]/g, "")}](<${address}>)`
  words.children = []
  state.push("paragraph_close", "p", -1).block = true
}

export const pushed = (
  state: StateBlock,
  { tag, classes, title, kind }: Container,
  from: number,
  to: number,
  indent: number
): void => {
  const open = state.push("container_open", tag, 1)
  open.block = true
  if (classes !== "") open.attrSet("class", classes)
  if (title !== null) {
    const name = tag === "details" ? "summary" : "p"
    const opened = state.push("container_title_open", name, 1)
    opened.block = true
    const strong = name === "p" ? state.push("strong_open", "strong", 1) : opened
    if (kind !== undefined) strong.attrSet(noteTitle, kind)
    const words = state.push("inline", "", 0)
    words.content = title
    words.children = []
    if (name === "p") state.push("strong_close", "strong", -1).block = false
    state.push("container_title_close", name, -1).block = true
  }
  const { parentType, lineMax, blkIndent } = state
  state.lineMax = to
  state.blkIndent = indent
  state.md.block.tokenize(state, from, to)
  state.parentType = parentType
  state.lineMax = lineMax
  state.blkIndent = blkIndent
  state.push("container_close", tag, -1).block = true
}

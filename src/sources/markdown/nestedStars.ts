/** Lists whose lines begin with as many signs as they lie deep, as MediaWiki and AsciiDoc have them: `* one`, `** below it`, `*# first`. */
import type { MarkdownIt, StateBlock } from "markdown-it"
import { indentAt, lineAt, startsWith } from "./containers.ts"

export const nestedStars = (md: MarkdownIt): void => {
  md.block.ruler.before("list", "nested_stars", list, { alt: ["paragraph", "blockquote"] })
}

/** Lines of a list, and its depth: AsciiDoc has five, MediaWiki as many as one likes. */
const longest = 2000
const deepest = 20

const form = /^(\*[*#]*)[ \t]+(\S.*)$/
/** Goes on in the item above it. */
const further = /^\*[*#]*:[ \t]*(\S.*)$/

interface Line {
  readonly signs: string
  words: string
}

const list = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "*") || indentAt(state, startLine) >= 4) return false
  if (!/^\*[ \t]/.test(lineAt(state, startLine))) return false
  const lines: Array<Line> = []
  let at = startLine
  for (; at < Math.min(endLine, startLine + longest); at += 1) {
    if (state.isEmpty(at) || indentAt(state, at) !== indentAt(state, startLine)) break
    const text = lineAt(state, at)
    const [, signs = "", words = ""] = form.exec(text) ?? []
    const last = lines.at(-1)
    const more = further.exec(text)?.[1]
    if (signs !== "" && signs.length <= deepest) lines.push({ signs, words })
    else if (more !== undefined && last !== undefined) last.words += `  \n${more}`
    else break
  }
  // A list without a deeper line is one of Markdown.
  if (!lines.some(({ signs }) => signs.length > 1)) return false
  if (silent) return true
  putList(state, lines, 1)
  state.line = at
  return true
}

/** Lines that all lie so deep, or deeper. */
const putList = (state: StateBlock, lines: ReadonlyArray<Line>, depth: number): void => {
  let from = 0
  while (from < lines.length) {
    const kind = signAt(lines[from], depth)
    let to = from + 1
    while (to < lines.length && signAt(lines[to], depth) === kind) to += 1
    const tag = kind === "#" ? "ol" : "ul"
    const name = kind === "#" ? "ordered_list" : "bullet_list"
    state.push(`${name}_open`, tag, 1)
    putItems(state, lines.slice(from, to), depth)
    state.push(`${name}_close`, tag, -1)
    from = to
  }
}

/** How the list at a depth is signed. */
const signAt = (line: Line | undefined, depth: number): string => line?.signs[depth - 1] ?? ""

const putItems = (state: StateBlock, lines: ReadonlyArray<Line>, depth: number): void => {
  let from = 0
  while (from < lines.length) {
    const first = lines[from]
    const isOwn = first?.signs.length === depth
    let to = from + (isOwn ? 1 : 0)
    while (to < lines.length && (lines[to]?.signs.length ?? 0) > depth) to += 1
    state.push("list_item_open", "li", 1)
    if (isOwn && first !== undefined) putWords(state, first.words)
    const below = lines.slice(from + (isOwn ? 1 : 0), to)
    if (below.length > 0) putList(state, below, depth + 1)
    state.push("list_item_close", "li", -1)
    from = to
  }
}

const putWords = (state: StateBlock, words: string): void => {
  state.push("paragraph_open", "p", 1).hidden = true
  const inline = state.push("inline", "", 0)
  inline.content = words
  inline.children = []
  state.push("paragraph_close", "p", -1).hidden = true
}

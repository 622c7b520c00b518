/**
 * Footnotes of Markdown: `[^1]` with `[^1]: text` (PHP Markdown Extra, GitHub),
 * and `^[text]` of Pandoc. Written as Hugo writes them. markdown-it-footnote
 * takes time that grows with the square of their number, and nests without end.
 */
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it"
import { countElement } from "./tokens.ts"
import { normalized } from "../../model/languages/normalized.ts"

interface Note {
  readonly label: string | null
  readonly content: Array<Token>
  /** How many references lead to it. */
  refs: number
}

export interface Notes {
  /** The content of each definition by its label; filled when all blocks are read. */
  readonly defined: Map<string, Array<Token>>
  /** How many notes were shown before, in other parts of the text. */
  readonly before: number
  /** In the order in which they are first referred to. */
  readonly shown: Array<Note>
  readonly numbers: Map<string, number>
  refs: number
  isInside: boolean
  /** Labels that are referred to and not defined. */
  readonly lost: Set<string>
}

/** `earlier`: of the part that was read before, whose definitions hold here too. */
export const noNotes = (earlier?: Notes): Notes => ({
  defined: new Map(earlier?.defined),
  before: earlier === undefined ? 0 : earlier.before + earlier.shown.length,
  shown: [],
  numbers: new Map(),
  refs: 0,
  isInside: false,
  lost: new Set()
})

/** What stands beyond is numbers without links, so that a few bytes never ask for many. */
const mostReferences = 2000
const mostBackLinks = 20

export const footnotes = (md: MarkdownIt): void => {
  md.block.ruler.before("reference", "footnote", definition, { alt: ["paragraph", "reference"] })
  md.inline.ruler.after("image", "footnote_inline", inlineNote)
  md.inline.ruler.after("footnote_inline", "footnote_reference", reference)
  md.core.ruler.after("inline", "footnotes", atEnd)
}

const notesOf = ({ env }: { readonly env: unknown }): Notes => (env as { readonly notes: Notes }).notes

const fold = (label: string): string => normalized(label, "NFC").toLowerCase()

const definition = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const max = state.eMarks[startLine] ?? 0
  if (!state.src.startsWith("[^", start)) return false
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const [mark, label] = labelMark.exec(state.src.slice(start, Math.min(max, start + longestLabel))) ?? []
  if (mark === undefined || label === undefined) return false
  if (silent) return true
  notesOf(state).defined.set(fold(label), [])
  const open = state.push("footnote_open", "", 1)
  open.meta = { label: fold(label) }
  open.hidden = true
  const { parentType, blkIndent } = state
  const before = [state.bMarks, state.tShift, state.sCount].map((list) => list[startLine] ?? 0)
  const column = state.sCount[startLine] ?? 0
  let offset = column + mark.length
  let position = start + mark.length
  for (; position < max && /[ \t]/.test(state.src[position] ?? ""); position += 1)
    offset += state.src[position] === "\t" ? 4 - (offset % 4) : 1
  state.bMarks[startLine] = start + mark.length
  state.tShift[startLine] = position - start - mark.length
  state.sCount[startLine] = Math.max(offset - column - mark.length, 0) + blkIndent + 4
  state.blkIndent = blkIndent + 4
  state.parentType = "footnote"
  state.md.block.tokenize(state, startLine, endLine)
  state.parentType = parentType
  state.blkIndent = blkIndent
  for (const [index, list] of [state.bMarks, state.tShift, state.sCount].entries()) list[startLine] = before[index] ?? 0
  state.push("footnote_close", "", -1).hidden = true
  return true
}

const longestLabel = 1000
const labelMark = /^\[\^([^\]\s]+)\]:/

const inlineNote = (state: StateInline, silent: boolean): boolean => {
  const notes = notesOf(state)
  const { pos, src, posMax } = state
  if (src[pos] !== "^" || src[pos + 1] !== "[" || notes.isInside) return false
  const end = closing(state, pos + 1)
  if (end <= pos + 2 || end >= posMax) return false
  if (!silent) {
    const content: Array<Token> = []
    countElement(state.env)
    notes.isInside = true
    state.md.inline.parse(src.slice(pos + 2, end).trim(), state.md, state.env, content)
    notes.isInside = false
    notes.shown.push({ label: null, content: paragraph(state, content), refs: 0 })
    refer(state, notes.before + notes.shown.length)
  }
  state.pos = end + 1
  return true
}

/** For each bracket that is closed, where; found once for a text, so that many that are not cost no more. */
const closings = new WeakMap<StateInline, ReadonlyMap<number, number>>()

const closing = (state: StateInline, open: number): number => {
  const known = closings.get(state) ?? bracketsOf(state.src)
  closings.set(state, known)
  return known.get(open) ?? -1
}

const bracketsOf = (src: string): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>()
  const open: Array<number> = []
  /** Runs of backticks that nothing closes, by their length. */
  const alone = new Set<number>()
  for (let at = 0; at < src.length; at += 1) {
    const character = src[at]
    if (character === "\\") at += 1
    else if (character === "[") open.push(at)
    else if (character === "]") {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, at)
    } else if (character === "`") {
      let end = at + 1
      while (src[end] === "`") end += 1
      const close = alone.has(end - at) ? -1 : closeOf(src, end, end - at)
      if (close === -1) alone.add(end - at)
      at = (close === -1 ? end : close) - 1
    }
  }
  return pairs
}

/** The index after the next run of `length` backticks; -1 without one. */
const closeOf = (src: string, from: number, length: number): number => {
  for (let at = src.indexOf("`", from); at !== -1; at = src.indexOf("`", at)) {
    const start = at
    while (src[at] === "`") at += 1
    if (at - start === length) return at
  }
  return -1
}

const paragraph = (state: StateInline, children: Array<Token>): Array<Token> => {
  const open = new state.Token("paragraph_open", "p", 1)
  const inline = new state.Token("inline", "", 0)
  const close = new state.Token("paragraph_close", "p", -1)
  inline.children = children
  return [open, inline, close]
}

const reference = (state: StateInline, silent: boolean): boolean => {
  const notes = notesOf(state)
  const { pos, src, posMax } = state
  if (src[pos] !== "[" || src[pos + 1] !== "^") return false
  const [mark, label = ""] = /^\[\^([^\]\s]+)\]/.exec(src.slice(pos, Math.min(posMax, pos + longestLabel))) ?? []
  if (mark === undefined) return false
  const key = fold(label)
  const content = notes.defined.get(key)
  if (content === undefined) {
    // Only what can be nothing else: in prose, `[^abc]` may be a pattern.
    if (notes.defined.size === 0 && !/^\d+$/.test(label)) return false
    if (!silent) notes.lost.add(label)
  } else if (!silent) {
    const number = notes.numbers.get(key) ?? notes.before + notes.shown.push({ label: key, content, refs: 0 })
    notes.numbers.set(key, number)
    refer(state, number)
  }
  state.pos = pos + mark.length
  return true
}

const refer = (state: StateInline, number: number): void => {
  const notes = notesOf(state)
  const note = notes.shown[number - notes.before - 1]
  if (note === undefined) return
  countElement(state.env)
  notes.refs += 1
  const isLinked = notes.refs <= mostReferences
  if (isLinked) note.refs += 1
  const token = state.push("html_inline", "", 0)
  token.content = !isLinked
    ? `<sup>${number}</sup>`
    : `<sup class="footnote-ref" id="${nameOf(number, note.refs)}"><a href="#fn:${number}" role="doc-noteref">${number}</a></sup>`
}

const nameOf = (number: number, ref: number): string => (ref === 1 ? `fnref:${number}` : `fnref:${number}:${ref}`)

/** Takes the definitions out of the text, and puts those that are referred to at its end. */
const atEnd = (state: StateCore): void => {
  const notes = notesOf(state)
  if (notes.defined.size === 0 && notes.shown.length === 0) return
  const text: Array<Token> = []
  const open: Array<Array<Token>> = []
  for (const token of state.tokens) {
    if (token.type === "footnote_open") open.push(notes.defined.get(String(token.meta?.["label"])) ?? [])
    else if (token.type === "footnote_close") open.pop()
    else (open.at(-1) ?? text).push(token)
  }
  state.tokens = text
  if (notes.shown.length === 0) return
  const html = (content: string): void => {
    const token = new state.Token("html_block", "", 0)
    token.content = content
    text.push(token)
  }
  html('<section class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n')
  for (const [index, note] of notes.shown.entries()) {
    const number = notes.before + index + 1
    html(note.refs === 0 ? "<li>\n" : `<li id="fn:${number}">\n`)
    const links = backLinks(state, number, note.refs)
    const last = note.content.at(-1)
    for (const token of note.content) if (token !== last) text.push(token)
    if (last?.type === "paragraph_close") text.push(links, last)
    else {
      if (last !== undefined) text.push(last)
      text.push(links)
    }
    html("</li>\n")
  }
  html("</ol>\n</section>\n")
}

const backLinks = (state: StateCore, number: number, refs: number): Token => {
  const token = new state.Token("html_block", "", 0)
  token.content = Array.from(
    { length: Math.min(refs, mostBackLinks) },
    (_, index) => ` <a href="#${nameOf(number, index + 1)}" role="doc-backlink">↩\uFE0E</a>`
  ).join("")
  return token
}

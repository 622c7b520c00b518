/**
 * Attribute lists of Hugo, kramdown and Pandoc: `{#id .class key="value"}`
 * behind a heading, a link, a picture or `[words]`, and with a class behind any
 * block, on its line or on the next; `{: #id}` in a line of its own.
 * Of what they say, ids and classes of blocks are taken, the latter for what is
 * kept back by one; none of them is ever shown.
 */
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it"

export const attributes = (md: MarkdownIt): void => {
  md.block.ruler.before("reference", "attribute_line", attributeLine, {
    alt: ["paragraph", "reference", "list", "blockquote"]
  })
  md.inline.ruler.before("link", "span", span)
  md.core.ruler.after("block", "attribute_lines", takeLines)
  md.core.ruler.after("text_join", "attributes", takeSpans)
}

const item = String.raw`(?:[#.][\p{L}\p{N}_:.-]+|[\p{L}_:][\p{L}\p{N}_:.-]*=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+))`
/** As Pandoc and Hugo write it: every item is one of an attribute list. */
const plain = String.raw`\{[ \t]*${item}(?:[ \t]+${item})*[ \t]*\}`
/** As kramdown writes it: the colon says that it is one. */
const marked = String.raw`\{:[^{}\n:][^{}\n]*\}`

const bare = String.raw`[\p{L}_:][\p{L}\p{N}_:.-]*`
/** Behind a picture, a link or code: names without a value beside others, and the format that Pandoc keeps raw text for. */
const loose = String.raw`\{(?=[^{}\n]*[.#=])[ \t]*(?:${item}|${bare})(?:[ \t]+(?:${item}|${bare}))*[ \t]*\}|\{=[a-z]{2,12}\}`

/** Pandoc's `{-}` is a heading without a number. */
const behind = new RegExp(String.raw`[ \t]*(?:${plain}|${marked}|\{-\})[ \t]*$`, "u")
const classedBehind = new RegExp(String.raw`[ \t]+${plain}[ \t]*$`, "u")
const markedBehind = new RegExp(String.raw`[ \t]*\{:(?=[ \t]*(?:[#.]|[\w-]+=))[^{}\n]*\}[ \t]*$`, "u")
const atStart = new RegExp(`^(?:${plain}|${marked}|${loose})`, "u")
/** At the start of an item, as kramdown has it. */
const inItem = /^\{:[^{}\n:][^{}\n]*\}[ \t]*/
/** A line of kramdown's, its extensions `{::comment}` included. */
const line = /^\{:[^{}\n]*\}[ \t]*$/
const plainLine = new RegExp(String.raw`^${plain}[ \t]*$`, "u")

const idIn = (list: string): string | undefined =>
  /(?:^|[\s{:])#([\p{L}\p{N}_:.-]+)/u.exec(list)?.[1] ?? /(?:^|[\s{:])id=["']?([^\s"'}]+)/.exec(list)?.[1]

const classesIn = (list: string): ReadonlyArray<string> =>
  [...list.matchAll(/(?<=[\s{:])\.([\p{L}\p{N}_-]+)/gu)].map(([, name = ""]) => name)

const attributeLine = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src[start] !== "{" || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const text = state.src.slice(start, state.eMarks[startLine])
  if (!line.test(text) && !(plainLine.test(text) && classesIn(text).length > 0)) return false
  if (silent) return true
  const token = state.push("attribute_line", "", 0)
  token.content = text
  token.hidden = true
  const isAfterBlank = startLine === 0 || state.isEmpty(startLine - 1)
  token.meta = { isAfterBlank, isAlone: isAfterBlank && (startLine + 1 >= endLine || state.isEmpty(startLine + 1)) }
  state.line = startLine + 1
  return true
}

/** A line belongs to the block above it, and after an empty line to the one below; alone between two, its classes are those of both. */
const takeLines = (state: StateCore): void => {
  if (!state.tokens.some(({ type }) => type === "attribute_line")) return
  const kept: Array<Token> = []
  const opened: Array<Token> = []
  let closed: Token | undefined
  let coming: string | null = null
  for (const token of state.tokens) {
    if (token.type === "attribute_line") {
      if (token.meta?.["isAlone"] === true && closed !== undefined)
        for (const name of classesIn(token.content)) closed.attrJoin("class", name)
      if (token.meta?.["isAfterBlank"] === true || closed === undefined) coming = token.content
      else apply(token.content, closed)
      continue
    }
    if (coming !== null && token.nesting >= 0) {
      apply(coming, token)
      coming = null
    }
    if (token.nesting > 0) opened.push(token)
    if (token.nesting < 0) closed = opened.pop()
    else if (token.nesting === 0 && token.type !== "inline") closed = token
    kept.push(token)
  }
  state.tokens = kept
}

const apply = (list: string, token: Token): void => {
  const id = idIn(list)
  if (id !== undefined) token.attrSet("id", id)
  for (const name of classesIn(list)) token.attrJoin("class", name)
  if (/^\{:\s*toc\b/.test(list) && /^(?:bullet|ordered)_list_open$/.test(token.type)) token.meta = { isContents: true }
  if (/\.no_toc\b/.test(list) && token.type === "heading_open") token.attrSet("data-no-toc", "")
}

const takeSpans = (state: StateCore): void => {
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === "fence" && token.info.includes("{")) takeInfo(token)
    if (token.type !== "inline" || !token.content.includes("{")) continue
    const before = state.tokens[index - 1]
    // The paragraph of an item is not always shown; the item is.
    const block = before?.hidden === true ? state.tokens[index - 2] : before
    if (block !== undefined) takeBehind(token, block)
    const item = state.tokens[index - 2]
    if (item?.type === "list_item_open") takeStart(token, item)
    takeInline(token)
  }
}

/** Behind a heading in either form, behind the text of other blocks with a class or the colon. */
const takeBehind = ({ children }: Token, block: Token): void => {
  const last = children?.at(-1)
  const form = block.type === "heading_open" ? behind : markedBehind
  const [marks] = last?.type === "text" ? (form.exec(last.content) ?? []) : []
  const [classed] = last?.type === "text" ? (classedBehind.exec(last.content) ?? []) : []
  const list = marks ?? (classed === undefined || classesIn(classed).length === 0 ? undefined : classed)
  if (last === undefined || list === undefined) return
  last.content = last.content.slice(0, -list.length)
  apply(list.trim(), block)
}

const takeStart = ({ children }: Token, item: Token): void => {
  const first = children?.[0]
  const [list] = first?.type === "text" ? (inItem.exec(first.content) ?? []) : []
  if (first === undefined || list === undefined) return
  first.content = first.content.slice(list.length)
  apply(list, item)
}

/** Behind the language of code; Pandoc has it as the first class. */
const takeInfo = (token: Token): void => {
  const [list] = behind.exec(token.info) ?? []
  if (list === undefined) return
  const language = token.info.slice(0, -list.length).trim()
  token.info = language === "" ? (classesIn(list)[0] ?? "") : language
  apply(list.trim(), token)
}

/** `[words]{.class}`. */
const span = (state: StateInline, silent: boolean): boolean => {
  const { pos, posMax } = state
  if (state.src[pos] !== "[" || pos > lastSpanOf(state)) return false
  const end = state.md.helpers.parseLinkLabel(state, pos)
  if (end < 0 || state.src[end + 1] !== "{") return false
  const close = state.src.indexOf("}", end)
  const [list] = close < 0 ? [] : (atStart.exec(state.src.slice(end + 1, close + 1)) ?? [])
  if (list === undefined || close >= posMax) return false
  if (!silent) {
    const opened = state.push("span_open", "span", 1)
    for (const name of classesIn(list)) opened.attrJoin("class", name)
    state.pos = pos + 1
    state.posMax = end
    state.md.inline.tokenize(state)
    state.push("span_close", "span", -1)
    state.posMax = posMax
  }
  state.pos = end + 1 + list.length
  return true
}

/** Where the last span of a text may end, so that one without any is looked at once. */
const lastSpans = new WeakMap<StateInline, number>()

const lastSpanOf = (state: StateInline): number => {
  const last = lastSpans.get(state) ?? state.src.lastIndexOf("]{")
  lastSpans.set(state, last)
  return last
}

/** Behind the end of a span, a picture or code, with nothing between. */
const takeInline = ({ children }: Token): void => {
  /** The last token that opens each kind of span at each level, of those so far. */
  const openings = new Map<string, Token>()
  for (const [index, token] of (children ?? []).entries()) {
    if (token.nesting > 0) openings.set(spanOf(token), token)
    const before = children?.[index - 1]
    if (token.type !== "text" || before === undefined || !isSpanEnd(before)) continue
    const [list] = atStart.exec(token.content) ?? []
    if (list === undefined) continue
    token.content = token.content.slice(list.length)
    const opened = before.nesting < 0 ? openings.get(spanOf(before)) : before
    for (const name of classesIn(list)) opened?.attrJoin("class", name)
  }
}

/** What a token that opens a span has in common with the one that closes it. */
const spanOf = ({ tag, level }: Token): string => `${tag} ${level}`

const isSpanEnd = ({ type, nesting }: Token): boolean =>
  type === "image" || type === "code_inline" || (nesting < 0 && type !== "html_inline")

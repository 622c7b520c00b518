/**
 * Bold and italic words of MediaWiki, `'''bold'''` and `''italic''`, its headings, `== Words ==`, which AsciiDoc writes
 * with signs before the words alone, and its switches, `__NOTOC__`. Quotes around nothing, inches and code stay.
 */
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it"
import { indentAt, lineAt, startsWith } from "./containers.ts"

export const mediawikiMarks = (md: MarkdownIt): void => {
  md.block.ruler.before("heading", "mediawiki_heading", heading, { alt: ["paragraph", "blockquote"] })
  md.inline.ruler.before("emphasis", "mediawiki_switch", turned)
  md.core.ruler.after("inline", "mediawiki_marks", marks)
}

const switches =
  /__(?:NOTOC|FORCETOC|TOC|NOEDITSECTION|NEWSECTIONLINK|NONEWSECTIONLINK|NOGALLERY|HIDDENCAT|NOINDEX|NOCC|NOTC)__/y

const turned = (state: StateInline): boolean => {
  if (state.src[state.pos] !== "_") return false
  switches.lastIndex = state.pos
  if (!switches.test(state.src)) return false
  state.pos = switches.lastIndex
  return true
}

const headingForm = /^(={2,6})[ \t]+(\S|\S[^=]*[^=\s])[ \t]+\1[ \t]*$/
const openHeading = /^(={2,6})[ \t]+(\S[^=]*)$/

/** Texts in which lines begin with such signs more than once: there they are headings, with nothing behind the words. */
const known = new WeakMap<StateBlock, boolean>()

const hasOpenHeadings = (state: StateBlock): boolean => {
  const has = known.get(state) ?? (state.src.match(/(?:^|\n\n)={2,6}[ \t]+[^\s=][^=\n]*(?=\n\n|$)/g)?.length ?? 0) > 1
  known.set(state, has)
  return has
}

const heading = (state: StateBlock, startLine: number, _: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "=")) return false
  const line = lineAt(state, startLine)
  const [, level = "", words = ""] =
    headingForm.exec(line) ?? (hasOpenHeadings(state) ? openHeading.exec(line) : null) ?? []
  if (level === "" || indentAt(state, startLine) >= 4) return false
  if (silent) return true
  const name = `h${level.length}`
  state.push("heading_open", name, 1).markup = level
  const inline = state.push("inline", "", 0)
  inline.content = words
  inline.children = []
  state.push("heading_close", name, -1).markup = level
  state.line = startLine + 1
  return true
}

const marks = ({ tokens, Token: Made }: StateCore): void => {
  for (const token of tokens)
    if (token.type === "inline" && token.content.includes("''")) token.children = marked(token.children ?? [], Made)
}

/** Two, three or five quotes that begin a word, or end one; at an end of the text stands a link or other marks. */
const form = /(?<![\p{L}\p{N}'])('{5}|'{2,3})(?=[^\s',.;:!?)\]}]|$)|(?<=[^\s'([{]|^)('{5}|'{2,3})(?![\p{L}\p{N}'])/gu

interface Mark {
  readonly child: number
  readonly at: number
  readonly signs: string
  readonly isOpening: boolean
}

const marked = (
  children: ReadonlyArray<Token>,
  Made: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token
) => {
  const pairs = pairsOf(
    children.flatMap(({ type, content }, child) =>
      type === "text"
        ? [...content.matchAll(form)].map(({ 1: opening, 2: closing = "", index }) => ({
            child,
            at: index,
            signs: opening ?? closing,
            isOpening: opening !== undefined
          }))
        : []
    )
  )
  const byChild = Map.groupBy(pairs, ({ child }) => child)
  return pairs.length === 0
    ? [...children]
    : children.flatMap((token, child) => {
        const own = byChild.get(child) ?? []
        let from = 0
        const parts: Array<Token> = []
        const text = (to: number): void => {
          if (to <= from) return
          const part = new Made("text", "", 0)
          part.content = token.content.slice(from, to)
          parts.push(part)
        }
        for (const { at, signs, isOpening } of own) {
          text(at)
          const tags = signs.length === 2 ? ["em"] : signs.length === 3 ? ["strong"] : ["strong", "em"]
          for (const tag of isOpening ? tags : tags.toReversed())
            parts.push(new Made(`${tag}_${isOpening ? "open" : "close"}`, tag, isOpening ? 1 : -1))
          from = at + signs.length
        }
        if (own.length === 0) return [token]
        text(token.content.length)
        return parts
      })
}

/** An opening mark and the next one, where that closes it. */
const pairsOf = (found: ReadonlyArray<Mark>): ReadonlyArray<Mark> => {
  const pairs: Array<Mark> = []
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [one, next] = [found[index], found[index + 1]]
    if (one === undefined || next === undefined) break
    if (!one.isOpening || next.isOpening || one.signs !== next.signs) continue
    pairs.push(one, next)
    index += 1
  }
  return pairs
}

/**
 * Abbreviations of PHP Markdown Extra and kramdown: `*[TEU]: a container of
 * twenty feet` on a line of its own. The first time that the text has the word,
 * it is told; so a text never becomes much longer by it.
 */
import type { MarkdownIt, Token } from "markdown-it"
import { countElement } from "./tokens.ts"

const definition = /^\*\[([^[\]\n]{1,60})\]:[ \t]*(.{0,500}?)[ \t]*$/

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}.&+/-]*[\p{L}\p{N}+])?/gu

export const abbreviations = (md: MarkdownIt): void => {
  md.block.ruler.before(
    "reference",
    "abbreviations",
    (state, line, _end, isSilent) => {
      const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
      if (state.src[from] !== "*" || state.src[from + 1] !== "[") return false
      const found = definition.exec(state.src.slice(from, state.eMarks[line]))
      if (found === null) return false
      if (isSilent) return true
      const [, name = "", title = ""] = found
      const known = titlesOf(state.env)
      if (!known.has(name)) known.set(name, title)
      state.line = line + 1
      return true
    },
    { alt: ["paragraph", "reference"] }
  )
  md.core.ruler.after("inline", "abbreviations", (state) => {
    const titles = new Map(titlesOf(state.env))
    if (titles.size === 0) return
    const make: MakeToken = (type, tag, nesting) => new state.Token(type, tag, nesting)
    for (const inline of state.tokens) {
      if (titles.size === 0) return
      if (inline.type !== "inline" || inline.children === null) continue
      inline.children = inline.children.flatMap((token) =>
        token.type === "text" ? told(token, titles, make, () => countElement(state.env)) : [token]
      )
    }
  })
}

const titlesOf = (env: Record<string, unknown>): Map<string, string> =>
  (env["abbreviations"] ??= new Map<string, string>()) as Map<string, string>

type MakeToken = (type: string, tag: string, nesting: Token["nesting"]) => Token

/** A text with an element around each word that is told here; `titles` loses these. */
const told = (token: Token, titles: Map<string, string>, make: MakeToken, count: () => void): ReadonlyArray<Token> => {
  const { content } = token
  const parts: Array<Token> = []
  let at = 0
  const text = (from: number, to: number): void => {
    if (from === to) return
    const part = make("text", "", 0)
    part.content = content.slice(from, to)
    parts.push(part)
  }
  for (const { 0: name, index } of content.matchAll(word)) {
    const title = titles.get(name)
    if (title === undefined) continue
    titles.delete(name)
    if (title === "") continue
    count()
    text(at, index)
    const open = make("abbr_open", "abbr", 1)
    open.attrs = [["title", title]]
    parts.push(open)
    at = index + name.length
    text(index, at)
    parts.push(make("abbr_close", "abbr", -1))
  }
  if (parts.length === 0) return [token]
  text(at, content.length)
  return parts
}

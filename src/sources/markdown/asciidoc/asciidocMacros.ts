/**
 * Macros of AsciiDoc in a line: `link:url[words]`, `xref:x[words]` and
 * `<<x,words>>`, `image:x[words]`, keys, buttons and notes; its comments, and the
 * ids that it writes over headings and blocks, `[[x]]`.
 */
import type { MarkdownIt, StateBlock, StateInline } from "markdown-it"
import { indentAt, lineAt, startsWith } from "../containers.ts"
import { addressOf, putLink, putPicture } from "../wiki.ts"

export const asciidocMacros = (md: MarkdownIt): void => {
  md.block.ruler.before("lheading", "asciidoc_id", id)
  md.block.ruler.before("fence", "asciidoc_comment", comment, { alt: ["paragraph"] })
  md.inline.ruler.before("linkify", "asciidoc_macro", macro)
  md.inline.ruler.before("html_inline", "asciidoc_reference", reference)
}

/** What stands between two lines of `////` is for its author alone; so is all of the text where nothing closes it. */
const comment = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "/")) return false
  const mark = lineAt(state, startLine).trimEnd()
  if (!/^\/{4,}$/.test(mark)) return false
  if (silent) return true
  let line = startLine + 1
  while (line < endLine && lineAt(state, line).trimEnd() !== mark) line += 1
  state.line = Math.min(line + 1, endLine)
  return true
}

/** Over what it names: alone, `[[x]]` is a link to a note of Obsidian. */
const id = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!startsWith(state, startLine, "[") || indentAt(state, startLine) >= 4 || startLine + 1 >= endLine) return false
  if (!/^\[\[[\p{L}_][\p{L}\p{N}_.-]*(?:,[^[\]]*)?\]\]\s*$/u.test(lineAt(state, startLine))) return false
  if (!/^(?:#{1,6}\s|={1,6}\s|\[(?!\[)|\.[^\s.]|image::|\|===|[-=*_.+]{4,}\s*$)/.test(lineAt(state, startLine + 1)))
    return false
  if (!silent) state.line = startLine + 1
  return true
}

const referenceForm = /<<(#?[\p{L}_][\p{L}\p{N}_./-]{0,200}(?:#[\p{L}\p{N}_-]{0,200})?)(?:,[ \t]*([^<>\n]{1,300}))?>>/uy

const reference = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== "<" || src[pos + 1] !== "<" || state.linkLevel > 0) return false
  referenceForm.lastIndex = pos
  const [whole, target = "", words = ""] = referenceForm.exec(src) ?? []
  if (whole === undefined || pos + whole.length > posMax) return false
  if (!silent) putLink(state, placeOf(target), words.trim() || target.replace(/^#/, ""))
  state.pos = pos + whole.length
  return true
}

/** A note stands right behind what it is about. */
const macroName = /(?<![\p{L}\p{N}_./:-])(?:link|xref|image|kbd|btn)$|footnote$/u
const macroForm = /:([^\s[\]<>()]{0,1000})\[([^[\]\n]{0,400})\](?![([])/y

const withoutTarget = new Set(["kbd", "btn", "footnote"])

/** Its name stands before the colon, and was taken for text by then. */
const macro = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== ":") return false
  const name = macroName.exec(src.slice(Math.max(0, pos - 10), pos))?.[0]
  if (name === undefined || state.linkLevel > 0) return false
  macroForm.lastIndex = pos
  const [whole, target = "", written = ""] = macroForm.exec(src) ?? []
  if (whole === undefined || pos + whole.length > posMax || !state.pending.endsWith(name)) return false
  if ((target === "") !== withoutTarget.has(name)) return false
  if (!silent) {
    state.pending = state.pending.slice(0, -name.length)
    // `^` asks for a window of its own; what else stands behind a comma are attributes.
    const words = written
      .replace(/,\s*[\w-]+=.*$/, "")
      .replace(/\^$/, "")
      .replace(/^"(.*)"$/, "$1")
      .trim()
    if (name === "image") putPicture(state, target.replace(/^:/, ""), written.split(",")[0] ?? "")
    else if (name === "footnote") state.pending = `${state.pending.trimEnd()} (${written.trim()})`
    else if (target === "") state.push("code_inline", "code", 0).content = written.trim()
    else putLink(state, name === "xref" ? placeOf(target) : target, words || target.replace(/^#/, ""))
  }
  state.pos = pos + whole.length
  return true
}

/** A file of AsciiDoc is an article of that name, a name alone a place in this one. */
const placeOf = (target: string): string => {
  const [file = "", place] = target.split("#")
  if (/\.(?:adoc|asciidoc|asc)$/i.test(file)) return addressOf(file.replace(/\.\w+$/, ""), place)
  return /[./]/.test(file) ? target : `#${place ?? file}`
}

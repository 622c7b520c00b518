/**
 * What is left in a line of other markup: roles and links of reStructuredText,
 * ``:doc:`x` `` and `` `words <https://…>`_ ``, macros of AsciiDoc, `link:url[words]`
 * and `xref:x[words]`, and the ids of blocks that Obsidian writes at their ends.
 */
import type { MarkdownIt, StateInline } from "markdown-it"
import { addressOf, putLink } from "./wiki.ts"

export const otherMarkup = (md: MarkdownIt): void => {
  md.inline.ruler.before("linkify", "other_macro", macro)
  md.inline.ruler.before("backticks", "other_role", role)
  md.inline.ruler.before("backticks", "other_link", link)
  md.inline.ruler.before("emphasis", "block_id", blockId)
}

const roleForm =
  /:(?:(?:py|c|cpp|js|std):)?(doc|ref|term|any|numref|download|abbr|kbd|guilabel|menuselection|file|samp|command|program|option|envvar|func|class|meth|mod|attr|data|exc|obj|const|code|literal|sup|sub|title|emphasis|strong|pep|rfc):`([^`\n]{1,300})`(?!`)/y

/** Of programs, keys and what is typed. */
const codes = new Set(
  "kbd file samp command program option envvar func class meth mod attr data exc obj const code literal".split(" ")
)

const role = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== ":" || /[\p{L}\p{N}:]/u.test(src[pos - 1] ?? "")) return false
  roleForm.lastIndex = pos
  const [whole, name = "", written = ""] = roleForm.exec(src) ?? []
  if (whole === undefined || pos + whole.length > posMax) return false
  if (!silent) putRole(state, name, written)
  state.pos = pos + whole.length
  return true
}

const putRole = (state: StateInline, name: string, written: string): void => {
  const [, said, target = written] = /^(.*?)\s*<([^<>]*)>$/.exec(written) ?? []
  // `~a.b.C` shows its last part.
  const words = said || (target.startsWith("~") ? (target.split(".").at(-1) ?? target) : target)
  if (name === "doc") putLink(state, addressOf(target.replace(/^\//, ""), undefined), said || nameOf(target))
  else if (codes.has(name)) state.push("code_inline", "code", 0).content = words
  else if (name === "pep" || name === "rfc") state.pending += `${name.toUpperCase()} ${words}`
  else state.pending += words
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? path

const linkForm = /`([^`<>\n]{1,300})<(https?:\/\/[^<>\s`]{1,1000})>`__?(?![\p{L}\p{N}_])/uy

const link = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== "`" || src[pos - 1] === "`") return false
  linkForm.lastIndex = pos
  const [whole, words = "", address = ""] = linkForm.exec(src) ?? []
  if (whole === undefined || words.trim() === "" || pos + whole.length > posMax) return false
  if (!silent) putLink(state, address, words.trim())
  state.pos = pos + whole.length
  return true
}

const macroName = /(?<![\p{L}\p{N}_./:-])(link|xref)$/u
const macroForm = /:([^\s[\]<>()]{1,1000})\[([^[\]\n]{0,400})\](?![([])/y

/** Its name stands before the colon, and was taken for text by then. */
const macro = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== ":") return false
  const name = macroName.exec(src.slice(Math.max(0, pos - 6), pos))?.[1]
  if (name === undefined || state.linkLevel > 0) return false
  macroForm.lastIndex = pos
  const [whole, target = "", written = ""] = macroForm.exec(src) ?? []
  if (whole === undefined || pos + whole.length > posMax || !state.pending.endsWith(name)) return false
  if (!silent) {
    state.pending = state.pending.slice(0, -name.length)
    // `^` asks for a window of its own; what else stands behind a comma are attributes.
    const words = written
      .replace(/,\s*[\w-]+=.*$/, "")
      .replace(/\^$/, "")
      .replace(/^"(.*)"$/, "$1")
      .trim()
    putLink(state, name === "xref" ? placeOf(target) : target, words || target.replace(/^#/, ""))
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

const idForm = /\^(?=[\d-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9-]{3,60}[ \t]*$/y

/** At the end of a block, behind a blank or alone. A power has a number or one letter before it, a footnote's sign no letters. */
const blockId = (state: StateInline): boolean => {
  const { src, pos, posMax } = state
  if (
    src[pos] !== "^" ||
    posMax !== src.length ||
    !/(?:^|(?:^|[^\s]{2}|[^\p{L}\p{N}\s)])[ \t]+|\n[ \t]*)$/u.test(src.slice(Math.max(0, pos - 40), pos))
  )
    return false
  idForm.lastIndex = pos
  if (!idForm.test(src)) return false
  state.pending = state.pending.trimEnd()
  state.pos = posMax
  return true
}

/**
 * What is left in a line of other markup: roles and links of reStructuredText,
 * ``:doc:`x` `` and `` `words <https://…>`_ ``, links of MediaWiki, `[https://… words]`,
 * and the ids of blocks that Obsidian writes at their ends.
 */
import type { MarkdownIt, StateInline } from "markdown-it"
import { addressOf, isDefined, putLink } from "./wiki.ts"

export const otherMarkup = (md: MarkdownIt): void => {
  md.inline.ruler.before("backticks", "other_role", role)
  md.inline.ruler.before("backticks", "other_link", link)
  md.inline.ruler.before("link", "other_address", address)
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

const addressForm = /\[(https?:\/\/[^\s[\]<>"]{1,1000})[ \t]+([^[\]\n]{1,300})\](?![([:])/y

const address = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (src[pos] !== "[" || src[pos - 1] === "[" || src[pos - 1] === "!" || state.linkLevel > 0) return false
  addressForm.lastIndex = pos
  const [whole, href = "", words = ""] = addressForm.exec(src) ?? []
  if (whole === undefined || pos + whole.length > posMax || isDefined(state, whole.slice(1, -1))) return false
  if (!silent) putLink(state, href, words.trim())
  state.pos = pos + whole.length
  return true
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

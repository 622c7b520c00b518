/** Tags of Liquid (Jekyll, Eleventy), Nunjucks, Hexo, Zola and Markdoc: `{% name args %}`, with any whitespace control. */
import { readArguments } from "./Arguments.ts"
import { type Dialect, type ReadTag, tag } from "./Dialect.ts"
import type { Reader } from "./Reader.ts"
import { unclosed } from "./unclosed.ts"

export const liquid: Dialect = {
  name: "Liquid, Nunjucks or Hexo",
  example: "{% name %}",
  formats: ["markdown", "mdx", "html", "text"],
  sign: "{",
  isSure: true,
  read: (reader, at) => {
    const { text, next } = reader
    if (text[at + 1] === "#") return commentAt(reader, at)
    if (text[at + 1] !== "%") return null
    const end = next("%}", at + 2)
    if (end >= text.length || next("{%", at + 2) < end) {
      return /[-~+]?\s*[A-Za-z/]/y.test(text.slice(at + 2, at + 12)) ? unclosed(reader, at, at + 2) : null
    }
    const inner = text.slice(at + 2, end)
    const { isClosing, name, given, isAlone } = partsOf(inner)
    const base = { family: "liquid", name, start: at, end: end + 2, arguments: readArguments(given) } as const
    if (isClosing) return tag({ ...base, role: "close" })
    if (name === "") return tag({ ...base, role: /^[-~+]?\s*#/.test(inner) ? "silent" : "unknown" })
    if (isAlone) return tag({ ...base, role: "alone" })
    return heldAsItStands(reader, base) ?? tag({ ...base, role: "open" })
  }
}

const partsOf = (inner: string) => {
  const trimmed = inner
    .replace(/^[-~+]/, "")
    .replace(/[-~+]$/, "")
    .trim()
  const isAlone = trimmed.endsWith("/")
  const all = isAlone ? trimmed.slice(0, -1).trimEnd() : trimmed
  const word = /^[A-Za-z_][\w.-]*/.exec(all.startsWith("/") ? all.slice(1).trimStart() : all)?.[0] ?? ""
  const isClosing = all.startsWith("/") || word === "end" || /^end[a-z_]/i.test(word)
  const name = isClosing && !all.startsWith("/") ? word.slice(3) : word
  const behind = all.slice(all.indexOf(word) + word.length)
  // Zola's are in brackets.
  const given = /^\s*\(([^]*)\)$/.exec(behind)?.[1] ?? behind
  return { isClosing, name, given, isAlone: isAlone && !isClosing }
}

/** Names whose content is code, or is kept as it stands. */
const codeNames = new Set(["highlight", "codeblock", "code", "mermaid"])
const literalNames = new Set(["raw", "verbatim"])

const heldAsItStands = (
  reader: Reader,
  base: Pick<ReadTag, "family" | "name" | "start" | "end" | "arguments">
): ReadTag | null => {
  const isLiteral = literalNames.has(base.name)
  if (!isLiteral && !codeNames.has(base.name)) return null
  const close = reader.nextClose(String.raw`\{%[-~+]?\s*(?:end|/)${base.name}\s*[-~+]?%\}`, base.end)
  if (close === null) return null
  return isLiteral
    ? tag({ ...base, role: "silent", literalUntil: close.start, resumeAt: close.end })
    : tag({ ...base, role: "code", value: reader.text.slice(base.end, close.start), end: close.end })
}

/** `{# of Nunjucks and Twig #}`; one that begins without a blank in one paragraph. `{#id .class}` is an attribute list. */
const commentAt = ({ text, next }: Reader, at: number): ReadTag | null => {
  const end = next("#}", at + 2)
  attributeList.lastIndex = at
  if (end >= text.length || next("{#", at + 2) < end || attributeList.test(text)) return null
  const isSpaced = /[\s-]/.test(text[at + 2] ?? "")
  return isSpaced || end < next("\n\n", at) ? tag({ role: "silent", start: at, end: end + 2 }) : null
}

const attributeList = /\{#[\w:.-]+(?:[ \t][^{}\n#]*)?\}/y

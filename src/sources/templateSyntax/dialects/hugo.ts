/** Shortcodes of Hugo: `{{< name args >}}`, `{{% name args %}}`, their ends, their comments and their escaped form. */
import { readArguments } from "./Arguments.ts"
import { type Dialect, type ReadTag, tag } from "./Dialect.ts"
import type { Reader } from "./Reader.ts"
import { unclosed } from "./unclosed.ts"

const name = /\s*(?:(\/)\s*)?([\w][\w./-]*)/y
const comment = /\{\{-?\s*\/\*/y
const escaped = /\{\{[<%]\s*\/\*/y

export const hugo: Dialect = {
  name: "Hugo",
  example: "{{< name >}}",
  formats: ["markdown", "mdx", "html", "text"],
  sign: "{",
  isSure: true,
  read: (reader, at) => {
    const { text } = reader
    if (text[at + 1] !== "{") return null
    const mark = text[at + 2]
    comment.lastIndex = at
    if (comment.test(text)) return commentAt(reader, at)
    if (mark !== "<" && mark !== "%") return null
    escaped.lastIndex = at
    if (escaped.test(text)) return escapedAt(reader, at, escaped.lastIndex)
    // `x_{{<n}}` is a formula.
    if (/[_^\\]/.test(text[at - 1] ?? "")) return null
    const closing = mark === "<" ? ">}}" : "%}}"
    const end = endOfTag(reader, at + 3, closing)
    if (end === null) return unclosed(reader, at, at + 3)
    const inner = text.slice(at + 3, end - 3)
    name.lastIndex = 0
    const [, slash, named = ""] = name.exec(inner) ?? []
    const isAlone = /\/\s*$/.test(inner) && slash === undefined
    const given = inner.slice(name.lastIndex, isAlone ? inner.lastIndexOf("/") : undefined)
    const base = { family: "hugo", name: named, start: at, end, arguments: readArguments(given) } as const
    if (slash === "/") return tag({ ...base, role: "close" })
    if (isAlone) return tag({ ...base, role: named === "" ? "unknown" : "alone" })
    if (named.endsWith(".inline")) return tag({ ...base, role: "whole" })
    const raw = rawNames.has(named) ? reader.nextClose(String.raw`\{\{[<%]\s*/\s*${named}\s*[>%]\}\}`, end) : null
    if (raw !== null) return tag({ ...base, role: "code", value: text.slice(end, raw.start), end: raw.end })
    return tag({ ...base, role: named === "" ? "unknown" : "open" })
  }
}

/** Shortcodes that hold code, not Markdown. */
const rawNames = new Set(["highlight", "code", "codeblock", "mermaid", "comment", "gist-code"])

/** Behind the tag's end, quotes and raw strings passed over; null where another tag begins first. */
const endOfTag = (reader: Reader, from: number, closing: string): number | null => {
  const { text, next } = reader
  let at = from
  for (;;) {
    const end = next(closing, at)
    const other = Math.min(next("{{<", at), next("{{%", at))
    const quote = Math.min(next('"', at), next("`", at))
    if (quote < Math.min(end, other)) {
      const behind = next(text[quote] ?? "", quote + 1)
      const line = text[quote] === '"' ? next("\n", quote) : text.length
      at = behind < line ? behind + 1 : quote + 1
      continue
    }
    return end < other && end < text.length ? end + 3 : null
  }
}

const commentAt = ({ text, next }: Reader, at: number): ReadTag | null => {
  const end = next("*/", at + 2)
  const behind = /\s*-?\}\}/y
  behind.lastIndex = end + 2
  return end < text.length && behind.test(text) ? tag({ role: "silent", start: at, end: behind.lastIndex }) : null
}

/** Shown as the shortcode that it writes. */
const escapedAt = ({ text, next }: Reader, at: number, from: number): ReadTag | null => {
  const mark = text[at + 2] === "<" ? ">" : "%"
  const end = next("*/", from)
  const behind = /\s*[>%]\}\}/y
  behind.lastIndex = end + 2
  return end < text.length && behind.test(text)
    ? tag({
        role: "literal",
        start: at,
        end: behind.lastIndex,
        value: `{{${text[at + 2]}${text.slice(from, end)}${mark}}}`
      })
    : null
}

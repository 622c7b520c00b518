/**
 * Programs between `<%` and `%>` of EJS, ERB, JSP and Underscore, and between
 * `<?php` and `?>`: `<%= post.title %>`, `<% if (x) { %>`, `<% end %>`,
 * `<?php endif; ?>`. What a program chooses or repeats goes with it.
 */
import { type Dialect, type ReadTag, tag } from "./Dialect.ts"
import { valueOf } from "./output.ts"
import type { Reader } from "./Reader.ts"

/** Characters. */
const longest = 5000

const sign = /<(?:%([-=#%]{0,2})|\?(?:(=)|php(?=\s)))/y

export const scriptlets: Dialect = {
  name: "EJS, ERB or PHP",
  example: "<%= post.title %>",
  formats: ["markdown", "mdx", "html", "text"],
  sign: "<",
  isSure: true,
  read: (reader, at) => {
    const { text, next } = reader
    sign.lastIndex = at
    const match = sign.exec(text)
    // `<%%` is how EJS and ERB write `<%` itself.
    if (match === null || match[1]?.startsWith("%") === true) return null
    const [opening, mark = match[2] ?? ""] = match
    const [ending, again] = opening.startsWith("<%") ? ["%>", "<%"] : ["?>", "<?"]
    const from = at + opening.length
    const end = next(ending, from)
    if (end >= text.length || end - at > longest || next(again, from) < end) return null
    const program = text
      .slice(from, end)
      .replace(/[-_]$/, "")
      .replace(/^_(?=\s)/, "")
      .trim()
    const base = { family: "scriptlet", start: at, end: end + ending.length } as const
    if (mark.startsWith("#") || mark === "--") return tag({ ...base, role: "silent" })
    return stepOf(program, base) ?? shown(reader, program, mark !== "", base)
  }
}

type Base = Pick<ReadTag, "family" | "start" | "end">

const middle = /^(?:\}?\s*(?:else|elsif|elseif|catch|rescue|ensure|when)\b|case\b.*:$|default\s*:$)/
const close = /^(?:\}|end(?:if|foreach|for|while|switch)?\b)/
const open = /[{:]$|(?:^|\s)do(?:\s*\|[^|]*\|)?$|^(?:if|unless|for|while|until|case|begin)\b/

/** A step of a program that begins or ends a part; all are of one name, because their ends have none. */
const stepOf = (program: string, base: Base): ReadTag | null => {
  if (middle.test(program)) return tag({ ...base, role: "unknown" })
  if (close.test(program)) return tag({ ...base, name: "if", role: "close" })
  return open.test(program) ? tag({ ...base, name: "if", role: "open" }) : null
}

const shown = (reader: Reader, program: string, isOutput: boolean, base: Base): ReadTag => {
  const value = isOutput ? valueOf(reader, program.replace(/^@/, "").replace(/;$/, "")) : undefined
  return tag({ ...base, role: value === undefined ? "unknown" : "text", value: value ?? "" })
}

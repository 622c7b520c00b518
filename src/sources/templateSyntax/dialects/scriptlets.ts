/**
 * Directives of FreeMarker, `<#if x>` and `<@macro />`, and programs between `<%` and `%>` of EJS, ERB, JSP and Underscore, and between
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

const directive =
  /<(?:(\/?)#([a-z]+)|(\/?)@([A-Za-z][\w.]*)?)(?=[\s>/])((?:"[^"\n]*"|'[^'\n]*'|\([^()\n]{0,500}\)|[^<>"'()]){0,200})>/y

/** Those that choose, repeat or define; those whose text is the article's; those that stand alone. */
const wholes = new Set("if list switch macro function attempt items foreach".split(" "))
const frames = new Set("escape noescape compress autoesc noautoesc outputformat noparse".split(" "))
const alone = new Set(
  "else elseif sep case default recover include import setting ftl visit recurse fallback return break continue nested stop flush t lt rt nt assign local global".split(
    " "
  )
)

export const freemarker: Dialect = {
  name: "FreeMarker",
  example: "<#if shown>",
  formats: ["markdown", "mdx", "html", "text"],
  sign: "<",
  isSure: true,
  read: ({ text, next }, at) => {
    if (text.startsWith("<#--", at)) {
      const end = next("-->", at + 4)
      return end < text.length ? tag({ role: "silent", start: at, end: end + 3 }) : null
    }
    directive.lastIndex = at
    const [whole, ending, name, macroEnding, macro = "", rest = ""] = directive.exec(text) ?? []
    if (whole === undefined) return null
    const base = { family: "scriptlet", start: at, end: at + whole.length } as const
    if (name === undefined) {
      // A name between such signs is somebody who is spoken to, but with an end it is a macro.
      if (macroEnding === "/") return tag({ ...base, name: `@${macro}`, role: "close" })
      if (macro === "") return null
      if (rest.endsWith("/")) return tag({ ...base, role: "unknown" })
      return next("</@", at) < text.length ? tag({ ...base, name: `@${macro}`, role: "open" }) : null
    }
    if (ending === "/")
      return wholes.has(name) || frames.has(name) || alone.has(name)
        ? tag({ ...base, name: `#${name}`, role: "close" })
        : null
    if (wholes.has(name)) return tag({ ...base, name: `#${name}`, role: "whole" })
    if (frames.has(name)) return tag({ ...base, name: `#${name}`, role: "open" })
    // `<#assign x>` has an end where it has no value.
    if (/^(?:assign|local|global)$/.test(name) && !rest.includes("="))
      return tag({ ...base, name: `#${name}`, role: "whole" })
    return alone.has(name) ? tag({ ...base, role: "unknown" }) : null
  }
}

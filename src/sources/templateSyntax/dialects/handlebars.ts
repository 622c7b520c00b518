/** Handlebars and mdBook: `{{#each posts}}`, `{{/each}}`, `{{> card}}`, `{{else}}`, `{{!-- a comment --}}`, `{{#include a.rs}}`. */
import { readArguments } from "./Arguments.ts"
import { type Dialect, tag } from "./Dialect.ts"

const sign =
  /\{\{~?\s*(?:([#/>^])\s*([A-Za-z_][\w./-]*)|(else)\b|(!|=(?=[^\n{}]{1,40}=\}\}))|(&)\s*(?=[A-Za-z_.][\w.]*\s*\}\}))/y

export const handlebars: Dialect = {
  name: "Handlebars or mdBook",
  example: "{{#name}}",
  formats: ["markdown", "html"],
  sign: "{",
  isSure: false,
  read: ({ text, next }, at) => {
    sign.lastIndex = at
    const match = text[at + 1] === "{" ? sign.exec(text) : null
    if (match === null) return null
    const [, mark, name = "", otherwise, note, raw] = match
    const closing = note !== undefined && text.startsWith("--", sign.lastIndex) ? "--}}" : "}}"
    const end = next(closing, sign.lastIndex)
    if (end >= text.length || next("\n\n", at) < end) return null
    const base = {
      family: "handlebars",
      name,
      start: at,
      end: end + closing.length,
      arguments: readArguments(text.slice(sign.lastIndex, end))
    } as const
    if (note !== undefined) return tag({ ...base, role: "silent" })
    if (otherwise !== undefined || raw !== undefined || mark === ">") return tag({ ...base, role: "unknown" })
    return tag({ ...base, role: mark === "/" ? "close" : "open" })
  }
}

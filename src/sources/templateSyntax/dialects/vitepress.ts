/** What VitePress puts in from other files: a line `<<< @/snippets/a.js{1,3}`, and the comment `<!--@include: ./part.md-->`. */
import { type Dialect, tag } from "./Dialect.ts"

const snippet = /<<<[ \t]*[@./~\w][^\s<>]*(?:[ \t]*(?:\{[^{}\n]*\}|\[[^[\]\n]*\]))*[ \t]*(?=\n|$)/y
const include = /<!--\s*@include:[^\n]{1,500}?-->/y

const read =
  (form: RegExp): Dialect["read"] =>
  ({ text }, at) => {
    form.lastIndex = at
    return form.test(text) ? tag({ role: "unknown", start: at, end: form.lastIndex }) : null
  }

const shared = { name: "VitePress", formats: ["markdown"], isSure: true } as const

export const snippets: Dialect = { ...shared, example: "<<< @/snippets/a.js", sign: "", read: read(snippet) }

export const includes: Dialect = { ...shared, example: "<!--@include: ./part.md-->", sign: "<", read: read(include) }

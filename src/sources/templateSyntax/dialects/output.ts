/**
 * Values that a template puts out: `{{ page.title | escape }}` of Liquid,
 * Nunjucks, Hugo's layouts and Vue. Braces in a formula or in a text about
 * placeholders (`{{name}}`) are left as text.
 */
import { readArguments } from "./Arguments.ts"
import { type Dialect, tag } from "./Dialect.ts"
import { literalValue } from "./jsx/javascript.ts"
import type { Reader } from "./Reader.ts"

/** Characters. */
const longest = 1000

export const output: Dialect = {
  name: "Liquid, Nunjucks or Vue",
  example: "{{ page.title }}",
  formats: ["markdown", "html"],
  sign: "{",
  isSure: false,
  read: (reader, at) => {
    const { text, next } = reader
    if (
      text[at + 1] !== "{" ||
      /[_^\\]$|(?:^|[^%}#])\}$/.test(text.slice(Math.max(0, at - 2), at)) ||
      isArgument.test(text.slice(Math.max(0, at - 32), at))
    )
      return null
    quoted.lastIndex = at
    const sign = quoted.exec(text)?.[1]
    if (sign !== undefined)
      return tag({ role: "text", start: at, end: quoted.lastIndex, value: literalValue(sign) ?? sign.slice(1, -1) })
    const end = next("}}", at + 2)
    if (end >= text.length || end - at > longest || next("\n\n", at) < end || next("{{", at + 2) < end) return null
    const isTriple = text[at + 2] === "{" && text[end + 2] === "}"
    const inner = text.slice(at + (isTriple ? 3 : 2), end)
    const expression = inner.replace(/^[-~]/, "").replace(/[-~]$/, "").trim()
    const base = { start: at, end: end + (isTriple ? 3 : 2) } as const
    const call = /^([A-Za-z_][\w]*)\s*\(([^]*)\)$/.exec(expression)
    if (call?.[1] !== undefined)
      return tag({ ...base, family: "liquid", role: "alone", name: call[1], arguments: readArguments(call[2] ?? "") })
    if (!isExpression(expression, inner !== inner.trim())) return null
    const value = valueOf(reader, expression)
    return tag({ ...base, role: value === undefined ? "unknown" : "text", value: value ?? "" })
  }
}

/** A text that is put out as it stands, which may hold braces. */
const quoted = /\{\{[-~]?\s*("[^"\n]*"|'[^'\n]*')\s*[-~]?\}\}/y

/** Of a command of TeX: `\frac{a}{{b}}`. */
const isArgument = /\\[A-Za-z]+$/

const isExpression = (expression: string, hasSpace: boolean): boolean => {
  const path = /^[$.]?[A-Za-z_][\w$-]*(?:\??\.[\w$-]+|\[[^\][]*\])*$/.exec(expression)
  if (path !== null) return hasSpace || /[.$[]/.test(expression) || known.has(expression)
  if (hasSpace && /^[A-Za-z_][\w.]*(?:\|[a-z_]+(?:\([^()]*\))?)+$/.test(expression)) return true
  return (
    /^(?:"[^"]*"|'[^']*')(?:\s*\|[^]*)?$/.test(expression) ||
    /^[$.]?[A-Za-z_][^{}\n]*\s\|\s*[A-Za-z_]/.test(expression) ||
    /^(?:\.|\$)[A-Za-z.]/.test(expression) ||
    /^(?:not|if|partial|template|block|range|with|end|define|printf|ref|relref|include|super|t|i18n|absURL|relURL)\b/.test(
      expression
    ) ||
    /^[A-Za-z_$][\w$.-]*\s*(?:[?+*/<>=!|&-]|\()[^\n]*$/.test(expression)
  )
}

/** Names that Eleventy and Hexo give to every page. */
const known = new Set("title content url date page site layout excerpt description body tags permalink".split(" "))

/** Filters that leave a text or an address as it is. */
const plain =
  /^(?:escape|safe|strip|trim|relative_url|absolute_url|absolute_url|url|e|strip_html|markdownify|xml_escape|html_url|url_for)$/

export const valueOf = ({ field }: Reader, expression: string): string | undefined => {
  const [first = "", ...filters] = expression.split("|").map((part) => part.trim())
  if (
    !filters.every(
      (filter) => plain.test(filter) || /^(?:prepend|relative_url|absolute_url)\s*:\s*site\.(?:base)?url$/.test(filter)
    )
  )
    return undefined
  const text = literalValue(first)
  if (text !== undefined) return text
  if (/^(?:site\.(?:base_?url|url|root)|config\.(?:root|url|base_url)|base|baseurl)$/.test(first)) return ""
  const name = /^(?:(?:\$?page|post|\$?frontmatter|doc)\.)?([A-Za-z_][\w-]*)$/.exec(first)?.[1]
  return name === undefined ? undefined : field(name)
}

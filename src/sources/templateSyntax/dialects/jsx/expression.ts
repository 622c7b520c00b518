/** Braces of MDX: `{author}`, `{"text"}`, `{/* a comment *\/}`, in one or many lines. */
import { type Dialect, tag } from "../Dialect.ts"
import { endOfBraces, literalValue } from "./javascript.ts"
import type { Reader } from "../Reader.ts"
import { unclosed } from "../unclosed.ts"

/** Docusaurus reads `.md` as MDX: a comment of it stands in Markdown too. */
export const comment: Dialect = {
  name: "MDX",
  example: "{/* a comment */}",
  formats: ["markdown"],
  sign: "{",
  isSure: false,
  read: ({ text, next }, at) => {
    if (!text.startsWith("{/*", at)) return null
    const end = next("*/}", at + 3)
    if (end >= text.length) return null
    // As one of HTML, which may be the mark behind which a text is paid.
    return tag({
      role: "markup",
      start: at,
      end: end + 3,
      value: `<!--${text.slice(at + 3, end).replaceAll("-->", "")}-->`
    })
  }
}

const headingId = /^\{#[\w:.-]+\}[ \t]*(?:\n|$)/

export const expression: Dialect = {
  name: "MDX",
  example: "{expression}",
  formats: ["mdx"],
  sign: "{",
  isSure: false,
  read: (reader, at) => {
    // The id of a heading is Markdown's.
    if (headingId.test(reader.text.slice(at, at + 80))) return null
    const end = endOfBraces(reader, at)
    if (end === null) return unclosed(reader, at, at + 1)
    const inner = reader.text.slice(at + 1, end - 1).trim()
    if (isComment(inner)) return tag({ role: "silent", start: at, end })
    const value = expressionValue(reader, inner)
    return tag({ role: value === undefined ? "unknown" : "text", start: at, end, value: value ?? "" })
  }
}

/** Nothing, comments, or what stands for the children of a component. */
const isComment = (inner: string): boolean =>
  inner === "" ||
  inner === "children" ||
  inner === "props.children" ||
  (inner.startsWith("/*") && inner.indexOf("*/") === inner.length - 2) ||
  /^\/\/[^\n]*$/.test(inner)

/** A text or number that is written out, a picture that is imported, or a field of the front matter. */
export const expressionValue = ({ field, imported }: Reader, written: string): string | undefined => {
  const inner = written.trim()
  const literal = literalValue(inner) ?? literalValue(/^require\(([^()]*)\)(?:\.default)?$/.exec(inner)?.[1] ?? "")
  if (literal !== undefined) return literal
  const picture = imported(inner.replace(/\.(?:src|default)$/, ""))
  if (picture !== undefined) return picture
  const name = /^(?:props\.)?(?:frontmatter|frontMatter|metadata|meta|page)\.([A-Za-z_$][\w$]*)$/.exec(inner)?.[1]
  return name === undefined ? undefined : field(name)
}

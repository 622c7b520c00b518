/**
 * Where the front matter of a file begins and ends, and in which language it
 * is: the fences of Jekyll, Hugo, Hexo, Zola, Astro and gray-matter. It does
 * not read what stands inside.
 */
import { looksLikeFields } from "../metadata/languages/fieldLanguages.ts"
import type { Block } from "./Block.ts"
import { disguisedFields, fieldsAtEnd } from "./disguisedFields.ts"
import { foreignFields, isFieldLine, nameOf } from "./foreignFields.ts"
import { headerBlock } from "./headerBlock.ts"
import { jsonEnd } from "./jsonEnd.ts"

/** Null for a file without front matter. */
export const frontMatterBlock = (lines: ReadonlyArray<string>): Block | null => {
  const start = firstContent(lines)
  const header = headerBlock(lines, start)
  if (header !== null) return header
  const foreign = foreignFields(lines, start)
  if (foreign !== null) return unread(foreign.name, lines, foreign.line)
  if (start === null) return null
  const first = visible(lines[start])
  const named = /^---[ \t]*([A-Za-z][\w+-]*)$/.exec(first)?.[1]
  if (named !== undefined) return namedBlock(lines, start, named, first)
  for (const { opening, closing, language } of fences)
    if (opening.test(first)) return fenced(lines, start, { closing, language, name: first })
  const block = first.startsWith("{")
    ? braces(lines, start)
    : (closedOnly(lines, start) ?? strange(lines, start, first))
  if (block !== null) return block
  if (disguisedFields(lines, start)) return unread(nameOf(lines[start]), lines, start)
  return fieldsAtEnd(lines) ? unread(nameOf(lines.findLast((line) => line.trim() !== "")), lines, start) : null
}

/** What a person sees of a line: signs without a width come along where text is copied. */
const visible = (line = ""): string => line.replace(/\p{Cf}+/gu, "").trim()

const fences = [
  { opening: /^-{3,}(?:\s+#.*)?$/, closing: /^\s{0,3}(?:-{3,}|\.{3})\s*$/, language: "yaml" },
  { opening: /^\+{3}$/, closing: /^\s{0,3}\+{3}\s*$/, language: "toml" },
  { opening: /^;{3,}$/, closing: /^\s{0,3};{3,}\s*$/, language: "json" }
] as const

const languages: Readonly<Record<string, Block["language"]>> = { yaml: "yaml", yml: "yaml", json: "json", toml: "toml" }

/** Comments that people put before their front matter: of HTML, Jinja, Hugo and MDX. */
const comments = [
  ["<!--", "-->"],
  ["{#", "#}"],
  ["{{/*", "*/}}"],
  ["{{- /*", "*/ -}}"],
  ["{/*", "*/}"]
] as const

/** The first line that is neither empty nor a comment. */
const firstContent = (lines: ReadonlyArray<string>): number | null => {
  for (let at = 0; at < lines.length; at += 1) {
    const line = visible(lines[at])
    // What a document of YAML may say of itself stands before its fence.
    if (line === "" || /^%(?:YAML|TAG)\s/.test(line)) continue
    const comment = comments.find(([opening]) => line.startsWith(opening))
    if (comment === undefined) return at
    const [opening, closing] = comment
    let rest = line.slice(opening.length)
    while (!rest.includes(closing)) {
      at += 1
      if (at >= lines.length) return null
      rest = lines[at] ?? ""
    }
    if (rest.slice(rest.indexOf(closing) + closing.length).trim() !== "") return null
  }
  return null
}

interface Fence {
  readonly closing: RegExp
  readonly language: Block["language"]
  readonly name: string
}

const fenced = (lines: ReadonlyArray<string>, start: number, { closing, language, name }: Fence): Block => {
  const end = lines.findIndex((line, index) => index > start && closing.test(line))
  return {
    language,
    name,
    content: lines.slice(start + 1, end < 0 ? lines.length : end).join("\n"),
    contentLine: start + 2,
    after: end < 0 ? null : end + 1,
    behind: "",
    isOpened: true
  }
}

/** `---json` and the like, as gray-matter reads them; `--- text` without a known language is text. */
const namedBlock = (lines: ReadonlyArray<string>, start: number, named: string, first: string): Block | null => {
  const language = languages[named.toLowerCase()]
  if (language === undefined && /\s/.test(first)) return null
  const block = fenced(lines, start, { closing: fences[0].closing, language: language ?? "unknown", name: named })
  return block.after === null && language === undefined ? null : block
}

/** An object of JSON, in one line or many. */
const braces = (lines: ReadonlyArray<string>, start: number): Block | null => {
  const text = lines.slice(start).join("\n")
  if (!/^\s*\{\s*(?:"[^"\\\n]*(?:\\.[^"\\\n]*){0,1000}"\s*:|\})/.test(text)) return null
  const end = jsonEnd(text)
  const before = text.slice(0, end ?? text.length)
  const last = start + before.split("\n").length - 1
  return {
    language: "json",
    name: "JSON",
    content: before,
    contentLine: start + 1,
    after: end === null ? null : last + 1,
    behind: end === null ? "" : (text.slice(end).split("\n", 1)[0] ?? ""),
    isOpened: true
  }
}

/** Hexo's form without an opening fence: fields, and a line that closes them. */
const closedOnly = (lines: ReadonlyArray<string>, start: number): Block | null => {
  const isJson = /^\s*"[^"\n]+"\s*:/.test(lines[start] ?? "")
  if (!isJson && !looksLikeFields(lines[start] ?? "")) return null
  const { closing, language } = isJson ? fences[2] : fences[0]
  const end = lines.findIndex((line, index) => index > start && closing.test(line) && !line.trim().startsWith("."))
  if (end < 0) return null
  const block = lines.slice(start, end)
  if (!isJson && !block.every(isFieldLine)) return null
  return {
    language,
    name: isJson ? ";;;" : "---",
    content: block.join("\n"),
    contentLine: start + 1,
    after: end + 1,
    behind: "",
    isOpened: isJson
  }
}

/** Fields between two equal lines of signs that are no fence of any generator: dashes that a word processor set, say. */
const strange = (lines: ReadonlyArray<string>, start: number, first: string): Block | null => {
  if (!/^(?:[–—]+|[*=~_:#%.+"'-]{3,})$/u.test(first) || !looksLikeFields(lines[start + 1] ?? "")) return null
  const end = lines.findIndex((line, index) => index > start && line.trim() === first)
  if (end < 0) return null
  return {
    language: "unknown",
    name: first,
    content: lines.slice(start + 1, end).join("\n"),
    contentLine: start + 2,
    after: end + 1,
    behind: "",
    isOpened: true
  }
}

/** A block whose start was found, but neither its end nor its language. */
const unread = (name: string, lines: ReadonlyArray<string>, start: number): Block => ({
  language: "unknown",
  name,
  content: lines.slice(start).join("\n"),
  contentLine: start + 2,
  after: null,
  behind: "",
  isOpened: true
})

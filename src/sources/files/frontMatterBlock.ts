/**
 * Where the front matter of a file begins and ends, and in which language it
 * is: the fences of Jekyll, Hugo, Hexo, Zola, Astro and gray-matter. It does
 * not read what stands inside.
 */
import { looksLikeFields } from "../metadata/fieldLanguages.ts"
import { isReleaseKey } from "../metadata/fields.ts"
import { jsonEnd } from "./jsonEnd.ts"

export interface Block {
  /** `json` with or without its braces. */
  readonly language: "yaml" | "toml" | "json" | "unknown"
  /** The language or the fence as it was written, for people. */
  readonly name: string
  readonly content: string
  /** Line of the file on which the content begins, from 1. */
  readonly contentLine: number
  /** Index of the first line after the front matter; null where no line closes it. */
  readonly after: number | null
  /** What stands behind the front matter on its last line. */
  readonly behind: string
  /** Whether a fence stands before it; without one only a field that is known tells it from text. */
  readonly isOpened: boolean
}

/** Null for a file without front matter. */
export const frontMatterBlock = (lines: ReadonlyArray<string>): Block | null => {
  const start = firstContent(lines)
  if (isNikola(lines)) return unread(".. title:", lines, 0)
  if (isHiddenHeader(lines)) return unread("<!--", lines, 0)
  if (start === null) return null
  const first = visible(lines[start])
  if (isKirby(lines, start)) return unread("----", lines, start)
  if (isInCode(lines, start)) return unread(first, lines, start)
  const named = /^---[ \t]*([A-Za-z][\w+-]*)$/.exec(first)?.[1]
  if (named !== undefined) return namedBlock(lines, start, named, first)
  for (const { opening, closing, language } of fences)
    if (opening.test(first)) return fenced(lines, start, { closing, language, name: first })
  if (first.startsWith("{")) return braces(lines, start)
  return (
    closedOnly(lines, start) ??
    strange(lines, start, first) ??
    (isHeader(lines, start) || isForeignHeader(lines, start) || isUnderHeading(lines, start)
      ? unread(first, lines, start)
      : null)
  )
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
  if (!/^(?:[–—]+|[*=~_:#%.+-]{3,})$/u.test(first) || !looksLikeFields(lines[start + 1] ?? "")) return null
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

/** Nikola's fields, in a comment of HTML at the top. */
const isNikola = (lines: ReadonlyArray<string>): boolean => {
  const at = lines.findIndex((line) => line.trim() !== "")
  return /^\s*<!--\s*$/.test(lines[at] ?? "") && /^\s*\.\. [a-z_]+:(?:\s|$)/i.test(lines[at + 1] ?? "")
}

/** Content of Kirby: fields with lines of four dashes between them, the text of the article in one of them. */
const isKirby = (lines: ReadonlyArray<string>, start: number): boolean => {
  if (!/^[A-Za-z][\w -]*:/.test(lines[start] ?? "") || !lines.includes("----", start)) return false
  const parts = lines
    .slice(start)
    .join("\n")
    .split(/^----[ \t]*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== "")
  return (
    parts.length > 1 &&
    parts.every((part) => /^[A-Za-z][\w -]*:(?:\s|$)/.test(part)) &&
    parts.some((part) => isReadKey(part))
  )
}

/** Front matter in a block of code at the top, as chats give it away. */
const isInCode = (lines: ReadonlyArray<string>, start: number): boolean => {
  const fence = /^\s*(`{3,}|~{3,})\s*(?:ya?ml|toml|json|md|markdown|frontmatter|text)?\s*$/i.exec(
    lines[start] ?? ""
  )?.[1]
  if (fence === undefined) return false
  const end = lines.findIndex((line, index) => index > start && line.trim() === fence)
  const block = lines.slice(start + 1, Math.max(end, 0)).filter((line) => line.trim() !== "")
  const isFenced = /^(?:-{3}|\+{3})\s*$/.test(block[0] ?? "")
  const fields = block.filter((line) => !/^(?:-{3}|\+{3})\s*$/.test(line))
  return fields.length > 0 && (isFenced || fields.every(isFieldLine)) && fields.some(holdsBack)
}

/** `Text` is where Kirby has the text itself. */
const isReadKey = (part: string): boolean => /^(?:title|text|date|uuid|tags)\s*:/i.test(part)

/** An HTML comment at the top that holds fields, as wikis hide them; at least one is a field that may hold the article back. */
const isHiddenHeader = (lines: ReadonlyArray<string>): boolean => {
  const at = lines.findIndex((line) => line.trim() !== "")
  if (!/^\s*<!--(?:\s*-{3})?\s*$/.test(lines[at] ?? "")) return false
  const end = lines.findIndex((line, index) => index > at && line.includes("-->"))
  return end > at && lines.slice(at + 1, end).every(isFieldLine) && lines.slice(at + 1, end).some(holdsBack)
}

const isFieldLine = (line: string): boolean => line.trim() === "" || /^(?:\s|-\s|#|[\w.-]+\s*:(?:\s|$))/.test(line)

const holdsBack = (line: string): boolean => isReleaseKey(/^[\w-]+(?=\s*[:=])/.exec(line)?.[0] ?? "")

/** Fields of reStructuredText, AsciiDoc, Nikola or Org at the top of another kind of file, under its title or alone. */
const isForeignHeader = (lines: ReadonlyArray<string>, start: number): boolean => {
  const from = /^[=#]\s+\S/.test(lines[start] ?? "") ? start + 1 : start
  const end = lines.findIndex((line, index) => index >= from && line.trim() === "")
  const keys = lines
    .slice(from, end < 0 ? lines.length : end)
    .map((line) => /^(?::([\w-]+):|\.\. ([\w-]+):|#\+([\w-]+):)(?:\s|$)/.exec(line)?.slice(1).join("") ?? null)
  return keys.every((key) => key !== null) && keys.some((key) => key !== null && isReleaseKey(key))
}

/** Front matter under a heading or a remark with a hash, which is no front matter for any generator. */
const isUnderHeading = (lines: ReadonlyArray<string>, start: number): boolean => {
  let fence = start
  while (/^#+\s/.test(lines[fence] ?? "")) fence += 1
  if (fence === start || !/^-{3}\s*$/.test(lines[fence] ?? "")) return false
  const end = lines.findIndex((line, index) => index > fence && /^-{3}\s*$/.test(line))
  const block = lines.slice(fence + 1, Math.max(end, 0))
  return block.length > 0 && block.every(isFieldLine) && block.some(holdsBack)
}

/** Fields without fences up to an empty line, as Pelican and MultiMarkdown have them: a title, and one that only fields have. */
const isHeader = (lines: ReadonlyArray<string>, start: number): boolean => {
  const end = lines.findIndex((line, index) => index >= start && line.trim() === "")
  const block = lines.slice(start, end < 0 ? lines.length : end)
  const keys = block.flatMap((line) => /^([A-Za-z][\w-]*):(?:\s|$)/.exec(line)?.[1]?.toLowerCase() ?? [])
  const isWhole = block.every((line) => /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s+\S)/.test(line))
  return isWhole && keys.includes("title") && keys.some((key) => stating.has(key))
}

const stating = new Set("date status draft published slug tags category categories layout".split(" "))

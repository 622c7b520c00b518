/**
 * Fields at the top of a file in forms that are not read, but that may say
 * that the article is a draft: of other formats, in another language, or at a
 * place where no generator looks for them.
 */
import { isReleaseKey } from "../metadata/fields.ts"
import { propertiesUnderTitle } from "./headerBlock.ts"

/** `start` is the first line that is neither empty nor a comment. */
export const foreignFields = (lines: ReadonlyArray<string>, start: number | null): ForeignFields | null => {
  if (isHiddenHeader(lines)) return { name: "<!--", line: 0 }
  if (start === null) return null
  if (isKirby(lines, start)) return { name: "----", line: start }
  const kinds = [isRuby, isInCode, isLooseObject, isForeignHeader, isUnderHeading, isDraftUnderTitle]
  return kinds.some((isFound) => isFound(lines, start)) ? { name: nameOf(lines[start]), line: start } : null
}

export interface ForeignFields {
  /** What they begin with, for people. */
  readonly name: string
  /** From 0. */
  readonly line: number
}

export const nameOf = (line = ""): string => line.trim().replace(/^`{3,}/, "~~~")

/** Properties under a title where one says that the article is a draft. Where all are known, they were read before. */
const isDraftUnderTitle = (lines: ReadonlyArray<string>, start: number): boolean =>
  propertiesUnderTitle(lines, start).lines.some(
    (line) =>
      holdsBack(line) &&
      /:\s*(?:draft|private|pending|unpublished|in (?:progress|review)|to ?do|no|false)\b/i.test(line)
  )

/** Front matter of Bridgetown in Ruby, which is a program. */
const isRuby = (lines: ReadonlyArray<string>, start: number): boolean =>
  /^\s*(?:-{3}|#{3})\s*<?ruby\s*$/.test(lines[start] ?? "") ||
  (/^\s*(?:`{3,}|~{3,})\s*ruby\s*$/.test(lines[start] ?? "") &&
    /^\s*front_matter\b/.test(lines.slice(start + 1).find((line) => line.trim() !== "") ?? ""))

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

/** An object of JSON5 or JavaScript at the top, its names without quotes or in single ones. */
const isLooseObject = (lines: ReadonlyArray<string>, start: number): boolean => {
  if (!/^\s*\{\s*(?:'|[A-Za-z_$][\w$-]*\s*:|\/[/*])/.test(lines.slice(start, start + 5).join("\n"))) return false
  const end = lines.findIndex((line, index) => index >= start && /\}\s*[;,]?\s*$/.test(line))
  return lines
    .slice(start, end + 1)
    .some((line) =>
      Array.from(line.matchAll(/(?<![^\s{,])['"]?([\w-]+)['"]?\s*:/g)).some(([, key = ""]) => isReleaseKey(key))
    )
}

/** `Text` is where Kirby has the text itself. */
const isReadKey = (part: string): boolean => /^(?:title|text|date|uuid|tags)\s*:/i.test(part)

/** An HTML comment at the top that holds fields, as wikis hide them; at least one is a field that may hold the article back. */
const isHiddenHeader = (lines: ReadonlyArray<string>): boolean => {
  const at = lines.findIndex((line) => line.trim() !== "")
  if (!/^\s*<!-{2,}(?:\s*-{3})?\s*$/.test(lines[at] ?? "")) return false
  const end = lines.findIndex((line, index) => index > at && line.includes("-->"))
  return end > at && lines.slice(at + 1, end).every(isFieldLine) && lines.slice(at + 1, end).some(holdsBack)
}

export const isFieldLine = (line: string): boolean =>
  line.trim() === "" || /^(?:\s|-\s|#|[\w.-]+\s*:(?:\s|$))/.test(line)

const holdsBack = (line: string): boolean => isReleaseKey(/^[\w-]+(?=\s*[:=])/.exec(line)?.[0] ?? "")

/** Fields of reStructuredText, AsciiDoc, Nikola or Org at the top of another kind of file, under its title or alone. */
const isForeignHeader = (lines: ReadonlyArray<string>, start: number): boolean => {
  const from = /^[=#]\s+\S/.test(lines[start] ?? "") ? start + 1 : start
  let holds = false
  for (let at = from; at < lines.length && lines[at]?.trim() !== ""; at += 1) {
    const found = /^(?::([\w-]+):|\.\. ([\w-]+):|#\+([\w-]+):)(?:\s|$)/.exec(lines[at] ?? "")
    if (found === null) return false
    holds ||= isReleaseKey(found.slice(1).join(""))
  }
  return holds
}

/** Front matter under a heading, a remark with a hash or a title of Pandoc: most generators read it as text. */
const isUnderHeading = (lines: ReadonlyArray<string>, start: number): boolean => {
  let fence = start
  while (/^(?:#+|%)\s/.test(lines[fence] ?? "")) fence += 1
  if (fence === start) return false
  while (lines[fence]?.trim() === "") fence += 1
  if (!/^-{3}\s*$/.test(lines[fence] ?? "")) return false
  const end = lines.findIndex((line, index) => index > fence && /^-{3}\s*$/.test(line))
  const block = lines.slice(fence + 1, Math.max(end, 0))
  return block.length > 0 && block.every(isFieldLine) && block.some(holdsBack)
}

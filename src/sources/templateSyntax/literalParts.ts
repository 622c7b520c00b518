/**
 * Where the tags of a text stand for themselves: code of Markdown and HTML,
 * and formulas. It answers by the signs alone, before anything is parsed; what
 * Markdown makes of it in the end is decided by the tree (`settle.ts`).
 */
import type { Reader } from "./dialects/Reader.ts"

export interface Literal {
  readonly kind: "code" | "formula"
  readonly end: number
}

export interface LiteralParts {
  /** A block of code that begins on the line at this index. */
  readonly atLine: (line: number) => Literal | null
  /** Code, a comment, what is never shown, or a formula that begins with the character at this index. */
  readonly at: (index: number) => Literal | null
}

const fence = /(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y
const item = /[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/y
const indent = /[ \t>]*/y

export const literalParts = (reader: Reader): LiteralParts => {
  const { text, format, next } = reader
  const runs = backtickRuns(text)
  const isMarkdown = format === "markdown" || format === "mdx"
  let listIndent = 0
  let wasBlank = true
  let wasCode = false

  const indentedCode = (line: number): Literal | null => {
    const end = next("\n", line)
    const width = widthOf(indent, text, line)
    const isBlank = line + lengthOf(indent, text, line) >= end
    const marker = lengthOf(item, text, line)
    const isCode = !isBlank && (wasBlank || wasCode) && width >= listIndent + 4
    if (!isBlank && !isCode) {
      if (marker > 0) listIndent = widthOf(item, text, line)
      else if (wasBlank && width < listIndent) listIndent = 0
    }
    wasCode = isCode || (isBlank && wasCode)
    wasBlank = isBlank
    return isCode ? { kind: "code", end } : null
  }

  return {
    atLine: (line) => {
      if (!isMarkdown) return null
      fence.lastIndex = line
      const mark = fence.exec(text)?.[1]
      if (mark !== undefined) {
        wasBlank = true
        return { kind: "code", end: endOfFence(reader, fence.lastIndex, mark, text.slice(line, fence.lastIndex)) }
      }
      return format === "mdx" ? null : indentedCode(line)
    },
    at: (index) => {
      const sign = text[index]
      if (sign === "`" && format !== "html") return codeSpan(reader, runs, index)
      if (sign === "<" && format !== "text") return element(reader, index)
      return sign === "$" && isMarkdown ? formula(reader, index) : null
    }
  }
}

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

/** Columns, a tab counting to the next stop of four. */
const widthOf = (pattern: RegExp, text: string, at: number): number => {
  let width = 0
  for (const sign of text.slice(at, at + lengthOf(pattern, text, at)))
    width = sign === "\t" ? width + 4 - (width % 4) : width + 1
  return width
}

const endOfFence = ({ text, next }: Reader, from: number, mark: string, before: string): number => {
  const closing = new RegExp(`^[ \t>]*[${mark[0]}]{${mark.length},}[ \t]*$`)
  const isQuoted = before.includes(">")
  for (let line = next("\n", from) + 1; line <= text.length;) {
    const end = next("\n", line)
    const written = text.slice(line, end)
    if (isQuoted && !/^[ \t]*>/.test(written)) return line
    if (written.length < 1000 && closing.test(written)) return end
    line = end + 1
  }
  return text.length
}

/** Where runs of so many backticks begin. */
const backtickRuns = (text: string): ReadonlyMap<number, { readonly starts: ReadonlyArray<number>; at: number }> => {
  const runs = new Map<number, { starts: Array<number>; at: number }>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = runs.get(run.length)
    if (same === undefined) runs.set(run.length, { starts: [index], at: 0 })
    else same.starts.push(index)
  }
  return runs
}

/** A span ends in its paragraph, in plain text on its line; without an end its backticks are text. */
const codeSpan = (
  { text, format, next }: Reader,
  runs: ReturnType<typeof backtickRuns>,
  index: number
): Literal | null => {
  let behind = index
  while (text[behind] === "`") behind += 1
  const same = runs.get(behind - index)
  if (same === undefined) return { kind: "code", end: behind }
  while ((same.starts[same.at] ?? text.length) < behind) same.at += 1
  const close = same.starts[same.at] ?? text.length
  return close < text.length && next(format === "text" ? "\n" : "\n\n", index) > close
    ? { kind: "code", end: close + behind - index }
    : { kind: "code", end: behind }
}

const raw = /<(pre|code|script|style|textarea)(?=[\s>])/iy

const element = ({ text, format, next, nextClose }: Reader, index: number): Literal | null => {
  if (text.startsWith("<!--", index)) {
    if (/^<!--\s*@include:/.test(text.slice(index, index + 40))) return null
    const end = next("-->", index + 4)
    return end < text.length ? { kind: "code", end: end + 3 } : null
  }
  raw.lastIndex = index
  const name = raw.exec(text)?.[1]?.toLowerCase()
  if (name === undefined || (format === "mdx" && /pre|code|textarea/.test(name))) return null
  const close = nextClose(`</(?:${name}|${name.toUpperCase()})\\s*>`, index)
  return close === null ? null : { kind: "code", end: close.end }
}

/** `$a$` within a line, `$$` over many. */
const formula = ({ text, next }: Reader, index: number): Literal | null => {
  if (text[index + 1] === "$") {
    const end = next("$$", index + 2)
    return end < text.length ? { kind: "formula", end: end + 2 } : null
  }
  const end = next("$", index + 1)
  return end < next("\n", index) &&
    /[^\s$]/.test(text[index + 1] ?? "") &&
    /\S/.test(text[end - 1] ?? "") &&
    !/\d/.test(text[end + 1] ?? "")
    ? { kind: "formula", end: end + 1 }
    : null
}

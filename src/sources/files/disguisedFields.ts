/**
 * Fields at the top of a file under marks of text: in a quote, a list, a
 * table, between rules or braces of any kind, in bold, in tags of HTML, behind
 * a title. Nobody reads them as fields, but they say what front matter says.
 */
import { isCommonKey, isKnownKey, isReleaseKey, plainKey } from "../metadata/fields.ts"
import { isDraftWord, isLocalName, ruleOf } from "../metadata/release/rules.ts"

/** Lines at the top that are looked at, and characters of each. */
const most = 60
const longest = 300

/** `start` is the first line that is neither empty nor a comment. */
export const disguisedFields = (lines: ReadonlyArray<string>, start: number): boolean => {
  const top = lines.slice(start, start + most)
  // Those that a program exports are read as such.
  if (top.some((line) => /^export\s/.test(line))) return false
  const first = firstLines(top, 0)
  return first.some(isDraftTag) || saysHeld(first, top) || saysHeld(firstLines(top, behindTitle(top)), top)
}

/** The same between two fences that end the file. */
export const fieldsAtEnd = (lines: ReadonlyArray<string>): boolean => {
  const written = lines.slice(-most).filter((line) => line.trim() !== "")
  if (!isFence(written.at(-1))) return false
  const from = written.slice(0, -1).findLastIndex(isFence)
  return from >= 0 && saysHeld(written.slice(from + 1, -1), written)
}

const isFence = (line = ""): boolean => /^\s{0,3}(?:-{3}|\+{3})\s*$/.test(line)

/** Signs, a fence, a tag, a tag of a template, or the head of a callout: what stands around fields. */
const isAround = (line: string): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(line) ||
  /^\s*(?:`{3,}|~{3,})\s*[{.]{0,2}[\w-]*\}?\s*$|^\s*<\/?[a-z][\w-]{0,30}>\s*$|^\s*\{%[^%]{0,80}%\}\s*$|^[>\s]*\[![\w-]{1,30}\]/i.test(
    line
  )

/** The first lines that are not around fields, up to an empty one or the next that is. */
const firstLines = (lines: ReadonlyArray<string>, from: number): ReadonlyArray<string> => {
  const start = lines.findIndex((line, index) => index >= from && !isAround(line))
  if (start < 0) return []
  const end = lines.findIndex((line, index) => index > start && isAround(line) && !isRule(line))
  return lines.slice(start, end < 0 ? lines.length : end).filter((line) => !isRule(line))
}

/** Between the head of a table and its rows. */
const isRule = (line: string): boolean => /^[\s|:+-]*\|[\s|:+-]*-[\s|:+-]*$/.test(line)

/** Behind one line that may be a title; 0 without one. */
const behindTitle = (lines: ReadonlyArray<string>): number => {
  const at = lines.findIndex((line) => !isAround(line))
  const isTitle = at >= 0 && (/^#{1,6}\s/.test(lines[at] ?? "") || isAround(lines[at + 1] ?? ""))
  return isTitle ? at + 1 : 0
}

interface Field {
  readonly key: string
  readonly value: string
}

const form =
  /^[\s>|*+•–{[(-]*(?:(?:\/\/|comment|_)\]:\s*(?:#|<>)\s*[("'])?[*_`"':#+\s]*(\p{L}[\p{L}\p{N}\p{M}_. -]{0,40}?)[*_`"'\s]*(?:::?|=|\||：)[*_`"'#\s]*(.*?)[\s|*_`"',;)}\]]*$/u

const meta = /^\s*<meta\s+(?:name|property)=["']([^"']{1,60})["']\s+content=["']([^"']{0,200})["'][^<>]*>\s*$/i

/** The fields of a line; null for a line of text. */
const fieldsOf = (line: string): ReadonlyArray<Field> | null => {
  if (line.length > longest) return null
  const written = line.replace(meta, "$1: $2").replace(/^\s*<script[^<>]*>|<\/script>\s*$/gi, "")
  const parts = written.split(/,(?=\s*["'][\w-]+["']\s*:)/).map((part) => form.exec(part))
  const fields = parts.flatMap((part) => (part === null ? [] : [{ key: part[1] ?? "", value: part[2] ?? "" }]))
  return fields.length === parts.length ? fields : null
}

/** Keys that only fields have, beside a title. */
const stating = new Set("date status draft published slug tags categories layout author permalink".split(" "))

/**
 * All lines are fields, and one of them holds the article back, or they are front matter as a whole; over text, a field
 * that says `draft` and nothing else.
 */
const saysHeld = (lines: ReadonlyArray<string>, top: ReadonlyArray<string>): boolean => {
  const read = lines.filter((line) => line.trim() !== "").map(fieldsOf)
  const end = read.indexOf(null)
  const fields = read.slice(0, end < 0 ? read.length : end).flatMap((found) => found ?? [])
  if (fields.length === 0) return false
  if (end >= 0)
    return fields.some(({ key, value }) => ruleOf(key)?.(value) === "held" && (isDraft(key) || isDraftWord(value)))
  const keys = fields.map(({ key }) => plainKey(key))
  const isWhole =
    keys.includes("title") && keys.some((key) => stating.has(key)) && !/^\s*(?:`{3}|~{3})/.test(top[0] ?? "")
  return isWhole || fields.some((field) => holds(field, keys))
}

/** What sites also use for other things counts beside another field, or with the word for a draft. */
const holds = ({ key, value }: Field, keys: ReadonlyArray<string>): boolean => {
  const verdict = ruleOf(key)?.(value) ?? null
  if (isDraft(key))
    return (
      verdict === "held" || /\b(?:not|don.?t|never)\b.{0,30}\bpublish|\bnot\b.{0,20}\b(?:ready|final)\b/i.test(value)
    )
  if (isLocalName(key)) return verdict === "held"
  if ((verdict !== "held" && verdict !== "unlisted") || isCommonKey(key))
    return verdict === "held" && isDraftWord(value)
  return isDraftWord(value) || isPlain(value) || keys.some((one) => isKnownKey(one) && !isReleaseKey(one))
}

const isDraft = (key: string): boolean => /^(?:is)?drafts?$/.test(plainKey(key))

const isPlain = (value: string): boolean => /^(?:true|false|yes|no)$/i.test(value)

/** A line of hashtags and nothing else, as in Obsidian and Bear, with a tag such as `#draft`. */
const isDraftTag = (line: string): boolean => {
  if (!/^\s*(?:#[\p{L}\p{N}\p{M}_/-]{1,40}\s*){1,20}$/u.test(line)) return false
  return line.split("#").some((tag) => isDraftWord(tag.trim().split("/").at(-1) ?? "") || /^wip\s*$/i.test(tag))
}

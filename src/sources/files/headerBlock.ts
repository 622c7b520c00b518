/**
 * Fields at the top of a file without a fence around them, in the forms that
 * have rules of their own: lines up to an empty one (Pelican, MultiMarkdown),
 * `key:: value` (Logseq), a comment (Pico, Nikola), the title block of Pandoc,
 * and properties under the title (Notion). `headerFields.ts` reads what stands inside.
 */
import { isKnownKey, isReleaseKey } from "../metadata/fields.ts"
import type { Block } from "./Block.ts"

/** `start` is the first line that is neither empty nor a comment of HTML. */
export const headerBlock = (lines: ReadonlyArray<string>, start: number | null): Block | null => {
  const top = lines.findIndex((line) => line.trim() !== "")
  return (
    commented(lines, top, /^\s*<!--\s*$/, /^\s*-->\s*$/, /^\s*\.\. [\w-]+:(?:\s|$)/) ??
    commented(lines, top, /^\s*\/\*\s*$/, /^\s*\*\/\s*$/, /^\s*[A-Za-z][\w .-]*:(?:\s|$)/) ??
    (start === null ? null : (uncommented(lines, start) ?? pandoc(lines, start) ?? underTitle(lines, start)))
  )
}

const block = (lines: ReadonlyArray<string>, [start, end, after]: readonly [number, number, number]): Block => ({
  language: "header",
  name: lines[start]?.trim() ?? "",
  content: lines.slice(start, end).join("\n"),
  contentLine: start + 1,
  after,
  behind: "",
  isOpened: false
})

/** All lines between two that open and close a comment are fields. */
const commented = (
  lines: ReadonlyArray<string>,
  top: number,
  opening: RegExp,
  closing: RegExp,
  field: RegExp
): Block | null => {
  if (!opening.test(lines[top] ?? "")) return null
  const end = lines.findIndex((line, index) => index > top && closing.test(line))
  const inner = lines.slice(top + 1, Math.max(end, 0))
  const isWhole =
    inner.some((line) => field.test(line)) && inner.every((line) => line.trim() === "" || field.test(line))
  return isWhole ? block(lines, [top + 1, end, end + 1]) : null
}

/** Keys that only fields have, beside a title. */
const stating = new Set("date status draft published slug tags category categories layout".split(" "))

const keyed = /^(?:\.\. )?([A-Za-z][\w-]*):(:?)(?:\s|$)/

/** Up to an empty line: `Key: value` with a title and one key that only fields have, `.. key: value`, or `key:: value`. */
const uncommented = (lines: ReadonlyArray<string>, start: number): Block | null => {
  if (!keyed.test(lines[start] ?? "")) return null
  const blank = lines.findIndex((line, index) => index >= start && line.trim() === "")
  const end = blank < 0 ? lines.length : blank
  const own = lines.slice(start, end)
  const found = own.map((line) => keyed.exec(line))
  if (!own.every((line, index) => found[index] !== null || /^\s+\S/.test(line))) return null
  const keys = found.flatMap((match) => match?.[1]?.toLowerCase() ?? [])
  const isNamed = keys.includes("title") && keys.some((key) => stating.has(key))
  const isMarked = found.every((match) => match !== null && (match[2] === ":" || match[0].startsWith("..")))
  return isNamed || isMarked ? block(lines, [start, end, end]) : null
}

/** `% title`, `% authors`, `% date`; what goes on is indented. Pandoc's manual, "Extension: pandoc_title_block". */
const pandoc = (lines: ReadonlyArray<string>, start: number): Block | null => {
  if (!/^% +\S/.test(lines[start] ?? "")) return null
  let [end, marked] = [start, 0]
  for (; end < lines.length; end += 1) {
    const isMarked = /^%(?:\s|$)/.test(lines[end] ?? "")
    if (isMarked ? marked === 3 : !/^\s+\S/.test(lines[end] ?? "")) break
    marked += isMarked ? 1 : 0
  }
  const isApart = (lines[end] ?? "").trim() === ""
  return isApart ? block(lines, [start, end, end]) : null
}

interface Properties {
  readonly lines: ReadonlyArray<string>
  /** Index of the line behind them. */
  readonly end: number
}

/** The lines of `Key: value` right under the first heading, as Notion writes properties; none where another line stands among them. */
export const propertiesUnderTitle = (lines: ReadonlyArray<string>, start: number): Properties => {
  const none = { lines: [], end: start }
  if (!/^# \S/.test(lines[start] ?? "")) return none
  const from = lines.findIndex((line, index) => index > start && line.trim() !== "")
  if (from < 0) return none
  const blank = lines.findIndex((line, index) => index > from && line.trim() === "")
  const end = blank < 0 ? lines.length : blank
  const own = lines.slice(from, end)
  return own.every((line) => property.test(line)) ? { lines: own, end } : none
}

const property = /^([A-Za-z][\w -]{0,30}):(?:\s|$)/

const underTitle = (lines: ReadonlyArray<string>, start: number): Block | null => {
  const { lines: own, end } = propertiesUnderTitle(lines, start)
  const keys = own.map((line) => property.exec(line)?.[1] ?? "")
  const areFields = own.length >= 2 && keys.every(isKnownKey) && keys.some(isReleaseKey)
  return areFields ? block(lines, [start, end, end]) : null
}

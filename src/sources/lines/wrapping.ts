/**
 * Whether a program broke the lines of a text at a width (mail, `fmt`, `fold`,
 * terminals), told from all of them together, and the paragraphs that they
 * were. Verse, addresses and tables have other widths, and stay.
 */
import { type Hyphens, hyphensOf } from "./hyphens.ts"
import type { Block, Line } from "./Unit.ts"
import { isWide, width } from "./width.ts"
import { markOf } from "./marks.ts"

export interface Wrapping {
  /** Columns of the widest lines. */
  readonly columns: number
  /** `soft` where a blank at a line's end says that it goes on, `cut` where words are broken too. */
  readonly way: "words" | "soft" | "cut"
  /** Whether so many lines say so that two are enough for one more paragraph. */
  readonly isSure: boolean
  readonly hyphens: Hyphens
}

/** The narrowest and widest line that people wrap at; columns that are set with hyphens may be narrower. */
const narrowest = 45
const narrowestSet = 24
const widest = 120

/** A line that is filled: no program ends one so far before the width, but for a long word. */
const full = 0.72

export const wrappingOf = (blocks: ReadonlyArray<Block>): Wrapping | null => {
  const inner = blocks.flatMap(({ lines }) => lines.slice(0, -1))
  if (inner.length === 0) return null
  const hyphens = hyphensOf(blocks)
  const soft = softness(blocks, inner, hyphens)
  if (soft !== null) return soft
  const widths = inner.map(({ text }) => width(text)).toSorted((one, other) => one - other)
  const columns = widths[Math.round((widths.length - 1) * 0.98)] ?? 0
  if (columns < (hyphens.isSet ? narrowestSet : narrowest) || columns > widest) return null
  const all = blocks.flatMap(({ lines }) => lines)
  const long = all.filter(({ text }) => width(text) > columns * 1.15 && /\s/.test(text.trim())).length
  if (long > Math.max(1, all.length * 0.1)) return null
  if (isCut(inner, columns)) return { columns, way: "cut", isSure: true, hyphens }
  const going = blocks
    .flatMap(({ lines }) => paragraphs(lines, columns))
    .filter((part) => looksFilled(part, columns))
    .flatMap((part) => part.slice(1).filter((_, at) => goesOn(part[at], part[at + 1])))
  // Lines this wide may be paragraphs of their own.
  const least = looksLikeProse(going) ? (columns > 90 ? 3 : 2) : columns > 90 ? 5 : 3
  return going.length < least ? null : { columns, way: "words", isSure: going.length >= 3, hyphens }
}

/** `format=flowed`, and `fold -s`: lines within paragraphs end in a blank, the last ones do not. */
const softness = (blocks: ReadonlyArray<Block>, inner: ReadonlyArray<Line>, hyphens: Hyphens): Wrapping | null => {
  const softer = inner.filter(({ isSoft }) => isSoft)
  const columns = softer.reduce((most, { text }) => Math.max(most, width(text)), 0)
  const last = blocks.filter(({ lines }) => lines.length > 1).filter(({ lines }) => lines.at(-1)?.isSoft === true)
  return softer.length >= 2 &&
    softer.length >= inner.length * 0.6 &&
    last.length <= blocks.length * 0.2 &&
    columns >= 30
    ? { columns, way: "soft", isSure: true, hyphens }
    : null
}

/** Every line is as wide as the next, to the column: words are broken where it ends. */
const isCut = (inner: ReadonlyArray<Line>, columns: number): boolean => {
  const exact = inner.filter(({ text, isSoft }) => {
    const own = width(text) + (isSoft ? 1 : 0)
    return own === columns || (own === columns - 1 && isWide(text.at(-1)))
  })
  const spaced = inner.filter(({ text }) => /\s/.test(text.trim()))
  return inner.length >= 4 && exact.length >= inner.length * 0.95 && spaced.length > 0
}

const ends = /[.!?…:\p{Sentence_Terminal}]["”’»)\]]*$/u

/** Whether a line continues a sentence of the one before. */
const goesOn = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined && next !== undefined && !ends.test(line.text) && !/^\s*\p{Lu}/u.test(next.text)

const looksLikeProse = (lines: ReadonlyArray<Line>): boolean => lines.some(({ text }) => /\s\S+\s/.test(text.trim()))

/** Columns of a table are held apart by tabs or several blanks. */
const hasColumns = (lines: ReadonlyArray<Line>): boolean =>
  lines.filter(({ text }) => /\S(?:\t| {3,})\S|\|.*\|/.test(text)).length > lines.length / 3

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const firstWord = (text: string): string => {
  const word = text.trim().split(/\s/)[0] ?? ""
  return unspaced.test(word) ? word.slice(0, 1) : word
}

const isFull = (line: Line, next: Line | undefined, columns: number): boolean =>
  width(line.text) >= columns * full || width(line.text) + 1 + width(firstWord(next?.text ?? "")) > columns * 0.9

const looksFilled = (lines: ReadonlyArray<Line>, columns: number): boolean => {
  if (lines.length < 2 || hasColumns(lines)) return false
  const inner = lines.slice(0, -1)
  const short = inner.filter((line, at) => !isFull(line, lines[at + 1], columns)).length
  return short <= inner.length * 0.15 && lines.every(({ text }) => width(text) <= columns * 1.05)
}

/** The paragraphs of a block, each in one line; the block as it is where nothing says that it was broken. */
export const unwrapped = ({ lines }: Block, wrapping: Wrapping | null): ReadonlyArray<Line> => {
  if (wrapping === null || lines.length < 2) return lines
  if (wrapping.way !== "words") return joinedWhere(lines, wrapping, (line) => flows(line, wrapping))
  const { columns } = wrapping
  // A heading may stand above its paragraph without an empty line.
  const start = lines.findIndex((line, at) => isFull(line, lines[at + 1], columns))
  if (start > 2) return lines
  const rest = start <= 0 ? lines : lines.slice(start)
  const own = paragraphs(rest, columns)
  if (!own.every((part) => part.length < 2 || isBroken(part, wrapping))) return lines
  return [...lines.slice(0, Math.max(0, start)), ...own.map((part) => joined(part, " ", wrapping.hyphens))]
}

const flows = (line: Line, { way, columns }: Wrapping): boolean =>
  way === "soft" ? line.isSoft : width(line.text) + (line.isSoft ? 1 : 0) >= columns - 1

/** A line that is indented, or that follows an end of a sentence far from the width, begins a paragraph; an item too. */
const paragraphs = (lines: ReadonlyArray<Line>, columns: number): ReadonlyArray<ReadonlyArray<Line>> => {
  const indented = lines.filter(({ text }) => /^\s/.test(text)).length
  const parts: Array<Array<Line>> = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const isIndented =
      /^\s/.test(line.text) && indented <= lines.length / 2 && markOf(parts.at(-1)?.[0]?.text ?? "") === null
    const isAfterEnd = before !== undefined && ends.test(before.text) && width(before.text) < columns * 0.6
    const last = parts.at(-1)
    if (last === undefined || isIndented || isAfterEnd || markOf(line.text) !== null) parts.push([line])
    else last.push(line)
  }
  return parts
}

const isBroken = (lines: ReadonlyArray<Line>, { columns, isSure }: Wrapping): boolean => {
  if (!looksFilled(lines, columns)) return false
  const inner = lines.slice(0, -1)
  const going = lines.slice(1).filter((_, at) => goesOn(lines[at], lines[at + 1])).length
  const ended = inner.filter(({ text }) => ends.test(text)).length
  const capital = lines.slice(1).filter(({ text }) => /^\s*\p{Lu}/u.test(text)).length
  if (isSure && inner.length <= 2) return ended < inner.length || width(inner[0]?.text ?? "") >= columns * 0.85
  return going > 0 && ended <= inner.length / 2 && capital <= inner.length * 0.75
}

const joinedWhere = (
  lines: ReadonlyArray<Line>,
  { way, hyphens }: Wrapping,
  goes: (line: Line) => boolean
): ReadonlyArray<Line> => {
  const parts: Array<Array<Line>> = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before !== undefined && goes(before)) parts.at(-1)?.push(line)
    else parts.push([line])
  }
  return parts.map((part) => joined(part, way === "cut" ? "" : " ", hyphens))
}

const joined = (lines: ReadonlyArray<Line>, between: string, { seam }: Hyphens): Line => {
  const [first] = lines
  if (first === undefined || lines.length === 1) return first ?? { line: 1, text: "", isSoft: false }
  let text = first.text
  for (const [at, next] of lines.slice(1).entries()) {
    const own = between === "" ? next.text : next.text.trim()
    const found = between === "" ? "blank" : seam(text, own)
    if (found === "joined") text = text.slice(0, -1)
    const isBlank =
      between === "" ? lines[at]?.isSoft === true : !(isWide(text.at(-1)) && isWide(own[0])) && found === "blank"
    text = isBlank ? `${text} ${own}` : text + own
  }
  return { ...first, text }
}

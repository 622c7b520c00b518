/**
 * Plain text as lines and paragraphs: hard-wrapped prose is joined again,
 * everything else stays apart. It does not know what a line means.
 */

/** One paragraph, or one line that stands for itself. */
export interface Unit {
  /** Line of the file, from 1. */
  readonly line: number
  readonly text: string
  /** Whether it was written as an item of a list, and of which kind; the mark is not in `text`. */
  readonly item: "bullet" | "number" | null
  /** Number of the block, separated from others by an empty line. */
  readonly block: number
}

interface Line {
  readonly line: number
  readonly text: string
}

const bullet = /^\s*[•·‣▪◦●○*+\-–—]\s+(?=\S)/u
const number = /^\s*\d{1,3}[.)]\s+(?=\S)/u

/** Reads text into units, in order. `firstLine` is the line of the file on which `text` begins. */
export const textUnits = (text: string, firstLine: number): ReadonlyArray<Unit> => {
  const blocks = blocksOf(text, firstLine)
  const wrapped = isHardWrapped(blocks)
  return blocks.flatMap((lines, block) => unitsOf(wrapped && isWrapped(lines) ? joined(lines) : lines, block))
}

const unitsOf = (lines: ReadonlyArray<Line>, block: number): ReadonlyArray<Unit> =>
  lines.map(({ line, text }) => {
    const mark = bullet.exec(text) ?? number.exec(text)
    return {
      line,
      text: text.slice(mark?.[0].length ?? 0).trim(),
      item: mark === null ? null : bullet.test(text) ? "bullet" : "number",
      block
    }
  })

const blocksOf = (text: string, firstLine: number): ReadonlyArray<ReadonlyArray<Line>> => {
  const blocks: Array<Array<Line>> = []
  let current: Array<Line> = []
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.replace(/[\u200B\uFEFF\u2060]/g, "").trimEnd()
    if (line.trim() !== "") current.push({ line: firstLine + index, text: line })
    else if (current.length > 0) {
      blocks.push(current)
      current = []
    }
  }
  return current.length > 0 ? [...blocks, current] : blocks
}

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/gu

/** Columns on a terminal: ideographs and kana take two. */
export const width = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

/** The narrowest and widest line that people wrap at. */
const wrapping = { narrowest: 50, widest: 110 }

/** A text is hard-wrapped when nearly no line is long and most blocks have several. */
const isHardWrapped = (blocks: ReadonlyArray<ReadonlyArray<Line>>): boolean => {
  const lines = blocks.flat()
  const long = lines.filter(({ text }) => width(text) > wrapping.widest).length
  return (
    lines.length >= 3 && long <= lines.length * 0.05 && blocks.some((block) => block.length > 1 && isWrapped(block))
  )
}

/**
 * Greedy wrapping leaves a mark: the first word of a line never fits on the line before it. A block in which
 * most lines end a sentence is one of separate lines all the same.
 */
const isWrapped = (lines: ReadonlyArray<Line>): boolean => {
  const widest = lines.reduce((most, { text }) => Math.max(most, width(text)), 0)
  if (lines.length < 2 || widest < wrapping.narrowest || widest > wrapping.widest) return false
  const inner = lines.slice(0, -1)
  const fits = inner.filter(
    ({ text }, index) => width(text) + 1 + width(firstWord(lines[index + 1]?.text ?? "")) <= widest
  )
  const ended = inner.filter(({ text }) => /[.!?…。！？؟۔]["”’»)]*$/u.test(text))
  const marked = lines.slice(1).some(({ text }) => bullet.test(text) || number.test(text))
  return fits.length === 0 && ended.length <= inner.length / 2 && !marked
}

const firstWord = (text: string): string => {
  const word = text.trim().split(/\s/)[0] ?? ""
  return width(word) > word.length ? word.slice(0, 1) : word
}

const joined = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const text = lines
    .map((line) => line.text.trim())
    .reduce((whole, next) =>
      isIdeographic(whole.at(-1)) && isIdeographic(next[0]) ? whole + next : `${whole} ${next}`
    )
  return [{ line: lines[0]?.line ?? 1, text }]
}

const isIdeographic = (character: string | undefined): boolean => character !== undefined && width(character) > 1

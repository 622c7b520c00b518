/** Blocks of a text, and what mail put before their lines: `>` for each time that they were cited. */
import type { Block, Line } from "./Unit.ts"

const mark = /^\s?(?:>\s?)+/

/** `firstLine` is the line of the file on which `text` begins. */
export const blocksOf = (text: string, firstLine: number): ReadonlyArray<Block> => {
  const lines = text.split("\n").map((raw, index): Line => {
    const shown = raw.replace(/[\u200B\uFEFF\u2060]/g, "")
    const trimmed = shown.trimEnd()
    return {
      line: firstLine + index,
      text: trimmed,
      isSoft: shown.length === trimmed.length + 1 && shown.endsWith(" ")
    }
  })
  const written = lines.filter(({ text: one }) => one !== "").length
  const marked = lines.filter(({ text: one }) => mark.test(one)).length
  // A whole text that was cited, with a line or two about whose it is.
  const isWhole = marked >= 3 && marked >= written * 0.7
  const blocks: Array<{ lines: Array<Line>; isQuoted: boolean }> = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const near = [lines[index - 1], lines[index + 1]].some((one) => one !== undefined && mark.test(one.text))
    const isMarked = mark.test(line.text) && (isWhole || near)
    const own = isMarked ? { ...line, text: line.text.replace(mark, "") } : line
    const last = blocks.at(-1)
    const isQuoted = isMarked && !isWhole
    if (own.text.trim() === "") isOpen = false
    else if (isOpen && last?.isQuoted === isQuoted) last.lines.push(own)
    else {
      blocks.push({ lines: [own], isQuoted })
      isOpen = true
    }
  }
  return blocks
}

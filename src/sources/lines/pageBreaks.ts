/**
 * Where a page of a printed document ended within a paragraph: its number goes,
 * and the paragraph is one again. A number between whole paragraphs may be a
 * section's, and stays unless a form feed says that a page ended there.
 */
import type { Block, Line } from "./Unit.ts"

/** `3`, `- 3 -`, `3/12`, `Page 4 of 12`, `Seite 4`, `第3页`. */
const number =
  /^[\s\f]*(?:[-–—|[(]\s*)?(?:(?:\p{L}{1,9}\.?|第)\s*)?(\p{Nd}{1,4})(?:\s*(?:\/|\p{L}{1,5})\s*\p{Nd}{1,4}|\s*[页頁ページ쪽]+)?(?:\s*[-–—|\])])?[\s\f]*$/u

const ends = /[.!?…:;\p{Sentence_Terminal}]["”’»)\]]*$/u

export const withoutPageBreaks = (written: ReadonlyArray<Block>): ReadonlyArray<Block> => {
  const blocks = written.flatMap(pagesOf)
  const isEnding = blocks.filter(({ lines }) => ends.test(lines.at(-1)?.text ?? "")).length >= blocks.length / 3
  const found: Array<{ lines: Array<Line>; isQuoted: boolean }> = []
  let isNumbered = false
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    const last = found.at(-1)
    const isNumber = isPageNumber(block)
    if (isNumber && last !== undefined && next !== undefined && !isNumbered) {
      const isFed = [block.lines[0], next.lines[0]].some((line) => line?.text.includes("\f") === true)
      if (isFed || (isEnding && runsOn(last, next))) {
        isNumbered = true
        continue
      }
    }
    const lines = block.lines.map((line) => ({ ...line, text: line.text.replaceAll("\f", "") }))
    const isFed = block.lines[0]?.text.includes("\f") === true
    if (last !== undefined && (isNumbered || isFed) && isEnding && runsOn(last, block))
      for (const line of lines) last.lines.push(line)
    else found.push({ lines, isQuoted: block.isQuoted })
    isNumbered = false
  }
  return found
}

/** A form feed begins a page; the number of the one before may stand above it. */
const pagesOf = ({ lines, isQuoted }: Block): ReadonlyArray<Block> => {
  const pages: Array<Array<Line>> = []
  for (const line of lines)
    if (pages.length === 0 || line.text.startsWith("\f")) {
      const above = pages.at(-1)
      const foot =
        above !== undefined && above.length > 1 && number.test(above.at(-1)?.text ?? "") ? above.pop() : undefined
      if (foot !== undefined) pages.push([foot])
      pages.push([line])
    } else pages.at(-1)?.push(line)
  return pages.map((own) => ({ lines: own, isQuoted }))
}

const isPageNumber = ({ lines }: Block): boolean => lines.length === 1 && number.test(lines[0]?.text ?? "")

/** A sentence that goes on behind the number: several lines that were set, the last without an end, the next in lower case or of a script without case. */
const runsOn = (before: Block, after: Block): boolean => {
  const [last, next] = [before.lines.at(-1)?.text ?? "", after.lines[0]?.text.replaceAll("\f", "") ?? ""]
  return (
    before.isQuoted === after.isQuoted &&
    before.lines.length >= 2 &&
    after.lines.length >= 2 &&
    last.length >= 20 &&
    !ends.test(last) &&
    (/^\s*\p{Ll}/u.test(next) || /^\s*\p{Lo}/u.test(next))
  )
}

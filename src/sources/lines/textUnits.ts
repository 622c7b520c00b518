/**
 * Plain text as lines and paragraphs: hard-wrapped prose is joined again,
 * everything else stays apart. It does not know what a line means.
 */
import { markOf, withLists } from "./marks.ts"
import { withoutPageBreaks } from "./pageBreaks.ts"
import { blocksOf } from "./quoting.ts"
import type { Line, Unit } from "./Unit.ts"
import { unwrapped, wrappingOf } from "./wrapping.ts"

/** Reads text into units, in order. `firstLine` is the line of the file on which `text` begins. */
export const textUnits = (text: string, firstLine: number): ReadonlyArray<Unit> => {
  const blocks = withoutPageBreaks(blocksOf(text.replaceAll(/\f\n/g, "\n\f"), firstLine))
  const wrapping = wrappingOf(blocks)
  const units = blocks.flatMap((block, index) =>
    withContinuations(unwrapped(block, wrapping)).map(({ line, text: own }): Unit => ({
      line,
      text: own.trim(),
      item: null,
      block: index,
      isQuoted: block.isQuoted
    }))
  )
  return withLists(units)
}

/** An item goes on in lines that are indented below its mark. */
const withContinuations = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const found: Array<Line> = []
  for (const line of lines) {
    const last = found.at(-1)
    const isBelow = last !== undefined && /^ {2,}\S/.test(line.text) && indent(line.text) > indent(last.text)
    if (isBelow && markOf(last.text) !== null && markOf(line.text) === null)
      found[found.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` }
    else found.push(line)
  }
  return found
}

const indent = (text: string): number => text.search(/\S/)

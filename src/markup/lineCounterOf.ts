/** Counts the lines of a text as editors do, for lines and columns of its offsets. */
import { LineCounter } from "yaml"

export const lineCounterOf = (text: string): LineCounter => {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index, 0: end } of text.matchAll(/\n|\r\n?/g)) lines.addNewLine(index + end.length)
  return lines
}

/** Text as lines of a terminal. Widths are of letters, not of columns: a wide letter may let a line end later. */
import { printable } from "./printable.ts"

/**
 * Lines of whole words, each behind the margin. A word that is longer than a line, such as an address, stands on one of
 * its own. `width`: columns; null for one line, as a log or a file takes it.
 */
export const wrap = (text: string, margin: string, width: number | null): ReadonlyArray<string> => {
  if (width === null) return [margin + printable(text)]
  const lines: Array<string> = []
  let line = ""
  for (const word of printable(text).split(" ").filter(Boolean)) {
    const longer = line === "" ? margin + word : `${line} ${word}`
    if (line !== "" && [...longer].length > width) {
      lines.push(line)
      line = margin + word
    } else line = longer
  }
  return line === "" ? lines : [...lines, line]
}

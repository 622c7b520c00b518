/** The help of a command in the width of a terminal: what a flag does goes on below itself. Colours have no width. */

/** What starts later than this is no column of names, but a sentence with two blanks in it. */
const lastColumn = 40

// oxlint-disable-next-line no-control-regex
const colours = /\u001b\[[0-9;]*m/g

const widthOf = (text: string): number => [...text.replace(colours, "")].length

/** `width`: columns; null where lines are not to be wrapped. */
export const helpLines = (text: string, width: number | null): string =>
  width === null
    ? text
    : text
        .split("\n")
        .flatMap((line) => (widthOf(line) <= width ? [line] : wrapped(line, width)))
        .join("\n")

const wrapped = (line: string, width: number): ReadonlyArray<string> => {
  const plain = line.replace(colours, "")
  const column = /^\s*\S.*?\s{2,}(?=\S)/.exec(plain)?.[0].length ?? lastColumn
  const isColumn = column < lastColumn
  const hang = isColumn ? column : (/^\s*/.exec(plain)?.[0].length ?? 0)
  const lines: Array<string> = []
  let current = ""
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const longer = current === "" ? word : `${current} ${word}`
    if (current !== "" && widthOf(longer) > width && widthOf(current) > hang) {
      lines.push(current)
      current = " ".repeat(hang) + word
    } else current = longer
  }
  return [...lines, current]
}

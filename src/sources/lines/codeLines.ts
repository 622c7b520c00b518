/** The lines of Markdown that stand in blocks of code, with the fences around them. */

/** For each line whether it is one. */
export const codeLines = (lines: ReadonlyArray<string>): ReadonlyArray<boolean> => {
  let fence: string | null = null
  return lines.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const isCode = fence !== null || mark !== undefined
    if (mark !== undefined) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence
    return isCode
  })
}

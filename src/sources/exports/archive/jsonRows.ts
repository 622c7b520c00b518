/**
 * The rows of the tables in a JSON document (`{"data":{"posts":[{…}]}}`, at any
 * depth), one by one, while the document is read a piece at a time.
 */

export interface JsonRow {
  readonly table: string
  /** The row as JSON. */
  readonly text: string
}

/** UTF-16 units of a row. */
const longestRow = 50_000_000

/** Returns false where the document breaks off. */
export function* jsonRows(pieces: Iterable<string>): Generator<JsonRow, boolean> {
  const stack: Array<{ readonly isList: boolean; readonly key: string }> = []
  let [inString, escaped] = [false, false]
  /** The string before a colon. */
  let key = ""
  let written: Array<string> | null = null
  let row: { readonly table: string; readonly depth: number; parts: Array<string>; length: number } | null = null
  for (const piece of pieces) {
    let start = 0
    let from = 0
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charCodeAt(at)
      if (inString) {
        if (escaped) escaped = false
        else if (sign === 92) escaped = true
        else if (sign === 34) {
          inString = false
          if (written !== null) {
            written.push(piece.slice(from, at))
            key = written.join("")
            written = null
          }
        }
        continue
      }
      if (sign === 34) {
        inString = true
        from = at + 1
        written = row === null ? [] : null
      } else if (sign === 123 || sign === 91) {
        const above = stack.at(-1)
        if (row === null && sign === 123 && above?.isList === true && stack.at(-2)?.key === "data") {
          row = { table: above.key, depth: stack.length, parts: [], length: 0 }
          start = at
        }
        stack.push({ isList: sign === 91, key: above?.isList === true ? "" : key })
      } else if (sign === 125 || sign === 93) {
        stack.pop()
        if (row !== null && stack.length === row.depth) {
          row.parts.push(piece.slice(start, at + 1))
          if (row.length <= longestRow) yield { table: row.table, text: row.parts.join("") }
          row = null
        }
        if (stack.length === 0) return true
      }
    }
    if (row !== null) {
      row.length += piece.length
      if (row.length <= longestRow) row.parts.push(piece.slice(start))
    }
    if (written !== null && written.length < 10) written.push(piece.slice(from))
  }
  return false
}

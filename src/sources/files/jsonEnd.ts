/** Where the object ends that a text begins with, by its braces and quotes alone. */

/** The index after its last brace; null where it has no end. */
export const jsonEnd = (text: string): number | null => {
  let depth = 0
  let isClosed = true
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"' && isClosed) {
      const end = endOfText(text, at)
      // Where one is not closed, none behind it is.
      if (end < 0) isClosed = false
      else at = end
    } else if (sign === "{") depth += 1
    else if (sign === "}") {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return null
}

/** Where the quote stands that closes the one at `start`; -1 where none does. */
const endOfText = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at
    if (text[at] === "\\") at += 1
  }
  return -1
}

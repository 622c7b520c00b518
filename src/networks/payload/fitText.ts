/** Cuts a text to a limit that only a predicate knows, at a word, in any script. */
import { graphemesOf, wordsOf } from "../../text/segments.ts"

/** In UTF-16 units. No network takes a longer text; the rest is ignored. */
const longest = 100_000

/**
 * The text itself where it fits, else its longest beginning that fits with the ellipsis: whole words, or whole
 * graphemes of a first word that is too long by itself. Empty where not even one grapheme fits.
 */
export const fitText = (text: string, fits: (text: string) => boolean, ellipsis = "…"): string => {
  if (text.length <= longest && fits(text)) return text
  const start = text.slice(0, longest).toWellFormed()
  const words = wordsOf(start).map(({ segment }) => segment)
  const letters = graphemesOf(start)
  // Of nothing but punctuation, some of it stays.
  return cut(words, fits, ellipsis) ?? cut(letters, fits, ellipsis) ?? cut(letters, fits, ellipsis, trimmed) ?? ""
}

const trimmed = (text: string): string => text.trimEnd()

const cut = (
  parts: ReadonlyArray<string>,
  fits: (text: string) => boolean,
  ellipsis: string,
  end: (text: string) => string = withoutTail
): string | undefined => {
  let best: string | undefined
  let low = 1
  let high = parts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const beginning = end(parts.slice(0, middle).join(""))
    const candidate = beginning + ellipsis
    if (beginning !== "" && !fits(candidate)) high = middle - 1
    else {
      if (beginning !== "") best = candidate
      low = middle + 1
    }
  }
  return best
}

const tail = /[\s\p{P}\p{Z}]/u

/** Without the blanks and the punctuation that would stand before the ellipsis. */
const withoutTail = (text: string): string => {
  let end = text.length
  while (end > 0 && tail.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

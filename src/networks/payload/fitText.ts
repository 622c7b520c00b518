/** Cuts a text to a limit that only a predicate knows, at a word, in any script. */

const words = new Intl.Segmenter("en", { granularity: "word" })
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" })

/** No network takes a longer text; what is beyond is not looked at. */
const longest = 100_000

/**
 * The text itself where it fits, else its longest beginning that fits with the ellipsis: whole words, or whole
 * graphemes of a first word that is too long by itself. Empty where not even one grapheme fits.
 */
export const fitText = (text: string, fits: (text: string) => boolean, ellipsis = "…"): string => {
  if (text.length <= longest && fits(text)) return text
  const start = text.slice(0, longest).toWellFormed()
  return cut(start, words, fits, ellipsis) ?? cut(start, graphemes, fits, ellipsis) ?? ""
}

const cut = (
  text: string,
  segmenter: Intl.Segmenter,
  fits: (text: string) => boolean,
  ellipsis: string
): string | undefined => {
  const ends = Array.from(segmenter.segment(text), ({ index }) => index)
  let best: string | undefined
  let low = 1
  let high = ends.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const beginning = withoutTail(text.slice(0, ends[middle]))
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

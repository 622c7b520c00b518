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
  const { words, graphemes, signs } = endsIn(start)
  for (const ends of [words, graphemes, signs]) {
    const found = cut(start, ends(), fits, ellipsis)
    if (found !== undefined) return found
  }
  return ""
}

type Ends = ReadonlyArray<number>

interface EndsOf {
  readonly text: string
  readonly words: () => Ends
  readonly graphemes: () => Ends
  /** Graphemes too, with the punctuation at the end: a text may be nothing else. */
  readonly signs: () => Ends
}

/** Of the text that was cut last: each network cuts the same one. */
let last: EndsOf | undefined

const endsIn = (text: string): EndsOf => {
  if (last?.text !== text) {
    const found: { words?: Ends; graphemes?: Ends; signs?: Ends } = {}
    last = {
      text,
      words: () => (found.words ??= endsOf(wordsOf(text).map(({ segment }) => segment))),
      graphemes: () => (found.graphemes ??= endsOf(graphemesOf(text))),
      signs: () => (found.signs ??= endsOf(graphemesOf(text), /\s/))
    }
  }
  return last
}

/** Where the text ends that each part completes, without the blanks and the punctuation that would stand before the ellipsis. */
const endsOf = (parts: ReadonlyArray<string>, dropped = tail): Ends => {
  let [at, end] = [0, 0]
  return parts.map((part) => {
    let kept = part.length
    while (kept > 0 && dropped.test(part.charAt(kept - 1))) kept -= 1
    if (kept > 0) end = at + kept
    at += part.length
    return end
  })
}

const tail = /[\s\p{P}\p{Z}]/u

const cut = (text: string, ends: Ends, fits: (text: string) => boolean, ellipsis: string): string | undefined => {
  let best: string | undefined
  let low = 1
  let high = ends.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const beginning = text.slice(0, ends[middle - 1])
    const candidate = beginning + ellipsis
    if (beginning !== "" && !fits(candidate)) high = middle - 1
    else {
      if (beginning !== "") best = candidate
      low = middle + 1
    }
  }
  return best
}

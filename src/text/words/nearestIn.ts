/** The name that somebody may have meant. */
import { distance } from "fastest-levenshtein"
import { countLetters, lettersOf } from "./letters.ts"

/** Of some names, at least one, the first of those with the fewest edits to a word: asked for thousands of words, it compares each with few of them. */
export const nearestIn = (names: readonly [string, ...ReadonlyArray<string>]): ((word: string) => string) => {
  const all = names.map((name) => ({ name, letters: lettersOf(name) }))
  return (word) => {
    const own = lettersOf(word)
    let nearest = names[0]
    let fewest = Number.POSITIVE_INFINITY
    for (const { name, letters } of all) {
      // An edit adds one letter and takes one away at most.
      const least = Math.max(
        Math.abs(name.length - word.length),
        countLetters(own & ~letters),
        countLetters(letters & ~own)
      )
      if (least >= fewest) continue
      const edits = distance(word, name)
      if (edits < fewest) {
        nearest = name
        fewest = edits
      }
    }
    return nearest
  }
}

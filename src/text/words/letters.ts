/** Which letters words have, as bits: words that are few slips of the pen apart have nearly the same, and most others are told apart by that. */

/** Those of ASCII in lower case; all other signs are one letter. */
export const lettersOf = (word: string): number => {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index) - 97
    bits |= 1 << (code >= 0 && code < 26 ? code : 26)
  }
  return bits
}

export const countLetters = (letters: number): number => {
  let count = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** The first letter or digit of a name as a capital, for a mark of one letter. */
import { graphemesOf } from "../../text/segments.ts"

/** A vowel that is written before the consonant that it follows. */
const leadingVowel = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/

/** With the marks that belong to it; empty where the name has neither. `language`: BCP 47; Turkish has a capital of its own for `i`. */
export const initialOf = (name: string, language: string): string => {
  const first = graphemesOf(name.normalize("NFC")).find(
    (grapheme) => /^[\p{L}\p{N}]/u.test(grapheme) && !leadingVowel.test(grapheme)
  )
  return first === undefined ? "" : capitalOf(first, language)
}

const capitalOf = (letter: string, language: string): string => {
  if (letter === "ß") return "ẞ"
  // Two letters in one, such as the ligature of f and i, are their first one.
  const [plain = letter] = /^[\ufb00-\ufb06\u01c4-\u01cc\u01f1-\u01f3]/.test(letter)
    ? letter.normalize("NFKC")
    : [letter]
  const capital = plain.toLocaleUpperCase(language)
  // Georgian has capitals for whole words only, and few fonts have them.
  const isUsual = graphemesOf(capital).length === 1 && !/^[\u1c90-\u1cbf]/.test(capital)
  return isUsual ? capital : plain
}

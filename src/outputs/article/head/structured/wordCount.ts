/** How many words a text has, in scripts that separate words by spaces. */
import { isBlankAt } from "../../../../text/words/isBlankAt.ts"

const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Null if only a dictionary could count them, or there is nothing to count. */
export const wordCount = (text: string): number | null => {
  if (withoutBlanks.test(text)) return null
  let words = 0
  let isCounted = false
  for (let at = 0; at < text.length; at += 1) {
    if (isBlankAt(text, at)) isCounted = false
    else if (!isCounted && isLetterAt(text, at)) {
      isCounted = true
      words += 1
    }
  }
  return words === 0 ? null : words
}

/** A letter or a digit. */
const isLetterAt = (text: string, at: number): boolean => {
  const code = text.codePointAt(at) ?? 0
  return code < 128
    ? (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))
}

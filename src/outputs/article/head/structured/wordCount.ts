/** How many words a text has, in scripts that separate words by spaces. */

const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Null if only a dictionary could count them, or there is nothing to count. */
export const wordCount = (text: string): number | null => {
  if (withoutBlanks.test(text)) return null
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length === 0 ? null : words.length
}

/**
 * Which part of the letters and signs beyond ASCII of a text stands as people
 * write them: letters beside letters of their script, capitals where words
 * begin, signs outside of words. A wrong encoding makes much that does not.
 */

/** So few say nothing. */
const fewest = 4

/** 1 where there is next to nothing to judge. */
export const wordShare = (text: string): number => {
  let [all, good] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ""
    // Frames of boxes are no words, and no fault.
    if (letter <= "\u007F" || (letter >= "\u2500" && letter <= "\u25FF") || letter === "\u00A0") continue
    all += 1
    if (stands(letter, text[at - 1] ?? " ", text[at + 1] ?? " ")) good += 1
  }
  return all < fewest ? 1 : good / all
}

const isWord = /[\p{L}\p{M}]/u
/** Letters by Unicode that stand in no word of today. */
const isSign = /[ªºƒµ]|[^\p{L}\p{M}\p{N}]/u
const isTypography =
  /[‘’“”„‚–—…«»‹›•·°§©®™€£¥¿¡½¼¾²³¹ªº±×÷¶‰№\p{N}\u3000-\u303F\uFF00-\uFFEF\u05BE\u05F3\u05F4\u060C\u061B\u061F\u06D4\u0964\u0965\u0E2F\u0E3F]/u
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u
]
const scriptOf = (letter: string): number => scripts.findIndex((script) => script.test(letter))
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase()

const stands = (letter: string, before: string, after: string): boolean => {
  const [isBehind, isAhead] = [isWord.test(before), isWord.test(after)]
  if (isSign.test(letter))
    return isTypography.test(letter) && (!(isBehind && isAhead) || (/[’·]/.test(letter) && scriptOf(before) === 0))
  const script = scriptOf(letter)
  if ((isBehind && scriptOf(before) !== script) || (isAhead && scriptOf(after) !== script)) return false
  if (isCapital(letter)) return !(isBehind && isSmall(before))
  return !(isSmall(letter) && isAhead && isCapital(after))
}

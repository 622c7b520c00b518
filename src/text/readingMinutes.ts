/** How long a text takes to read, in scripts with spaces between words and in those without. */
import { isSurelyLatin } from "./script.ts"

/** Words, or letters of scripts that write no spaces, in a minute (Trauzettel-Klosinski and Dietz, 2012). */
const pace = { words: 228, letters: 420 }

/** A letter of a script that writes no spaces, or a run of anything else without a blank, at most a thousand at once. */
const units =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{1,1000}/gu

/** The same where no script writes without spaces. */
const words = /\S{1,1000}/g

/** Whole minutes; 0 for less than half of one. */
export const readingMinutes = (text: string): number => {
  if (isSurelyLatin(text)) return Math.round((text.match(words)?.length ?? 0) / pace.words)
  let [spaced, letters] = [0, 0]
  for (const [, letter] of text.matchAll(units)) {
    if (letter === undefined) spaced += 1
    else letters += 1
  }
  return Math.round(spaced / pace.words + letters / pace.letters)
}

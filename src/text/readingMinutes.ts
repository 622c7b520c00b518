/** How long a text takes to read, in scripts with spaces between words and in those without. */
import { isSurelyLatin } from "./script.ts"
import { isBlankAt } from "./words/isBlankAt.ts"

/** Words, or letters of scripts that write no spaces, in a minute (Trauzettel-Klosinski and Dietz, 2012). */
const pace = { words: 228, letters: 420 }

/** A letter of a script that writes no spaces, or a run of anything else without a blank, at most a thousand at once. */
const units =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{1,1000}/gu

/** Of a run. */
const longest = 1000

/** Whole minutes; 0 for less than half of one. */
export const readingMinutes = (text: string): number => {
  if (isSurelyLatin(text)) return Math.round(runsIn(text) / pace.words)
  let [spaced, letters] = [0, 0]
  for (const [, letter] of text.matchAll(units)) {
    if (letter === undefined) spaced += 1
    else letters += 1
  }
  return Math.round(spaced / pace.words + letters / pace.letters)
}

/** The same runs where no script writes without spaces. */
const runsIn = (text: string): number => {
  let runs = 0
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    if (isBlankAt(text, at)) length = 0
    else {
      if (length % longest === 0) runs += 1
      length += 1
    }
  }
  return runs
}
